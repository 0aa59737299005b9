import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { agreementIn, cohen, reaches } from "./agreement.ts";
import { answerOf, partsOf } from "./answer.ts";
import { openDimensions, withChoice } from "./choice.ts";
import { faultOf } from "./figure.ts";
import { classify, classifySchema } from "./kind.ts";
import type { ClassifyAnswer, Sorting } from "./schema.ts";

const raw = (folder: string) =>
  parse(readFileSync(new URL(`../../bank/${folder}/exercise.yaml`, import.meta.url), "utf8"));
const exerciseIn = (folder: string) => classifySchema.parse(raw(folder));
const folders = {
  who: "01-craft/who-does-what",
  facts: "01-craft/fact-opinion-outdated",
  wind: "02-strategy/which-way-the-wind",
  post: "06-community/sorting-the-post",
};
const [who, facts, wind, post] = [folders.who, folders.facts, folders.wind, folders.post].map(exerciseIn) as [
  ReturnType<typeof exerciseIn>,
  ReturnType<typeof exerciseIn>,
  ReturnType<typeof exerciseIn>,
  ReturnType<typeof exerciseIn>,
];
type Exercise = typeof who;
const grade = (exercise: Exercise, answer: ClassifyAnswer, locale: "it" | "en" = "en") =>
  classify.grade(exercise, classify.answer.parse(answer), locale, { spelling: null });
const keyOf = ({ cards }: Exercise): Sorting => structuredClone(Object.fromEntries(cards.map((c) => [c.id, c.gold])));
const rule = (verdict: ReturnType<typeof grade>, id: string) => verdict.rules.find((one) => one.id === id);

