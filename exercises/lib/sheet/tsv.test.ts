import fc from "fast-check";
import { expect, test } from "vitest";
import { formatTsv, parseTsv } from "./tsv.ts";

test("what was copied comes back, whatever the cells hold", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "è", '"', "\t", "\n", "\r", ",", " ") });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      const last = rows.at(-1);
      // A single empty last line can't be told from the line break that spreadsheets end with.
      fc.pre(!(rows.length > 1 && last?.length === 1 && last[0] === ""));
      expect(parseTsv(formatTsv(rows))).toEqual(rows);
    }),
  );
});

test.each([
  [
    "a\tb\r\nc\td\r\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ['"due\nrighe"\tx', [["due\nrighe", "x"]]],
  ['"dice ""sì"""\tx', [['dice "sì"', "x"]]],
  ['"Grano" è tornato\tx', [['"Grano" è tornato', "x"]]],
  ["a\t\tb", [["a", "", "b"]]],
  ["", [[""]]],
  ["a\n\nb", [["a"], [""], ["b"]]],
])("reads %j as spreadsheets write it", (text, rows) => {
  expect(parseTsv(text)).toEqual(rows);
});
