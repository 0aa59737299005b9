import { describe, expect, test } from "vitest";
import { readGoldens } from "../bench/lib/goldens.ts";
import { loadExercises } from "../scripts/lib/load-exercises.ts";
import { gradeAnswer, type KindId, kinds, modelsOf } from "./index.ts";
import { locales } from "./lib/locale.ts";

/** Fast, and slips are no matter here. */
const spelling = { has: () => true };
const goldens = (await readGoldens()).filter(({ golden }) => !golden.passed);

/** What only a fault leaves in a message: a value that is missing, a list of nothing, a place that was not filled. */
const unfilled = /undefined|\bnull\b|NaN|\[object|\(\)|[“«]\s*[”»]|\{[a-z]+\}|\s[,;.](?![\p{L}\p{N}.])|^\s|\s$/u;

// What is said of a single reply is what its rules say, and they have tests of their own.
const own = (Object.keys(kinds) as KindId[]).filter((kind) => kind !== "crisis-reply");

describe.each(own)("verdicts on answers of the kind %s that don't pass", (kind) => {
  const graded = goldens
    .filter(({ exercise }) => exercise.kind === kind)
    .map(({ exercise, locale, golden, answer }) => {
      const grading = gradeAnswer(exercise, answer, locale, { spelling });
      if (!grading.ok) throw new Error(`${exercise.id}: ${grading.problem}`);
      return { rules: grading.verdict.rules, why: `${exercise.id}, ${locale}: ${golden.why}` };
    });

  test("whatever is missed is said, in whole words, and nothing is said of what is met", () => {
    expect(graded.length).toBeGreaterThan(5);
    for (const { rules, why } of graded)
      for (const { id, outcome, findings } of rules) {
        if (outcome !== "na") expect(findings.length > 0, `${why}: ${id}`).toBe(outcome === "missed");
        for (const { message, hint } of findings)
          for (const said of [message, hint]) {
            expect(said, `${why}: ${id}`).not.toBe("");
            expect(said, `${why}: ${id}`).not.toMatch(unfilled);
          }
      }
  });
});

const each = [...(await loadExercises()).values()].flatMap((exercise) =>
  locales.map((locale) => ({ exercise, locale })),
);

test.each(each)(
  "$exercise.id in $locale waits for the dictionary where slips are looked for, and only there",
  (one) => {
    const { exercise, locale } = one;
    const pending = (spell: typeof spelling | null) => {
      const grading = gradeAnswer(exercise, modelsOf(exercise, locale)[0], locale, { spelling: spell });
      if (!grading.ok) throw new Error(grading.problem);
      const { rules, pending: waits } = grading.verdict;
      return { waits, looks: rules.some(({ id, outcome }) => id === "no-slips" && outcome !== "na") };
    };
    const without = pending(null);
    expect(without.waits).toEqual(without.looks ? ["no-slips"] : []);
    expect(pending(spelling).waits).toEqual([]);
  },
);
