import { markAsking } from "../../lib/asks.ts";
import type { GradeContext } from "../../lib/kind.ts";
import type { Locale } from "../../lib/locale.ts";
import { localize } from "../../lib/localize.ts";
import type { RuleBook } from "../../lib/rule-book.ts";
import { parseText } from "../../lib/text.ts";
import { type Finding, type RuleResult, ruleResult, toVerdict } from "../../lib/verdict.ts";
import { disagreements } from "./agree/index.ts";
import { projectMessages } from "./messages.ts";
import { presentationRules } from "./rules-of.ts";
import { type Project, type ProjectAnswer, projectAnswerSchema } from "./schema.ts";

/** Each part graded by its own kind: which are missing, and which are not good enough. */
function checkParts(
  exercise: Project,
  answer: ProjectAnswer,
  locale: Locale,
  { gradePart }: GradeContext,
): RuleResult[] {
  const t = projectMessages[locale];
  const missing: Finding[] = [];
  const weak: Finding[] = [];
  for (const [row, part] of exercise.parts.entries()) {
    const { title } = part.locale[locale];
    const cell = { table: "parts", row, field: part.id };
    const given = answer.parts[part.id];
    const bundled = exercise.bundle.find(({ id }) => id === part.exercise);
    if (given === undefined || given === null || bundled === undefined) {
      missing.push({ range: null, cell, ...t.absent(title) });
      continue;
    }
    const grading = gradePart?.(bundled.exercise, given);
    if (grading === undefined) continue;
    if (!grading.ok) {
      weak.push({ range: null, cell, ...t.unreadable(title, grading.problem) });
      continue;
    }
    const { score, rules } = grading.verdict;
    const blocking = rules.find(({ outcome, severity }) => outcome === "missed" && severity === "blocking");
    if (score < exercise.enough) weak.push({ range: null, cell, ...t.weak(title, score, exercise.enough) });
    else if (blocking !== undefined)
      weak.push({ range: null, cell, ...t.blocked(title, blocking.findings[0]?.message ?? "") });
  }
  const there = 1 - missing.length / exercise.parts.length;
  return [{ ...ruleResult("parts-there", "blocking", missing), there }, ruleResult("parts-good", "blocking", weak)];
}

/** What the parts must agree on, one result for each rule. */
function checkAgreements(exercise: Project, answer: ProjectAnswer, locale: Locale): RuleResult[] {
  const byUse = Map.groupBy(exercise.agreements, ({ use }) => use);
  return [...byUse].map(([use, agreements]) =>
    ruleResult(
      use,
      "blocking",
      agreements.flatMap((one) => disagreements(one, exercise, answer, locale)),
    ),
  );
}

/** The text rules of the presentation; places are in the answer's `presentation`. */
function checkPresentation(
  exercise: Project,
  { presentation }: ProjectAnswer,
  locale: Locale,
  context: GradeContext,
  book: RuleBook,
): RuleResult[] {
  const { words, rules } = exercise.presentation;
  const text = parseText(presentation, locale);
  const sources = [exercise.locale[locale].brief, exercise.presentation.locale[locale].help];
  const uses = [
    ...presentationRules.map((use) => ({ use, with: use === "no-stuffing" ? { sources } : {} })),
    { use: "fits-length", with: words },
    ...rules,
  ];
  return uses.flatMap(({ use, with: options }) => {
    const rule = book.rule(use);
    if (rule === undefined) return [];
    const { findings, evidence } = rule.run(text, localize(options, locale), { locale, spelling: context.spelling });
    const cell = { table: "presentation", row: 0, field: null };
    return [
      {
        ...ruleResult(
          use,
          rule.severity,
          findings.map((finding) => ({ ...finding, cell })),
        ),
        evidence: evidence.map((range) => ({ ...range, field: "presentation" })),
      },
    ];
  });
}

/** How a project is graded, its presentation with these rules. */
export const projectGrading = (book: RuleBook) => ({
  answer: projectAnswerSchema,
  models: ({ parts, bundle, models }: Project, locale: Locale) =>
    models[locale].map((presentation) => ({
      parts: Object.fromEntries(
        parts.map(({ id, exercise }) => [id, bundle.find((one) => one.id === exercise)?.models[locale] ?? null]),
      ),
      presentation,
      review: [],
    })),
  grade(exercise: Project, answer: ProjectAnswer, locale: Locale, context: GradeContext) {
    const check = (given: ProjectAnswer) => [
      ...checkParts(exercise, given, locale, context),
      ...checkAgreements(exercise, given, locale),
      ...checkPresentation(exercise, given, locale, context, book),
    ];
    const results = markAsking(exercise, locale, check(answer), () =>
      check({ parts: {}, presentation: "", review: [] }),
    );
    return toVerdict(results, exercise.pass.score, context.spelling === null ? ["no-slips"] : []);
  },
});
