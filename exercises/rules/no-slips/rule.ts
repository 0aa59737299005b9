import * as z from "zod/mini";
import type { Locale } from "../../lib/locale.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import type { Scene } from "../../lib/scene.ts";
import { englishSlips } from "../../lib/slips/en.ts";
import { italianSlips } from "../../lib/slips/it.ts";
import { findSlips } from "../../lib/slips/slip.ts";
import { languageOf } from "../../lib/text/language.ts";
import { isPlain } from "../../lib/text/plain-words.ts";
import { isAddress } from "../../lib/text/words.ts";
import type { TextDoc } from "../../lib/text.ts";
import { familyMessages, familyOf } from "./families.ts";
import { unknownWords } from "./unknown.ts";

const slips = { it: italianSlips, en: englishSlips } as const;

/** Finds spelling and grammar slips: known ones by pattern, others by the dictionary once it is there. Warnings stay silent. */
export const noSlips = defineRule({
  id: "no-slips",
  severity: "blocking",
  options: z.strictObject({
    /** Words of the brief that the dictionary need not know: names of people, brands, products. */
    names: z._default(z.array(z.string()), []),
    /** Whole texts without capitals are a style where this is read: the caption of a short video, the answer to one who writes so. */
    lowerCase: z._default(z.boolean(), false),
  }),
  askedFor: () => true,
  fromScene: (scene) => ({ names: namesOf(scene), lowerCase: isSmall(scene.comment) }),
  messages: {
    slip: {
      it: {
        message: ({ found, fix }) => `«${found}»: qui c’è una svista${fix === "" ? "" : ` (${fix})`}.`,
        hint: () => "Rileggi la frase ad alta voce, parola per parola, prima di pubblicare.",
      },
      en: {
        message: ({ found, fix }) => `“${found}”: there is a slip here${fix === "" ? "" : ` (${fix})`}.`,
        hint: () => "Read the sentence aloud, word by word, before you publish.",
      },
    },
    ...familyMessages,
    small: {
      it: {
        message: () => "Le frasi cominciano con la minuscola.",
        hint: () => "Metti la maiuscola dopo ogni punto: chi legge si fida di più.",
      },
      en: {
        message: () => "Your sentences begin without a capital.",
        hint: () => "Put a capital after each full stop: it reads as more careful.",
      },
    },
    smallOne: {
      it: {
        message: () => "Dopo il punto, la frase comincia con la minuscola.",
        hint: () => "Metti la maiuscola dopo ogni punto: chi legge si fida di più.",
      },
      en: {
        message: () => "After the full stop, this sentence begins without a capital.",
        hint: () => "Put a capital after each full stop: it reads as more careful.",
      },
    },
    unknown: {
      it: {
        message: ({ found, fix }) => `«${found}» non è nel dizionario: forse «${fix}»?`,
        hint: () => "Se è un nome, dagli la maiuscola; altrimenti correggilo.",
      },
      en: {
        message: ({ found, fix }) => `“${found}” is not in the dictionary: “${fix}”, perhaps?`,
        hint: () => "If it is a name, give it a capital; if not, mend it.",
      },
    },
  },
  check(text, { names, lowerCase }, { locale, spelling }) {
    // A reply in another language is wrong as a whole, which `same-language` says: no word of it is a slip.
    const language = languageOf(text.words);
    if (language !== "unknown" && language !== locale) return { findings: [] };
    const errors = findSlips(text, slips[locale]).filter((slip) => slip.severity === "error");
    const known = withoutOverlaps(lowerCase ? errors.filter((slip) => !isCapital(text.raw, slip)) : errors);
    const own = new Set(names.map((name) => name.toLowerCase()));
    const unknown =
      spelling === null
        ? []
        : unknownWords(text, own, spelling, locale).filter((word) => !known.some((slip) => overlaps(slip, word)));
    const small = lowerCase ? null : smallStart(text, locale);
    const findings = [
      ...(small === null ? [] : [small]),
      ...known.map(({ id, start, end, fix }) => ({
        message: familyOf(id) ?? ("slip" as const),
        range: { start, end },
        params: { found: text.raw.slice(start, end), fix },
      })),
      ...unknown.map(({ start, end, meant }) => ({
        message: "unknown" as const,
        range: { start, end },
        params: { found: text.raw.slice(start, end), fix: meant },
      })),
    ];
    return { findings: findings.sort((a, b) => a.range.start - b.range.start) };
  },
});

