import * as z from "zod/mini";
import { type Figure, figuresIn } from "../../lib/figures.ts";
import type { Locale } from "../../lib/locale.ts";
import { inLocale, perLocale } from "../../lib/pattern/option-words.ts";
import { matches, pattern, sentenceAt } from "../../lib/pattern.ts";
import { overlaps } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { latinExpression } from "../../lib/text/latin.ts";
import { englishMonths, italianMonths } from "../../lib/text/month-names.ts";
import { parseText, type TextDoc } from "../../lib/text.ts";

/** Largest difference, as a share, between an exact number and the round one that stands for it after 'about'. */
const roundedBy = 0.1;
/** The same of a share in words, in points: 'one in five' stands for 22%, 'half' for 52%. */
const shareWithin = 5;
/** Two readings of one number. */
const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(a));

/** Numbers of the months that a text names, which a date in digits repeats. */
function monthsIn(folded: string): number[] {
  return italianMonths.flatMap((name, at) =>
    latinExpression(`(?<!\\p{L})(?:${name}|${englishMonths[at]})(?!\\p{L})`, "u").test(folded) ? [at + 1] : [],
  );
}

/** Words by which a text adds its figures up: 'together they make three in four'. */
const adds: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "insieme|in tutto|in totale|sommat[oaie]|sommando|la somma|complessivamente|fra tutt[ei]|messi insieme|(?:le|i) due",
  ]),
  en: pattern(["together|altogether|in all|in total|added|adding|adds? up|the sum|between them|combined|the two"]),
};
/** Words that say what is left of a share: 'the others', 'men are 42%', 'the rest live elsewhere'. */
const leaves: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "altr[ioe]|rest[oai]|restant[ei]|riman\\p{L}+|rimast\\p{L}+|invece|non|né|fuori|altrove|senza|mai|nessun\\p{L}*|minoranza|uomini|uomo|maschi|donn[ae]|contro|ancora|mancan\\p{L}*",
  ]),
  en: pattern([
    "others?|rest|remain\\p{L}*|left|instead|not|\\p{L}+n't|nor|outside|elsewhere|without|never|none|nobody|minority|men|man|women|woman|against|yet|missing|only",
  ]),
};
/** Just before a time of day in words or digits: 'dopo le nove', 'at 9'. */
const atTime: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:alle|dalle|delle|le|ore|l')(?: ore)? ?$/u,
  en: /(?<!\p{L})(?:at|after|by|before|around|from|till|until|past|and|to|o'clock|about) $/u,
};

/** Just before who is left of a hundred: 'one of the other 78'. */
const theOthers: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:altr[ie]|restanti|rimanenti|quei|quelle) $/u,
  en: /(?<!\p{L})(?:other|remaining|those) $/u,
};
/** Just after a difference of two shares: '13 punti in più'. */
const points = /^ ?(?:punti|points?|percentage points)(?!\p{L})/u;

interface Derived {
  readonly base: number | null;
  readonly spans: readonly (readonly [number, number])[];
}

/**
 * Whether a figure follows from the source's by arithmetic that anyone can check: what is left of 100%, so many of all, the sum
 * of two shares where the text adds them up, an hour within those given, a share in words for one in figures.
 */
