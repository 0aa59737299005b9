import { expect, it } from "vitest";
import { siteName } from "../i18n/site-name.ts";
import { verifyStrings } from "../i18n/verify.ts";
import type { Checked } from "./check-copy.ts";
import { inWords } from "./words.ts";
import { ungraded } from "./work.ts";

const names = { titles: new Map<string, string>(), ruleTitle: (id: string) => id };
const inLanguage = (locale: "it" | "en", region: string) => {
  const { words, outcomes, unread, problems } = verifyStrings[locale];
  return inWords({ ...words, site: siteName, outcomes, unread, problems }, names, locale, region);
};
const say = { it: inLanguage("it", "it-IT"), en: inLanguage("en", "en-GB") };

const choice: Checked = {
  ...ungraded,
  exercise: "late-order",
  recorded: 90,
  attempts: 1,
  at: "2026-11-30T09:00:00Z",
  revealed: false,
  answer: {},
  locale: "it",
  outcome: "holds",
  score: 90,
};
const text: Checked = { ...choice, prose: true };
const failed: Checked = { ...text, outcome: "fails", score: 40 };

it("names a day once where everything was handed in on it", () => {
  const now = new Date("2026-12-01T18:00:00Z");
  const noon = { ...choice, at: "2026-11-30T12:00:00Z" };
  const early = { ...choice, at: "2026-11-20T09:00:00Z" };
  expect(say.it.days([choice, noon], now)).toBe(
    "Consegna: 30 novembre 2026, come dice il file. Nuova valutazione su Regia: 1º dicembre 2026.",
  );
  expect(say.en.days([choice, noon], now)).toBe(
    "Handed in on 30 November 2026, according to the file. Marked again by Regia on 1 December 2026.",
  );
  expect(say.it.days([early, noon], now)).toMatch(/^Consegne: dal 20 novembre 2026 al 30 novembre 2026, /);
  expect(say.en.days([early, noon], now)).toMatch(/^Handed in from 20 November 2026 to 30 November 2026, /);
});

it.each([
  {
    works: [text, choice],
    it: "Su 2 lavori rivalutati, 1 è scritto; l’altro è fatto di scelte e calcoli.",
    en: "Of the 2 works marked again, 1 is written; the other is choices and figures.",
  },
  {
    works: [text, failed, choice, choice],
    it: "Su 4 lavori rivalutati, 2 sono scritti; gli altri sono fatti di scelte e calcoli.",
    en: "Of the 4 works marked again, 2 are written; the others are choices and figures.",
  },
  {
    works: [choice, choice],
    it: "Su 2 lavori rivalutati, nessuno è scritto: sono fatti di scelte e calcoli.",
    en: "Of the 2 works marked again, none is written: they are choices and figures.",
  },
  {
    works: [choice, { ...text, score: null, outcome: "no answer" as const }],
    it: "Il solo lavoro rivalutato è fatto di scelte e calcoli, niente di scritto.",
    en: "The one work marked again is choices and figures, not writing.",
  },
  { works: [text, failed], it: "", en: "" },
])("tells how many of all works that were marked are written: “$en”", ({ works, it, en }) => {
  expect(say.it.written(works)).toBe(it);
  expect(say.en.written(works)).toBe(en);
});
