import { z } from "zod";
import type { Locale } from "./lib/locale.ts";
import type { GradeContext } from "./lib/kind.ts";
import type { Verdict } from "./lib/verdict.ts";
import { crisisReply } from "./kinds/crisis-reply/kind.ts";

/** Every kind of exercise, by id. */
export const kinds = {
  "crisis-reply": crisisReply,
} as const;

export type KindId = keyof typeof kinds;

/** Any exercise.yaml; `kind` tells which. */
export const anyExerciseSchema = z.discriminatedUnion("kind", [crisisReply.exercise]);

export type Exercise = z.output<typeof anyExerciseSchema>;

/** What grading comes to: a verdict, or why the answer cannot be read. */
export type Grading = { readonly ok: true; readonly verdict: Verdict } | { readonly ok: false; readonly problem: string };

/** Parses an answer by its kind's schema and grades it. Never throws on bad answers. */
export function gradeAnswer(exercise: Exercise, answer: unknown, locale: Locale, context: GradeContext): Grading {
  const kind = kinds[exercise.kind];
  const parsed = kind.answer.safeParse(answer);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { ok: false, problem: `answer${issue?.path.length ? ` at ${issue.path.join(".")}` : ""}: ${issue?.message ?? "not readable"}` };
  }
  return { ok: true, verdict: kind.grade(exercise as never, parsed.data as never, locale, context) };
}
