import { type Range, within } from "../../../exercises/lib/range.ts";
import type { RuleResult } from "../../../exercises/lib/verdict.ts";

const length = ({ start, end }: Range) => end - start;

/** Whether a fault takes up most of some words, or all that they lie in. */
const spoils = (fault: Range, words: Range): boolean =>
  within(words, fault) || (within(fault, words) && 2 * length(fault) > length(words));

/**
 * The rules that an answer may be praised for: those that are met, but for those met only by words that broke another
 * rule. "Calm down" speaks to the person first, and is no merit all the same.
 */
export function merits(rules: readonly RuleResult[]): RuleResult[] {
  const faults = rules
    .filter(({ outcome }) => outcome === "missed")
    .flatMap(({ findings }) => findings)
    .flatMap(({ range, cell }) => (range === null ? [] : [{ ...range, field: cell?.field ?? cell?.table }]));
  return rules
    .filter(({ outcome }) => outcome === "met")
    .flatMap((rule) => {
      const evidence = rule.evidence.filter(
        (words) => !faults.some((fault) => fault.field === words.field && spoils(fault, words)),
      );
      return rule.evidence.length > 0 && evidence.length === 0 ? [] : [{ ...rule, evidence }];
    });
}
