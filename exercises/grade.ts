import type { ZodMiniType } from "zod/mini";
import type { GradeContext, Grading } from "./lib/kind.ts";
import type { Locale } from "./lib/locale.ts";
import type { Verdict } from "./lib/verdict.ts";

/** What grading needs of a kind. */
export interface GradingKind {
  readonly answer: ZodMiniType;
  readonly grade: (exercise: never, answer: never, locale: Locale, context: GradeContext) => Verdict;
  readonly models: (exercise: never, locale: Locale) => readonly unknown[];
}

/** An exercise of whatever kind. */
interface OfKind {
  readonly kind: string;
}

/** Parses an answer by its kind's schema and grades it. Never throws on bad answers. */
export type Grade<E extends OfKind> = (exercise: E, answer: unknown, locale: Locale, context: GradeContext) => Grading;

/** Grades with these kinds. They may be added to later: the browser fetches each when an exercise of it is answered. */
export function graderOf<E extends OfKind>(kinds: Readonly<Record<string, GradingKind>>): Grade<E> {
  const grade = (exercise: E, answer: unknown, locale: Locale, context: GradeContext): Grading => {
    const kind = kinds[exercise.kind];
    if (kind === undefined) return { ok: false, problem: `there is no kind "${exercise.kind}"` };
    const parsed = kind.answer.safeParse(answer);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      const place = issue?.path.length ? ` at ${issue.path.join(".")}` : "";
      return { ok: false, problem: `answer${place}: ${issue?.message ?? "not readable"}` };
    }
    // An exercise that holds others has them graded by their own kinds; those hold none.
    const gradePart = (part: unknown, given: unknown) => grade(part as E, given, locale, context);
    const verdict = kind.grade(exercise as never, parsed.data as never, locale, { ...context, gradePart });
    return { ok: true, verdict };
  };
  return grade;
}
