import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standingOf, testWorth, worthOf } from "./skill-level.ts";

const passed = (mark: number) => ({ mark, passed: true });
const failed = (mark: number) => ({ mark, passed: false });
const anyAttempt = fc.record({ mark: fc.nat(100), passed: fc.boolean() });
const anySkill = fc.array(fc.array(anyAttempt, { maxLength: 4 }), { maxLength: 5 });
const anyTest = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));

it("values an exercise by its best: the mark where passed, half of it where not", () => {
  expect(worthOf([])).toBe(0);
  expect(worthOf([failed(60), failed(70)])).toBe(35);
  expect(worthOf([failed(80), passed(86), failed(95)])).toBe(86);
});

describe("the level of a skill", () => {
  it("goes from untouched over begun and solid to strong", () => {
    expect(standingOf([[], []], null)).toEqual({ level: "untouched", points: 0 });
    expect(standingOf([[failed(0)], []], null)).toEqual({ level: "begun", points: 0 });
    expect(standingOf([[passed(98)], []], null)).toEqual({ level: "begun", points: 49 });
    expect(standingOf([[passed(100)], []], null)).toEqual({ level: "solid", points: 50 });
    expect(standingOf([[passed(90)], [passed(80)]], null)).toEqual({ level: "strong", points: 85 });
  });

  it("comes from the final test alone where no exercise trains the skill", () => {
    expect(standingOf([], null).level).toBe("untouched");
    expect(standingOf([], 100)).toEqual({ level: "strong", points: 100 });
  });

  it("is raised by a final test and never lowered", () => {
    expect(standingOf([[passed(90)]], 0)).toEqual({ level: "strong", points: 90 });
    expect(standingOf([[passed(80)]], 100)).toEqual({ level: "strong", points: 90 });
    expect(standingOf([[]], 100)).toEqual({ level: "solid", points: 50 });
  });

  it("never falls by one more attempt or by a test, and stays between 0 and 100", () => {
    const order = ["untouched", "begun", "solid", "strong"];
    fc.assert(
      fc.property(anySkill, anyTest, anyAttempt, fc.nat(4), (skill, test, attempt, at) => {
        const before = standingOf(skill, test);
        const more = standingOf(
          skill.map((attempts, n) => (n === at ? [...attempts, attempt] : attempts)),
          test,
        );
        const untested = standingOf(skill, null);
        expect(before.points).toBeGreaterThanOrEqual(0);
        expect(before.points).toBeLessThanOrEqual(100);
        expect(more.points).toBeGreaterThanOrEqual(before.points);
        expect(order.indexOf(more.level)).toBeGreaterThanOrEqual(order.indexOf(before.level));
        expect(before.points).toBeGreaterThanOrEqual(untested.points);
      }),
    );
  });
});

it("takes a skill's share from the best final test that asked two of its questions", () => {
  const ofSkill = (question: string) => question.startsWith("c/a#");
  const asked = ["c/a#1", "c/a#2", "c/b#1"];
  expect(testWorth([], ofSkill)).toBeNull();
  expect(testWorth([{ asked: ["c/a#1", "c/b#1"], right: ["c/a#1"] }], ofSkill), "one question is luck").toBeNull();
  expect(testWorth([{ asked, right: ["c/a#2", "c/b#1"] }], ofSkill)).toBe(50);
  expect(
    testWorth(
      [
        { asked, right: ["c/a#1", "c/a#2"] },
        { asked, right: [] },
      ],
      ofSkill,
    ),
  ).toBe(100);
});
