const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a reader takes for the letters of a text, in order: an accent or an emoji is never cut through. */
export function* graphemes(text: string): Generator<string> {
  for (const { segment } of segmenter.segment(text)) yield segment;
}
