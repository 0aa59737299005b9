import { accepts, alike, onlyCapitals } from "./accept.ts";
import { type JudgedMark, type Judgement, reasonStanding, type Standing, sumUp } from "./judgement.ts";
import type { Calendar, Post } from "./material.ts";
import type { Mark, Spot } from "./schema.ts";

/** Compares the marked parts of a post with its faults. */
export function judgePost(post: Post, marks: readonly Mark[], aim: Spot["aim"]): Judgement {
  const judged = marks.map((mark, index): JudgedMark => {
    const part = "part" in mark ? post.parts.find(({ id }) => id === mark.part) : undefined;
    if (part === undefined || !("part" in mark)) return { index, state: "lost", hits: [], trap: null };
    const faults = post.faults.filter(({ at }) => at.includes(part.id));
    const trap = post.traps.find(({ at }) => at === part.id)?.id ?? null;
    if (faults.length === 0) return { index, state: "wrong", hits: [], trap };
    const untouched = mark.fix === null || alike(mark.fix).trim() === alike(part.value).trim();
    const hits = faults.map((fault) => {
      const standing: Standing = untouched ? "none" : accepts(fault.accept, mark.fix ?? "") ? "right" : "wrong";
      return {
        fault: fault.id,
        fix: aim.corrections === undefined ? null : standing,
        reason: reasonStanding(aim.reasons !== undefined, mark.reason, fault),
        ...(standing === "wrong" && {
          reads: { text: mark.fix?.trim() ?? "", capitals: onlyCapitals(fault.accept, mark.fix ?? "") },
        }),
      };
    });
    return { index, state: "right", hits, trap };
  });
  return sumUp(
    judged,
    post.faults.map((fault) => ({ fault, near: null })),
  );
}

/** Compares the marked rows of a calendar with its faults; whether they are mended is for `mend.ts`. */
export function judgeCalendar(calendar: Calendar, marks: readonly Mark[], aim: Spot["aim"]): Judgement {
  const judged = marks.map((mark, index): JudgedMark => {
    if (!("row" in mark) || calendar.plan.rows[mark.row - 1] === undefined)
      return { index, state: "lost", hits: [], trap: null };
    const faults = calendar.faults.filter(({ row, also }) => row === mark.row || also.includes(mark.row));
    const trap = calendar.traps.find(({ row }) => row === mark.row)?.id ?? null;
    const hits = faults.map((fault) => ({
      fault: fault.id,
      fix: null,
      reason: reasonStanding(aim.reasons !== undefined, mark.reason, fault),
    }));
    return { index, state: faults.length === 0 ? "wrong" : "right", hits, trap };
  });
  return sumUp(
    judged,
    calendar.faults.map((fault) => ({ fault, near: fault.row })),
  );
}
