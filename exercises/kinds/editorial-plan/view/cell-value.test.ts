import { expect, test } from "vitest";
import type { Locale } from "../../../lib/locale.ts";
import { type CellType, readCell, showCell } from "./cell-value.ts";

const choices = [
  { code: "promo", label: "promozione" },
  { code: "value", label: "utile" },
];
const read = (typed: string, type: CellType, locale: Locale = "it") =>
  readCell(typed, { type, choices, year: 2027, locale });

test.each([
  ["2027-02-03", "2027-02-03"],
  ["3/2/2027", "2027-02-03"],
  ["03.02.27", "2027-02-03"],
  ["3-2", "2027-02-03"],
  ["29/2", null],
  ["31/4/2027", null],
  ["domani", null],
  ["13/13", null],
  ["", ""],
])("date %j is %j", (typed, kept) => {
  expect(read(typed, "date")).toBe(kept);
});

test.each([
  ["18:00", "18:00"],
  ["9.30", "09:30"],
  ["18", "18:00"],
  ["18h", "18:00"],
  ["6:30 pm", "18:30"],
  ["12 am", "00:00"],
  ["08:05:00", "08:05"],
  ["24:00", null],
  ["9:75", null],
  ["13 pm", null],
  ["sera", null],
])("time %j is %j", (typed, kept) => {
  expect(read(typed, "time")).toBe(kept);
});

test.each<[string, Locale, string | null]>([
  ["1,5", "it", "1.5"],
  ["1.5", "it", "1.5"],
  ["9.000", "it", "9000"],
  ["9,000", "en", "9000"],
  ["9.000", "en", "9"],
  ["1.200,50", "it", "1200.5"],
  ["1,200.50", "en", "1200.5"],
  ["3,6%", "it", "3.6"],
  ["2 h", "en", "2"],
  ["0.125", "it", "0.125"],
  ["-2", "it", "-2"],
  ["due", "it", null],
  ["1,2,3", "it", null],
  ["1e3", "it", null],
])("number %j in %s is %j", (typed, locale, kept) => {
  expect(read(typed, "number", locale)).toBe(kept);
});

test("a code or its label is taken for a choice, and nothing else", () => {
  expect([read("promo", "choice"), read("Promozione ", "choice"), read("prom", "choice")]).toEqual([
    "promo",
    "promo",
    null,
  ]);
});

test("a free choice takes any text, and the code of a label", () => {
  expect([read("utile", "free"), read("esente: satira", "free")]).toEqual(["value", "esente: satira"]);
});

test("cells show labels, days with their weekday, and decimals as the language writes them", () => {
  expect(showCell("promo", "choice", choices, "it")).toBe("promozione");
  expect(showCell("2027-02-03", "date", [], "it")).toBe("mer 03/02/27");
  expect(showCell("2027-02-28", "date", [], "en")).toBe("Sun 28/02/27");
  expect(showCell("1.5", "number", [], "it")).toBe("1,5");
  expect(showCell("gone", "choice", choices, "it")).toBe("gone");
});
