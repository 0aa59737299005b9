import type { Grade } from "./grade.ts";
import type { Exercise } from "./index.ts";
import type { GradeContext } from "./lib/kind.ts";
import type { Locale } from "./lib/locale.ts";
import type { Range } from "./lib/range.ts";
import { parseText } from "./lib/text.ts";
import type { RuleResult } from "./lib/verdict.ts";

/** A sentence of an answer, and what comes of leaving it out. */
export interface Holding extends Range {
  /** Rules that are met now and would be missed. */
  readonly falls: readonly string[];
  /** Rules that are missed now and would be missed no more. */
  readonly mends: readonly string[];
}

/** More sentences than any text asked for here has: each costs a grading. */
const mostSentences = 40;

/** The answer with one of its texts changed. */
function withText(answer: unknown, field: string | null, text: string): unknown {
  return field === null ? text : { ...(answer as object), [field]: text };
}

/**
 * What each sentence of a text holds up, and what it spoils: the answer is graded again without it. Nothing when the answer cannot be graded
 * or has no such text. Pure; one grading for each of the first 40 sentences, between which other work can be done.
 */
export function* whatFalls(
  grade: Grade<Exercise>,
  exercise: Exercise,
  answer: unknown,
  field: string | null,
  locale: Locale,
  context: GradeContext,
): Generator<Holding, void, undefined> {
  const text = field === null ? answer : (answer as Record<string, unknown>)[field];
  const whole = grade(exercise, answer, locale, context);
  if (typeof text !== "string" || !whole.ok) return;
  const ids = (of: typeof whole.verdict, outcome: RuleResult["outcome"]) =>
    of.rules.filter((rule) => rule.outcome === outcome).map(({ id }) => id);
  const met = ids(whole.verdict, "met");
  const missed = ids(whole.verdict, "missed");
  for (const { start, end } of parseText(text, locale).sentences.slice(0, mostSentences)) {
    const without = grade(exercise, withText(answer, field, text.slice(0, start) + text.slice(end)), locale, context);
    const still = without.ok ? ids(without.verdict, "missed") : missed;
    yield {
      start,
      end,
      falls: met.filter((id) => still.includes(id)),
      mends: missed.filter((id) => !still.includes(id)),
    };
  }
}
