import { expect, it } from "vitest";
import { anyExerciseSchema, modelsOf } from "../../exercises/index.ts";
import { loadExercises } from "../lib/load-exercises.ts";
import { gradeAll } from "./grade-many.ts";

it("says that an exercise can't grade when a bracket of a pattern never closes, and throws nothing", async () => {
  const sound = JSON.stringify((await loadExercises()).get("the-missing-faq"));
  const exercise = anyExerciseSchema.parse(JSON.parse(sound.replace('"lampadin~"', '"(?:lampadin"')));
  const [grading] = await gradeAll({ exercise, answers: [{ locale: "it", answer: modelsOf(exercise, "it")[0] }] });
  expect(grading).toMatchObject({ ok: false, broken: true, problem: expect.stringContaining("regular expression") });
});
