import type { Span } from "./quote.ts";

/** The paragraphs of a lesson's text, or its sentences. */
export function passagesOf(text: string, locale: string, bySentence: boolean): Span[] {
  let at = 0;
  const paragraphs = text.split("\n").map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
  const split = bySentence ? paragraphs.flatMap((paragraph) => sentences(text, paragraph, locale)) : paragraphs;
  return split.filter(({ start, end }) => text.slice(start, end).trim() !== "");
}

function sentences(text: string, { start, end }: Span, locale: string): Span[] {
  const segments = new Intl.Segmenter(locale, { granularity: "sentence" }).segment(text.slice(start, end));
  return [...segments].map(({ index, segment }) => ({
    start: start + index,
    end: start + index + segment.trimEnd().length,
  }));
}

/** The first whole words of a passage, at most so many characters, with … where it goes on: they name its note. */
export function firstWords(words: string, most = 60): string {
  const line = words.replace(/\s+/g, " ");
  if (line.length <= most) return line;
  return `${line.slice(0, most).replace(/\s\S*$/, "")}…`;
}
