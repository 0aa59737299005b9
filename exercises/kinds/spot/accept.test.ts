import fc from "fast-check";
import { expect, test } from "vitest";
import { accepts, alike, gaps, onlyCapitals } from "./accept.ts";

test("a correction counts as given or by its pattern, and never with what it must not hold", () => {
  const accept = ["un po’", { pattern: "^(?:oggi|adesso)$|piattaform", unless: "2\\.0" }];
  for (const right of ["un po'", " un  po’ ", "Oggi", "Sulle piattaforme"])
    expect(accepts(accept, right), right).toBe(true);
  for (const wrong of ["un pò", "Un po'", "oggi no", "le piattaforme 2.0", ""])
    expect(accepts(accept, wrong), wrong).toBe(false);
});

test("a correction that has only its capitals wrong is told apart from another", () => {
  expect(onlyCapitals(["Facebook"], "facebook")).toBe(true);
  expect(onlyCapitals(["Facebook"], "Facebook")).toBe(false);
  expect(onlyCapitals(["Facebook"], "Fb")).toBe(false);
});

test("what stands between fixed pieces, in every way of cutting it", () => {
  expect(gaps("the old blue lamp", ["the", "lamp"])).toEqual([["old blue"]]);
  expect(gaps("the lamp", ["the", "lamp"])).toEqual([[""]]);
  expect(gaps("a the b the c", ["a", "the", "c"])).toEqual([
    ["", "b the"],
    ["the b", ""],
  ]);
  // Nothing to fill: the text is the piece, or it is not.
  expect(gaps("the lamp ", ["the lamp"])).toEqual([[]]);
  expect(gaps("the lamps", ["the lamp"])).toEqual([]);
  expect(gaps("a lamp", ["the", "lamp"])).toEqual([]);
  expect(gaps("the lamps", ["the", "lamp"])).toEqual([]);
});

test("whatever is filled in is found again, and nothing that doesn't stand there", () => {
  const word = fc.array(fc.constantFrom("a", "b", "'", " ", "è"), { maxLength: 6 }).map((all) => all.join(""));
  const pieces = fc.array(fc.constantFrom("uno", "due", "tre"), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(pieces, fc.array(word, { minLength: 3, maxLength: 3 }), (fixed, filled) => {
      const own = filled.slice(0, fixed.length - 1);
      const said = fixed.map((piece, at) => `${piece} ${own[at] ?? ""} `).join("");
      const found = gaps(said, fixed);
      expect(found).toContainEqual(own.map((one) => alike(one).trim()));
      for (const way of found) {
        const again = fixed.map((piece, at) => piece + (way[at] ?? "")).join("");
        expect(again.replaceAll(" ", "")).toBe(alike(said).replaceAll(" ", ""));
      }
    }),
  );
});
