import { markAsking } from "../../lib/asks.ts";
import { defineKind } from "../../lib/kind.ts";
import type { Locale } from "../../lib/locale.ts";
import { type Plan, readPlan } from "../../lib/plan/read.ts";
import { type PlanAnswer, planAnswerSchema } from "../../lib/plan.ts";
import { type RuleResult, toVerdict, type Verdict } from "../../lib/verdict.ts";
import { planRules } from "../../rules/plan.ts";
import { type EditorialPlan, editorialPlanSchema } from "./schema.ts";

export { type EditorialPlan, editorialPlanSchema } from "./schema.ts";

/** Grades a plan: each rule that the brief asks for weighs the same. */
function grade(exercise: EditorialPlan, answer: PlanAnswer, locale: Locale): Verdict {
  const context = { brief: exercise.brief, locale };
  const overrides = new Map(exercise.rules.map((rule) => [rule.use, rule.with]));
  const check = (plan: Plan) =>
    planRules.map((rule): RuleResult => {
      const { id, severity, weight } = rule;
      if (!rule.askedFor(exercise.brief)) return { id, severity, weight, outcome: "na", findings: [], evidence: [] };
      const findings = rule.run(plan, overrides.get(id) ?? {}, context);
      return { id, severity, weight, outcome: findings.length > 0 ? "missed" : "met", findings, evidence: [] };
    });
  const results = markAsking(exercise, locale, check(readPlan(answer)), () =>
    check({ objectives: [], pillars: [], rows: [] }),
  );
  return toVerdict(results, exercise.pass.score);
}

/** An editorial plan with its tables of objectives, pillars, rows and the rest, held to the rules of a plan against the exercise's brief. */
export const editorialPlan = defineKind({
  id: "editorial-plan",
  exercise: editorialPlanSchema,
  answer: planAnswerSchema,
  models: ({ models }, locale) => [models[locale]],
  grade,
});
