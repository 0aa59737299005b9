import { markAsking } from "../../lib/asks.ts";
import { runTextRules } from "../../lib/grade-text.ts";
import { defineKind, type GradeContext } from "../../lib/kind.ts";
import type { Locale } from "../../lib/locale.ts";
import type { TextRule } from "../../lib/rule.ts";
import { type RuleResult, toVerdict } from "../../lib/verdict.ts";
import { replyRules } from "../../rules/reply.ts";
import { checkHour } from "./check-hour.ts";
import { replay } from "./replay.ts";
import { type Simulation, simulationAnswerSchema, simulationSchema } from "./schema.ts";

/** The rules of a reply that a holding statement is held to, in the order in which they are shown. */
export const statementRuleIds: readonly string[] = [
  "same-language",
  "fits-length",
  "acknowledges",
  "names-problem",
  "no-blame",
  "no-denial",
  "no-speculation",
  "offers-remedy",
  "keeps-safe",
  "commits-to-time",
  "known-proof",
  "no-promotion",
  "calm-tone",
  "no-slips",
  "no-stuffing",
];

/** Runs the text rules over the statement; findings carry the cell `statement` with the row of its step. */
function checkStatement(story: Simulation, raw: string, locale: Locale, context: GradeContext): RuleResult[] {
  const { title: _title, brief: _brief, steps: _steps, ...texts } = story.locale[locale];
  const all: readonly TextRule[] = replyRules;
  const chosen = statementRuleIds.flatMap((id) => all.filter((rule) => rule.id === id));
  const overrides = Object.fromEntries(story.rules.map((rule) => [rule.use, rule.with]));
  const row = story.steps.findIndex(({ statement }) => statement);
  return runTextRules(chosen, raw, { ...story.scene, ...texts, locale }, overrides, locale, context).map((one) => ({
    ...one,
    findings: one.findings.map((finding) => ({ ...finding, cell: { table: "statement", row, field: null } })),
  }));
}

/** A branching simulation in scenario time; the grade is a pure replay of the decisions, plus the statement's text rules. */
export const simulation = defineKind({
  id: "simulation",
  exercise: simulationSchema,
  answer: simulationAnswerSchema,
  models: ({ good, models }, locale) => models[locale].map((statement) => ({ steps: good, statement })),
  grade(story, { steps, statement }, locale, context) {
    const check = (taken: typeof steps, text: string) => [
      ...checkHour(story, replay(story, taken), locale),
      ...checkStatement(story, text, locale, context),
    ];
    const results = markAsking(story, locale, check(steps, statement), () => check([], ""));
    return toVerdict(results, story.pass.score, context.spelling === null ? ["no-slips"] : []);
  },
});
