import { expect, test } from "vitest";
import { inOneLanguage } from "./one-language.ts";

const kept = (source: string) => inOneLanguage(source, "it", "words.ts");

test("what stands in the other language goes, and only that", () => {
  expect(kept('export const stock = { it: pattern(["è già pronto"]), en: pattern(["ready"]) } as const;')).toBe(
    'export const stock = { it: pattern(["è già pronto"]), en: undefined as never } as const;',
  );
  expect(kept("const words = { it, en };")).toBe("const words = { it, en: undefined as never };");
  expect(kept('const one = { en: { it: "a", en: "b" }, it: { en: 1, it: 2 } };')).toBe(
    "const one = { en: undefined as never, it: { en: undefined as never, it: 2 } };",
  );
});

test("objects that hold more than the languages, or that a function takes, stay as they are", () => {
  for (const source of [
    "const shares = { it: 1, en: 2, half: 50 };",
    "const schema = z.strictObject({ it: one, en: one });",
    'const votes = { ["it"]: 1, ...{ en: 2 } };',
  ])
    expect(kept(source)).toBe(source);
});

test("a syntax error says where it is", () => {
  expect(() => kept("const = 3;")).toThrow(/words\.ts: /);
});
