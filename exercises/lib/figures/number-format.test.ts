import fc from "fast-check";
import { expect, test } from "vitest";
import { formatNumber } from "./number-format.ts";
import { readNumber } from "./number-text.ts";

test.each([
  [1234.5, "it", undefined, "1.234,5"],
  [1234.5, "en", { least: 2, most: 2 }, "1,234.50"],
  [4, "it", { least: 2, most: 2 }, "4,00"],
  [1.005, "en", { least: 2, most: 2 }, "1.01"],
  [-30, "it", undefined, "−30"],
  [-0.001, "en", undefined, "0"],
  [1_000_000, "it", undefined, "1.000.000"],
  [Number.NaN, "it", undefined, "–"],
] as const)("%d in %s", (value, locale, decimals, text) => expect(formatNumber(value, locale, decimals)).toBe(text));

test("what is written is read back", () => {
  const figures = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((n) => n / 100);
  fc.assert(
    fc.property(figures, fc.constantFrom("it" as const, "en" as const), (value, locale) => {
      const text = formatNumber(value, locale, { least: 2, most: 2 });
      expect(readNumber(text, locale)?.value).toBeCloseTo(value, 6);
    }),
  );
});
