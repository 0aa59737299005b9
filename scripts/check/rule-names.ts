import { kindRuleTitles } from "../../exercises/rule-titles.ts";
import { planRules } from "../../exercises/rules/plan.ts";
import { textRules } from "../../exercises/rules/text.ts";
import { didYouMean } from "../lib/nearest.ts";
import type { Problem, Report } from "./problem.ts";

/** Every id that a verdict may hold: rules of texts, rules of plans, rules that belong to a kind of exercise. */
const allRules: ReadonlySet<string> = new Set([
  ...[...textRules, ...planRules].map(({ id }) => id),
  ...Object.keys(kindRuleTitles.en),
]);

/** Whether some rule has this id. */
export const isRule = (id: string): boolean => allRules.has(id);

/** Tells an id that is no rule at all, with the one that was probably meant. */
export function checkRuleName(id: string, place: Pick<Problem, "file" | "line" | "column">, report: Report): void {
  if (isRule(id)) return;
  report({
    ...place,
    name: "UnknownRule",
    what: `"${id}" is not a rule.${didYouMean(id, allRules)}`,
    advice:
      "Rules of texts and plans are listed in docs/rules.md, those of a kind of exercise at the foot of exercises/kinds/<kind>/docs.md.",
  });
}
