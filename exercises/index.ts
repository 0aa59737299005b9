import * as z from "zod";
import { apology } from "./kinds/apology/kind.ts";
import { classify } from "./kinds/classify/kind.ts";
import { crisisReply } from "./kinds/crisis-reply/kind.ts";
import { editorialPlan } from "./kinds/editorial-plan/kind.ts";
import { flowchart } from "./kinds/flowchart/kind.ts";
import { form } from "./kinds/form/kind.ts";
import { numbers } from "./kinds/numbers/kind.ts";
import { query } from "./kinds/query/kind.ts";
import { queue } from "./kinds/queue/kind.ts";
import { raci } from "./kinds/raci/kind.ts";
import { simulation } from "./kinds/simulation/kind.ts";
import { spot } from "./kinds/spot/kind.ts";
import type { GradeContext } from "./lib/kind.ts";
import type { Locale } from "./lib/locale.ts";
import type { Verdict } from "./lib/verdict.ts";

/** Every kind of exercise, by id. */
export const kinds = {
  apology,
  classify,
  "crisis-reply": crisisReply,
  "editorial-plan": editorialPlan,
  flowchart,
  form,
  query,
  queue,
  raci,
  simulation,
  numbers,
  spot,
} as const;

export type KindId = keyof typeof kinds;

/** Any exercise.yaml; `kind` tells which. */
export const anyExerciseSchema = z.discriminatedUnion("kind", [
  apology.exercise,
  classify.exercise,
  crisisReply.exercise,
  editorialPlan.exercise,
  flowchart.exercise,
  form.exercise,
  query.exercise,
  queue.exercise,
  raci.exercise,
  simulation.exercise,
  numbers.exercise,
  spot.exercise,
]);

export type Exercise = z.output<typeof anyExerciseSchema>;

/** What grading comes to: a verdict, or why the answer cannot be read. */
export type Grading =
  | { readonly ok: true; readonly verdict: Verdict }
  | { readonly ok: false; readonly problem: string };

/** Parses an answer by its kind's schema and grades it. Never throws on bad answers. */
export function gradeAnswer(exercise: Exercise, answer: unknown, locale: Locale, context: GradeContext): Grading {
  const kind = kinds[exercise.kind];
  const parsed = kind.answer.safeParse(answer);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue?.path.length ? ` at ${issue.path.join(".")}` : "";
    return { ok: false, problem: `answer${place}: ${issue?.message ?? "not readable"}` };
  }
  return { ok: true, verdict: kind.grade(exercise as never, parsed.data as never, locale, context) };
}

/** Whole answers that an exercise offers as models; each scores 100. */
export function modelsOf(exercise: Exercise, locale: Locale): readonly unknown[] {
  return kinds[exercise.kind].models(exercise as never, locale);
}
