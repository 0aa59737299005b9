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
  expect(say.it.days([early, noon], now)).toBe(
    "Consegne: dal 20 novembre 2026 al 30 novembre 2026, come dice il file. Nuova valutazione su Regia: 1º dicembre 2026.",
  );
  expect(say.en.days([early, noon], now)).toBe(
    "Handed in from 20 November 2026 to 30 November 2026, according to the file. Marked again by Regia on 1 December 2026.",
  );
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

const titles = new Map([
  ["late-order", "The late lamp"],
  ["crisis", "Crisis"],
]);
const { words, outcomes, unread, problems } = verifyStrings.en;
const { line, days, outcome, notes, proof, test, ...tell } = inWords(
  { ...words, site: siteName, outcomes, unread, problems },
  { titles, ruleTitle: (id) => `“${id}”` },
  "en",
  "en-GB",
);

it("sums up how many works hold, and says where the copy shows none", () => {
  expect(line([])).toBe(words.noWorks);
  expect(line([text])).toBe(words.allHold.one);
  expect(line([text, failed, choice])).toBe("2 of 3 works hold.");
});

it("says where something is dated in the future, and nothing of days where there is no work", () => {
  expect(days([text], new Date("2026-11-30T08:59:59Z"))).toContain(words.future);
  expect(days([text], new Date("2026-11-30T09:00:00Z"))).not.toContain(words.future);
  expect(days([], new Date("2026-11-30T09:00:00Z"))).toBe("");
});

it("names the exercise whose model a work is, where it is another's", () => {
  const copied = { ...text, outcome: "model" as const };
  expect(outcome({ ...copied, model: "late-order" })).toBe(outcomes.model);
  expect(outcome({ ...copied, exercise: "hot-lamp", model: "late-order" })).toContain("The late lamp");
  expect(outcome({ ...failed, model: "hot-lamp" }), "what fails proves nothing anyway").toBe(outcomes.fails);
});

it("notes three rules at most of those that a work misses, and what else there is to know", () => {
  const missed = ["signs", "no-blame", "facts", "tone"];
  expect(notes({ ...failed, missed }, [])).toEqual(["misses: “signs”, “no-blame”, and “facts”"]);
  expect(notes({ ...text, missed }, []), "what holds all the same").toEqual([]);
  expect(notes(failed, []), "no rule by itself holds it back").toEqual([]);
  expect(notes({ ...choice, revealed: true }, ["bruno.json"])).toEqual([
    words.chosen,
    "the same, or nearly, as in bruno.json",
    words.revealed,
  ]);
  expect(notes({ ...choice, outcome: "no answer", score: null }, [])).toEqual([]);
});

it("names the records that don't count, and counts those that weren't read", () => {
  expect(tell.unread([{ kind: "test", id: "crisis", why: "newer" }], 0)).toEqual([
    "The record of Crisis was written by a newer version of the site, and doesn’t count.",
  ]);
  expect(tell.unread([], 2)).toHaveLength(1);
});

it("tells how a final test went, and in how many sittings", () => {
  const taken = { course: "crisis", right: 9, asked: 12, passed: false, sittings: 2 };
  expect(test(taken)).toContain(words.notPassed);
  expect(test(taken)).toContain("(2 sittings)");
  expect(test({ ...taken, right: 10, passed: true })).not.toContain(words.notPassed);
});

it("calls a path complete only where neither a work nor a test is wanting, and names what is", () => {
  const whole = { works: 2, holding: 2, missing: [], weak: [], untested: [] };
  expect(proof("Care", whole)).toHaveLength(1);
  const complete = proof("Care", whole)[0];
  for (const part of ["missing", "weak", "untested"]) {
    const told = proof("Care", { ...whole, [part]: ["crisis"] });
    expect(told).toHaveLength(2);
    expect(told[0]).not.toBe(complete);
    expect(told[1]).toContain("Crisis");
  }
  const told = proof("Care", { ...whole, missing: ["late-order"], weak: ["hot-lamp"], untested: ["crisis"] });
  expect(told).toHaveLength(4);
  expect(proof("Care", { ...whole, missing: ["late-order"], weak: ["hot-lamp"] })[0]).toBe(told[0]);
});
