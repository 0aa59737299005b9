import { expect, test } from "vitest";
import { withUnit } from "./work.ts";

test.each([
  ["1890", "€", "1.890 €", "€1,890"],
  ["€1890", "€", "1.890 €", "€1,890"],
  ["1.890,50 €", "€", "1.890,50 €", "€1,890.50"],
  ["1890.5", "€", "1.890,5 €", "€1,890.5"],
  ["35", "€/h", "35 €/h", "€35/h"],
  ["35 €/h", "€/h", "35 €/h", "€35/h"],
  ["35 €", "€/h", "35 €/h", "€35/h"],
  ["12,5", "%", "12,5%", "12.5%"],
  ["12.5 %", "%", "12,5%", "12.5%"],
  ["20", "h", "20 h", "20 h"],
  ["12000", undefined, "12.000", "12,000"],
  ["2027", undefined, "2027", "2027"],
  ["€ 1200", undefined, "1.200 €", "€1,200"],
  ["about thirty", "€", "about thirty", "about thirty"],
  ["30–35", "€", "30–35 €", "€30–35"],
  ["3 giorni", undefined, "3 giorni", "3 giorni"],
  ["", "€", "", ""],
])("%j with %j is written as each language writes it", (typed, unit, it, en) => {
  expect([withUnit(typed, unit, "it"), withUnit(typed, unit, "en")]).toEqual([it, en]);
});

test("a figure that says different things in the two languages stays as it was typed", () => {
  expect(withUnit("1.234", "€", "it")).toBe("1.234 €");
  expect(withUnit("1.234", "€", "en")).toBe("€1.234");
});
