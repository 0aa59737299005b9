import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Locale, locales } from "../../lib/locale.ts";
import { deal, draw, type Figures } from "./draw.ts";
import { fewestChanges } from "./fewest-changes.ts";
import { numbers, numbersSchema } from "./kind.ts";
import { broken, changed, countsOf, sizeOf, totalOf } from "./mix.ts";
import { highestSeed, type NumbersAnswer } from "./schema.ts";
import { solve } from "./solve.ts";
import { ruleTitles } from "./strings.ts";

const read = (folder: string) =>
  parse(readFileSync(new URL(`../../bank/${folder}/exercise.yaml`, import.meta.url), "utf8"));
const rawGym = read("08-direction/formula-gym");
const gym = numbersSchema.parse(rawGym);
const rawMix = read("04-plan/mix-count");
const mix = numbersSchema.parse(rawMix);

const grade = (of: typeof gym, answer: unknown, locale: Locale = "en") =>
  numbers.grade(of, numbers.answer.parse(answer), locale, { spelling: null });
const missed = (of: typeof gym, answer: unknown, locale: Locale = "en") =>
  grade(of, answer, locale).rules.flatMap(({ id, outcome }) => (outcome === "missed" ? [id] : []));
const said = (of: typeof gym, answer: unknown, locale: Locale = "en") =>
  grade(of, answer, locale).rules.flatMap(({ findings }) => findings.map(({ message }) => message));
const right = (of: typeof gym, seed = 1, locale: Locale = "en") => solve(of, seed, locale);
const withValue = (id: string, value: string, seed = 1): NumbersAnswer => {
  const answer = right(gym, seed);
  return { ...answer, values: { ...answer.values, [id]: value } };
};
/** The worked example of the fact sheet, as an exercise with nothing dealt. */
const given = (formula: string, unit: string, decimals: number, unitRequired = false) =>
  numbersSchema.parse({
    ...rawGym,
    deal: undefined,
    items: [
      {
        id: "one",
        type: "number",
        unit,
        unitRequired,
        decimals,
        vars: Object.fromEntries(
          Object.entries({
            followers: 8000,
            reach: 2500,
            impressions: 4000,
            interactions: 100,
            clicks: 60,
            conversions: 6,
            spend: 90,
            revenue: 288,
          }).map(([name, value]) => [name, { of: [value] }]),
        ),
        formula,
        mistakes: [
          { formula: "interactions / followers * 100", locale: { it: "per i follower:", en: "by followers:" } },
        ],
        locale: {
          it: { label: "Uno", ask: "?", why: "Così.", hint: "h" },
          en: { label: "One", ask: "?", why: "Like so.", hint: "h" },
        },
      },
    ],
  });

describe("the worked example", () => {
  test.each([
    ["interactions / reach * 100", "%", 2, "4.00%"],
    ["interactions / followers * 100", "%", 2, "1,25 %"],
    ["interactions / impressions * 100", "%", 2, "2.50"],
    ["clicks / impressions * 100", "%", 2, "1.504%"],
    ["conversions / clicks * 100", "%", 2, "10%"],
    ["spend / clicks", "€", 2, "€1.50"],
    ["spend / impressions * 1000", "€", 2, "22.50 euros"],
    ["spend / conversions", "€", 2, "15"],
    ["revenue / spend", "×", 2, "3.2x"],
    ["impressions / reach", "×", 1, "1.6"],
  ])("%s", (formula, unit, decimals, typed) => {
    expect(missed(given(formula, unit, decimals), { seed: 1, values: { one: typed } })).toEqual([]);
  });

  test("half a unit of the last decimal is tolerated, and no more", () => {
    const one = given("interactions / reach * 100", "%", 2);
    for (const typed of ["4.005", "3.995"]) expect(missed(one, { seed: 1, values: { one: typed } })).toEqual([]);
    for (const typed of ["4.006", "3.994"])
      expect(missed(one, { seed: 1, values: { one: typed } })).toEqual(["figures-right"]);
  });

  test("a unit that is asked for must be there; another one never may", () => {
    const required = given("spend / clicks", "€", 2, true);
    expect(missed(required, { seed: 1, values: { one: "1.50" } })).toEqual(["units-given"]);
    expect(said(required, { seed: 1, values: { one: "1.50" } })[0]).toMatch(/the figure is right, its unit is missing/);
    expect(said(required, { seed: 1, values: { one: "2.50" } })[1]).toMatch(/the unit is missing, too/);
    expect(missed(required, { seed: 1, values: { one: "1.50%" } })).toEqual(["units-given"]);
    expect(missed(given("spend / clicks", "€", 2), { seed: 1, values: { one: "1.50%" } })).toEqual(["units-given"]);
  });

  test.each([
    ["1.25%", /^1\. One: by followers: Like so\.$/],
    ["0.04", /wrote the ratio/],
    ["4.2", /this is not the result/],
    ["-4", /the sign is not/],
    ["four", /can’t be read/],
  ])("%s is told what went wrong", (typed, message) => {
    const [first] = said(given("interactions / reach * 100", "%", 2), { seed: 1, values: { one: typed } });
    expect(first).toMatch(message);
  });

  test("a figure rounded too early is told so", () => {
    expect(said(given("clicks / conversions * 1.234", "none", 2), { seed: 1, values: { one: "12" } })[0]).toMatch(
      /rounded too much: 2 decimals/,
    );
  });
});

