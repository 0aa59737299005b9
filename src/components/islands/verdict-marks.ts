import { type AnswerText, isIn } from "../../../exercises/lib/answer-texts.ts";
import type { Locale } from "../../../exercises/lib/locale.ts";
import type { RuleResult } from "../../../exercises/lib/verdict.ts";
import type { Holding } from "../../../exercises/what-if.ts";
import { exerciseStrings } from "../../i18n/exercise.ts";
import { type RuleNames, titleOf } from "../../served/rule-names.ts";
import { merits } from "./merits.ts";
import type { Mark } from "./segments.ts";

/** The words of a text that broke a rule. */
export function missedMarks(text: AnswerText, rules: readonly RuleResult[], names: RuleNames, locale: Locale): Mark[] {
  const { notMet, severity } = exerciseStrings[locale];
  return rules.flatMap((rule) =>
    rule.findings.flatMap((finding) =>
      finding.range === null || !isIn(text, finding)
        ? []
        : [
            {
              ...finding.range,
              tone: rule.severity === "blocking" ? ("bad" as const) : ("advice" as const),
              label: `${titleOf(names, rule.id)} (${notMet}, ${severity[rule.severity]}). ${finding.message}`,
            },
          ],
    ),
  );
}

/** The words of a text that met a rule. */
export function metMarks(text: AnswerText, rules: readonly RuleResult[], names: RuleNames): Mark[] {
  return merits(rules).flatMap((rule) =>
    rule.evidence
      .filter((place) => isIn(text, place))
      .map((range) => ({ ...range, tone: "good" as const, label: titleOf(names, rule.id) })),
  );
}

/** The sentences of a text, with the rules that would fall without each, and those that would be mended. */
export function heldMarks(holdings: readonly Holding[], names: RuleNames, locale: Locale): Mark[] {
  const t = exerciseStrings[locale];
  const named = (some: readonly string[]) => some.map((rule) => titleOf(names, rule)).join("; ");
  return holdings.map(({ start, end, falls, mends }) => {
    const said = [mends.length > 0 && t.mends(named(mends)), falls.length > 0 && t.holds(named(falls))].filter(Boolean);
    return {
      start,
      end,
      tone: mends.length > 0 ? "bad" : falls.length > 0 ? "good" : "plain",
      label: said.length > 0 ? said.join(". ") : t.holdsNothing,
    };
  });
}
