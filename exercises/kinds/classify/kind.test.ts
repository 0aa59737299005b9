import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Locale } from "../../lib/locale.ts";
import { clashes, wrongDimensions } from "./choice.ts";
import { classify, classifySchema } from "./kind.ts";
import type { ClassifyAnswer, Sorting } from "./schema.ts";
import { ruleTitles } from "./strings.ts";

const read = (file: string) =>
  parse(readFileSync(new URL(`../../bank/07-crisis/scct-diagnosis/${file}`, import.meta.url), "utf8"));
const raw = read("exercise.yaml");
const exercise = classifySchema.parse(raw);

interface Golden {
  why: string;
  passed: boolean;
  missed: string[];
  answer: Sorting;
}
const golden: Record<Locale, Golden[]> = read("golden.yaml");
const grade = (answer: ClassifyAnswer, locale: Locale = "en", of = exercise) =>
  classify.grade(of, classify.answer.parse(answer), locale, { spelling: null });
const best = () => structuredClone(golden.en[0]?.answer ?? {});
const ruleOf = (verdict: ReturnType<typeof grade>, id: string) => verdict.rules.find((rule) => rule.id === id);

describe.each(["it", "en"] as const)("the diagnosis, %s", (locale) => {
  test.each(golden[locale])("$why", ({ answer, passed, missed }) => {
    const verdict = grade(answer, locale);
    expect(
      verdict.rules
        .filter(({ outcome }) => outcome === "missed")
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...missed].sort());
    expect(verdict.passed).toBe(passed);
  });

  test("every rule is missed by some golden answer, and has a title", () => {
    const missed = new Set(golden[locale].flatMap((one) => one.missed));
    for (const { id } of grade({}, locale).rules) {
      expect(missed).toContain(id);
      expect(ruleTitles[locale]).toHaveProperty(id);
    }
  });
});

test("eight right cards of ten pass", () => {
  const answer = best();
  delete answer["o2-outage"];
  delete answer["snow-again"];
  expect(grade(answer)).toMatchObject({ passed: true, score: 80 });
  delete answer["united-3411"];
  expect(grade(answer)).toMatchObject({ passed: false, score: 70 });
});

test("every box of the lesson's table has a card", () => {
  const boxes = new Set(exercise.cards.map(({ gold }) => `${gold["cluster"]} ${gold["intensifier"]}`));
  expect(boxes.size).toBe(8);
});

test("the finding names the card and the box, and gives the reason once", () => {
  const answer = {
    ...best(),
    "double-charge": { cluster: "preventable", intensifier: "no", strategy: ["inform", "rebuild"] },
  };
  const findings = ruleOf(grade(answer), "cards-right")?.findings ?? [];
  expect(findings.map(({ cell }) => cell)).toEqual([
    { table: "cards", row: 3, field: "cluster" },
    { table: "cards", row: 3, field: "intensifier" },
  ]);
  expect(findings[0]?.message).toMatch(
    /^4\. Charged twice: Cluster: “Preventable: strong blame” does not hold here\. A technical error/,
  );
  expect(findings[1]?.message).not.toMatch(/technical error/);
});

test("a mix of deny and rebuild is flagged on its card, and a blocking clash fails the answer", () => {
  const mixed = {
    ...best(),
    "tampered-resale": { cluster: "victim", intensifier: "no", strategy: ["rebuild", "deny"] },
  };
  expect(ruleOf(grade(mixed), "no-clash")).toMatchObject({ outcome: "missed", severity: "warning" });
  expect(ruleOf(grade(mixed), "no-clash")?.findings[0]?.cell).toEqual({ table: "cards", row: 1, field: "strategy" });
  expect(grade(mixed)).toMatchObject({ passed: true, score: 90 });
  const strict = classifySchema.parse({
    ...raw,
    clashes: raw.clashes.map((clash: object) => ({ ...clash, severity: "blocking" })),
  });
  expect(grade(mixed, "en", strict)).toMatchObject({ passed: false, score: 90 });
});

test("a clash that blocks fails only the answer that holds it; without any, nothing is said of clashes", () => {
  const mixed = {
    ...best(),
    "tampered-resale": { cluster: "victim", intensifier: "no", strategy: ["rebuild", "deny"] },
  };
  const blocks = { ...raw.clashes[0], together: { cluster: "rumour", strategy: ["rebuild"] }, severity: "blocking" };
  const two = classifySchema.parse({ ...raw, clashes: [...raw.clashes, blocks] });
  expect(ruleOf(grade(mixed, "en", two), "no-clash")).toMatchObject({ outcome: "missed", severity: "warning" });
  const free = classifySchema.parse({ ...raw, clashes: [] });
  expect(grade(best(), "en", free).rules.map(({ id }) => id)).toEqual([
    "cards-right",
    "all-cards-answered",
    "answers-fit-cards",
  ]);
});

test("lists match as sets, and one option can stand for a list of one", () => {
  const card = exercise.cards.find(({ id }) => id === "double-charge");
  if (card === undefined) throw new Error("no such card");
  expect(
    wrongDimensions(exercise.dimensions, card, {
      cluster: ["accidental"],
      intensifier: "yes",
      strategy: ["rebuild", "inform", "inform"],
    }),
  ).toEqual([]);
  expect(
    wrongDimensions(exercise.dimensions, card, {
      cluster: ["accidental", "victim"],
      intensifier: "yes",
      strategy: "rebuild",
    }),
  ).toEqual(["cluster", "strategy"]);
  expect(
    clashes({ cluster: "victim", strategy: ["rebuild"] }, { cluster: "victim", strategy: ["inform", "rebuild"] }),
  ).toBe(true);
  expect(clashes({ cluster: "victim", strategy: ["rebuild"] }, { cluster: "victim", strategy: ["inform"] })).toBe(
    false,
  );
});

test("cards that name what doesn't exist, or whose gold clashes, are refused with their place", () => {
  const wrong = structuredClone(raw);
  wrong.cards[1].gold = { cluster: "victm", strategy: ["deny", "rebuild"] };
  const issues = classifySchema
    .safeParse(wrong)
    .error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  expect(issues).toEqual([
    'cards.1.gold: gold says nothing of "intensifier"',
    'cards.1: "cluster" has no option "victm"',
    "cards.1: an accepted diagnosis clashes",
  ]);
});

test("answers beyond bounds are refused", () => {
  expect(classify.answer.safeParse({ a: { strategy: Array(13).fill("x") } }).success).toBe(false);
  expect(classify.answer.safeParse({ a: "victim" }).success).toBe(false);
  expect(
    classify.answer.safeParse(Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`c${i}`, {}]))).success,
  ).toBe(false);
});
