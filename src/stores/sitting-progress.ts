import type { TestSitting } from "./records/test.ts";

/** How far a final test under way is. */
interface SittingProgress {
  /** Questions with something chosen; one whose choice was taken back is open again. */
  readonly answered: number;
  /** Questions that were drawn; null for sittings of before that was kept. */
  readonly asked: number | null;
}

/** How far a sitting is: of the questions that were drawn, those answered. */
export function sittingProgress({ answers, asked }: TestSitting): SittingProgress {
  const given = Object.keys(answers).filter((id) => (answers[id]?.length ?? 0) > 0);
  if (asked === undefined) return { answered: given.length, asked: null };
  return { answered: given.filter((id) => asked.includes(id)).length, asked: asked.length };
}
