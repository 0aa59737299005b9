import type { Locale } from "./locale.ts";
import type { Range } from "./range.ts";
import { fold } from "./text/fold.ts";
import { quotedSpans } from "./text/quotes.ts";
import { splitSentences } from "./text/sentences.ts";
import { tokenize, type Word } from "./text/words.ts";

export type { Word } from "./text/words.ts";

/** A sentence with its place and words. */
export interface Sentence extends Range {
  readonly index: number;
  readonly words: readonly Word[];
}

/**
 * A text made ready for rules. All ranges are UTF-16 offsets into `raw`, which is the text as typed, but that each blank of a line is a plain one.
 * `folded` has the same length as `raw`: lower-case, straight apostrophes and quotes, any blank as a space,
 * so that a match in `folded` is a place in `raw`.
 */
export interface TextDoc {
  readonly raw: string;
  readonly folded: string;
  readonly locale: Locale;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
  /** Words put between quotation marks: somebody else's, not the writer's. */
  readonly quotes: readonly Range[];
}

/** Longest text that is graded, in UTF-16 units; longer ones are refused at the border. */
export const maxTextLength = 20_000;

/**
 * Blanks that look like any other: they don't break, or are narrower (programs put them before a sign or a unit); and what
 * files of Windows have at their beginning and before each line break.
 */
const oddBlanks = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\ufeff]|\r(?=\n)/g;

/** Reads a text once for all rules. Pure; linear in the length of the text. */
export function parseText(typed: string, locale: Locale): TextDoc {
  const raw = typed.replace(oddBlanks, " ");
  const folded = fold(raw);
  const words = tokenize(raw);
  let next = 0;
  const sentences = splitSentences(raw, locale, words).map((range, index) => {
    while ((words[next]?.start ?? Number.POSITIVE_INFINITY) < range.start) next++;
    const first = next;
    while ((words[next]?.end ?? Number.POSITIVE_INFINITY) <= range.end) next++;
    return { ...range, index, words: words.slice(first, next) };
  });
  return { raw, folded, locale, words, sentences, quotes: quotedSpans(folded) };
}
