/**
 * Switches off, then inverts, one rule after the other and grades the golden answers again: each mutant must turn
 * one of them red. A mutant that nothing notices is a rule that nothing tests; exit code 1 then.
 */
import { gradeAnswer } from "../exercises/index.ts";
import { type RuleResult, toVerdict, type Verdict } from "../exercises/lib/verdict.ts";
import { spellingOf } from "../scripts/lib/spelling.ts";
import { type PlacedGolden, readGoldens } from "./lib/goldens.ts";

interface Graded extends PlacedGolden {
  readonly verdict: Verdict;
}

const graded: Graded[] = [];
for (const placed of await readGoldens()) {
  const grading = gradeAnswer(placed.exercise, placed.answer, placed.locale, {
    spelling: await spellingOf(placed.locale),
  });
  if (grading.ok) graded.push({ ...placed, verdict: grading.verdict });
}

const holds = ({ golden, exercise }: Graded, rules: readonly RuleResult[]) => {
  const verdict = toVerdict(rules, exercise.pass.score);
  const missed = new Set(rules.filter(({ outcome }) => outcome === "missed").map(({ id }) => id));
  return verdict.passed === golden.passed && golden.missed.every((id) => missed.has(id));
};

const mutants = {
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

const ids = [...new Set(graded.flatMap(({ verdict }) => verdict.rules.map(({ id }) => id)))];
let survived = 0;
process.stdout.write(
  `${graded.length} golden answers, ${ids.length} rules\n${"rule".padEnd(30)} red when off   red when inverted\n`,
);
for (const id of ids) {
  const red = Object.values(mutants).map(
    (mutate) =>
      graded.filter(
        (one) =>
          !holds(
            one,
            one.verdict.rules.map((rule) => (rule.id === id ? mutate(rule) : rule)),
          ),
      ).length,
  );
  const alive = red.some((n) => n === 0);
  if (alive) survived++;
  process.stdout.write(
    `${id.padEnd(30)} ${String(red[0]).padStart(12)}   ${String(red[1]).padStart(17)}${alive ? "   SURVIVES" : ""}\n`,
  );
}
process.stdout.write(
  survived === 0 ? "every mutant is noticed\n" : `${survived} rules have a mutant that nothing notices\n`,
);
if (survived > 0) process.exitCode = 1;
