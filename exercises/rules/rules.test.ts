import { existsSync, readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { safeParse } from "zod/mini";
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

/** What many expressions stop at, halves of characters among them. */
const hostile = [
  ..."!(\"'«?1é\u202e\ud800\0\n",
  ..."a |A. |a.a.|))|- |\n- a|x'|s\u0336|𝗮|🙏|😀 la |@a|#a|#adv |AB |[r1]|1.|16-17, |da 1 a 2 ".split("|"),
  ..."se |ma |if |ti |non |due |two |scusa |sorry |puoi |foto di |persona |minori, ".split("|"),
  ..."entro 3 |by 3 |dal 1 al |anni 16 |grazie al post |garantiamo |we will |clicca qui |sono Marta ".split("|"),
  "https://",
  "https://a.example/?utm_source= ",
];

/** A text a few words at a time. */
const piecesOf = (text: string) => text.match(/\S+(?:\s+\S+){0,2}\s*/gu) ?? [];

/** Options whose texts are long, for rules that compare with one. */
function stretched(options: unknown): unknown {
  if (typeof options === "string")
    return /\s.*\s/s.test(options) ? `${options} `.repeat(Math.ceil(1200 / options.length)) : options;
  if (Array.isArray(options)) return options.map(stretched);
  if (typeof options !== "object" || options === null) return options;
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, stretched(value)]));
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

  const own = locales.flatMap((locale) => {
    const { fire = [], pass = [] } = cases[locale] ?? {};
    return [...fire, ...pass].map((entry) => (typeof entry === "string" ? { text: entry, with: {} } : entry));
  });
  const seed = fc.oneof(fc.constantFrom(...hostile), fc.constantFrom(...own.flatMap(({ text }) => piecesOf(text))));
  const settings = [{}, ...own.map(({ with: options = {} }) => options)];
  // each once: most cases have none, and would be drawn nearly always
  const distinct = new Map([...settings, ...settings.map(stretched)].map((one) => [JSON.stringify(one), one]));
  const options = fc.constantFrom(...[...distinct.values()].filter((one) => safeParse(rule.options, one).success));
  const locale = fc.constantFrom(...locales);

  it("stays within a hostile text, and neither throws nor lingers", () => {
    // Random rows, always of full length: a quadratic pattern needs length, not luck, to show.
    const long = fc
      .array(seed, { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join("").repeat(20_000).slice(0, 20_000));
    fc.assert(
      fc.property(long, options, locale, (raw, given, language) => {
        const { findings, evidence } = run(rule, raw, language, given);
        for (const range of [...findings.flatMap((finding) => finding.range ?? []), ...evidence])
          expect(range.start >= 0 && range.start < range.end && range.end <= raw.length).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("says the same twice", () => {
    const text = fc.oneof(
      fc.array(seed, { maxLength: 40 }).map((parts) => parts.join("")),
      fc.string({ unit: "binary", maxLength: 300 }),
    );
    fc.assert(
      fc.property(text, options, locale, (raw, given, language) => {
        expect(run(rule, raw, language, given)).toEqual(run(rule, raw, language, given));
      }),
      { numRuns: 60 },
    );
  });
});
