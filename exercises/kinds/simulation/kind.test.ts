import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Locale, locales } from "../../lib/locale.ts";
import { replyRules } from "../../rules/reply.ts";
import { findingTexts } from "./findings.ts";
import { simulation, statementRuleIds } from "./kind.ts";
import type { Move } from "./moves.ts";
import { replay, time } from "./replay.ts";
import { flagRules } from "./schema.ts";
import { ruleTitles } from "./strings.ts";

interface Golden {
  readonly why: string;
  readonly passed: boolean;
  readonly missed?: readonly string[];
  readonly answer: unknown;
}

const read = (name: string) =>
  parse(readFileSync(new URL(`../../bank/07-crisis/first-hour/${name}.yaml`, import.meta.url), "utf8"));
const raw = read("exercise");
const story = simulation.exercise.parse(raw);
const golden: Record<string, Golden[]> = read("golden");
const noDictionary = { spelling: null };
const good = (locale: "it" | "en") => ({ steps: story.good, statement: story.models[locale][0] ?? "" });

describe.each(locales)("first-hour in %s", (locale) => {
  const cases = golden[locale] ?? [];

  it.each(cases)("$why", ({ passed, missed = [], answer }) => {
    const verdict = simulation.grade(story, simulation.answer.parse(answer), locale, noDictionary);
    const red = verdict.rules.filter(({ outcome }) => outcome === "missed").map(({ id }) => id);
    expect(red).toEqual(expect.arrayContaining([...missed]));
    if (passed) expect(red.toSorted()).toEqual([...missed].toSorted());
    expect(verdict.passed).toBe(passed);
  });

  it("has an answer that turns each rule red", () => {
    const named = new Set(cases.flatMap(({ missed = [] }) => missed));
    expect([...Object.keys(ruleTitles[locale]), ...statementRuleIds].filter((id) => !named.has(id))).toEqual([]);
  });

  it("gives every own rule a title and every finding a place or a hint", () => {
    const verdict = simulation.grade(story, { steps: [], statement: "" }, locale, noDictionary);
    const own = verdict.rules.map(({ id }) => id).filter((id) => !statementRuleIds.includes(id));
    expect(own.toSorted()).toEqual(Object.keys(ruleTitles[locale]).toSorted());
    for (const { findings } of verdict.rules)
      for (const { message, hint } of findings) expect(message && hint).toBeTruthy();
  });

  it("names the decision, with its hour, that a rule is about", () => {
    const steps = story.good.map((one) => (one.step === "queue" ? { ...one, choice: "nothing" } : one));
    const verdict = simulation.grade(story, { ...good(locale), steps }, locale, noDictionary);
    const [finding] = verdict.rules.find(({ id }) => id === "promo-paused")?.findings ?? [];
    expect(finding?.cell).toEqual({ table: "steps", row: 2, field: "queue" });
    expect(finding?.message).toContain(locale === "it" ? "8.56" : "8:56");
  });

  it("grades an empty answer without throwing, and the same answer alike twice", () => {
    expect(simulation.grade(story, { steps: [], statement: "" }, locale, noDictionary).passed).toBe(false);
    const twice = [0, 1].map(() => simulation.grade(story, good(locale), locale, noDictionary));
    expect(twice[0]).toEqual(twice[1]);
  });
});

describe.each(locales)("what a missed check says in %s", (locale) => {
  const nothing = story.good.map(({ step }) => ({ step, choice: "none" }));
  const said = (changed: typeof story, steps: typeof story.good = nothing) =>
    simulation
      .grade(changed, { steps, statement: "" }, locale, noDictionary)
      .rules.flatMap(({ id, findings }) => (flagRules.some((rule) => rule === id) ? findings : []));
  const needing = (own: object) => ({
    ...story,
    checks: flagRules.map((rule) => ({
      rule,
      severity: "blocking" as const,
      needs: ["log-open"],
      forbids: [],
      ...own,
    })),
  });

  it("fits any story", () => {
    const all = said(needing({}));
    expect(all).toHaveLength(flagRules.length);
    for (const { message, hint } of all)
      expect(message + hint).not.toMatch(/lamp|Marco|Instagram|18|spina|plug|Alba|Bottega/i);
  });

  it("is said in the words of its story where it has any", () => {
    const own = {
      it: { message: "Il forno è rimasto acceso.", hint: "Spegnilo." },
      en: { message: "The oven was left on.", hint: "Turn it off." },
    };
    const all = said(needing({ locale: own }));
    expect(all).toHaveLength(flagRules.length);
    for (const { message, hint } of all) expect({ message, hint }).toEqual(own[locale]);
    // What a choice did that it must not is told after the choice and its time.
    const hidden = said(needing({ needs: [], forbids: ["hidden"], locale: own }), [{ step: "call", choice: "hide" }]);
    expect(hidden).toHaveLength(flagRules.length);
    const choice = {
      it: "8.46: «Nascondo il commento finché non capisco».",
      en: "8:46 am: “I hide the comment until I know more”.",
    };
    const told = { ...own[locale], message: `${choice[locale]} ${own[locale].message}` };
    for (const { message, hint } of hidden) expect({ message, hint }).toEqual(told);
  });

  it("has both languages", () => {
    const checks = [{ rule: "no-guess", forbids: ["guessed"], locale: { [locale]: { message: "a", hint: "b" } } }];
    expect(simulation.exercise.safeParse({ ...raw, checks }).success).toBe(false);
  });
});

