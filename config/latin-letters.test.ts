import { expect, test } from "vitest";
import { inLatinLetters } from "./latin-letters.ts";

test("expressions are written in European letters, and nothing else changes", () => {
  const source = String.raw`const a = /(?<!\p{L})è\/[\p{N}'](?!\p{L})/gu.exec("\\p{L}"), b = ${"`"}\p{L}${"`"}; // /\p{L}/`;
  const written = inLatinLetters(source, "a.ts");
  expect(written).not.toMatch(/\/\(\?<!\\p/);
  expect(written).toMatch(/è\\\/\[0-9'\]\(\?!\[A-Z/);
  expect(written).toContain(String.raw`.exec("\\p{L}"), b = ${"`"}\p{L}${"`"}; // /\p{L}/`);
});

test("what an expression finds in European words stays the same", () => {
  const find = (source: string) => new Function(`return ${source}`)() as RegExp;
  const source = String.raw`/(?<!\p{L})\p{Lu}\p{Ll}+(?: \p{L}+\p{N}?)*/gu`;
  const text = "ciao Łucja Nováková2, sono Șerban; Émile è già qui";
  const found = [...text.matchAll(find(source))].map(([words]) => words);
  expect(found.length).toBeGreaterThan(2);
  expect([...text.matchAll(find(inLatinLetters(source, "a.ts")))].map(([words]) => words)).toEqual(found);
});

test("a syntax error says where it is", () => {
  expect(() => inLatinLetters("const = 3;", "a.ts")).toThrow(/a\.ts: /);
});
