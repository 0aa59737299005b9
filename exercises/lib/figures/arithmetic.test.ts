import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ArithmeticError, evaluate, namesIn } from "./arithmetic.ts";

describe("arithmetic", () => {
  test.each([
    ["2 + 3 * 4", 14],
    ["(2 + 3) × 4", 20],
    ["20 ÷ 4 ÷ 5", 1],
    ["10 - 4 − 3", 3],
    ["-3 + 5", 2],
    ["2 * -3", -6],
    ["round(1.005, 2)", 1.01],
    ["min(4, 2, 9) + max(1, 3)", 5],
  ])("%s = %d", (expression, value) => expect(evaluate(expression, {})).toBeCloseTo(value, 10));

  test("names stand for figures, columns are added up and counted", () => {
    const names = { interactions: 100, reach: 2500, lines_hours: [2, 3.5, 1] };
    expect(evaluate("interactions / reach * 100", names)).toBe(4);
    expect(evaluate("sum(lines_hours) * 40", names)).toBe(260);
    expect(evaluate("count(lines_hours)", names)).toBe(3);
    expect(namesIn("sum(lines_hours) * rate + rate")).toEqual(["lines_hours", "rate"]);
  });

  test.each([
    ["2 +", "something is missing at the end", 3],
    ["(2 + 3", "this bracket is never closed", 0],
    ["2 3", '"3" is not expected here', 2],
    ["a ^ 2", '"^" means nothing here', 2],
    ["avg(1)", 'there is no function "avg"', 0],
    ["x", 'there is no figure "x"', 0],
    ["constructor", 'there is no figure "constructor"', 0],
  ])("%s is refused: %s", (expression, message, at) => {
    try {
      evaluate(expression, {});
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ArithmeticError);
      expect((error as ArithmeticError).message).toContain(message);
      expect((error as ArithmeticError).at).toBe(at);
    }
  });

  test("a whole column is no number", () => expect(() => evaluate("hours + 1", { hours: [1] })).toThrow("sum"));

  test("agrees with the language on any sum of products", () => {
    const number = fc.integer({ min: 0, max: 999 });
    const op = fc.constantFrom("+", "-", "*", "/");
    fc.assert(
      fc.property(number, fc.array(fc.tuple(op, number), { maxLength: 12 }), (first, rest) => {
        const expression = [String(first), ...rest.flat()].join(" ");
        // biome-ignore lint/security/noGlobalEval: the oracle, on figures made here
        expect(evaluate(expression, {})).toEqual(eval(expression));
      }),
    );
  });

  test("any text is read or refused with a place, quickly", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500, unit: fc.constantFrom(..."()+-*/, 12ab.sum") }), (text) => {
        try {
          expect(typeof evaluate(text, { a: 1, b: [1] })).toBe("number");
        } catch (error) {
          expect(error).toBeInstanceOf(ArithmeticError);
        }
      }),
    );
  });
});
