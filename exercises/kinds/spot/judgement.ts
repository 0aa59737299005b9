import type { Fault } from "./material.ts";

/** How a correction, or a reason, stands: null when the exercise does not ask for it. */
export type Standing = "right" | "wrong" | "none";

/** One fault that a mark has found. */
export interface Hit {
  readonly fault: string;
  readonly fix: Standing | null;
  readonly reason: Standing | null;
  /** What stands there with a correction that is wrong; absent where none is. */
  readonly reads?: Reading;
}

/** A text with a wrong correction in it, and whether nothing but its capitals is wrong. */
export interface Reading {
  readonly text: string;
  readonly capitals: boolean;
}

/**
 * What a mark is worth: `right` finds a fault; `wrong` marks what is right; `wide` takes in too much beside the fault;
 * `lost` points at nothing that is there.
 */
export interface JudgedMark {
  readonly index: number;
  readonly state: "right" | "wrong" | "wide" | "lost";
  readonly hits: readonly Hit[];
  /** Id of the trap that it fell into. */
  readonly trap: string | null;
}

/** A fault with its place in words, as far as a hint may tell. */
export interface Placed {
  readonly fault: Fault;
  /** Paragraph, or row, from 1; null where the sort alone says enough. */
  readonly near: number | null;
}

/** An answer compared with what was planted. */
export interface Judgement {
  readonly marks: readonly JudgedMark[];
  readonly faults: readonly Placed[];
  /** The best hit of each fault that was found. */
  readonly found: ReadonlyMap<string, Hit>;
  readonly hidden: readonly Placed[];
  /** Places wrongly marked: `wrong` and `wide`. */
  readonly wrong: number;
}

const worth: Readonly<Record<Standing, number>> = { right: 2, wrong: 1, none: 0 };
const worthOf = ({ fix, reason }: Hit) => 3 * worth[fix ?? "right"] + worth[reason ?? "right"];

/** Adds marks up: a fault that several marks found counts once, by its best mark. */
export function sumUp(marks: readonly JudgedMark[], faults: readonly Placed[]): Judgement {
  const found = new Map<string, Hit>();
  for (const hit of marks.flatMap(({ hits }) => hits)) {
    const before = found.get(hit.fault);
    if (before === undefined || worthOf(hit) > worthOf(before)) found.set(hit.fault, hit);
  }
  const wrong = marks.filter(({ state }) => state === "wrong" || state === "wide").length;
  return { marks, faults, found, hidden: faults.filter(({ fault }) => !found.has(fault.id)), wrong };
}

/** How a chosen reason stands beside the fault's own. */
export function reasonStanding(asked: boolean, said: string | null, fault: Fault): Standing | null {
  if (!asked || fault.reason === undefined) return null;
  if (said === null) return "none";
  return said === fault.reason ? "right" : "wrong";
}
