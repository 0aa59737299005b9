import { expect, test } from "vitest";
import { inOneLanguage, namesReader } from "./one-language.ts";

/** What other modules hold, by their files. */
const others: Readonly<Record<string, string>> = {
  "months.ts": "export const months = { it: [1], en: [1] }; export const bySign = { a: { it: 1, en: 2 } };",
};
const kept = (source: string) =>
  inOneLanguage(
    source,
    "it",
    "words.ts",
    namesReader((file) => others[file] ?? ""),
  );

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

test.each([
  ['const months = { it: ["maggio"], en: ["may"] };\nconst all = [...months.it, ...months.en];', "2:31", "months"],
  ['const months = { it: 1, en: 2 } as const;\nconst may = months["en"];', "2:13", "months"],
  ["const bySign = { a: { it: 1, en: 2 } };\n\nconst a = () => bySign.a.en;", "3:17", "bySign"],
  ["const shares = { it: 39, en: 61 };\nconst sum = Object.values(shares);", "2:13", "shares"],
  ["const shares = { it: 39, en: 61 };\nconst more = { ...shares, fr: 1 };", "2:16", "shares"],
  ["const shares = { it: 39, en: 61 };\nfor (const code in shares) add(code);", "2:1", "shares"],
  ["const shares = { it: 39, en: 61 };\nconst { en } = shares;", "2:7", "shares"],
  ["const shares = { it: 39, en: 61 };\nconst all = locales.map((one) => shares[one]);", "2:34", "shares"],
  ["const shares = { it: 39, en: 61 };\nfor (const one of locales) add(shares[one]);", "2:32", "shares"],
  ['import { months } from "./months.ts";\nconst all = Object.entries(months);', "2:13", "months"],
  ['import { bySign as signs } from "./months.ts";\nconst a = signs.a.en;', "2:11", "signs"],
])("what a worker of one language would lack stops the build, with its place: %s", (source, place, name) => {
  expect(() => kept(source)).toThrow(`words.ts:${place} reads “${name}” in en`);
});

test("what is read by the locale at hand, in its own part or from an exercise passes", () => {
  for (const source of [
    "const months = { it: 1, en: 2 };\nconst may = (locale: Locale) => months[locale];",
    "const months = { it: 1, en: 2 };\nconst ways = { it: months.it, en: months.en };",
    'import { months } from "./months.ts";\nconst may = months.it;',
    "const lacks = (item: Item) => item.locale.en.without === undefined;",
    "const shares = { it: 39, en: 61, half: 50 };\nconst all = Object.values(shares);",
  ])
    expect(() => kept(source)).not.toThrow();
});

test("a syntax error says where it is", () => {
  expect(() => kept("const = 3;")).toThrow(/words\.ts: /);
});
