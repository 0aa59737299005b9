import fc from "fast-check";
import { expect, it } from "vitest";
import { missedIn } from "../stores/missed-rules.ts";
import { attemptStory, marksShown } from "./attempt-story.ts";

const attempt = (minute: number, mark: number, missed?: readonly string[]) => ({
  at: new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString(),
  rev: 1,
  answer: "a",
  score: mark,
  mark,
  passed: mark >= 85,
  revealed: false,
  ...(missed && { missed }),
});

it("tells how often, how well, when passed, and what is missed again and again", () => {
  expect(attemptStory([])).toBeNull();
  const story = attemptStory([
    attempt(0, 40, ["tone", "facts"]),
    attempt(1, 90, ["tone"]),
    attempt(2, 95, []),
    attempt(3, 60, ["tone", "facts", "signs"]),
  ]);
  expect(story).toMatchObject({ times: 4, best: 95, last: 60, marks: [40, 90, 95, 60] });
  expect(story?.passedAt).toBe("2026-11-20T09:01:00.000Z");
  expect(story?.again).toEqual([
    { id: "tone", times: 3 },
    { id: "facts", times: 2 },
  ]);
});

it("draws the latest marks of a long history", () => {
  const long = Array.from({ length: 40 }, (_, n) => attempt(n, n));
  expect(attemptStory(long)?.marks).toEqual(Array.from({ length: marksShown }, (_, n) => n + 40 - marksShown));
});

it("counts a rule once an attempt, and attempts that kept no rules not at all", () => {
  expect(missedIn([{ missed: ["tone", "tone"] }, {}, { missed: ["facts"] }])).toEqual([
    { id: "facts", times: 1 },
    { id: "tone", times: 1 },
  ]);
  const anyAttempts = fc.array(fc.record({ missed: fc.array(fc.constantFrom("a", "b", "c", "__proto__")) }));
  fc.assert(
    fc.property(anyAttempts, (attempts) => {
      const missed = missedIn(attempts);
      expect(missedIn(attempts.toReversed())).toEqual(missed);
      for (const { id, times } of missed)
        expect(times).toBe(attempts.filter(({ missed: ids }) => ids.some((one) => one === id)).length);
    }),
  );
});
