import type { Locale } from "./locale.ts";
import { compareWords } from "./similarity.ts";
import { parseText } from "./text.ts";

/** Shorter texts are alike by chance: a name, a figure, a choice. */
const fewestWords = 12;

/** From this share of common three-word sequences on, a text is the other one with a word changed here and there. Copies had .17 and more where honest replies had .08; models are what one looks at to learn, so there is room for what stays in the ear. */
const mostShared = 0.4;

/** The normalised words of each longer text of an answer. */
export type Prose = readonly (readonly string[])[];

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** What is written in an answer. Where only choices and figures are asked there is none, and right answers are alike. */
export const proseOf = (answer: unknown, locale: Locale): Prose =>
  textsOf(answer)
    .map((text) => parseText(text, locale).words.map(({ norm }) => norm))
    .filter((words) => words.length >= fewestWords);

/** Whether most of what is written in an answer is what another one says, word for word or nearly so. */
export function isCopy(written: Prose, of: Prose): boolean {
  const copied = written.filter((words) => of.some((other) => compareWords(words, other).share >= mostShared));
  return copied.length > written.length / 2;
}
