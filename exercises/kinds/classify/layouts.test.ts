import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { isClash, isCritical } from "./choice.ts";
import { crossOf } from "./cross.ts";
import { heatOf } from "./heat.ts";
import { classify, classifySchema } from "./kind.ts";
import type { Sorting } from "./schema.ts";
import { keysOf, optionAt } from "./view/shortcuts.ts";
import { stepFrom } from "./view/steps.ts";

const raw = (folder: string) =>
  parse(readFileSync(new URL(`../../bank/${folder}/exercise.yaml`, import.meta.url), "utf8"));
const wind = classifySchema.parse(raw("02-strategy/which-way-the-wind"));
const post = classifySchema.parse(raw("06-community/sorting-the-post"));
const keyOf = ({ cards }: typeof wind): Sorting =>
  structuredClone(Object.fromEntries(cards.map((card) => [card.id, card.gold])));

describe("arrows on a board", () => {
  // The pile, an empty column, two columns.
  const columns = [[2, 5, 7], [], [0], [1, 3]];
  test.each([
    [5, "ArrowUp", 2],
    [5, "ArrowDown", 7],
    [7, "ArrowDown", null],
    [2, "End", 7],
    [7, "Home", 2],
    [7, "ArrowRight", 0],
    [0, "ArrowRight", 1],
    [3, "ArrowRight", null],
    [3, "ArrowLeft", 0],
    [0, "ArrowLeft", 2],
    [2, "x", null],
    [99, "ArrowDown", null],
  ])("from card %i, %s leads to %s", (row, key, to) => {
    expect(stepFrom(columns, row, key)).toBe(to);
  });
});

describe("keys of an inbox", () => {
  test("choose options of the first dimension with numbers, of the second with letters", () => {
    expect(keysOf(post.dimensions, "route").slice(0, 3)).toEqual(["1", "2", "3"]);
    expect(optionAt(post.dimensions, "4")).toMatchObject({ dimension: { id: "route" }, option: "legal" });
    expect(optionAt(post.dimensions, "Q")).toMatchObject({ dimension: { id: "priority" }, option: "now" });
    expect(optionAt(post.dimensions, "6")).toBeNull();
    expect(optionAt(post.dimensions, "t")).toBeNull();
  });

  test("never choose what goes to another message, nor more than one option", () => {
    for (const { dimensions } of [post, wind]) {
      const used = dimensions.flatMap(({ id, options }) => keysOf(dimensions, id).slice(0, options.length));
      expect(new Set(used).size).toBe(used.length);
      expect(used).not.toContain("j");
      expect(used).not.toContain("k");
    }
  });
});

describe("the table of one's own coding", () => {
  test("counts each pair once, and names the fullest box", () => {
    const cross = crossOf(wind, keyOf(wind));
    expect(cross?.all).toBe(30);
    expect(cross?.counts.flat().reduce((total, one) => total + one, 0)).toBe(30);
    const gold = wind.cards.filter(({ gold: one }) => one["topic"] === "product" && one["sentiment"] === "positive");
    expect(cross?.most).toEqual({ row: "product", column: "positive", count: gold.length });
  });

  test("is empty before anything is coded, leaves out half-coded cards, and is drawn only where asked", () => {
    expect(crossOf(wind, {})).toMatchObject({ all: 0, most: null });
    expect(crossOf(wind, { "warm-light": { sentiment: "positive" } })?.all).toBe(0);
    expect(crossOf(post, keyOf(post))).toBeNull();
  });

  test("colours from nothing to all", () => {
    expect([0, 1, 5, 10, 11, 19, 20].map((count) => heatOf(count, 20))).toEqual([0, 1, 1, 2, 3, 4, 4]);
    expect(heatOf(3, 0)).toBe(0);
    fc.assert(fc.property(fc.nat(60), fc.nat(60), (count, of) => heatOf(count, of) >= 0 && heatOf(count, of) <= 4));
  });
});

describe("which cards a group or a clash is about", () => {
  test("critical cards are listed or described", () => {
    const [safety, rights] = post.critical;
    if (safety === undefined || rights === undefined) throw new Error("no critical cards");
    const described = post.cards.filter((card) => isCritical(safety, card));
    expect(post.cards.filter((card) => isCritical(rights, card)).map(({ id }) => id)).toEqual(rights.cards);
    expect(described.map(({ id }) => id)).toEqual(["sparking-cable", "cut-finger", "hammer-threat"]);
  });

  test("one of the two must be said, and must hold for some card", () => {
    const [, listed] = raw("06-community/sorting-the-post").critical;
    const issues = (group: object) =>
      classifySchema
        .safeParse({ ...raw("06-community/sorting-the-post"), critical: [group] })
        .error?.issues.map(({ message }) => message);
    expect(issues({ ...listed, where: { route: "legal" } })).toEqual(["say which cards: either `cards` or `where`"]);
    expect(issues({ ...listed, cards: undefined, where: { route: "legal", priority: "none" } })).toEqual([
      "it holds for no card",
    ]);
    expect(issues({ ...listed, cards: undefined, where: { route: "lawyer" } })).toEqual([
      '"route" has no option "lawyer"',
      "it holds for no card",
    ]);
  });

  test("a clash may hold for some cards only", () => {
    const say = { message: "no", hint: "no" };
    const strict = classifySchema.parse({
      ...raw("06-community/sorting-the-post"),
      clashes: [
        {
          together: { route: "social" },
          cards: ["every-post-troll"],
          severity: "blocking",
          locale: { it: say, en: say },
        },
      ],
    });
    const [clash] = strict.clashes;
    if (clash === undefined) throw new Error("no clash");
    expect(isClash(clash, "every-post-troll", { route: "social" })).toBe(true);
    expect(isClash(clash, "late-parcel", { route: "social" })).toBe(false);
    const grade = (sorting: Sorting) =>
      classify.grade(strict, classify.answer.parse(sorting), "en", { spelling: null });
    const missed = (sorting: Sorting) => grade(sorting).rules.find(({ id }) => id === "no-clash")?.outcome;
    expect(missed({ ...keyOf(strict), "every-post-troll": { route: "social", priority: "none" } })).toBe("missed");
    expect(missed({ ...keyOf(strict), "late-parcel": { route: "social", priority: "4h" } })).toBe("met");
    const nobody = classifySchema.safeParse({ ...strict, clashes: [{ ...clash, cards: ["nobody"] }] });
    expect(nobody.error?.issues.map(({ message }) => message)).toContain('there is no card "nobody"');
  });
});