describe("numbers that are dealt", () => {
  test("the same seed deals the same, another one something else", () => {
    expect(deal(gym, 5)).toEqual(deal(gym, 5));
    expect(deal(gym, 5).map(({ figures }) => figures)).not.toEqual(deal(gym, 6).map(({ figures }) => figures));
  });

  test("fifteen of sixteen items, three of them without their denominator, whatever the seed", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const dealt = deal(gym, seed);
      expect(dealt).toHaveLength(15);
      expect(dealt.filter(({ unanswerable }) => unanswerable)).toHaveLength(3);
      expect(dealt.map(({ row }) => row)).toEqual(dealt.map((_, row) => row));
    }
  });

  test("what a question shows is readable: whole figures, results without a tail", () => {
    for (let seed = 1; seed <= 200; seed++)
      for (const { item, figures } of deal(gym, seed)) {
        if (item.type !== "number") continue;
        const shown = item.locale.en.ask.match(/\{(\w+)\}/g) ?? [];
        for (const place of shown) expect(Number(figures[place.slice(1, -1)]) % 1, `${item.id} ${place}`).toBe(0);
      }
  });

  test("the right answer to any hand scores 100 in both languages", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: highestSeed }), fc.constantFrom(...locales), (seed, locale) => {
        expect(grade(gym, right(gym, seed, locale), locale)).toMatchObject({ passed: true, score: 100 });
      }),
    );
  });

  test("no denominator: only that it cannot be said is right; with one, a shrug is not", () => {
    const [hidden] = right(gym).cannotSay;
    const guess = { ...right(gym), cannotSay: [], values: { ...right(gym).values, [hidden ?? ""]: "12%" } };
    expect(missed(gym, guess)).toContain("cannot-say-recognised");
    expect(missed(gym, { ...right(gym), cannotSay: [...right(gym).cannotSay, "err"] })).toEqual([
      "cannot-say-recognised",
    ]);
  });

  test("a ratio is told as such, even where it is near a known mistake", () => {
    const { figures } = deal(gym, 1).find(({ item }) => item.id === "cvr") ?? { figures: {} as Figures };
    const ratio = Number(figures["orders"]) / Number(figures["clicks"]);
    expect(said(gym, withValue("cvr", `${ratio.toFixed(2)}%`))[0]).toMatch(/you wrote the ratio/);
  });

  test("the finding names the item, its place and the known mistake", () => {
    const figures = deal(gym, 1)[0]?.figures ?? {};
    const byFollowers = (Number(figures["interactions"]) / Number(figures["followers"])) * 100;
    const { rules } = grade(gym, withValue("err", `${byFollowers.toFixed(2)}%`));
    const [finding] = rules.find(({ id }) => id === "figures-right")?.findings ?? [];
    expect(finding?.cell).toEqual({ table: "cards", row: 0, field: "value" });
    expect(finding?.message).toMatch(/^1\. Engagement rate by reach: you divided by followers/);
  });
});

