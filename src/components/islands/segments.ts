import type { Range } from "../../../exercises/lib/range.ts";

/** Words to mark, and what to say of them. */
export interface Mark extends Range {
  readonly tone: "bad" | "advice" | "good" | "plain";
  readonly label: string;
}

/** A stretch of text under the same marks. */
interface Segment {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly tone: Mark["tone"] | undefined;
}

/** A mark without the blanks and signs around its words; whole where it has no words. */
function onWords<M extends Mark>(text: string, mark: M): M {
  const words = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(text.slice(mark.start, mark.end));
  return words === null
    ? mark
    : { ...mark, start: mark.start + words.index, end: mark.start + words.index + words[0].length };
}

/** Cuts a text at the ends of its marks, so that overlapping marks share their words. The pieces join to the text. A mark begins and ends with words, so that none is left with a full stop. */
export function segments(text: string, marks: readonly Mark[]): Segment[] {
  const usable = marks
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .map((mark) => onWords(text, mark));
  const cuts = [...new Set([0, text.length, ...usable.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    const here = usable.filter((mark) => mark.start <= start && mark.end >= end);
    const tone = (["bad", "advice"] as const).find((one) => here.some((mark) => mark.tone === one)) ?? here[0]?.tone;
    return { start, text: text.slice(start, end), marks: here, tone };
  });
}
