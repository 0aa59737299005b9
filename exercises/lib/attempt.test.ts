import { expect, it } from "vitest";
import { helpAt, markOf } from "./attempt.ts";
import { toVerdict } from "./verdict.ts";

const usual = { hintAfter: 1, modelAfter: 3 };

it("gives hints from the second attempt and a model from the third, whose mark stops at 80", () => {
  expect([1, 2, 3].map((attempt) => helpAt(attempt, usual))).toEqual([
    { hints: false, model: false },
    { hints: true, model: false },
    { hints: true, model: true },
  ]);
  const flawless = toVerdict([]);
  expect([2, 3].map((attempt) => markOf(flawless, helpAt(attempt, usual)))).toEqual([100, 80]);
});

it("knows who has seen the model before and started over", () => {
  expect(markOf(toVerdict([]), helpAt(1, usual, true))).toBe(80);
});
