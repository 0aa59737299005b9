import { type Locale, locales } from "../../exercises/lib/locale.ts";
import type { Regraded } from "../workers/grader.ts";
import type { Claim } from "./copy.ts";

/** What became of a work that a copy says was passed. `model`: it passes, and is a published model answer, word for word or nearly. */
export type Outcome = "holds" | "model" | "fails" | "no answer" | "no such exercise";

/** A work that a copy says was passed, graded again by the rules of today. */
export interface Work extends Claim {
  readonly outcome: Outcome;
  /** What the rules give now, in the language of the answer, or where the record doesn't say it in the one in which they give most; null when nothing could be graded. */
  readonly score: number | null;
  readonly gradedIn: Locale | null;
}

/** Grades an answer in a language; null when it can be no answer to that exercise. Rejects when it can't grade now. */
export type Regrade<E> = (exercise: E, answer: unknown, locale: Locale) => Promise<Regraded | null>;

/** Grades a claimed work anew in the language that its record says; one of before it was kept, in each. */
export async function regrade<E>(claim: Claim, exercise: E | undefined, grade: Regrade<E>): Promise<Work> {
  const none = (outcome: Outcome): Work => ({ ...claim, outcome, score: null, gradedIn: null });
  if (exercise === undefined) return none("no such exercise");
  if (claim.answer === null || claim.answer === undefined) return none("no answer");
  const graded: (Regraded & { readonly locale: Locale })[] = [];
  for (const locale of claim.locale === undefined ? locales : [claim.locale]) {
    const one = await grade(exercise, claim.answer, locale);
    if (one !== null) graded.push({ ...one, locale });
  }
  const [best] = graded.toSorted((a, b) => Number(b.passed) - Number(a.passed) || b.score - a.score);
  if (best === undefined) return none("no answer");
  const outcome = !best.passed ? "fails" : best.copied ? "model" : "holds";
  return { ...claim, outcome, score: best.score, gradedIn: best.locale };
}
