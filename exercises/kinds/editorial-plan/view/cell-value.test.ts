import { expect, test } from "vitest";
import type { Locale } from "../../../lib/locale.ts";
import { type CellType, copyText, editText, readCell, showCell } from "./cell-value.ts";

const choices = [
  { code: "promo", label: "promozione" },
  { code: "value", label: "utile" },
];
const read = (typed: string, type: CellType, locale: Locale = "it") =>
  readCell(typed, { type, choices, year: 2027, locale });

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
  expect(showCell("1.5", "hours", [], "it")).toBe("1,5");
  expect([showCell("8400.5", "number", [], "it"), showCell("8400.5", "number", [], "en")]).toEqual([
    "8.400,5",
    "8,400.5",
  ]);
  expect(showCell("1 or 2", "number", [], "en")).toBe("1 or 2");
  expect(showCell("gone", "choice", choices, "it")).toBe("gone");
});

test("a day is edited as it is shown, and is the same when it is read again", () => {
  expect(editText("2027-02-03", "date", [], "it")).toBe("mer 03/02/27");
  for (const day of ["2027-02-03", "2030-12-31", "1999-07-01"])
    for (const locale of ["it", "en"] as const)
      expect(read(editText(day, "date", [], locale), "date", locale)).toBe(day);
  expect(copyText("2027-02-03", "date", [], "it"), "a spreadsheet gets it as it is kept").toBe("2027-02-03");
  expect(editText("next week", "date", [], "en")).toBe("next week");
});