/** Slips with a hint of their own give way to any other on the same words, and the shorter of two to the longer. */
function withoutOverlaps<T extends Range & { readonly id: string }>(slips: readonly T[]): T[] {
  const kept = slips.filter(({ id }) => familyOf(id) === null);
  const others = slips.filter(({ id }) => familyOf(id) !== null);
  for (const slip of others.toSorted((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => overlaps(other, slip))) kept.push(slip);
  return kept;
}

/** From this many sentences without a capital on it is a habit; one alone may follow an abbreviation, or be a brand's name. */
const fewestSmall = 3;

/** Items of a list may begin small: they follow a mark or a sign, or a line that a full stop doesn't close. */
const opensItem =
  /(?:^|\n)[ \t]*(?:[-–—*•·∙▪◦‣▸►→➜✓+>]|\d{1,2}[.)]|\p{Extended_Pictographic}\uFE0F?|\d\uFE0F?\u20E3)[ \t]*$|[,;:][ \t]*\n\s*$/u;

/** How far before a sentence the end of the one before it is looked at. */
const longestEnd = 24;
/** A whole word and a full stop: no abbreviation, no brand's name. */
const closed = /\p{Ll}{4,}[.!] $/u;

/** The beginning of a sentence without a capital: one that opens with a small word after a full stop, or the first where most have none. */
function smallStart({ raw, sentences }: TextDoc, locale: Locale) {
  const small = sentences.flatMap(({ words: [first] }) =>
    first !== undefined &&
    /^\p{Ll}/u.test(raw.slice(first.start, first.end)) &&
    !opensItem.test(raw.slice(Math.max(0, first.start - 12), first.start)) &&
    !isAddress(first)
      ? [first]
      : [],
  );
  const [first] = small;
  if (first === undefined) return null;
  const habit = small.length >= fewestSmall && small.length * 2 >= sentences.length;
  const plain = small.find(
    (word) => isPlain(word, locale) && closed.test(raw.slice(Math.max(0, word.start - longestEnd), word.start)),
  );
  const told = habit ? first : plain;
  if (told === undefined) return null;
  const message = habit ? ("small" as const) : ("smallOne" as const);
  return { message, range: told, params: {} };
}

/** Beginnings of sentences that the style of a comment is read from. */
const beginning = /(?:^|[.!?…]\s+)["“”«'(]*(\p{L})/gu;

/** Whether somebody writes without capitals: three beginnings at least, and two of three are small. */
function isSmall(comment: string): boolean {
  const letters = [...comment.matchAll(beginning)].map(([, letter = ""]) => letter);
  const small = letters.filter((letter) => letter !== letter.toUpperCase());
  return letters.length >= fewestSmall && small.length * 3 >= letters.length * 2;
}

/** Whether nothing but a capital is missing: 'i', 'monday'. */
function isCapital(raw: string, { start, end, fix }: { start: number; end: number; fix: string }): boolean {
  const typed = raw.slice(start, end);
  return typed !== fix && typed.toLowerCase() === fix.toLowerCase();
}

/** Words with a capital in the comment, whose writer may mistype the rest; all words of what the brand itself says. */
function namesOf({ comment, facts, brand, person, contacts }: Scene): string[] {
  const capitals = comment.match(/\p{Lu}[\p{L}'’-]+|@[\p{L}\p{N}_.]+/gu) ?? [];
  const given =
    [...facts, brand, person.name ?? "", person.handle ?? "", ...contacts]
      .join(" ")
      .match(/@?[\p{L}\p{N}_'’-]{2,}/gu) ?? [];
  const names = [...capitals, ...given];
  return [...new Set(names.map((name) => name.replace(/^@/u, "").replaceAll("’", "'").toLowerCase()))];
}
