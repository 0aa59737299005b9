import fc from "fast-check";
import type { ComponentType } from "react";
import { describe, expect, test } from "vitest";
import { readGoldens } from "../bench/lib/goldens.ts";
import { type Exercise, type KindId, kinds, modelsOf } from "./index.ts";
import type { ReadDraft } from "./lib/answer.ts";
import { type Locale, locales } from "./lib/locale.ts";
import type { ViewProps } from "./lib/view.ts";
import { shownBy } from "./parts/fixtures.ts";

interface ViewModule {
  readonly default: ComponentType<ViewProps<unknown, unknown>>;
  readonly readDraft: ReadDraft<unknown>;
}

/** An answer that a learner could have handed in. */
interface Given {
  readonly exercise: Exercise;
  readonly locale: Locale;
  readonly answer: unknown;
}

const goldens = await readGoldens();
const models = [...new Map(goldens.map(({ exercise }) => [exercise.id, exercise])).values()].flatMap((exercise) =>
  locales.flatMap((locale) => modelsOf(exercise, locale).map((answer) => ({ exercise, locale, answer }))),
);
const given = [...goldens, ...models].flatMap(({ exercise, locale, answer }): Given[] => {
  const { success, data } = kinds[exercise.kind].answer.safeParse(answer);
  return success ? [{ exercise, locale, answer: data }] : [];
});

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A copy in which a random place, deep or not, was taken out or holds something else. */
function spoilt(value: unknown, turns: readonly number[], other: unknown): unknown {
  const [turn, ...rest] = turns;
  if (turn === undefined || typeof value !== "object" || value === null) return other;
  const keys = Object.keys(value);
  const key = keys[turn % Math.max(1, keys.length)];
  if (key === undefined) return other;
  const copy = structuredClone(value) as Record<string, unknown>;
  const put = spoilt(copy[key], rest, other);
  if (put !== undefined) copy[key] = put;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete copy[key];
  return copy;
}

const show = (View: ViewModule["default"], { exercise, locale }: Given, draft: unknown) =>
  shownBy(View, { exercise, locale, draft });

describe.each(Object.keys(kinds) as KindId[])("a draft of the kind %s", async (kind) => {
  const { default: View, readDraft } = (await import(`./kinds/${kind}/View.tsx`)) as ViewModule;
  const own = given.filter(({ exercise }) => exercise.kind === kind);
  const place = fc.record({
    at: fc.nat(own.length - 1),
    turns: fc.array(fc.nat(400), { minLength: 1, maxLength: 4 }),
    other: fc.option(fc.jsonValue({ maxDepth: 2 }), { nil: undefined }),
  });

  test("what was handed in is read back unchanged", () => {
    expect(own.length).toBeGreaterThan(3);
    for (const { answer } of own) expect(readDraft(stored(answer))).toEqual(stored(answer));
  });

  test("any JSON is read or refused, and nothing throws", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (saved) => {
        const draft = readDraft(saved);
        if (draft !== null) expect(readDraft(stored(draft))).toEqual(stored(draft));
      }),
    );
    for (const saved of [1, true, null, [1], { "": 0 }, { __proto__: null, constructor: 1 }])
      expect(readDraft(saved)).toBeNull();
  });

  test("what is read of a spoilt answer is stable, and the View shows it", () => {
    fc.assert(
      fc.property(place, ({ at, turns, other }) => {
        const one = own[at] as Given;
        const draft = readDraft(stored(spoilt(one.answer, turns, other) ?? null));
        if (draft === null) return;
        expect(readDraft(stored(draft))).toEqual(stored(draft));
        expect(show(View, one, draft)).not.toBe("");
      }),
      { numRuns: 60 },
    );
  });
});

describe("what stopped an editor for good", () => {
  test.each<[KindId, unknown]>([
    ["crisis-reply", {}],
    ["query", {}],
    ["queue", { actions: 1 }],
    ["simulation", { steps: "none" }],
    ["spot", { marks: {} }],
    ["chain", { levels: {}, links: [["a"]] }],
  ])("%s: %j", async (kind, saved) => {
    const { readDraft } = (await import(`./kinds/${kind}/View.tsx`)) as ViewModule;
    expect(readDraft(saved)).toBeNull();
  });

  test.each<[KindId, unknown]>([
    ["apology", { tags: {}, text: "" }],
    ["chain", { levels: {}, links: [] }],
    ["editorial-plan", { objectives: [], pillars: [], rows: [] }],
    ["numbers", { seed: 1, values: {}, cannotSay: [], choices: {}, changes: {}, marks: {} }],
    ["project", { parts: {}, presentation: "", review: [] }],
    ["queue", { actions: [], notice: "" }],
    ["simulation", { steps: [], statement: "" }],
    ["spot", { marks: [], seconds: null }],
  ])("%s: an answer not yet begun is %j", async (kind, blank) => {
    const { readDraft } = (await import(`./kinds/${kind}/View.tsx`)) as ViewModule;
    expect(readDraft({})).toEqual(blank);
  });
});
