import type { Range } from "./range.ts";

/** A cell of a table answer: which table, which row (0-based), which field. */
export interface Cell {
  readonly table: string;
  readonly row: number;
  readonly field: string | null;
}

/** One thing that a rule has to say, in the learner's language, and where. */
export interface Finding {
  /** Where in a text answer; null when something is missing rather than wrong. */
  readonly range: Range | null;
  /** Where in a table answer; absent for text answers. */
  readonly cell?: Cell;
  readonly message: string;
  /** What to try; shown from the second attempt. */
  readonly hint: string;
}

/** Words that met a rule. */
export interface Evidence extends Range {
  /** The field that holds them, in an answer of several texts. */
  readonly field?: string;
}

export type Outcome = "met" | "missed" | "na";
export type Severity = "blocking" | "warning";

/** What one rule found. `evidence` marks the words that met it. */
export interface RuleResult {
  readonly id: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly weight: number;
  readonly findings: readonly Finding[];
  readonly evidence: readonly Evidence[];
}

/** The answer of a grader. Same input, same verdict, everywhere. */
export interface Verdict {
  readonly passed: boolean;
  /** 0–100, whole: share of the asked-for rules that are met, by weight. */
  readonly score: number;
  readonly rules: readonly RuleResult[];
  /** Rules that could not look yet, because a dictionary is still loading. */
  readonly pending: readonly string[];
}

/** Blocking rules weigh twice a warning, so that warnings alone never sink an answer. */
export const weights: Readonly<Record<Severity, number>> = { blocking: 2, warning: 1 };

/** Default mark to pass, of 100 (85% of the rules that apply, by weight). */
export const defaultPassScore = 85;

/**
 * Adds rule results up to a verdict: passed when no blocking rule is missed and
 * the weighted share of met rules reaches `passScore`. With nothing asked for, the score is 100.
 */
export function toVerdict(
  rules: readonly RuleResult[],
  passScore: number = defaultPassScore,
  pending: readonly string[] = [],
): Verdict {
  const asked = rules.filter((rule) => rule.outcome !== "na");
  const total = asked.reduce((sum, rule) => sum + rule.weight, 0);
  const met = asked.reduce((sum, rule) => sum + (rule.outcome === "met" ? rule.weight : 0), 0);
  const score = total === 0 ? 100 : Math.floor((100 * met) / total);
  const blocked = asked.some((rule) => rule.outcome === "missed" && rule.severity === "blocking");
  return { passed: !blocked && score >= passScore, score, rules, pending };
}
