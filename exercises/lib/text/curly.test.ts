import fc from "fast-check";
import { expect, test } from "vitest";
import { curly } from "./curly.ts";

test.each([
  ["“Hi Ian, we're so sorry. It's our fault”", "“Hi Ian, we’re so sorry. It’s our fault”"],
  ["L'azienda e un po' d'attesa", "L’azienda e un po’ d’attesa"],
  ["Di' che cos'è l'«indice»", "Di’ che cos’è l’«indice»"],
  ["the customers' data, the '90s", "the customers’ data, the ’90s"],
  ['She asks: "So what?" And ("quietly") goes.', "She asks: “So what?” And (“quietly”) goes."],
  ["They call it 'the post that isn't there', and laugh", "They call it ‘the post that isn’t there’, and laugh"],
  ['a "9" in the mark', "a “9” in the mark"],
  // To be typed, or no quotation at all.
  ['Write `"bottega lume" AND l\'Alba` there', 'Write `"bottega lume" AND l\'Alba` there'],
  ['see https://example.org/it\'s?q="a" now', 'see https://example.org/it\'s?q="a" now'],
  ["a board of 5'10\" by 3", "a board of 5'10\" by 3"],
  ["No marks", "No marks"],
  ["Già “curve” e l’altra", "Già “curve” e l’altra"],
])("%s", (typed, printed) => {
  expect(curly(typed)).toBe(printed);
});

test("what is printed stays as it is, and nothing but marks changes", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("'", '"', "a", " ", "1", "`", "«", ".") }), (text) => {
      const once = curly(text);
      expect(once.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"')).toBe(text);
    }),
  );
});
