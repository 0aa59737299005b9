import type { JudgedMark } from "../judgement.ts";
import type { Mark } from "../schema.ts";

/** What every sheet gets: the marks on it, how they were judged, and how to change them. */
export interface SheetProps {
  readonly marks: readonly Mark[];
  /** By index of the mark; missing for marks made or changed since the answer was handed in. */
  readonly judged: ReadonlyMap<number, JudgedMark>;
  /** `say` is announced to screen readers. */
  readonly onMarks: (marks: readonly Mark[], say?: string) => void;
}

/** Whether two marks say the same: place, correction, reason and cells. */
export function sameMark(one: Mark, other: Mark): boolean {
  const parts = (mark: Mark) =>
    "words" in mark
      ? ["w", mark.words, mark.start ?? null, mark.fix, mark.reason]
      : "part" in mark
        ? ["p", mark.part, mark.fix, mark.reason]
        : ["r", mark.row, mark.reason, Object.entries(mark.cells).toSorted(([a], [b]) => (a < b ? -1 : 1))];
  return JSON.stringify(parts(one)) === JSON.stringify(parts(other));
}

/** How the pen draws a judged mark: right or wrong, or right with the correction or the reason still open. */
export type Tone = "right" | "half" | "wrong";

/** What a mark was worth; undefined before it is judged. */
export function toneOf(judged: JudgedMark | undefined): Tone | undefined {
  if (judged === undefined) return undefined;
  if (judged.state !== "right") return "wrong";
  return judged.hits.every(({ fix, reason }) => (fix ?? "right") === "right" && (reason ?? "right") === "right")
    ? "right"
    : "half";
}

/** How a judged mark is ticked off. A tick is for what nothing is left to mend in. */
export const signs: Readonly<Record<Tone, string>> = { right: "✓", half: "½", wrong: "✗" };

/** What stands beside a mark once it was judged. */
export function sayTone(tone: Tone, t: Readonly<Record<Tone, string>>): string {
  return `${signs[tone]} ${t[tone]}`;
}
