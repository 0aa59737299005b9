import { bestResult } from "../final-test/best-result.ts";
import { isPassed } from "../final-test/test-draw.ts";
import { exerciseStore } from "../stores/exercise.ts";
import { bestOf } from "../stores/records/attempts.ts";
import type { TestResult } from "../stores/records/test.ts";
import { testStore } from "../stores/test.ts";
import { here, type Vault } from "../stores/vault.ts";

/** What a certificate says of a course. */
export interface CourseProof {
  readonly course: string;
  /** Works passed, of all that the course asks for. */
  readonly passed: number;
  readonly works: number;
  /** The mean of the best marks of the works passed, 0–100, rounded; null without any. */
  readonly mark: number | null;
  /** The best final test, by `bestResult`; null before the first. */
  readonly test: TestResult | null;
  /** Whether the final test is still to be passed. Never, where none is asked for. */
  readonly testMissing: boolean;
  readonly complete: boolean;
  /** When the last thing that the certificate counts was handed in, ISO 8601; null when nothing was. */
  readonly at: string | null;
}

/** What is asked of somebody in a course: works, and its final test where the course is taken whole. */
interface Asked {
  readonly course: string;
  readonly exercises: readonly string[];
  readonly tested: boolean;
}

/** A course is complete when all that is asked for is passed. Reads what this browser holds. */
export function proofOf({ course, exercises, tested }: Asked, vault: Vault = here()): CourseProof {
  const best = exercises.map((id) =>
    bestOf(
      exerciseStore(id, vault)
        .$record.get()
        .attempts.filter(({ passed }) => passed),
    ),
  );
  const passed = best.filter((attempt) => attempt !== undefined);
  const results = tested ? testStore(course, vault).$record.get().results : [];
  const test = bestResult(results);
  const testMissing = tested && (test === null || !isPassed(test.right.length, test.asked.length));
  const times = [...passed.map(({ at }) => at), ...(test ? [test.at] : [])].sort();
  return {
    course,
    passed: passed.length,
    works: exercises.length,
    mark: passed.length === 0 ? null : Math.round(passed.reduce((sum, { mark }) => sum + mark, 0) / passed.length),
    test,
    testMissing,
    complete: passed.length === exercises.length && !testMissing,
    at: times.at(-1) ?? null,
  };
}
