import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { fakeAttempt } from "../fakes/attempt.ts";
import {
  longestAnswer,
  longestPlace,
  longestText,
  mostAttempts,
  mostCards,
  mostQuizzes,
  mostReviews,
  mostTried,
} from "./bounds.ts";
import { exerciseKind } from "./exercise.ts";
import { lessonKind } from "./lesson.ts";
import { noteKind } from "./note.ts";
import { portfolioKind } from "./portfolio.ts";
import { decode, type RecordKind } from "./record-kind.ts";
import { type Review, reviewKind } from "./review.ts";
import { testKind } from "./test.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The nth minute: parts of different times are different parts. */
const at = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString();
const list = (length: number) => Array.from({ length }, (_, n) => n);
const long = "x".repeat(longestAnswer);
const words = "x".repeat(longestText + 1);

const sitting = (n: number) => ({ seed: n, at: at(n), answers: { "c/a#q1": [0] } });
const note = (n: number) => ({
  ...{ at: at(n), made: at(n), locale: "it", section: "", part: 0, quote: "q", prefix: "", suffix: "" },
  ...{ text: "t", gone: false },
});
const review = (n: number): Review => ({
  ...{ n: n + 1, at: at(n), grade: 3, days: 1, stability: 1, difficulty: 5, state: 2, step: 0 },
});

/** A field of many parts: the nth part, and what can be wrong with one of its kind besides what can be with any. */
interface Plural {
  readonly kind: RecordKind<unknown>;
  readonly field: string;
  part(n: number): Fields;
  readonly wrong: Fields;
}

const any = <T>(kind: RecordKind<T>) => kind as unknown as RecordKind<unknown>;
const plurals: Readonly<Record<string, Plural>> = {
  attempts: {
    kind: any(exerciseKind),
    field: "attempts",
    part: (n) => ({ ...fakeAttempt, at: at(n), answer: n }),
    wrong: { answer: { text: long }, missed: list(101).map(String), score: 101, mark: Number.MAX_VALUE, rev: 1.5 },
  },
  "quick checks": {
    kind: any(lessonKind),
    field: "quizzes",
    part: (n) => ({ at: at(n), chosen: [n % 4], right: true }),
    wrong: { chosen: list(101), right: "yes" },
  },
  "final tests": {
    kind: any(testKind),
    field: "results",
    part: (n) => ({ ...sitting(n), asked: ["c/a#q1"], right: [] }),
    wrong: { answers: { q: list(101) }, asked: list(201).map(String), right: ["x".repeat(longestPlace + 1)] },
  },
  "pieces of the portfolio": {
    kind: any(portfolioKind),
    field: "pieces",
    part: (n) => ({ at: at(n), shown: true, note: "Mine." }),
    wrong: { note: words, shown: 1 },
  },
  notes: {
    kind: any(noteKind),
    field: "notes",
    part: note,
    wrong: { text: words, quote: words, section: words, part: 1e9 },
  },
  cards: {
    kind: any(reviewKind),
    field: "cards",
    part: (n) => [review(n)] as unknown as Fields,
    wrong: {},
  },
};

/** What a record holds once its bytes have been read, and stored, and read again. */
function readTwice<T>(kind: RecordKind<T>, stored: unknown) {
  const first = decode(kind, JSON.stringify(stored));
  if ("value" in first) {
    const again = decode(kind, JSON.stringify(first.value));
    expect(again).toEqual({ state: "current", value: first.value, lost: 0, version: 1 });
  }
  return first;
}

