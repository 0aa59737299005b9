import { expect, it } from "vitest";
import { elide } from "./elide.ts";

it("says Italian dates as they are said", () => {
  expect(elide("settimana del 8 febbraio, dal 11 gennaio al 8 marzo")).toBe(
    "settimana dell’8 febbraio, dall’11 gennaio all’8 marzo",
  );
  expect(elide("L'ultima comincia il 11 gennaio, la prima il 1 giugno")).toBe(
    "L'ultima comincia l’11 gennaio, la prima il 1º giugno",
  );
  expect(elide("Dal 8 marzo. Il 11 aprile.")).toBe("Dall’8 marzo. L’11 aprile.");
  expect(elide("dal 1\u00a0giugno"), "its space stays as it was").toBe("dal 1º\u00a0giugno");
});

it("says shares as they are said", () => {
  expect(elide("il 80%, nel 85,5% dei casi, meno del 8%, sul 11%, il 1%, al 1,5%")).toBe(
    "l’80%, nell’85,5% dei casi, meno dell’8%, sull’11%, l’1%, all’1,5%",
  );
});

it("leaves other numbers and words alone", () => {
  for (const text of ["dal 18 al 71 marzo", "dal 110 in su", "il 21 maggio", "solo 1 posto", "nel 2027", "manuel 8"])
    expect(elide(text)).toBe(text);
  for (const text of ["il 18%", "il 10%", "il 1 posto", "il 100%", "il 7,8%"]) expect(elide(text)).toBe(text);
});
