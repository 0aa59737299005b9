import type { Exercise } from "../../../exercises/index.ts";
import { helpAt, markOf } from "../../../exercises/lib/attempt.ts";
import type { Verdict } from "../../../exercises/lib/verdict.ts";
import type { ExerciseRecord } from "../../stores/records/exercise.ts";

/** What is on show: an answer with its verdict, and at which attempt it was handed in. */
export interface Judged {
  readonly answer: unknown;
  readonly verdict: Verdict;
  readonly attempt: number;
  readonly final: boolean;
}

/** The mark that is recorded of what is on show, where it passed and that is less than the rules gave; of an attempt that was kept, what was kept. */
export function cappedAt(
  { attempt, verdict }: Judged,
  { attempts, revealed }: ExerciseRecord,
  { reveal }: Exercise,
): number | null {
  const kept = attempts[attempt - 1] ?? {
    score: verdict.score,
    mark: markOf(verdict, helpAt(attempt, reveal, revealed)),
  };
  return verdict.passed && kept.mark < kept.score ? kept.mark : null;
}

/** Points that are told as needed to pass: none where shares of what was found and mended decide, as the brief says, and points only count. */
export const pointsToPass = (exercise: Exercise): number | null => ("aim" in exercise ? null : exercise.pass.score);
