import type { Verdict } from "./verdict.ts";

/** Highest mark that is recorded from the attempt on whose verdict first offers a model answer (grading policy: 80 of 100). */
export const markAfterModel = 80;

/** What a learner is shown at their nth attempt (1-based). */
interface Help {
  readonly hints: boolean;
  readonly model: boolean;
}

/**
 * Attempt 1 shows rules and places. `hintAfter` attempts go without hints; attempt number `modelAfter` and all
 * later ones offer a model answer with their verdict. With the usual policy (1, 3): hints from the second, model from the third. Who has
 * seen the model before (`seen`), and started over, is offered it at once.
 */
export function helpAt(
  attempt: number,
  reveal: { readonly hintAfter: number; readonly modelAfter: number },
  seen = false,
): Help {
  return { hints: attempt > reveal.hintAfter, model: seen || attempt >= reveal.modelAfter };
}

/** The mark that is recorded, 0–100: capped from the attempt on whose verdict first offers a model answer, that one included. */
export function markOf(verdict: Verdict, help: Help): number {
  return help.model ? Math.min(verdict.score, markAfterModel) : verdict.score;
}
