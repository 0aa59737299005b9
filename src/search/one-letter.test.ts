import fc from "fast-check";
import { expect, test } from "vitest";
import { oneLetterApart } from "./one-letter.ts";

/** All that one slip makes of a word: a letter left out, put in, mistaken, or swapped with the next. */
function slips(word: string, letters: string): Set<string> {
  const made = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after !== "") made.add(before + after.slice(1));
    if (after.length > 1) made.add(before + after[1] + after[0] + after.slice(2));
    for (const letter of letters) {
      made.add(before + letter + after);
      if (after !== "") made.add(before + letter + after.slice(1));
    }
  }
  made.delete(word);
  return made;
}

test("words are one letter apart where one slip makes the one of the other, and nowhere else", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(oneLetterApart(a, b)).toBe(slips(a, "abc").has(b));
      expect(oneLetterApart(b, a)).toBe(oneLetterApart(a, b));
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(word, fc.nat(), (a, n) => {
      const all = [...slips(a, "abc")];
      expect(oneLetterApart(a, all[n % all.length] ?? "")).toBe(true);
    }),
  );
});

test.each([
  ["commet", "comment", true],
  ["comment", "commetn", true],
  ["comment", "commend", true],
  ["comment", "comment", false],
  ["comment", "content", false],
  ["post", "posts", true],
  ["", "ab", false],
])("%s and %s: one letter apart is %s", (a, b, apart) => {
  expect(oneLetterApart(a, b)).toBe(apart);
  expect(oneLetterApart(b, a)).toBe(apart);
});
