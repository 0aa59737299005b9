import { expect, test } from "vitest";
import { beginningWith } from "./type-ahead.ts";

const choices = ["utile", "promozione", "posto libero", "pausa"].map((label) => ({ code: label, label }));

test.each([
  ["p", "promozione"],
  ["Pa", "pausa"],
  ["posto l", "posto libero"],
  ["px", null],
])("%s picks %s", (typed, code) => {
  expect(beginningWith(typed, choices)).toBe(code);
});
