import type { Attempt } from "../records/attempts.ts";

/** An attempt for tests, one that doesn't pass. */
export const fakeAttempt: Attempt = {
  at: "2026-11-20T09:00:00.000Z",
  rev: 1,
  answer: "a",
  score: 60,
  mark: 60,
  passed: false,
  revealed: false,
};
