import { type Locale, locales } from "../../exercises/lib/locale.ts";
import { isCopy, type Prose, proseOf } from "../../exercises/lib/model-copy.ts";
import type { Verdict } from "../../exercises/lib/verdict.ts";
import type { Claim } from "./copy.ts";

/** What became of a work that a copy says was passed. `model`: it passes, and is a published model answer, word for word or nearly. */
export type Outcome = "holds" | "model" | "fails" | "no answer" | "no such exercise";

/** A work that a copy says was passed, graded again by the rules of today. */
export interface Work extends Claim {
  readonly outcome: Outcome;
  /** What the rules give now, in the language of the answer, or where the record doesn't say it in the one in which they give most; null when nothing could be graded. */
  readonly score: number | null;
  readonly gradedIn: Locale | null;
  /** The rules that it misses now, those first that hold it back. */
  readonly missed: readonly string[];
  /** What is written in it, short texts aside; nothing where one only chooses and reckons. */
  readonly written: Prose;
  /** Whether one writes there, however little this work says: the exercise's models do, or the work does. */
  readonly prose: boolean;
  /** The exercise whose model it is, its own or another's. */
  readonly model: string | null;
}

/** The models of an exercise, as far as they are written. */
export interface Models {
  readonly exercise: string;
  readonly written: Prose;
}

/** What grading anew takes. */
export interface Means<E> {
  /** Grades an answer in a language; null when it can be no answer to that exercise. Rejects when it can't grade now. */
  readonly grade: (exercise: E, answer: unknown, locale: Locale) => Promise<Verdict | null>;
  /** The published models of all exercises in a language: whoever hands in another's has written nothing either. */
  readonly models: (locale: Locale) => Promise<readonly Models[]>;
}

function missedOf(rules: Verdict["rules"]): string[] {
  const missed = rules.filter(({ outcome }) => outcome === "missed");
  const blocks = ({ severity }: { readonly severity: string }) => severity === "blocking";
  return [...missed.filter(blocks), ...missed.filter((rule) => !blocks(rule))].map(({ id }) => id);
}

/** Grades a claimed work anew in the language that its record says; one of before it was kept, in each. */
export async function regrade<E>(claim: Claim, exercise: E | undefined, { grade, models }: Means<E>): Promise<Work> {
  const none = (outcome: Outcome): Work => ({ ...claim, ...ungraded, outcome });
  if (exercise === undefined) return none("no such exercise");
  if (claim.answer === null || claim.answer === undefined) return none("no answer");
  const graded: (Verdict & { readonly locale: Locale })[] = [];
  for (const locale of claim.locale === undefined ? locales : [claim.locale]) {
    const one = await grade(exercise, claim.answer, locale);
    if (one !== null) graded.push({ ...one, locale });
  }
  const [best] = graded.toSorted((a, b) => Number(b.passed) - Number(a.passed) || b.score - a.score);
  if (best === undefined) return none("no answer");
  const { passed, score, rules, locale } = best;
  const written = proseOf(claim.answer, locale);
  const all = await models(locale);
  const copied = all.filter((one) => isCopy(written, one.written)).map((one) => one.exercise);
  const prose = written.length > 0 || all.some((one) => one.exercise === claim.exercise && one.written.length > 0);
  const model = copied.find((id) => id === claim.exercise) ?? copied[0] ?? null;
  const outcome = !passed ? "fails" : model === null ? "holds" : "model";
  return { ...claim, outcome, score, gradedIn: locale, missed: missedOf(rules), written, prose, model };
}

/** What is known of a work that could not be graded. */
export const ungraded = { score: null, gradedIn: null, missed: [], written: [], prose: false, model: null } as const;
