import { type Missed, missedIn } from "../stores/missed-rules.ts";
import { type Attempt, bestOf } from "../stores/records/attempts.ts";

/** Marks that a sparkline shows, the latest. */
export const marksShown = 12;

/** What an exercise's attempts tell. Times are ISO 8601. */
export interface AttemptStory {
  readonly times: number;
  /** 0–100 */
  readonly best: number;
  readonly last: number;
  readonly lastAt: string;
  /** When it was first passed; null before. */
  readonly passedAt: string | null;
  /** The latest marks, oldest first. */
  readonly marks: readonly number[];
  /** Rules missed in two attempts or more, most often first. */
  readonly again: readonly Missed[];
}

/** The story of an exercise's attempts, which come in order of time; null without any. */
export function attemptStory(attempts: readonly Attempt[]): AttemptStory | null {
  const last = attempts.at(-1);
  const best = bestOf(attempts);
  if (!last || !best) return null;
  return {
    times: attempts.length,
    best: best.mark,
    last: last.mark,
    lastAt: last.at,
    passedAt: attempts.find(({ passed }) => passed)?.at ?? null,
    marks: attempts.slice(-marksShown).map(({ mark }) => mark),
    again: missedIn(attempts).filter(({ times }) => times > 1),
  };
}
