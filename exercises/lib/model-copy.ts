import type { Locale } from "./locale.ts";
import { trigrams } from "./text/similarity.ts";
import { parseText } from "./text.ts";

/** Shorter texts are alike by chance: a name, a figure, a choice. */
const fewestWords = 12;

/** From this share of common three-word sequences on, a text is the other one with a word changed here and there. Copies had .17 and more where honest replies had .08; models are what one looks at to learn, so there is room for what stays in the ear. */
const mostShared = 0.4;

/** More texts, and characters of each, than any answer has: keeps the comparing of hostile ones quick. */
const mostTexts = 500;
const mostCharacters = 20_000;

/** The three-word sequences of each longer text of an answer. */
export type Prose = readonly ReadonlySet<string>[];

/** All texts within an answer in order, those of keys that nobody asks for too; however deep a forged one is nested. */
export function textsOf(value: unknown): string[] {
  const texts: string[] = [];
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next === "string") texts.push(next);
    if (typeof next === "object" && next !== null) for (const inner of Object.values(next).reverse()) left.push(inner);
  }
  return texts;
}

/** What is written in an answer. Where only choices and figures are asked there is none, and right answers are alike. */
export const proseOf = (answer: unknown, locale: Locale): Prose =>
  textsOf(answer)
    .slice(0, mostTexts)
    .map((text) => parseText(text.slice(0, mostCharacters), locale).words.map(({ norm }) => norm))
    .filter((words) => words.length >= fewestWords)
    .map(trigrams);

/** Whether two texts have so much in common, of all that either has (Jaccard). */
function alike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  if (few.size < many.size * mostShared) return false;
  let common = 0;
  for (const three of few) if (many.has(three)) common += 1;
  return common >= mostShared * (few.size + many.size - common);
}

/** Whether more than half of these texts stand in the others. */
const mostly = (some: Prose, others: Prose) =>
  some.filter((text) => others.some((other) => alike(text, other))).length > some.length / 2;

/**
 * Whether most of what is written in an answer is what another one says, word for word or nearly so; or, where more is
 * written beside it, most of what the other says.
 */
export const isCopy = (written: Prose, of: Prose): boolean => mostly(written, of) || mostly(of, written);
