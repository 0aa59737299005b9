import * as z from "zod";
import { type Grade, graderOf } from "./grade.ts";
import { apology } from "./kinds/apology/kind.ts";
import { chain } from "./kinds/chain/kind.ts";
import { classify } from "./kinds/classify/kind.ts";
import { crisisReply } from "./kinds/crisis-reply/kind.ts";
import { editorialPlan } from "./kinds/editorial-plan/kind.ts";
import { flowchart } from "./kinds/flowchart/kind.ts";
import { form } from "./kinds/form/kind.ts";
import { numbers } from "./kinds/numbers/kind.ts";
import { project } from "./kinds/project/kind.ts";
import { query } from "./kinds/query/kind.ts";
import { queue } from "./kinds/queue/kind.ts";
import { raci } from "./kinds/raci/kind.ts";
import { simulation } from "./kinds/simulation/kind.ts";
import { spot } from "./kinds/spot/kind.ts";
import type { Locale } from "./lib/locale.ts";

/** Every kind of exercise, by id. */
export const kinds = {
  apology,
  chain,
  classify,
  "crisis-reply": crisisReply,
  "editorial-plan": editorialPlan,
  flowchart,
  form,
  numbers,
  query,
  queue,
  raci,
  simulation,
  project,
  spot,
} as const;

export type KindId = keyof typeof kinds;

/** Any exercise.yaml; `kind` tells which. */
export const anyExerciseSchema = z.discriminatedUnion("kind", [
  apology.exercise,
  chain.exercise,
  classify.exercise,
  crisisReply.exercise,
  editorialPlan.exercise,
  flowchart.exercise,
  form.exercise,
  numbers.exercise,
  query.exercise,
  queue.exercise,
  raci.exercise,
  simulation.exercise,
  project.exercise,
  spot.exercise,
]);

export type Exercise = z.output<typeof anyExerciseSchema>;

export type { Grading } from "./lib/kind.ts";

/** Parses an answer by its kind's schema and grades it. Never throws on bad answers. */
export const gradeAnswer: Grade<Exercise> = graderOf<Exercise>(kinds);

/** Whole answers that an exercise offers as models; each scores 100. */
export function modelsOf(exercise: Exercise, locale: Locale): readonly unknown[] {
  return kinds[exercise.kind].models(exercise as never, locale);
}

/**
 * The exercises as they are used: those that hold others get them attached, with a model answer of each. What is held
 * must be in the list; an id that isn't is left out, and the content checks say so.
 */
export function bundled(exercises: readonly Exercise[]): Exercise[] {
  return exercises.map((exercise) => {
    if (exercise.kind !== "project") return exercise;
    const bundle = exercise.parts.flatMap(({ exercise: id }) => {
      const held = exercises.find((one) => one.id === id && one.kind !== "project");
      const models = { it: held && modelsOf(held, "it")[0], en: held && modelsOf(held, "en")[0] };
      return held === undefined ? [] : [{ id, exercise: held, models }];
    });
    return { ...exercise, bundle };
  });
}
