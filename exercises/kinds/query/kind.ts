import { onCard } from "../../lib/card-verdict.ts";
import { defineKind } from "../../lib/kind.ts";
import type { Locale } from "../../lib/locale.ts";
import type { Range } from "../../lib/range.ts";
import { type Finding, type Outcome, type RuleResult, toVerdict, weights } from "../../lib/verdict.ts";
import { faultTexts } from "./fault-texts.ts";
import { queryMessages } from "./messages.ts";
import { parseQuery } from "./parser.ts";
import { holds } from "./run.ts";
import { type QueryExercise, queryAnswerSchema, querySchema } from "./schema.ts";
import { bringers, byGroup, type Score, scoreOf } from "./score.ts";
import { type Query, termsOf } from "./tree.ts";

type RuleId = "query-reads" | "finds-enough" | "little-noise" | "no-brute-list";

function result(
  id: RuleId,
  outcome: Outcome,
  findings: readonly Finding[] = [],
  evidence: readonly Range[] = [],
): RuleResult {
  return { id, severity: "blocking", weight: weights.blocking, outcome, findings, evidence };
}

/** Longest quotation of a mention in a message, in UTF-16 units. */
const longestExample = 90;

function shortened(text: string): string {
  if (text.length <= longestExample) return text;
  return `${text.slice(0, text.lastIndexOf(" ", longestExample)).replace(/[,;:.]+$/, "")}…`;
}

function recallRule(exercise: QueryExercise, query: Query, score: Score, locale: Locale): RuleResult {
  const t = queryMessages[locale];
  const texts = exercise.locale[locale];
  const { hits, missed, recall } = score;
  const working = termsOf(query, true).filter((term) => hits.some(({ doc }) => holds(term, doc)));
  if (recall >= exercise.targets.recall)
    return result(
      "finds-enough",
      "met",
      [],
      working.map(({ start, end }) => ({ start, end })),
    );
  const all = byGroup(texts, score.all);
  const groups = byGroup(texts, missed).map(({ id, of }): Finding => {
    const { title = id, why = "", hint = "" } = texts.groups[id] ?? {};
    const [first] = of;
    const size = all.find((group) => group.id === id)?.of.length ?? of.length;
    return onCard(
      first?.row ?? 0,
      "missed",
      t.missedGroup(title, of.length, size, shortened(first?.mention.text ?? ""), why),
      hint,
    );
  });
  const whole = t.recall(hits.length, hits.length + missed.length, recall, exercise.targets.recall);
  return result("finds-enough", "missed", [{ range: null, ...whole }, ...groups]);
}

function precisionRule(exercise: QueryExercise, query: Query, score: Score, locale: Locale): RuleResult {
  const t = queryMessages[locale];
  const texts = exercise.locale[locale];
  const { hits, noise, precision } = score;
  if (precision === null) return result("little-noise", "na");
  if (precision >= exercise.targets.precision) return result("little-noise", "met");
  const groups = byGroup(texts, noise).map(({ id, of }): Finding => {
    const { title = id, why = "", hint = "" } = texts.groups[id] ?? {};
    const [term] = bringers(query, of);
    const message = t.noiseGroup(title, of.length, shortened(of[0]?.mention.text ?? ""), why);
    return {
      ...onCard(of[0]?.row ?? 0, "noise", message, hint),
      range: term === undefined ? null : { start: term.start, end: term.end },
    };
  });
  const whole = t.precision(noise.length, hits.length + noise.length, precision, exercise.targets.precision);
  return result("little-noise", "missed", [{ range: null, ...whole }, ...groups]);
}

function listRule(exercise: QueryExercise, { terms, singles }: Score, locale: Locale): RuleResult {
  const t = queryMessages[locale];
  const { limits } = exercise;
  const findings: Finding[] = [];
  const over = terms[limits.terms];
  if (over !== undefined)
    findings.push({ range: { start: over.start, end: over.end }, ...t.terms(terms.length, limits.terms) });
  const single = singles[limits.singles];
  if (single !== undefined)
    findings.push({ range: { start: single.start, end: single.end }, ...t.singles(singles.length, limits.singles) });
  return result("no-brute-list", findings.length > 0 ? "missed" : "met", findings);
}

/** A Boolean search, run on mentions whose relevance is known. */
export const query = defineKind({
  id: "query",
  exercise: querySchema,
  answer: queryAnswerSchema,
  models: (exercise, locale) => exercise.models[locale],
  grade(exercise, answer, locale) {
    const parsed = parseQuery(answer, locale);
    if (!parsed.ok) {
      const { fault, range, quoted } = parsed.problem;
      const place = range.end > range.start ? range : null;
      const said = faultTexts[locale][fault](quoted);
      return toVerdict(
        [
          result("query-reads", "missed", [{ range: place, ...said }]),
          result("finds-enough", "na"),
          result("little-noise", "na"),
          result("no-brute-list", "na"),
        ],
        exercise.pass.score,
      );
    }
    const score = scoreOf(parsed.query, exercise.locale[locale]);
    return toVerdict(
      [
        result("query-reads", "met"),
        recallRule(exercise, parsed.query, score, locale),
        precisionRule(exercise, parsed.query, score, locale),
        listRule(exercise, score, locale),
      ],
      exercise.pass.score,
    );
  },
});
