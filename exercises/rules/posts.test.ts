import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "../lib/locale.ts";
import { parseText } from "../lib/text.ts";
import { postRules } from "./posts.ts";

/** Options that open the longest way through each rule. */
const options: Readonly<Record<string, object>> = {
  "fits-platform": { platform: "threads" },
  "key-before-fold": { platform: "linkedin", keys: [["a~ b"], ["rimbors~"]], atLeast: 2 },
  "alt-text": { keys: [["a~ b"]], repeats: ["a b"], caption: "a b c ".repeat(50), platform: "x" },
  discloses: { relation: "gifted", platform: "x", brand: "a b" },
  "image-rights": { staff: ["Nives"] },
  "utm-links": { internal: ["a.example"], atLeast: 2 },
  "hashtag-case": { words: ["lume"] },
};
const seeds = [
  "dal 1 al ",
  "creata con l'aiuto ",
  "minori, ",
  "più luminosa di ",
  "https://a.example/?utm_source= ",
  "#a",
  "AB ",
  "😀 la ",
  "sono Marta ",
  "clicca qui ",
  "foto di ",
  "a.a.",
  "))",
  "16-17, ",
  "anni 16 ",
  "\n- a",
  "\n",
  "#adv ",
  "persona ",
  "s\u0336",
  "𝗮",
  "sono un bot ",
];

describe.each(postRules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it("says the same twice, within the text, and does not linger", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...seeds), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...locales),
        (parts, locale) => {
          const raw = parts.join("").repeat(20_000).slice(0, 20_000);
          const text = parseText(raw, locale);
          const run = () => rule.run(text, options[id] ?? {}, { locale, spelling: null });
          const first = run();
          expect(run()).toEqual(first);
          for (const { range } of first.findings)
            if (range !== null)
              expect(range.start >= 0 && range.start < range.end && range.end <= raw.length).toBe(true);
        },
      ),
      { numRuns: 12 },
    );
  });
});