function follows(text: TextDoc, figure: Figure, shares: readonly number[], { base, spans }: Derived): boolean {
  const [mine = 0] = figure.values;
  const before = text.folded.slice(Math.max(0, figure.start - 12), figure.start);
  if (figure.unit === null && mine < 25 && (figure.clock || atTime[text.locale].test(before)))
    if (spans.some(([from, to]) => [mine, mine + 12].some((hour) => hour >= from && hour <= to))) return true;
  // 'in quelle tre ore', of 8 to 11 pm
  if (figure.unit === null && hours.test(text.folded.slice(figure.end, figure.end + 12)))
    if (spans.some(([from, to]) => same(to - from, mine))) return true;
  const exact = shares.filter((share) => share < 100);
  if (figure.unit === null && theOthers[text.locale].test(before) && exact.some((share) => same(100 - share, mine)))
    return true;
  const apart = /punti|points/u.test(text.folded.slice(figure.start, figure.end));
  if (apart || points.test(text.folded.slice(figure.end, figure.end + 20)))
    return exact.some((one) => exact.some((other) => same(one - other, mine)));
  if (figure.unit === null && base !== null)
    return shares.some(
      (share) => share < 100 && Math.abs(Math.round((base * share) / 100) - mine) <= (figure.rough ? base / 50 : 1),
    );
  if (figure.unit !== "percent") return false;
  const worded = !/%|cento|cent(?!\p{L})/u.test(text.folded.slice(figure.start, figure.end));
  const fits = (value: number) =>
    Math.abs(mine - value) <= (worded ? shareWithin : figure.rough ? roundedBy * value : 0.5) + 1e-6;
  if (worded && shares.some(fits)) return true;
  const sentence = sentenceAt(text, figure);
  if (sentence === undefined) return false;
  const start = text.sentences[sentence.index - 1]?.start ?? sentence.start;
  const left = shares.some((share) => share < 100 && fits(100 - share));
  if (left && matches(text, leaves[text.locale], { start, end: sentence.end }).length > 0) return true;
  if (matches(text, adds[text.locale], sentence).length === 0) return false;
  return shares.some((one, at) => shares.slice(at + 1).some((other) => one + other <= 100 && fits(one + other)));
}

const hours = /^ (?:or[ae]|hours?)(?!\p{L})/u;

/** 'Norma potrebbe averne trenta o settanta': a number that is said to be unknown. */
const unknown: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:potrebb|potrest|non sapp|chissà)\p{L}*(?: [\p{L}\p{N}']+){0,3} (?:avern?e|aver|anche|o)(?: [\p{L}\p{N}']+){0,2} $/u,
  en: /(?<!\p{L})(?:(?:could|might|may)(?: \p{L}+)? be|whether)(?: [\p{L}\p{N}']+){0,3} $/u,
};
const either = /^(?: (?:anni|years?(?: old)?))?,? (?:o|or)(?!\p{L})|(?:^|\s)(?:o|or) $/u;

/** Whether a figure is one of two that stand for any: bare, neither a share nor money. */
function isAnybodys(text: TextDoc, { start, end, unit }: Figure): boolean {
  const before = text.folded.slice(Math.max(0, start - 60), start);
  const pair = either.test(text.folded.slice(end, end + 16)) || either.test(before.slice(-5));
  return unit === null && pair && unknown[text.locale].test(before);
}

/** 'Take a hundred customers': a round number of people to count out of, not one that was counted. */
const outOf: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:prend\p{L}+|immagin\p{L}+|su|ogni|mettiamo|mettendo|fra|tra|di|fatti) $/u,
  en: /(?<!\p{L})(?:take|taking|imagine|picture|put|every|out of|of|in|among|for every)(?: an?)? $/u,
};

function isWhole(text: TextDoc, { values: [mine = 0], unit, start }: Figure): boolean {
  return (
    unit === null &&
    (mine === 10 || mine === 100 || mine === 1000) &&
    outOf[text.locale].test(text.folded.slice(Math.max(0, start - 16), start))
  );
}

/** Whether a source states a figure: the same value, as a percentage if it is one; or nearly, where the text says 'about'. */
function isKnown(figure: Figure, known: readonly Figure[], bare: readonly number[]): boolean {
  const [mine = 0, other] = figure.values;
  const fits = (value: number) =>
    same(mine, value) || (figure.rough && value !== 0 && Math.abs(mine - value) / value <= roundedBy);
  if (bare.some(fits)) return true;
  // 'le otto di sera' is the 20 of a sheet; a bare number up to 12 may be a month
  if (figure.clock && other !== undefined && bare.some((value) => value > 12 && same(other, value))) return true;
  return known.some(({ values: [theirs = 0], unit, clock }) => {
    // 3% is not 3 days; money may stand without its sign; six in the evening is 18
    if ((figure.unit === "percent") !== (unit === "percent")) return false;
    return fits(theirs) || (clock && figure.clock && other !== undefined && same(other, theirs));
  });
}

