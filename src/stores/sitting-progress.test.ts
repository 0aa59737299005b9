import { expect, it } from "vitest";
import { sittingProgress } from "./sitting-progress.ts";

const sitting = { seed: 1, at: "2026-11-30T09:00:00Z" };

it("counts the questions with something chosen, of those that were drawn", () => {
  const asked = ["c/a#q1", "c/a#q2", "c/b#q1"];
  const answers = { "c/a#q1": [0], "c/a#q2": [], "c/gone#q1": [1] };
  expect(sittingProgress({ ...sitting, asked, answers })).toEqual({ answered: 1, asked: 3 });
});

it("claims no number of questions for a sitting that doesn't tell which were drawn", () => {
  expect(sittingProgress({ ...sitting, answers: { "c/a#q1": [0] } })).toEqual({ answered: 1, asked: null });
});
