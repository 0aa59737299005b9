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

/** How a rule came out; `na`: it wasn't asked for, or had nothing to look at. */
export type Outcome = "met" | "missed" | "na";
/** Whether missing a rule fails the answer, or only costs points. */
export type Severity = "blocking" | "warning";

/** What one rule found. `evidence` marks the words that met it. */
export interface RuleResult {
  readonly id: string;
  readonly outcome: Outcome;
  readonly severity: Severity;
  readonly weight: number;
  readonly findings: readonly Finding[];
  readonly evidence: readonly Evidence[];
  /** It asks for something to be there: an empty answer misses it. The others only keep something off. */
  readonly asks?: boolean;
  /** Of a rule that asks for every part of an answer, and is missed: the share that is there, 0–1. */
  readonly there?: number;
}

/** The answer of a grader. Same input, same verdict, everywhere. */
export interface Verdict {
  readonly passed: boolean;
  /** 0–100, whole: share of the asked-for rules that are met, by weight, as far as the answer is there (`earned`). */
  readonly score: number;
  readonly rules: readonly RuleResult[];
  /** Rules that could not look yet, because a dictionary is still loading. */
  readonly pending: readonly string[];
}

/** Blocking rules weigh twice a warning, so that warnings alone never sink an answer. */
export const weights: Readonly<Record<Severity, number>> = { blocking: 2, warning: 1 };

/** A rule's result from what it found: met when it found nothing. */
export function ruleResult(id: string, severity: Severity, findings: readonly Finding[]): RuleResult {
  const outcome = findings.length === 0 ? "met" : "missed";
  return { id, severity, weight: weights[severity], outcome, findings, evidence: [] };
}

/** Default mark to pass, of 100 (85% of the rules that apply, by weight). */
export const defaultPassScore = 85;

const sumOf = (rules: readonly RuleResult[]) => rules.reduce((sum, { weight }) => sum + weight, 0);

/**
 * The weight that rules have earned. Faults kept off are worth what stands beside them: they count in the share in which
 * what blocking rules ask for is there, and all of it in the share in which the answer is. So an empty answer earns
 * nothing, and one that misses no blocking rule all that it has met.
 */
function earned(asked: readonly RuleResult[]): number {
  const met = asked.filter(({ outcome }) => outcome === "met");
  const wanted = asked.filter(({ asks, severity }) => asks && severity === "blocking");
  const there = wanted.filter(({ outcome }) => outcome === "met");
  const share = wanted.length === 0 ? 1 : sumOf(there) / sumOf(wanted);
  const parts = asked.filter(({ outcome }) => outcome === "missed").map((rule) => rule.there ?? 1);
  return (
    Math.min(1, ...parts) * (sumOf(met.filter(({ asks }) => asks)) + share * sumOf(met.filter(({ asks }) => !asks)))
  );
}

/**
 * Adds rule results up to a verdict: passed when no blocking rule is missed and the earned share of the weight that is
 * asked for reaches `passScore`. With nothing asked for, the score is 100.
 */
export function toVerdict(
  rules: readonly RuleResult[],
  passScore: number = defaultPassScore,
  pending: readonly string[] = [],
): Verdict {
  const asked = rules.filter((rule) => rule.outcome !== "na");
  const total = sumOf(asked);
  const score = total === 0 ? 100 : Math.floor((100 * earned(asked)) / total + 1e-9);
  const blocked = asked.some((rule) => rule.outcome === "missed" && rule.severity === "blocking");
  return { passed: !blocked && score >= passScore, score, rules, pending };
}
