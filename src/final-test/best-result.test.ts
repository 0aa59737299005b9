import { expect, it } from "vitest";
import { bestResult } from "./best-result.ts";

const sat = (right: number, asked: number, at = "") => ({
  at,
  asked: Array.from({ length: asked }, (_, n) => n),
  right: Array.from({ length: right }, (_, n) => n),
});

it("holds a sitting that passed for better than one with more right answers that didn't", () => {
  expect(bestResult([sat(8, 8), sat(9, 12)])).toEqual(sat(8, 8));
  expect(bestResult([sat(9, 12), sat(8, 8)])).toEqual(sat(8, 8));
});

it("then takes the greater share, and of equals the latest", () => {
  expect(bestResult([sat(10, 12), sat(8, 8), sat(11, 12)])).toEqual(sat(8, 8));
  expect(bestResult([sat(3, 6, "first"), sat(6, 12, "second"), sat(2, 5)])).toEqual(sat(6, 12, "second"));
  expect(bestResult([sat(0, 0), sat(1, 12)])).toEqual(sat(1, 12));
  expect(bestResult([])).toBeNull();
});
