import { expect, test } from "vitest";
import { loadExercises } from "../scripts/lib/load-exercises.ts";
import { gradeAnswer } from "./index.ts";
import { whatFalls } from "./what-if.ts";

test("a sentence is told by what would be lost without it, and by what it spoils", async () => {
  const exercise = (await loadExercises()).get("late-order");
  if (exercise?.kind !== "crisis-reply") throw new Error("late-order is a reply");
  const [model = ""] = exercise.models.en;
  const rude = "Calm down. ";
  const told = [...whatFalls(gradeAnswer, exercise, rude + model, null, "en", { spelling: null })];
  expect(told[0]).toMatchObject({ start: 0, falls: [], mends: expect.arrayContaining(["no-threat"]) });
  expect(told.slice(1).every(({ mends }) => mends.length === 0)).toBe(true);
  expect(told.flatMap(({ falls }) => falls)).toContain("signs");
});
