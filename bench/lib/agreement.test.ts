import { expect, test } from "vitest";
import { count, f1, kappa, precision, recall } from "./agreement.ts";

// Cohen's textbook case: 20 yes–yes, 5 yes–no, 10 no–yes, 15 no–no: observed .70, expected .50.
const counts = { tp: 20, fp: 5, fn: 10, tn: 15 };

test("kappa, precision, recall and F1 of a worked example", () => {
  expect(kappa(counts)).toBeCloseTo(0.4, 10);
  expect(precision(counts)).toBeCloseTo(0.8, 10);
  expect(recall(counts)).toBeCloseTo(2 / 3, 10);
  expect(f1(counts)).toBeCloseTo(40 / 55, 10);
});

test("no cases and no alarms: nothing to say", () => {
  const none = count([{ said: false, label: false }]);
  expect([precision(none), recall(none), f1(none), kappa(none)]).toEqual([null, null, null, null]);
});