describe("a month and its mixes", () => {
  const table = mix.table;
  if (table === undefined) throw new Error("no table");
  const counts = countsOf(table);
  const seventy = mix.mixes.find(({ id }) => id === "seventy-twenty-ten");
  if (seventy === undefined) throw new Error("no mix");

  test("is counted as its page says, and keeps one mix", () => {
    expect(counts).toEqual({ useful: 13, others: 3, soft: 4, hard: 4 });
    expect(right(mix).choices).toEqual({ "which-mix": ["four-one-one"] });
  });

  test("every smallest change passes, and is found by a search of another kind", () => {
    const best = fewestChanges(seventy, counts, { min: 20, max: 26 });
    expect(best?.steps).toBe(6);
    for (const way of best?.ways ?? [])
      expect(missed(mix, { ...right(mix), changes: { "to-seventy": way } })).toEqual([]);
    let smallest = Number.POSITIVE_INFINITY;
    for (let useful = 0; useful <= 26; useful++)
      for (let others = 0; others <= 26; others++)
        for (let soft = 0; soft <= 8; soft++)
          for (let hard = 0; hard <= 8; hard++) {
            const after = { useful, others, soft, hard };
            if (totalOf(after) < 20 || totalOf(after) > 26 || broken(seventy, after).length > 0) continue;
            const by = Object.fromEntries(Object.entries(after).map(([id, n]) => [id, n - (counts[id] ?? 0)]));
            smallest = Math.min(smallest, sizeOf(by));
          }
    expect(smallest).toBe(6);
  });

  test("of six groups, a mix that nothing reaches is given up soon, and what was found is not looked for again", () => {
    const [bound] = seventy.bounds;
    if (bound === undefined) throw new Error("no bound");
    const bounds = [..."abcdef"].map((id) => ({ ...bound, groups: [id], min: "1 / 6", max: "1 / 6" }));
    const even = { ...seventy, bounds };
    const six = { a: 20, b: 8, c: 8, d: 8, e: 8, f: 8 };
    const found = fewestChanges(even, six, { min: 60, max: 60 });
    expect(found).toEqual({ steps: 20, ways: [{ a: -10, b: 2, c: 2, d: 2, e: 2, f: 2 }] });
    expect(fewestChanges(structuredClone(even), { ...six }, { min: 60, max: 60 })).toBe(found);
    // Only totals that six divides will do.
    expect(fewestChanges(even, six, { min: 61, max: 65 })).toBeNull();
  });

  test("what is taken away must be there, and a longer way is told how long", () => {
    const change = (by: Record<string, number>) => said(mix, { ...right(mix), changes: { "to-seventy": by } })[0];
    expect(change({ hard: -5 })).toMatch(/take away more than there are: Hard sell, 4/);
    expect(change({ useful: 1, others: 1, soft: -3, hard: -2 })).toMatch(/with 7 changes; 6 are enough/);
    expect(change({ soft: -3, hard: -3 })).toMatch(/18 posts/);
    expect(change({})).toMatch(/Promotion: 33.3%, and at most 15% is allowed/);
    expect(changed(counts, { useful: -1 })["useful"]).toBe(12);
  });

  test("an error in a count is not counted again in the share that follows from it", () => {
    const answer = right(mix);
    const values = { ...answer.values, "count-soft": "5", "share-promotion": "38%" };
    expect(said(mix, { ...answer, values })[1]).toMatch(/the sum is done right, but it starts from a count that isn’t/);
  });

  test("choosing a mix and none at once is a contradiction", () => {
    const answer = { ...right(mix), choices: { "which-mix": ["four-one-one", "none"] } };
    expect(missed(mix, answer)).toEqual(["choice-right"]);
  });
});

