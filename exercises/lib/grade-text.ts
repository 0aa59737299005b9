import type { GradeContext } from "./kind.ts";
import type { Locale } from "./locale.ts";
import type { TextRule } from "./rule.ts";
import type { Scene } from "./scene.ts";
import { parseText } from "./text.ts";
import { saysTooLittle } from "./too-little.ts";
import type { RuleResult } from "./verdict.ts";

/** Options of an exercise that go over those that follow from its scene, by rule id. */
type RuleOptions = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Runs the rules that the scene asks for over a text; the others come back as `na`. */
export function runTextRules(
  rules: readonly TextRule[],
  raw: string,
  scene: Scene,
  overrides: RuleOptions,
  locale: Locale,
  { spelling }: GradeContext,
): RuleResult[] {
  const text = parseText(raw, locale);
  return rules.map((rule) => {
    const { id, severity, weight } = rule;
    if (!rule.askedFor(scene)) return { id, severity, weight, outcome: "na", findings: [], evidence: [] };
    const options = { ...rule.optionsFor(scene), ...overrides[id] };
    const { findings, evidence } = rule.run(text, options, { locale, spelling });
    const silent = saysTooLittle(text, { findings, evidence });
    return {
      id,
      severity,
      weight,
      outcome: findings.length > 0 ? "missed" : silent ? "na" : "met",
      findings,
      evidence,
    };
  });
}
