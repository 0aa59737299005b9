import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { answerWords } from "./answer-words.ts";
import { deal } from "./draw.ts";
import { numbers, numbersSchema } from "./kind.ts";
import { withUnit } from "./read.ts";
import type { NumberItem } from "./schema.ts";
import { solve } from "./solve.ts";
import { askOf } from "./template.ts";

const read = (folder: string) =>
  numbersSchema.parse(parse(readFileSync(new URL(`../../bank/${folder}/exercise.yaml`, import.meta.url), "utf8")));
const gym = read("08-direction/formula-gym");
const mix = read("04-plan/mix-count");
const grade = (of: typeof gym, answer: unknown) =>
  numbers.grade(of, numbers.answer.parse(answer), "en", { spelling: null });

test("whoever makes up one figure that the data don't hold doesn't pass, however many others are right", () => {
  const right = solve(gym, 1, "en");
  const [hidden = "", ...rest] = right.cannotSay;
  const guessed = { ...right, cannotSay: rest, values: { ...right.values, [hidden]: "12" } };
  expect(grade(gym, guessed)).toMatchObject({ passed: false, score: 93 });
  // To leave it open costs the item alone.
  expect(grade(gym, { ...right, cannotSay: rest })).toMatchObject({ passed: true, score: 93 });
});

test("an item left open is told, and earns nothing", () => {
  const verdict = grade(mix, { ...solve(mix, 1, "en"), choices: {}, changes: {} });
  const open = verdict.rules.find(({ id }) => id === "all-answered")?.findings.map(({ cell }) => cell?.row);
  expect(open).toEqual([7, 8]);
  expect(verdict.score).toBe(77);
});

test("a question without its denominator is put so, and no other", () => {
  for (const dealt of deal(gym, 1)) {
    const { item, unanswerable } = dealt;
    if (item.type !== "number") continue;
    const { ask, without } = item.locale.en;
    const begin = (text = "") => text.slice(0, text.indexOf("{"));
    expect(askOf(dealt, "en").startsWith(begin(unanswerable ? without?.ask : ask)), item.id).toBe(true);
  }
});

test("only the rules that the items of an exercise can miss are shown", () => {
  const ids = (of: typeof gym) => grade(of, { seed: 1 }).rules.map(({ id }) => id);
  expect(ids(gym)).toEqual([
    "figures-right",
    "units-given",
    "cannot-say-recognised",
    "all-answered",
    "answers-fit-items",
  ]);
  expect(ids(mix)).toEqual([
    "figures-right",
    "units-given",
    "choice-right",
    "fewest-changes",
    "all-answered",
    "answers-fit-items",
  ]);
});

test("what an answer says of items and options that there aren't is told once each", () => {
  const strange = {
    ...solve(mix, 1, "en"),
    values: { ...solve(mix, 1, "en").values, nobody: "1" },
    cannotSay: ["nobody"],
    choices: { "which-mix": ["four-one-one", "nine-one"] },
  };
  const told = grade(mix, strange).rules.find(({ id }) => id === "answers-fit-items")?.findings;
  expect(told?.map(({ message }) => message)).toEqual([
    expect.stringContaining("nobody"),
    expect.stringContaining("nine-one"),
  ]);
});

test.each<[number, NumberItem["unit"], number, it: string, en: string]>([
  [1.5, "€", 2, "1,50 €", "€1.50"],
  [-1.5, "€", 2, "−1,50 €", "−€1.50"],
  [4, "%", 2, "4,00%", "4.00%"],
  [3.2, "×", 1, "3,2×", "3.2×"],
  [1, "days", 0, "1 giorno", "1 day"],
  [2, "days", 0, "2 giorni", "2 days"],
  [12, "points", 0, "+12", "+12"],
  [-12, "points", 0, "−12", "−12"],
  [0, "points", 0, "0", "0"],
  [13, "none", 0, "13", "13"],
])("%d in %s is written as each language writes it", (value, unit, decimals, it, en) => {
  const [first] = gym.items;
  if (first?.type !== "number") throw new Error("no figure");
  const item = { ...first, unit, decimals };
  expect([withUnit(value, item, "it"), withUnit(value, item, "en")]).toEqual([it, en]);
});

test("an answer in words: that it can't be said, mixes by name, changes by group", () => {
  const dealt = deal(mix, 1);
  const words = (row: number, more: object) => {
    const one = dealt[row];
    if (one === undefined) throw new Error("no such item");
    return answerWords(mix, one, { ...solve(mix, 1, "en"), ...more }, "en");
  };
  expect(words(0, { cannotSay: ["count-useful"] })).toBe("cannot be said");
  expect(words(7, { choices: { "which-mix": ["four-one-one", "none"] } })).toBe(
    "4-1-1, recent version + none of these",
  );
  expect(words(7, { choices: {} })).toBe("");
  expect(words(8, { changes: { "to-seventy": { useful: 2, soft: 0, hard: -3 } } })).toBe(
    "5 changes, Useful +2, Hard sell −3",
  );
  expect(words(8, { changes: {} })).toBe("");
});
