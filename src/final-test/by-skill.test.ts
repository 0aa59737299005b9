import fc from "fast-check";
import { expect, it } from "vitest";
import { bySkill } from "./by-skill.ts";

const trains: Readonly<Record<string, readonly string[]>> = {
  "c/a": ["Reply", "Apology"],
  "c/b": ["Reply"],
  "c/c": [],
};
const skillsOf = (lesson: string) => trains[lesson] ?? [];

it("counts a question under each skill of its lesson", () => {
  expect(bySkill(["c/a#q1", "c/b#q1", "c/b#q2"], ["c/a#q1", "c/b#q2"], skillsOf)).toEqual([
    { skill: "Reply", asked: 3, right: 2 },
    { skill: "Apology", asked: 1, right: 1 },
  ]);
});

it("never counts more right than asked, nor a skill that nothing was asked of", () => {
  const ids = fc.uniqueArray(fc.constantFrom("c/a#q1", "c/a#q2", "c/b#q1", "c/c#q1", "c/gone#q1"));
  fc.assert(
    fc.property(ids, ids, (asked, right) => {
      for (const sum of bySkill(asked, right, skillsOf)) {
        expect(sum.asked).toBeGreaterThan(0);
        expect(sum.asked).toBeLessThanOrEqual(asked.length);
        expect(sum.right).toBeLessThanOrEqual(sum.asked);
      }
    }),
  );
});