describe.each(Object.entries(plurals))("of a record's %s", (_, { kind, field, part, wrong }) => {
  const isList = Array.isArray((kind.empty as Fields)[field]);
  const fill = (parts: readonly (readonly [id: string, part: unknown])[]) => ({
    ...(kind.empty as Fields),
    [field]: isList ? parts.map(([, one]) => one) : Object.fromEntries(parts),
  });
  const spoil = fc.oneof(
    fc.constantFrom<unknown>(null, 7, words, {}),
    fc.constantFrom("yesterday", `${at(0).slice(0, -1)}${"0".repeat(100)}Z`).map((time) => ({ at: time })),
    ...Object.entries(wrong).map(([name, value]) => fc.constant({ [name]: value })),
  );
  const spoilt = (one: Fields, by: unknown) =>
    Array.isArray(one) || typeof by !== "object" || by === null || Object.keys(by).length === 0
      ? by
      : { ...one, ...by };

  it("those blown up or torn are lost, and no other", () => {
    fc.assert(
      fc.property(fc.array(fc.option(spoil, { nil: "whole" as const }), { maxLength: 8 }), (fates) => {
        const parts = fates.map((fate, n) => [`a${n}`, fate === "whole" ? part(n) : spoilt(part(n), fate)] as const);
        const good = parts.filter((_, n) => fates[n] === "whole");
        const found = readTwice(kind, fill(parts));
        const lost = parts.length - good.length;
        if (lost === 0) expect(found).toEqual({ state: "current", value: fill(good), lost: 0, version: 1 });
        else if (good.length === 0) expect(found).toEqual({ state: "unreadable" });
        else expect(found).toEqual({ state: "partial", value: fill(good), lost, version: 1 });
      }),
      { numRuns: 60 },
    );
  });

  it("one under an id that is too long is lost alone", () => {
    if (isList) return;
    const found = readTwice(
      kind,
      fill([
        ["a", part(0)],
        ["x".repeat(longestPlace + 1), part(1)],
      ]),
    );
    expect(found).toEqual({ state: "partial", value: fill([["a", part(0)]]), lost: 1, version: 1 });
  });

  it("none is lost with a field beside them that can't be read", () => {
    const others = Object.keys(kind.empty as Fields).filter((name) => name !== field && name !== "v");
    for (const name of others)
      for (const value of [words, 7, { at: "soon" }, list(3)]) {
        const whole = fill([["a", part(0)]]);
        expect(readTwice(kind, { ...whole, [name]: value }), name).toEqual({
          state: "partial",
          value: whole,
          lost: 1,
          version: 1,
        });
      }
  });

  it("all are lost where something else stands in their place", () => {
    for (const value of [null, 7, "x", isList ? { a: part(0) } : [part(0)]])
      expect(readTwice(kind, { ...(kind.empty as Fields), [field]: value })).toEqual({ state: "unreadable" });
  });
});

describe("of too many", () => {
  it("attempts the first, the best and the last ones stay", () => {
    const attempts = list(mostAttempts + 3).map((n) => ({
      ...fakeAttempt,
      at: at(n),
      answer: null,
      mark: n === 2 ? 99 : 1,
    }));
    const found = readTwice(exerciseKind, { ...exerciseKind.empty, attempts });
    const kept = attempts.filter((_, n) => n === 0 || n === 2 || n > 4 || n === 4).length;
    expect(kept).toBe(mostAttempts + 1);
    expect(found).toMatchObject({ state: "partial", lost: 3 });
    expect("value" in found && found.value.attempts.map(({ mark }) => mark).indexOf(99)).toBe(1);
  });

  it("quick checks and cards the newest stay", () => {
    const quizzes = Object.fromEntries(
      list(mostQuizzes + 2).map((n) => [`q${n}`, { at: at(n), chosen: [], right: true }]),
    );
    const lesson = readTwice(lessonKind, { ...lessonKind.empty, quizzes });
    expect(lesson).toMatchObject({ state: "partial", lost: 2 });
    expect("value" in lesson && Object.hasOwn(lesson.value.quizzes, "q1")).toBe(false);
    const cards = Object.fromEntries(list(mostCards + 2).map((n) => [`t:${n}`, [review(n)]]));
    const deck = readTwice(reviewKind, { ...reviewKind.empty, cards });
    expect(deck).toMatchObject({ state: "partial", lost: 2 });
    expect("value" in deck && Object.hasOwn(deck.value.cards, "t:1")).toBe(false);
  });

  it("reviews of a card the newest stay, and beside one that can't be read all others", () => {
    const log = list(mostReviews + 2).map(review);
    const many = readTwice(reviewKind, { v: 1, cards: { "t:a": log, "t:b": [review(0)] } });
    const kept = { v: 1, cards: { "t:a": log.slice(-mostReviews), "t:b": [review(0)] } };
    expect(many).toEqual({ state: "partial", value: kept, lost: 2, version: 1 });
    const torn = readTwice(reviewKind, { v: 1, cards: { "t:a": [review(0), { ...review(1), grade: 9 }, review(2)] } });
    expect(torn).toEqual({
      state: "partial",
      value: { v: 1, cards: { "t:a": [review(0), review(2)] } },
      lost: 1,
      version: 1,
    });
  });

  it("parts only so many are tried, so that nobody waits long", () => {
    const attempts = list(400_000).map(() => 0);
    const parse = vi.fn(exerciseKind.parse);
    const found = decode({ ...exerciseKind, parse }, JSON.stringify({ ...exerciseKind.empty, attempts }));
    expect(found).toEqual({ state: "unreadable" });
    expect(parse.mock.calls.length).toBeLessThan(mostTried + 20);
  });
});
