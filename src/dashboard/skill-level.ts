import type { Attempt } from "../stores/records/attempts.ts";
import type { TestResult } from "../stores/records/test.ts";

/** How far a skill has come, highest first. */
export const levels = ["strong", "solid", "begun", "untouched"] as const;
export type Level = (typeof levels)[number];

/** Points, of 100, from which a skill is called solid: half of all. */
export const solidFrom = 50;
/** Points from which it is called strong: the mark that passes most exercises. */
export const strongFrom = 85;

/** Questions of a skill that a final test must have asked to speak for it: one could be luck. */
const fewestAsked = 2;

type Marked = Pick<Attempt, "mark" | "passed">;

/** What an exercise is worth to its skills, 0–100: its best mark where it was passed, half of the best where it wasn't yet. */
export function worthOf(attempts: readonly Marked[]): number {
  return attempts.reduce((best, { mark, passed }) => Math.max(best, passed ? mark : mark / 2), 0);
}

/** The best share of a skill's questions that were answered rightly in one final test, 0–100; null before one that asked enough. */
export function testWorth(
  results: readonly Pick<TestResult, "asked" | "right">[],
  isOfSkill: (question: string) => boolean,
): number | null {
  return results.reduce<number | null>((best, { asked, right }) => {
    const questions = asked.filter(isOfSkill);
    if (questions.length < fewestAsked) return best;
    const share = (100 * questions.filter((question) => right.includes(question)).length) / questions.length;
    return Math.max(best ?? 0, share);
  }, null);
}

/** A skill's level, and the points that it comes from: 0–100, rounded down. */
export interface Standing {
  readonly level: Level;
  readonly points: number;
}

/**
 * The level of a skill. Points are the mean of what its exercises are worth (`worthOf`), those not tried counting 0. A
 * final test counts as one exercise more, where that raises the mean and where there are no exercises. So more work
 * never lowers a level. Untouched: neither tried nor tested; solid from 50 points, strong from 85, begun below.
 */
export function standingOf(exercises: readonly (readonly Marked[])[], test: number | null): Standing {
  const worths = exercises.map(worthOf);
  const meanOf = (of: readonly number[]) =>
    of.length === 0 ? 0 : of.reduce((sum, worth) => sum + worth, 0) / of.length;
  const points = Math.floor(Math.max(meanOf(worths), test === null ? 0 : meanOf([...worths, test])));
  if (test === null && exercises.every(({ length }) => length === 0)) return { level: "untouched", points: 0 };
  return { level: points >= strongFrom ? "strong" : points >= solidFrom ? "solid" : "begun", points };
}
