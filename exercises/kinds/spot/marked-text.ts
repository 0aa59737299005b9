import type { Range } from "../../lib/range.ts";

/** A page as it is read, with the places of its faults and traps. */
export interface MarkedPage {
  /** Paragraphs with a blank line between; UTF-16 offsets point into it. */
  readonly text: string;
  /** By id, in order of place. */
  readonly spans: ReadonlyMap<string, Range>;
  readonly paragraphs: readonly Range[];
}

const mark = /\[\[([a-z0-9-]+): ?([^[\]]*)\]\]/g;

/** Reads an author's text: takes out `[[id: words]]` and keeps where the words stand. A span used twice keeps its first place. */
export function readPage(source: string): MarkedPage {
  const spans = new Map<string, Range>();
  const paragraphs: Range[] = [];
  let text = "";
  for (const block of source.trim().split(/\n[ \t]*\n\s*/)) {
    if (text !== "") text += "\n\n";
    const start = text.length;
    let last = 0;
    const line = block.trim().replace(/[ \t]*\n[ \t]*/g, " ");
    for (const found of line.matchAll(mark)) {
      const [whole, id = "", words = ""] = found;
      text += line.slice(last, found.index);
      if (!spans.has(id)) spans.set(id, { start: text.length, end: text.length + words.length });
      text += words;
      last = found.index + whole.length;
    }
    text += line.slice(last);
    paragraphs.push({ start, end: text.length });
  }
  return { text, spans, paragraphs };
}

/** Number of the paragraph, from 1, in which a place lies. */
export function paragraphOf({ paragraphs }: MarkedPage, at: number): number {
  return Math.max(1, paragraphs.findLastIndex(({ start }) => start <= at) + 1);
}
