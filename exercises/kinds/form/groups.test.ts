import fc from "fast-check";
import { expect, test } from "vitest";
import { adjustedRand } from "./groups.ts";

test("the same groups under other names are the same", () => {
  expect(adjustedRand(["a", "a", "b", "b"], ["x", "x", "y", "y"])).toBe(1);
});

test("Hubert and Arabie's measure of a worked example", () => {
  // Counts 1 1 0 / 1 2 1 / 0 0 4 of ten things: pairs in common 7, by rows 13, by columns 14, of 45; expected 13 × 14 ÷ 45.
  const rows = [..."aabbbbcccc"];
  const columns = ["x", "y", "x", "y", "y", "z", "z", "z", "z", "z"];
  expect(adjustedRand(rows, columns)).toBeCloseTo((7 - (13 * 14) / 45) / (13.5 - (13 * 14) / 45), 10);
});

test("one group of everything says nothing", () => {
  expect(adjustedRand(["a", "a", "b", "b"], ["x", "x", "x", "x"])).toBe(0);
});

test("it is the same from either side, and at most 1", () => {
  const grouping = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(grouping, grouping, (one, other) => {
      expect(adjustedRand(one, other)).toBeCloseTo(adjustedRand(other, one), 10);
      expect(adjustedRand(one, other)).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});