it("lists the moves that came first as a sentence does", () => {
  const said = (locale: Locale, ...skipped: Move[]) => findingTexts[locale].tooEarly("answer", skipped).message;
  expect(said("it", "pause", "notify")).toBe("Troppo presto per rispondere: prima venivano fermare e avvisare.");
  expect(said("it", "pause")).toBe("Troppo presto per rispondere: prima veniva fermare.");
  expect(said("en", "pause", "notify")).toBe("Too early to answer: first come pause and notify.");
  expect(said("en", "verify", "pause", "notify")).toContain("first come verify, pause and notify.");
});

describe("replay", () => {
  it("adds up the minutes of the good day and jumps to the evening", () => {
    const { moments, next } = replay(story, story.good);
    expect(moments.map(({ at }) => time(story.clock.zero, at, "it"))).toEqual([
      "8.46",
      "8.50",
      "8.56",
      "9.01",
      "9.21",
      "9.29",
      "17.40",
      "17.50",
    ]);
    expect(next).toBeNull();
  });

  it("tells the time as each language does", () => {
    const told = ([0, 200, 540, 920] as const).map((minute) => time("08:40", minute, "en"));
    expect(told).toEqual(["8:40 am", "12:00 pm", "5:40 pm", "12:00 am"]);
    expect(time("08:40", 920, "it")).toBe("0.00");
  });

  it("offers to stop the ad only when the ad is still running", () => {
    const stop = [...story.good.slice(0, 4), { step: "statement", choice: "stop-everywhere" }];
    expect(replay(story, stop).broken).toBe(4);
    const running = stop.map((one) => (one.step === "queue" ? { ...one, choice: "posts" } : one));
    expect(replay(story, running).broken).toBeNull();
  });

  it("refuses steps out of order and more steps than there are", () => {
    expect(replay(story, story.good.slice(1)).broken).toBe(0);
    expect(replay(story, [...story.good, { step: "call", choice: "read" }]).broken).toBe(8);
  });
});

describe("the schema", () => {
  it("knows every text rule by id", () => {
    const known = replyRules.map((rule: { id: string }) => rule.id);
    expect(statementRuleIds.filter((id) => !known.includes(id))).toEqual([]);
  });

  it("refuses a flag that nothing sets, and a message without its text", () => {
    const flags = { ...raw, checks: [{ rule: "no-guess", forbids: ["gessed"] }] };
    const [issue] = simulation.exercise.safeParse(flags).error?.issues ?? [];
    expect(issue?.message).toContain("gessed");
    expect(issue).toMatchObject({ params: { given: "gessed", known: expect.arrayContaining(["guessed"]) } });
    const { calm: _calm, ...messages } = raw.locale.it.steps.facts.messages;
    const texts = {
      ...raw.locale.it,
      steps: { ...raw.locale.it.steps, facts: { ...raw.locale.it.steps.facts, messages } },
    };
    const parsed = simulation.exercise.safeParse({ ...raw, locale: { ...raw.locale, it: texts } });
    expect(parsed.error?.issues[0]?.path).toEqual(["locale", "it", "steps", "facts", "messages"]);
  });

  it("refuses answers without bound", () => {
    const steps = Array.from({ length: 25 }, () => ({ step: "call", choice: "read" }));
    expect(simulation.answer.safeParse({ steps, statement: "" }).success).toBe(false);
    expect(simulation.answer.safeParse({ steps: [], statement: "x".repeat(20_001) }).success).toBe(false);
  });
});
