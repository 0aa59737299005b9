import { expect, test } from "vitest";
import { noExercise } from "./like.ts";

const kinds = new Map([
  ["late-order", "crisis-reply"],
  ["order-of-steps", "chain"],
  ["scct-diagnosis", "classify"],
  ["inbox-triage", "classify"],
]);

test("an exercise that isn't there: the nearest names, and an exercise of each kind", () => {
  expect(noExercise("late-oder", kinds)).toContain('there is no exercise "late-oder"; the nearest names: late-order, ');
  expect(noExercise("sorting-inbox", kinds)).toContain("the nearest names: inbox-triage, ");
  expect(noExercise("x", kinds)).toContain(
    "One of each kind: chain (order-of-steps), classify (inbox-triage), crisis-reply (late-order).",
  );
});

test("a kind in the place of an exercise", () => {
  expect(noExercise("classify", kinds)).toContain(
    '"classify" is a kind; exercises of it: scct-diagnosis, inbox-triage.',
  );
});
