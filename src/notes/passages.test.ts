import fc from "fast-check";
import { expect, test } from "vitest";
import { firstWords, passagesOf } from "./passages.ts";

test("a lesson is gone through by paragraphs or by sentences", () => {
  const text = "Nives aveva la febbre. Nessuno lo ha scritto.\nLe scuse costano poco.";
  const passages = (bySentence: boolean) =>
    passagesOf(text, "it", bySentence).map(({ start, end }) => text.slice(start, end));
  expect(passages(false)).toEqual(["Nives aveva la febbre. Nessuno lo ha scritto.", "Le scuse costano poco."]);
  expect(passages(true)).toEqual(["Nives aveva la febbre.", "Nessuno lo ha scritto.", "Le scuse costano poco."]);
});

test("no word is left out, none comes twice, and no passage is empty", () => {
  const part = fc.constantFrom("Ciao", " ", ".", "? ", "\n", "à", "«Sì!» ", "12.5", "\u{1f600}");
  fc.assert(
    fc.property(fc.array(part), fc.boolean(), fc.constantFrom("it", "en"), (parts, bySentence, locale) => {
      const text = parts.join("");
      const passages = passagesOf(text, locale, bySentence);
      for (const [n, { start, end }] of passages.entries()) {
        expect(text.slice(start, end).trim()).not.toBe("");
        expect(start).toBeGreaterThanOrEqual(passages[n - 1]?.end ?? 0);
        expect(text.slice(passages[n - 1]?.end ?? 0, start).trim()).toBe("");
      }
      expect(text.slice(passages.at(-1)?.end ?? 0).trim()).toBe("");
    }),
  );
});

test("a note is named by the first whole words of its passage", () => {
  expect(firstWords("Le scuse\ncostano  poco.")).toBe("Le scuse costano poco.");
  expect(firstWords("Le scuse costano poco.", 12)).toBe("Le scuse…");
  expect(firstWords("Le scuse costano poco.", 22)).toBe("Le scuse costano poco.");
  expect(firstWords("x".repeat(70)), "of one long word what fits").toBe(`${"x".repeat(60)}…`);
});
