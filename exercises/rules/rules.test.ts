import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadDawg } from "../dictionary/dawg.ts";
import { type Locale, locales } from "../lib/locale.ts";
import type { TextRule } from "../lib/rule.ts";
import { parseText } from "../lib/text.ts";
import { textCasesSchema } from "./cases.ts";
import { textRules } from "./text.ts";

const here = new URL("./", import.meta.url);
/** Rules of plans have a coherence test of their own. */
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith("plan-"))
  .map((entry) => entry.name);
const byId = new Map<string, TextRule>(textRules.map((rule) => [rule.id, rule]));

const dictionary = (locale: Locale) =>
  loadDawg(new Uint8Array(readFileSync(new URL(`../dictionary/${locale}.dawg`, here))));
const spelling = { it: dictionary("it"), en: dictionary("en") };

function run(rule: TextRule, raw: string, locale: Locale, options: unknown = {}) {
  return rule.run(parseText(raw, locale), options, { locale, spelling: spelling[locale] });
}

describe("every folder is a rule, and every rule a folder", () => {
  it("has the same names", () => {
    expect([...byId.keys()].sort()).toEqual([...folders].sort());
    expect(byId.size).toBe(textRules.length);
  });

  it.each(folders)("%s has its rule, cases and docs in both languages", (folder) => {
    for (const file of ["rule.ts", "cases.yaml", "docs.it.md", "docs.en.md"])
      expect(existsSync(new URL(`${folder}/${file}`, here)), file).toBe(true);
    for (const locale of locales)
      expect(readFileSync(new URL(`${folder}/docs.${locale}.md`, here), "utf8")).toMatch(/^# \S/);
  });
});

describe.each(textRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const file = new URL(`${id}/cases.yaml`, here);
  const cases = existsSync(file) ? textCasesSchema.parse(parse(readFileSync(file, "utf8"))) : {};
  for (const locale of locales) {
    for (const [kind, entries] of Object.entries(cases[locale] ?? {})) {
      for (const entry of entries) {
        const {
          text: said,
          times,
          with: options,
          at,
        } = typeof entry === "string" ? { text: entry, times: undefined, with: undefined, at: undefined } : entry;
        const text = said.repeat(times ?? 1);
        it(`${locale} ${kind}: ${said}${times === undefined ? "" : ` × ${times}`}`, () => {
          const { findings } = run(rule, text, locale, options ?? {});
          if (kind === "pass") {
            expect(
              findings.map(
                ({ message, range }) => `${message} [${range === null ? "" : text.slice(range.start, range.end)}]`,
              ),
            ).toEqual([]);
            return;
          }
          expect(findings).not.toEqual([]);
          for (const { range, message, hint } of findings) {
            expect(message).not.toMatch(/undefined|\[object/);
            expect(hint).not.toBe("");
            if (range !== null)
              expect(range.start >= 0 && range.start < range.end && range.end <= text.length).toBe(true);
          }
          if (at === undefined) return;
          const start = text.indexOf(at);
          expect(start, `"${at}" is not in the text`).toBeGreaterThanOrEqual(0);
          const covered = findings.some(
            ({ range }) => range !== null && range.start <= start && start + at.length <= range.end,
          );
          expect(covered, findings.map(({ range }) => range && text.slice(range.start, range.end)).join(" | ")).toBe(
            true,
          );
        });
      }
    }
  }

  it("neither throws nor lingers on hostile text", () => {
    const seed = fc.constantFrom(
      "a ",
      "!",
      "(",
      '"',
      "'",
      "\u202e",
      "\ud800",
      "\0",
      "A. ",
      "se ",
      "ma ",
      "if ",
      "ti ",
      "scusa ",
      "sorry ",
      "1",
      "@a",
      "https://",
      "🙏",
      "\n",
      "é",
      "x'",
    );
    // Random rows, always of full length: a quadratic pattern needs length, not luck, to show.
    fc.assert(
      fc.property(fc.array(seed, { minLength: 1, maxLength: 3 }), fc.constantFrom(...locales), (parts, locale) => {
        const raw = parts.join("").repeat(20_000).slice(0, 20_000);
        const text = parseText(raw, locale);
        rule.run(text, {}, { locale, spelling: spelling[locale] });
      }),
      { numRuns: 12 },
    );
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.constantFrom(...locales), (raw, locale) => {
        run(rule, raw, locale);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