describe("Cohen's kappa", () => {
  test("agrees with a table worked out by hand", () => {
    // 20 and 15 alike, 5 and 10 apart: share .7, chance .5, kappa .4.
    const { share, kappa } = cohen([
      [20, 5],
      [10, 15],
    ]);
    expect(share).toBeCloseTo(0.7, 12);
    expect(kappa).toBeCloseTo(0.4, 12);
  });

  test("is 1 for the same labels, 0 for one label throughout, and never divides by nothing", () => {
    expect(
      cohen([
        [3, 0],
        [0, 4],
      ]),
    ).toEqual({ share: 1, kappa: 1 });
    expect(
      cohen([
        [5, 0],
        [5, 0],
      ]).kappa,
    ).toBeCloseTo(0, 12);
    expect(cohen([[7]])).toEqual({ share: 1, kappa: 1 });
    expect(cohen([])).toEqual({ share: 0, kappa: 0 });
  });

  test("stays between −1 and 1", () => {
    const tables = fc.array(fc.array(fc.nat(40), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(tables, (counts) => {
        const { kappa } = cohen(counts);
        expect(kappa).toBeGreaterThanOrEqual(-1 - 1e-9);
        expect(kappa).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });

  test("an accepted second label counts as the key's, a card without a label agrees with nothing", () => {
    const sorting = keyOf(wind);
    sorting["irony-snail"] = { sentiment: "neutral", topic: "delivery" };
    expect(agreementIn(wind, "sentiment", sorting)).toMatchObject({ share: 1, kappa: 1 });
    delete sorting["warm-light"];
    const found = agreementIn(wind, "sentiment", sorting);
    expect(found.share).toBeCloseTo(29 / 30, 12);
    expect(found.labels.at(-1)).toBeNull();
    expect(found.counts.flat().reduce((total, one) => total + one, 0)).toBe(30);
  });

  test("a share of exactly what is asked is enough", () => {
    expect(reaches({ share: 24 / 30, kappa: 0.6 }, { share: 0.8, kappa: 0.6 })).toBe(true);
    expect(reaches({ share: 23 / 30, kappa: 0.9 }, { share: 0.8, kappa: 0.6 })).toBe(false);
    expect(reaches({ share: 0.95, kappa: 0.59 }, { share: 0.8, kappa: 0.6 })).toBe(false);
  });
});

describe("figures", () => {
  const [figure] = wind.figures;
  if (figure === undefined) throw new Error("the exercise asks for a figure");
  // 13 positive, 10 negative of 30: 10.
  test.each([
    ["10", "it", null],
    ["10,4", "it", null],
    ["10.5", "en", null],
    ["+10 %", "en", null],
    ["10 punti", "it", null],
    ["10,6", "it", "other"],
    ["0,1", "it", "fraction"],
    ["-10", "en", "swapped"],
    ["13,04", "it", "only-those"],
    ["", "it", "empty"],
    ["10 €", "it", "not-a-number"],
    ["boh", "it", "not-a-number"],
  ] as const)("%s (%s): %s", (text, locale, fault) => {
    expect(faultOf(figure, text, keyOf(wind), locale)).toBe(fault);
  });

  test("follow from one's own sorting", () => {
    const sorting = keyOf(wind);
    sorting["warm-light"] = { sentiment: "negative", topic: "product" };
    expect(faultOf(figure, "10", sorting, "en")).toBe("other");
    expect(faultOf(figure, "3.3", sorting, "en")).toBeNull();
    expect(faultOf(figure, "0", {}, "en")).toBe("no-sorting");
  });
});

describe("answers", () => {
  test("with and without figures keep their shape", () => {
    const sorting = keyOf(wind);
    const whole = answerOf(wind, { sorting, typed: { "net-sentiment": "10" } });
    expect(partsOf(classify.answer.parse(whole))).toEqual({ sorting, typed: { "net-sentiment": "10" } });
    expect(answerOf(who, { sorting: keyOf(who), typed: {} })).toEqual(keyOf(who));
    expect(partsOf(null)).toEqual({ sorting: {}, typed: {} });
    // An older answer, before figures were asked for, is still read.
    expect(rule(grade(wind, sorting), "figures-right")?.outcome).toBe("missed");
    expect(classify.answer.safeParse({ cards: { a: "x" }, figures: { b: "y" } }).success).toBe(false);
    expect(classify.answer.safeParse({ cards: {}, figures: { a: "1".repeat(61) } }).success).toBe(false);
  });
});

describe("what is asked only sometimes", () => {
  test("is open only when asked, and dropped when it no longer is", () => {
    const { dimensions } = facts;
    expect(openDimensions(dimensions, { label: "opinion" })).toEqual([]);
    expect(openDimensions(dimensions, { label: "outdated" })).toEqual(["replacement"]);
    const full = withChoice(dimensions, { label: "outdated" }, "replacement", ["nothing"]);
    expect(withChoice(dimensions, full, "label", ["opinion"])).toEqual({ label: "opinion" });
  });

  test("a wrong label is one mistake, a wrong replacement is the other", () => {
    const sorting = keyOf(facts);
    sorting["skype-chat"] = { label: "opinion" };
    sorting["no-definition"] = { label: "outdated", replacement: "nothing" };
    const fields = rule(grade(facts, sorting), "cards-right")?.findings.map(({ cell }) => cell?.field);
    expect(fields).toEqual(["label", "replacement"]);
  });

  test("the reason names the dated fact, its source and its day", () => {
    const sorting = keyOf(facts);
    sorting["skype-chat"] = { label: "still-true" };
    const message = rule(grade(facts, sorting), "cards-right")?.findings[0]?.message;
    expect(message).toContain("5 May 2025");
    expect(message).toContain("checked on 2026-11-27");
  });
});

describe("weights and critical cards", () => {
  test("each dimension earns its own points", () => {
    const sorting = keyOf(post);
    sorting["late-parcel"] = { route: "care", priority: "none" };
    expect(grade(post, sorting)).toMatchObject({ passed: true, score: 98 });
    sorting["late-parcel"] = { route: "press", priority: "4h" };
    expect(grade(post, sorting)).toMatchObject({ passed: true, score: 96 });
  });

  test("a critical card blocks, one that only warns does not", () => {
    const sorting = keyOf(post);
    sorting["every-post-troll"] = { route: "social", priority: "none" };
    expect(rule(grade(post, sorting), "critical-right")).toMatchObject({ outcome: "missed", severity: "warning" });
    expect(grade(post, sorting).passed).toBe(true);
    sorting["cut-finger"] = { route: "care", priority: "24h" };
    expect(rule(grade(post, sorting), "critical-right")).toMatchObject({ outcome: "missed", severity: "blocking" });
    expect(grade(post, sorting).passed).toBe(false);
  });
});

test("what an exercise adds may name only what it has", () => {
  const wrong = {
    ...raw(folders.post),
    critical: [{ cards: ["nobody"], dimensions: ["mood"], locale: raw(folders.post).critical[0].locale }],
    agreement: [{ dimension: "tone", share: 0.8, kappa: 0.6 }],
    weights: { route: 2, urgency: 1 },
  };
  const issues = classifySchema
    .safeParse(wrong)
    .error?.issues.map(({ path, message }) => `${String(path[0])}: ${message}`);
  expect(issues).toEqual([
    'critical: there is no card "nobody"',
    'critical: there is no dimension "mood"',
    'agreement: there is no dimension "tone"',
    'weights: there is no dimension "urgency"',
  ]);
});

test("no card accepts more than the key and one more option, where the board says so", () => {
  for (const { also } of who.cards) expect(also.length).toBeLessThanOrEqual(1);
});

describe.each([who, facts, wind, post])("$id", (exercise) => {
  const options = exercise.dimensions.map(({ id, options: all }) => ({
    id,
    ids: [...all.map((one) => one.id), "odd"],
  }));
  const choice = fc
    .tuple(
      ...options.map(({ ids }) => fc.option(fc.oneof(fc.constantFrom(...ids), fc.subarray(ids)), { nil: undefined })),
    )
    .map((values) =>
      Object.fromEntries(values.flatMap((value, at) => (value === undefined ? [] : [[options[at]?.id ?? "", value]]))),
    );
  const ids = [...exercise.cards.map(({ id }) => id), "stranger"];
  const sorting = fc.dictionary(fc.constantFrom(...ids), choice);
  const typed = fc.dictionary(fc.constantFrom("net-sentiment", "odd"), fc.string({ unit: "binary", maxLength: 60 }));
  const answers: fc.Arbitrary<ClassifyAnswer> = fc.oneof(sorting, fc.record({ cards: sorting, figures: typed }));

  test("any answer is graded the same twice, from 0 to 100", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom("it" as const, "en" as const), (answer, locale) => {
        const verdict = grade(exercise, answer, locale);
        expect(verdict).toEqual(grade(exercise, answer, locale));
        expect(verdict.score).toBeGreaterThanOrEqual(0);
        expect(verdict.score).toBeLessThanOrEqual(100);
        for (const { outcome, findings } of verdict.rules) expect(outcome === "met").toBe(findings.length === 0);
      }),
      { numRuns: 60 },
    );
  });

  test("the model scores 100 in both languages", () => {
    for (const locale of ["it", "en"] as const)
      for (const model of classify.models(exercise, locale))
        expect(grade(exercise, classify.answer.parse(model), locale)).toMatchObject({ passed: true, score: 100 });
  });
});
