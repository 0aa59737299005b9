import type * as z from "zod";
import type { ZodMiniType } from "zod/mini";
import type { Locale } from "./locale.ts";
import type { Spelling } from "./rule.ts";
import type { Verdict } from "./verdict.ts";

/** What grading comes to: a verdict, or why the answer cannot be read. */
export type Grading =
  | { readonly ok: true; readonly verdict: Verdict }
  | { readonly ok: false; readonly problem: string };

/** What a grader may use besides the exercise and the answer. */
export interface GradeContext {
  /** null while the dictionary loads: the slip rule is then reported as pending. */
  readonly spelling: Spelling | null;
  /** Grades an answer to another exercise that this one holds; the registry provides it. */
  readonly gradePart?: (exercise: unknown, answer: unknown) => Grading;
}

/** A kind of exercise: how it is written, what an answer looks like, how it is graded. */
interface Kind<Id extends string, E extends z.ZodType, A extends ZodMiniType> {
  readonly id: Id;
  /** The whole of exercise.yaml. */
  readonly exercise: E;
  /** What the View submits; built with zod/mini, as the learner's page reads drafts by it (lib/answer.ts). */
  readonly answer: A;
  /** Pure; the answer has been parsed by `answer`. */
  readonly grade: (exercise: z.output<E>, answer: z.output<A>, locale: Locale, context: GradeContext) => Verdict;
  /** Whole answers that the exercise offers as models; each scores 100. */
  readonly models: (exercise: z.output<E>, locale: Locale) => readonly z.input<A>[];
}

/** Makes a kind, inferring its types from its two schemas. */
export function defineKind<const Id extends string, E extends z.ZodType, A extends ZodMiniType>(
  kind: Kind<Id, E, A>,
): Kind<Id, E, A> {
  return kind;
}