/** How far around a figure the other half of its price may stand. */
const reach = 18;

/** Either half of a price told in two numbers, '5 euro e 90', where the source has the whole: 5.90. */
function isHalfPrice({ folded }: TextDoc, { start, end }: Figure, known: readonly Figure[]): boolean {
  const from = Math.max(0, start - reach);
  return [
    ...folded.slice(from, end + reach).matchAll(/(\d{1,6}) ?(?:€|euros?|pounds?|£) (?:e|and) (\d{2})(?!\d)/gu),
  ].some(
    ({ 0: said, 1: whole, 2: cents, index }) =>
      overlaps({ start, end }, { start: from + index, end: from + index + said.length }) &&
      known.some(({ values: [theirs = 0] }) => same(theirs, Number(whole) + Number(cents) / 100)),
  );
}

/** The text has no number that its source does not have. */
export const noNewFigures = defineRule({
  id: "no-new-figures",
  severity: "blocking",
  options: z.strictObject({
    /** The source, as texts or as bare numbers; none: there is nothing to compare with, and the rule is met. */
    allowed: z._default(
      perLocale(z.union([z.string(), z.array(z.union([z.number(), z.string()])).check(z.maxLength(200))])),
      [],
    ),
    /** Further numbers that need no source, such as those of a question that is answered. */
    also: z._default(z.array(z.number()).check(z.maxLength(50)), []),
    /** Of how many the source's percentages are: with it 'some 790 people' may stand for 37%. */
    base: z._default(z.nullable(z.number().check(z.positive())), null),
    /** Hours from and to which the source speaks of: any hour between them is an example of it. */
    spans: z._default(z.array(z.tuple([z.number(), z.number()])).check(z.maxLength(10)), []),
  }),
  messages: {
    added: {
      it: {
        message: ({ figure }) => `Il numero «${figure}» nella fonte non c’è.`,
        hint: () => "Usa i numeri che hai, così come sono: un dato che non sai da dove viene non si pubblica.",
      },
      en: {
        message: ({ figure }) => `The number “${figure}” is not in the source.`,
        hint: () =>
          "Use the numbers you have, as they are: don’t publish a figure if you don’t know where it comes from.",
      },
    },
  },
  check(text, { allowed, also, base, spans }) {
    const given = inLocale(allowed, text.locale);
    const list = typeof given === "string" ? [given] : given;
    const texts = list.filter((item) => typeof item === "string").filter((item) => item.trim() !== "");
    const numbers = list.filter((item) => typeof item === "number").concat(also);
    if (texts.length + numbers.length === 0) return { findings: [] };
    const sources = texts.map((source) => parseText(source, text.locale));
    const known = sources.flatMap((source) => figuresIn(source));
    const bare = [...numbers, ...sources.flatMap((source) => monthsIn(source.folded))];
    const months = sources.length === 0 ? numbers : bare;
    const shares = [
      ...numbers,
      ...known.filter(({ unit }) => unit === "percent").map(({ values: [value = 0] }) => value),
    ].filter((value) => value > 0 && value <= 100);
    const seen = new Set<number>();
    return {
      findings: figuresIn(text)
        .filter((figure) => !isKnown(figure, known, figure.dated ? months : numbers))
        .filter((figure) => !isHalfPrice(text, figure, known) && !isAnybodys(text, figure))
        .filter((figure) => !isWhole(text, figure) && !follows(text, figure, shares, { base, spans }))
        .filter(({ start }) => !seen.has(start) && seen.add(start))
        .slice(0, 12)
        .map(({ start, end }) => ({
          message: "added",
          range: { start, end },
          params: { figure: text.raw.slice(start, end) },
        })),
    };
  },
});
