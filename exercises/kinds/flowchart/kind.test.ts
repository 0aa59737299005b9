import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Locale } from "../../lib/locale.ts";
import { chartFaults, parting, pathTo, walkable } from "./chart.ts";
import { flowchart, flowchartSchema } from "./kind.ts";
import type { FlowchartAnswer } from "./schema.ts";
import { ruleTitles } from "./strings.ts";
import { answered, backAt, restored, stateOf } from "./walk.ts";

const read = (file: string) =>
  parse(readFileSync(new URL(`../../bank/07-crisis/the-crossroads/${file}`, import.meta.url), "utf8"));
const raw = read("exercise.yaml");
const exercise = flowchartSchema.parse(raw);
const { chart } = exercise;

interface Golden {
  why: string;
  passed: boolean;
  missed: string[];
  answer: FlowchartAnswer;
}
const golden: Record<Locale, Golden[]> = read("golden.yaml");
const grade = (answer: FlowchartAnswer, locale: Locale = "en") =>
  flowchart.grade(exercise, flowchart.answer.parse(answer), locale, { spelling: null });
const best = () => structuredClone(golden.en[0]?.answer ?? {});

describe.each(["it", "en"] as const)("the crossroads, %s", (locale) => {
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

test("thirteen right cards of sixteen pass, and the score says so", () => {
  expect(golden.en.find(({ why }) => why.startsWith("Thirteen"))).toBeDefined();
  const answer = best();
  for (const id of ["sealed-bulb", "short-cable", "fake-craft"]) delete answer[id];
  expect(grade(answer)).toMatchObject({ passed: true, score: 81 });
  delete answer["ai-photos"];
  expect(grade(answer)).toMatchObject({ passed: false, score: 75 });
});

test("a finding says where the road parted, why, and which card", () => {
  const answer = {
    ...best(),
    "sealed-bulb": { path: ["positive", "troll", "rager", "watch-rager"], reason: "no-facts" },
  };
  const [finding] = grade(answer).rules.find(({ id }) => id === "paths-right")?.findings ?? [];
  expect(finding?.cell).toEqual({ table: "cards", row: 4, field: "path" });
  expect(finding?.message).toMatch(/^5\. Mike A\.: at “A rager\?” you said yes; here the answer is no\. His concern/);
});

test("a card missing a reason is wrong even though its road is right", () => {
  const answer = { ...best(), "copy-paste": { path: ["positive", "troll", "watch-troll"] } };
  expect(grade(answer)).toMatchObject({ score: 93, passed: true });
});

test("answers beyond bounds are refused", () => {
  expect(flowchart.answer.safeParse({ a: { path: Array(42).fill("x") } }).success).toBe(false);
  expect(flowchart.answer.safeParse({ a: { path: ["x"], note: "y" } }).success).toBe(false);
  expect(
    flowchart.answer.safeParse(Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`c${i}`, { path: [] }])))
      .success,
  ).toBe(false);
});

test("a chart with a loop, a dead arrow or an unreachable end is refused", () => {
  const nodes = (change: (node: (typeof chart.nodes)[number]) => object) => ({
    ...chart,
    nodes: chart.nodes.map((node) => ({ ...node, ...change(node) })),
  });
  expect(chartFaults(chart)).toEqual([]);
  expect(chartFaults(nodes(({ id }) => (id === "unhappy" ? { no: "positive" } : {})))).toEqual([
    "the chart has a loop: a walk could go on for ever",
  ]);
  expect(chartFaults(nodes(({ id }) => (id === "unhappy" ? { no: "nowhere" } : {})))).toEqual([
    'unhappy.no: there is no node or end "nowhere"',
  ]);
  expect(chartFaults(nodes(({ id }) => (id === "unhappy" ? { no: "correct" } : {})))).toEqual([
    'no walk reaches "leave"',
  ]);
});

test("cards that contradict the chart are refused, with their place", () => {
  const wrong = structuredClone(raw);
  wrong.cards[1].gold = { end: "watch-troll" };
  const issues = flowchartSchema
    .safeParse(wrong)
    .error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  expect(issues).toEqual([
    'cards.1: end "watch-troll" asks for a reason: say which ones hold',
    'cards.1: "watch-troll" is both accepted and never right',
  ]);
});

test("walks stay on the chart, and the way back forgets the reason", () => {
  expect(walkable(chart, ["positive", "troll", "leave"])).toEqual(["positive", "troll"]);
  expect(pathTo(chart, "correct")).toEqual(["positive", "troll", "rager", "misguided", "correct"]);
  expect(parting(chart, ["positive", "troll"], "leave")).toBeNull();
  const walk = answered(chart, answered(chart, restored(chart, undefined), "no"), "yes");
  expect(walk.path).toEqual(["positive", "troll", "watch-troll"]);
  expect(stateOf(chart, walk)).toBe("begun");
  const done = { ...walk, reason: "rude" };
  expect(stateOf(chart, done)).toBe("done");
  expect(backAt(done, 1)).toEqual({ path: ["positive", "troll"] });
  expect(restored(chart, { path: ["troll"], reason: "rude" })).toEqual({ path: ["positive"] });
});
