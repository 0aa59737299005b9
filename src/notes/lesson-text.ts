import type { Span } from "./quote.ts";

/** The words of a lesson, white space made one, and where on the page each of them stands. */
export interface LessonText {
  readonly text: string;
  /** What stands under each heading: its id (empty before the first), how many second-level headings it is after, its stretch. */
  readonly sections: readonly (Span & { readonly id: string; readonly part: number })[];
  rangeOf(span: Span): Range;
  /** The words of a selection; null when there are none. */
  spanOf(range: Range): Span | null;
  /** Each text node with the stretch of the text that stands in it, for whoever must split it. */
  pieces(span: Span): { readonly node: Text; readonly from: number; readonly to: number }[];
}

/** No notes are taken here: exercises and inputs keep their own, and the rest isn't the lesson's prose. */
export const notHere =
  ".exercise, regia-quiz, form, input, textarea, select, button:not(.term), svg, [popover], .memo-part, script, style, template, noscript";

const blocks =
  "p, li, h2, h3, h4, h5, h6, blockquote, td, th, dt, dd, figcaption, pre, div, section, aside, header, footer, figure";

interface Run {
  readonly node: Text;
  /** First index in the text, and the offset in the node of each character from there on. */
  readonly start: number;
  readonly offsets: number[];
}

/** A heading with an id: how many second-level headings it is after, itself included, and where in the text it stands. */
interface Start {
  readonly id: string;
  readonly part: number;
  readonly start: number;
}

/** The words under a root in order: blocks are apart by a line's end, all other white space is one space. */
function readWords(root: HTMLElement): { text: string; runs: Run[]; starts: Start[] } {
  let text = "";
  let gap = "";
  let part = 0;
  let block: Element | null = null;
  const runs: Run[] = [];
  const starts: Start[] = [{ id: "", part: 0, start: 0 }];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(notHere) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLHeadingElement && node.id !== "") {
      if (node.localName === "h2") part++;
      starts.push({ id: node.id, part, start: text.length });
    }
    if (!(node instanceof Text)) continue;
    const around = node.parentElement?.closest(blocks) ?? null;
    if (around !== block && text !== "") gap = "\n";
    block = around;
    const offsets: number[] = [];
    let start = text.length;
    for (let offset = 0; offset < node.data.length; offset++) {
      const letter = node.data[offset] ?? "";
      if (/\s/.test(letter)) {
        gap ||= text === "" ? "" : " ";
        continue;
      }
      if (gap !== "") {
        // A gap within this node has its place in it; one before it belongs to no node.
        if (offsets.length > 0) offsets.push(offset - 1);
        else start += 1;
        text += gap;
        gap = "";
      }
      text += letter;
      offsets.push(offset);
    }
    if (offsets.length > 0) runs.push({ node, start, offsets });
  }
  return { text, runs, starts };
}

/** Reads a lesson: its words, and the ways from a stretch of them to the page and back. */
export function readLesson(root: HTMLElement): LessonText {
  const { text, runs, starts } = readWords(root);
  const place = (index: number) => {
    const run = runs.findLast(({ start }) => start <= index) ?? runs[0];
    return run && { node: run.node, offset: run.offsets[Math.min(index - run.start, run.offsets.length - 1)] ?? 0 };
  };
  const sections = starts.map((section, n) => ({ ...section, end: starts[n + 1]?.start ?? text.length }));
  return {
    text,
    sections,
    rangeOf(span) {
      const { start, end } = trimmed(text, span);
      const [first, last] = [place(start), place(end - 1)];
      const range = document.createRange();
      if (first) range.setStart(first.node, first.offset);
      if (last) range.setEnd(last.node, last.offset + 1);
      return range;
    },
    spanOf(range) {
      const within = runs.flatMap(({ node, start, offsets }) => {
        if (!range.intersectsNode(node)) return [];
        const from = node === range.startContainer ? range.startOffset : 0;
        const to = node === range.endContainer ? range.endOffset : node.data.length;
        const first = offsets.findIndex((offset) => offset >= from);
        const last = offsets.findLastIndex((offset) => offset < to);
        return first >= 0 && last >= first ? [{ start: start + first, end: start + last + 1 }] : [];
      });
      const [first, last] = [within[0], within.at(-1)];
      const span = first && last ? trimmed(text, { start: first.start, end: last.end }) : null;
      return span && span.end > span.start ? span : null;
    },
    pieces: (span) =>
      runs.flatMap(({ node, start, offsets }) => {
        const from = offsets[Math.max(0, span.start - start)];
        const to = offsets[Math.min(offsets.length, span.end - start) - 1];
        return from !== undefined && to !== undefined && span.end > start ? [{ node, from, to: to + 1 }] : [];
      }),
  };
}

/** A stretch without the white space at its ends. */
function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length };
}

/** The section that an index stands in. */
export function sectionAt({ sections }: LessonText, index: number): LessonText["sections"][number] {
  return sections.findLast(({ start }) => start <= index) ?? { id: "", part: 0, start: 0, end: 0 };
}
