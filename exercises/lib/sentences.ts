import type { Locale } from "./locale.ts";
import type { Range } from "./range.ts";

/** Splits a text into sentences: `Intl.Segmenter` does the work, abbreviations and lone emoji are joined back. */
export function splitSentences(raw: string, locale: Locale): Range[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
  const ranges: Range[] = [];
  for (const { segment, index } of segmenter.segment(raw)) {
    const text = segment.trimEnd();
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + text.length;
    if (end > start) ranges.push({ start, end });
  }
  return ranges;
}
