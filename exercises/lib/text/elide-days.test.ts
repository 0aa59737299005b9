import { expect, it } from "vitest";
import { elideDays } from "./elide-days.ts";

it("says Italian dates as they are said", () => {
  expect(elideDays("settimana del 8 febbraio, dal 11 gennaio al 8 marzo")).toBe(
    "settimana dell'8 febbraio, dall'11 gennaio all'8 marzo",
  );
  expect(elideDays("L'ultima comincia il 11 gennaio, la prima il 1 giugno")).toBe(
    "L'ultima comincia l'11 gennaio, la prima il 1º giugno",
  );
});

it("leaves other numbers and words alone", () => {
  for (const text of ["dal 18 al 81 marzo", "dal 110 in su", "il 21 maggio", "solo 1 posto", "nel 2027", "manuel 8"])
    expect(elideDays(text)).toBe(text);
});