describe("what authors write", () => {
  const issues = (change: (raw: typeof rawGym) => void, from = rawGym) => {
    const wrong = structuredClone(from);
    change(wrong);
    return numbersSchema.safeParse(wrong).error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  };
  test("a formula with a name or a bracket wrong is refused with its place", () => {
    expect(issues((raw) => (raw.items[0].formula = "interactions / reech"))?.[0]).toMatch(
      /^items\.0\.formula: there is no figure "reech"; there are reach, rate/,
    );
    expect(issues((raw) => (raw.items[0].formula = "(interactions"))?.[0]).toMatch(/never closed/);
    expect(issues((raw) => (raw.items[0].locale.en.ask = "{reech}?"))?.[0]).toMatch(/no figure "reech"/);
  });
  test("figures that never fit, and divisions by nothing, are refused", () => {
    expect(issues((raw) => (raw.items[0].where = [{ positive: "0 - reach" }]))?.[0]).toMatch(/no figures fit/);
    expect(issues((raw) => (raw.items[0].formula = "interactions / (reach - reach)"))?.[0]).toMatch(/divided by 0/);
  });
  test("a range that ends before it begins is refused with its place", () => {
    expect(issues((raw) => (raw.items[0].vars = { ...raw.items[0].vars, reach: { from: 9, to: 2, step: 1 } }))).toEqual(
      ["items.0.vars.reach: the range ends before it begins: from 9 to 2"],
    );
    expect(issues((raw) => (raw.items[8].rows = { min: 9, max: 2 }), rawMix)?.[0]).toMatch(/^items\.8\.rows: .*first/);
  });
  test("rows, groups and mixes must exist, and the mix be within reach", () => {
    expect(issues((raw) => (raw.table.rows[0].group = "usefull"), rawMix)).toContain(
      'table.rows.0.group: there is no group "usefull"',
    );
    expect(issues((raw) => (raw.table.rows[0].cells.date = "28/9"), rawMix)?.[0]).toMatch(/a date is asked for/);
    expect(issues((raw) => (raw.items[8].mix = "nine-one"), rawMix)?.[0]).toMatch(/no mix "nine-one"/);
    expect(issues((raw) => (raw.items[8].rows = { min: 1, max: 2 }), rawMix)?.[0]).toMatch(/cannot be reached/);
  });
});

describe("any answer", () => {
  const id = fc.constantFrom("err", "cpc", "nps", "count-hard", "which-mix", "to-seventy", "nothing");
  const anyAnswer = fc.record({
    seed: fc.integer({ min: 1, max: highestSeed }),
    values: fc.dictionary(id, fc.string({ maxLength: 60, unit: "binary" })),
    cannotSay: fc.array(id, { maxLength: 10 }),
    choices: fc.dictionary(id, fc.array(fc.constantFrom("none", "four-one-one", "x"), { maxLength: 4 })),
    changes: fc.dictionary(
      id,
      fc.dictionary(fc.constantFrom("useful", "soft", "x"), fc.integer({ min: -200, max: 200 })),
    ),
  });
  test.each([
    ["formula-gym", gym],
    ["mix-count", mix],
  ] as const)("to %s is graded, and graded the same twice", (_, exercise) => {
    fc.assert(
      fc.property(anyAnswer, fc.constantFrom(...locales), (answer, locale) => {
        const verdict = grade(exercise, answer, locale);
        expect(grade(exercise, answer, locale)).toEqual(verdict);
        expect(verdict.score).toBeGreaterThanOrEqual(0);
        expect(verdict.score).toBeLessThanOrEqual(100);
      }),
      { numRuns: 60 },
    );
  });

  test("beyond its bounds is refused", () => {
    for (const wrong of [
      {},
      { seed: 0 },
      { seed: 1.5 },
      { seed: highestSeed + 1 },
      { seed: 1, values: { err: "1".repeat(61) } },
      { seed: 1, changes: { "to-seventy": { useful: 0.5 } } },
      { seed: 1, marks: Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`p${i}`, "useful"])) },
    ])
      expect(numbers.answer.safeParse(wrong).success).toBe(false);
  });
});

test("every rule has a title in both languages", () => {
  for (const exercise of [gym, mix])
    for (const { id } of grade(exercise, { seed: 1 }).rules)
      for (const locale of locales) expect(ruleTitles[locale]).toHaveProperty(id);
});

test("figures of one item do not depend on the others", () => {
  const item = gym.items.find(({ id }) => id === "cpc");
  if (item?.type !== "number") throw new Error("no such item");
  const alone = numbersSchema.parse({ ...rawGym, deal: undefined, items: [rawGym.items[5]] });
  expect(draw(alone, item, 3)).toEqual(draw(gym, item, 3));
});
