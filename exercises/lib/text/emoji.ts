import { once } from "../once.ts";
import type { Range } from "../range.ts";

const tone = String.raw`[\u{1F3FB}-\u{1F3FF}]`;
const one = String.raw`\p{Extended_Pictographic}(?:\uFE0F|${tone})?`;

/**
 * One emoji however it is composed: flags, keycaps, skin tones, families joined by U+200D. Compiled at the first use:
 * Unicode's classes take long, and most texts need none.
 */
export const emojiPattern = once(
  () =>
    new RegExp(
      String.raw`\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|[©®]\uFE0F|(?![©®])${one}(?:[\u{E0020}-\u{E007F}]+|(?:\u200D${one})*)`,
      "gu",
    ),
);

/** Signs that Unicode counts among pictures and that people type as marks: ™, arrows, squares, unless drawn in colour. */
const mark = /^[©®™‼⁉ℹ↔-↪⤴⤵▪▫▶◀◻-◾〰]$/u;

/** The emoji that a reader sees, in order. */
export function findEmoji(raw: string): Range[] {
  const found: Range[] = [];
  for (const match of raw.matchAll(emojiPattern())) {
    if (!mark.test(match[0])) found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
