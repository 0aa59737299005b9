import type { Locale } from "./locale.ts";
import type { RuleResult } from "./verdict.ts";

/** What is known of exercises: whether an empty answer misses a rule, by language, place and rule. */
const known = new WeakMap<object, Map<string, boolean>>();

/** Whether a rule asks for something, found out once for an exercise: it doesn't change, so neither does that. */
export function asks(exercise: object, key: string, missedWhenEmpty: () => boolean): boolean {
  const of = known.get(exercise) ?? new Map<string, boolean>();
  known.set(exercise, of);
  const asked = of.get(key) ?? missedWhenEmpty();
  of.set(key, asked);
  return asked;
}

/**
 * Marks the rules that ask for something to be there: those that an empty answer misses. The others only keep something
 * off, which an empty answer does as well. `ofEmpty` gives the results of the same rules over an empty answer.
 */
export function markAsking(
  exercise: object,
  locale: Locale,
  results: readonly RuleResult[],
  ofEmpty: () => readonly RuleResult[],
): RuleResult[] {
  let nothing: readonly RuleResult[] | undefined;
  const missed = (id: string) => {
    nothing ??= ofEmpty();
    return nothing.some((one) => one.id === id && one.outcome === "missed");
  };
  return results.map((one) =>
    asks(exercise, `${locale} ${one.id}`, () => missed(one.id)) ? { ...one, asks: true } : one,
  );
}
