import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { en as sensesEn } from "../exercises/data/senses.en.ts";
import { it as sensesIt } from "../exercises/data/senses.it.ts";
import { loadDawg } from "../exercises/dictionary/dawg.ts";
import type { Locale } from "../exercises/lib/locale.ts";
import { contrastTables } from "../src/styles/contrast/pairs.ts";
import { keyOf, readList } from "./dictionary/lists.ts";
import { ruleReference } from "./lib/rule-reference.ts";
import { packSenses, parseSenses, withoutKin } from "./train/pack-senses.ts";

const root = join(import.meta.dirname, "..");
const textOf = (file: string) => readFile(join(root, file), "utf8");

async function sensesAsListed(locale: Locale): Promise<boolean> {
  const file = `exercises/dictionary/senses.${locale}.txt`;
  const { sets, words } = packSenses(withoutKin(parseSenses(await textOf(file), file)));
  const packed = { it: sensesIt, en: sensesEn }[locale];
  return packed.sets === sets && packed.words === words;
}

/** Building a dictionary takes half a minute; what people change are the lists of words to add and to refuse. */
async function dictionaryAsListed(locale: Locale): Promise<boolean> {
  const { has } = loadDawg(new Uint8Array(await readFile(join(root, `exercises/dictionary/${locale}.dawg`))));
  const added = {
    it: ["extra.it.txt", "more.it.txt", "everyday.it.txt", "verbs.it.txt"],
    en: ["extra.en.txt", "everyday.en.txt"],
  };
  const denied = new Set(readList(`deny.${locale}.txt`));
  const keys = added[locale].flatMap(readList).map(keyOf);
  return keys.every((key) => has(key) !== denied.has(key)) && ![...denied].some(has);
}

// What is learned (exercises/data/acts) takes twenty minutes to make again, and is not looked at here.
test.each([
  ["docs/rules.md", "npm run docs", async () => (await textOf("docs/rules.md")) === (await ruleReference(root))],
  ["docs/design.md", "npm run docs", async () => (await textOf("docs/design.md")).includes(contrastTables())],
  ["exercises/data/senses.it.ts", "node scripts/bootstrap.mjs pack-senses", () => sensesAsListed("it")],
  ["exercises/data/senses.en.ts", "node scripts/bootstrap.mjs pack-senses", () => sensesAsListed("en")],
  ["exercises/dictionary/it.dawg", "node scripts/bootstrap.mjs build-dictionary", () => dictionaryAsListed("it")],
  ["exercises/dictionary/en.dawg", "node scripts/bootstrap.mjs build-dictionary", () => dictionaryAsListed("en")],
])("%s is what it is made from: if not, run `%s` and commit what it writes", async (file, command, isFresh) => {
  expect(await isFresh(), `${file} is stale: run \`${command}\` and commit it`).toBe(true);
});
