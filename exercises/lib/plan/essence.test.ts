import { expect, test } from "vitest";
import { essenceOf } from "./essence.ts";

test.each([
  ["Consiglio 3: spegni prima di pulire.", "Consiglio n. 12: spegni, prima di pulire!"],
  [
    "Il sabato si va in laboratorio: il 6 febbraio vi aspettiamo",
    "Il Sabato si va in laboratorio: il 13 marzo vi aspettiamo",
  ],
  ["Post A", "post B #lume"],
  ["Tip one, Mon 1 February", "Tip two, Tue 2 Feb https://bottegalume.example/2"],
])("says the same: %s / %s", (one, other) => {
  expect(essenceOf(one)).toBe(essenceOf(other));
});

test.each([
  ["La lampada del lunedì: Alba, 89 €", "La lampada del lunedì: Lucciola, 59 €"],
  ["Asked on Monday: does linen fade?", "Asked on Monday: can I wash the shade?"],
])("says something else: %s / %s", (one, other) => {
  expect(essenceOf(one)).not.toBe(essenceOf(other));
});
