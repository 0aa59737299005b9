import { gradeAnswer } from "../../exercises/index.ts";
import { type RuleResult, toVerdict, type Verdict } from "../../exercises/lib/verdict.ts";
import { spellingOf } from "../../scripts/lib/spelling.ts";
import { type PlacedGolden, readGoldens } from "./goldens.ts";

interface Graded extends PlacedGolden {
  readonly verdict: Verdict;
}

/** How many golden answers turn red when a rule is switched off, and when it is inverted. */
interface Mutants {
  readonly id: string;
  readonly off: number;
  readonly inverted: number;
}

const missedIds = (rules: readonly RuleResult[]) =>
  new Set(rules.filter(({ outcome }) => outcome === "missed").map(({ id }) => id));

/** Whether what a golden answer says still holds of a changed list of rules. */
function holds({ golden, exercise, verdict }: Graded, rules: readonly RuleResult[]): boolean {
  const missed = missedIds(rules);
  // Where the score is a share of cards it does not follow from the rules: it stays as it was.
  const before = toVerdict(verdict.rules, exercise.pass.score);
  const byRules = before.score === verdict.score && before.passed === verdict.passed;
  const after = toVerdict(rules, byRules ? exercise.pass.score : 0);
  const passed = byRules ? after.passed : after.passed && verdict.score >= exercise.pass.score;
  return passed === golden.passed && golden.missed.every((id) => missed.has(id));
}

const mutations = {
  off: (rule: RuleResult): RuleResult => ({
    ...rule,
    outcome: rule.outcome === "missed" ? "met" : rule.outcome,
    findings: [],
  }),
  inverted: (rule: RuleResult): RuleResult => ({
    ...rule,
    outcome: rule.outcome === "missed" ? "met" : rule.outcome === "met" ? "missed" : "na",
  }),
};

/** Grades every golden answer, then again with each rule switched off and inverted. */
export async function mutate(): Promise<{ goldens: number; mutants: Mutants[] }> {
  const graded: Graded[] = [];
  for (const placed of await readGoldens()) {
    const spelling = await spellingOf(placed.locale);
    const grading = gradeAnswer(placed.exercise, placed.answer, placed.locale, { spelling });
    if (grading.ok) graded.push({ ...placed, verdict: grading.verdict });
  }
  const ids = [...new Set(graded.flatMap(({ verdict }) => verdict.rules.map(({ id }) => id)))];
  const red = (id: string, change: (rule: RuleResult) => RuleResult) =>
    graded.filter(
      (one) =>
        !holds(
          one,
          one.verdict.rules.map((rule) => (rule.id === id ? change(rule) : rule)),
        ),
    ).length;
  const mutants = ids.map((id) => ({ id, off: red(id, mutations.off), inverted: red(id, mutations.inverted) }));
  return { goldens: graded.length, mutants };
}
