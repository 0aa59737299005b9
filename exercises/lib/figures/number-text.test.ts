import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber } from "./number-text.ts";

describe("figures as people type them", () => {
  test.each([
    ["12", "it", 12, null],
    ["12,5", "it", 12.5, null],
    ["12.5", "it", 12.5, null],
    ["1.234", "it", 1234, null],
    ["1.234", "en", 1.234, null],
    ["1,234", "en", 1234, null],
    ["1,234", "it", 1.234, null],
    ["0.125", "it", 0.125, null],
    ["0,125", "en", 0.125, null],
    ["1.234,50 €", "it", 1234.5, "€"],
    ["€ 1,234.50", "en", 1234.5, "€"],
    ["-€20", "en", -20, "€"],
    ["4,00%", "it", 4, "%"],
    ["4.0 %", "en", 4, "%"],
    ["3,2×", "it", 3.2, "×"],
    ["3.2x", "en", 3.2, "×"],
    ["+20", "it", 20, null],
    ["−30", "it", -30, null],
    ["12 345,6", "it", 12345.6, null],
    ["1'234.5", "it", 1234.5, null],
    ["20 euro", "it", 20, "€"],
    ["7 per cento", "it", 7, "%"],
    ["12 giorni", "it", 12, "days"],
    ["+20 points", "en", 20, "points"],
  ] as const)("%s (%s) is %d", (text, locale, value, unit) => {
    expect(readNumber(text, locale)).toMatchObject({ value, unit });
  });

  test.each(["", "abc", "12 mele", "1,2,3", "1.23.4", "12,", "5 € %", "--4", "1e5"])("%s is no figure", (text) => {
    expect(readNumber(text, "it")).toBeNull();
    expect(readNumber(text, "en")).toBeNull();
  });

  test("what the language prints is read back", () => {
    const numbers = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((n) => n / 100);
    fc.assert(
      fc.property(numbers, fc.constantFrom("it" as const, "en" as const), (value, locale) => {
        const typed = value.toLocaleString(locale === "it" ? "it-IT" : "en-GB", { minimumFractionDigits: 2 });
        expect(readNumber(typed, locale)?.value).toBeCloseTo(value, 6);
      }),
    );
  });

  test("any text is read or refused", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => {
        const read = readNumber(text, "it");
        expect(read === null || Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});
