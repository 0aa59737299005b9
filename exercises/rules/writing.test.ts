import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "../lib/locale.ts";
import { parseText } from "../lib/text.ts";
import { textRules } from "./text.ts";

/** Rules that compare with something do nothing without it: here they get it, so that hostile texts reach their work. */
const settings: Readonly<Record<string, unknown>> = {
  "no-jargon": { maxPer100: 0, allow: ["if"], also: ["ti", "a"] },
  "covers-topics": { topics: [{ name: "x", patterns: ["a", "se ~", "1"] }] },
  "keeps-facts": { facts: [{ name: "x", groups: [["a"], ["1", "ti"]], wrong: ["ma"] }] },
  "no-new-figures": { allowed: ["a 1 due ".repeat(200), 3] },
  "own-words": { sources: ["a a a a a a ".repeat(200), "se ma if ti ".repeat(200)] },
  "plainer-than": { original: "a b c. ".repeat(400) },
  "cites-rows": { rows: ["r1", "r2"] },
  "smart-objective": { metrics: ["sales"], today: "2026-11-27" },
  "objective-first": { objective: [["a", "ti"], ["1"]] },
  "no-causal-claim": { tested: false },
  "cites-source": { sources: [{ names: ["a"], link: "https://a.example" }] },
};

const pieces = [
  "a ",
  "!",
  "(",
  '"',
  "«",
  "'",
  "1",
  "1.",
  "[r1]",
  "se ",
  "if ",
  "ti ",
  "due ",
  "two ",
  "A. ",
  "\n",
  "https://a.example ",
  "- ",
  "non ",
  "entro 3 ",
  "by 3 ",
  "grazie al post ",
  "garantiamo ",
  "we will ",
  "puoi ",
  "foto ",
  "?",
  "da 1 a 2 ",
  "le donne ",
  "avviso ",
  "@a",
  "\ud800",
];

describe.each(Object.entries(settings))("%s with its options", (id, options) => {
  const rule = textRules.find((one) => one.id === id);

  it("is linear enough and stays inside the text", () => {
    expect(rule).toBeDefined();
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...locales),
        (parts, locale) => {
          const raw = parts.join("").repeat(20_000).slice(0, 20_000);
          const context = { locale, spelling: null };
          const first = rule?.run(parseText(raw, locale), options, context);
          for (const { range } of first?.findings ?? [])
            if (range !== null)
              expect(range.start >= 0 && range.start < range.end && range.end <= raw.length).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
  }, 60_000);

  it("grades the same twice", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 40 }),
        fc.constantFrom(...locales),
        (parts, locale) => {
          const run = () => rule?.run(parseText(parts.join(""), locale), options, { locale, spelling: null });
          expect(run()).toEqual(run());
        },
      ),
      { numRuns: 50 },
    );
  });
});
