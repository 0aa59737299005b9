import { en } from "../../data/senses.en.ts";
import { it } from "../../data/senses.it.ts";
import type { Locale } from "../locale.ts";
import { type Lexicon, sensesIn } from "./kin.ts";
import { unpackSenses } from "./packed-senses.ts";
import { senseNumber } from "./sense-names.ts";

const packed = { it, en } as const;
const lexicons: Partial<Record<Locale, Lexicon>> = {};

const [amount, hour, channel] = [[senseNumber("count")], [senseNumber("when")], [senseNumber("via")]];

/** Hours as each language writes them; an English `9.50` is a price. */
const hours = { it: /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/, en: /^(?:[01]?\d|2[0-4]):[0-5]\d$/ } as const;

/** Senses that signs give away: hours of the day and dates, amounts, addresses. */
function signed(norm: string, locale: Locale): readonly number[] | undefined {
  if (/^\p{N}[\p{N}.,:/]*$/u.test(norm)) return norm.includes("/") || hours[locale].test(norm) ? hour : amount;
  return /[@/#]|\.\p{L}/u.test(norm) ? channel : undefined;
}

/** What an apostrophe joins: `l'ordine` means what `ordine` does, `Julia's` what `julia` does. */
const apart = { it: /^\p{L}{1,6}'(?=\p{L})/u, en: /'s?$/u } as const;

/**
 * What a word means in a reply to a complaint: numbers of senses (`sense-names.ts`). A word that is not in the list means
 * what its nearest kin does. `norm`: lower-case, as a text's words have it.
 */
export function sensesOf(norm: string, locale: Locale): readonly number[] {
  lexicons[locale] ??= unpackSenses(packed[locale]);
  const lexicon = lexicons[locale];
  return signed(norm, locale) ?? wholeOr(norm, norm.replace(apart[locale], ""), lexicon);
}

/** The senses of a word, or of what is left of it where the list doesn't have it whole. */
function wholeOr(norm: string, rest: string, lexicon: Lexicon): readonly number[] {
  const whole = sensesIn(lexicon, norm);
  return whole.length === 0 && rest !== norm ? sensesIn(lexicon, rest) : whole;
}
