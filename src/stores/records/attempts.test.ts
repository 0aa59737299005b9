import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Attempt } from "./attempts.ts";
import { bestOf, bestWork, bound, isCapped, knowsScore, mergeAttempts } from "./attempts.ts";

const attempt = (minute: number, mark: number, answer: unknown = "text"): Attempt => ({
  at: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
  rev: 1,
  answer,
  score: mark,
  mark,
  passed: mark >= 85,
  revealed: false,
});

const anyAttempt = fc
  .record({
    minute: fc.nat(4),
    mark: fc.constantFrom(40, 90),
    answer: fc.constantFrom("a", "b", null),
    missed: fc.constantFrom(undefined, [], ["tone"], ["facts", "tone"]),
    locale: fc.constantFrom(undefined, "it" as const, "en" as const),
  })
  .map(({ minute, mark, answer, missed, locale }) => ({
    ...attempt(minute, mark, answer),
    ...(missed && { missed }),
    ...(locale && { locale }),
  }));
const anyHistory = fc.array(anyAttempt, { maxLength: 8 }).map((list) => mergeAttempts(list, []));

describe("joining the attempts of two tabs", () => {
  it("gives the same whichever tab does it, and however often", () => {
    fc.assert(
      fc.property(anyHistory, anyHistory, anyHistory, (a, b, c) => {
        const ab = mergeAttempts(a, b);
        expect(mergeAttempts(b, a)).toEqual(ab);
        expect(mergeAttempts(ab, a)).toEqual(ab);
        expect(mergeAttempts(mergeAttempts(a, b), c)).toEqual(mergeAttempts(a, mergeAttempts(b, c)));
      }),
    );
  });

  it("keeps two answers handed in at the same instant", () => {
    expect(mergeAttempts([attempt(1, 40, "mine")], [attempt(1, 40, "yours")])).toHaveLength(2);
  });

  it("takes a copy that lost its answer for the same attempt", () => {
    expect(mergeAttempts([attempt(1, 40, null)], [attempt(1, 40, "kept")])).toEqual([attempt(1, 40, "kept")]);
  });
});

it("keeps the rules that were missed when another copy of the attempt doesn't know them", () => {
  const told = { ...attempt(1, 40), missed: ["tone"] };
  expect(mergeAttempts([attempt(1, 40)], [told])).toEqual([told]);
  expect(mergeAttempts([told], [attempt(1, 40)])).toEqual([told]);
});

describe("making room", () => {
  const history = [attempt(0, 10), attempt(1, 20), attempt(2, 95), attempt(3, 30), attempt(4, 40), attempt(5, 50)];
  const limits = { answers: 4, characters: 1e6, attempts: 100 };

  it("takes answers from the oldest in the middle, and keeps first, best and last whole", () => {
    expect(bound(history, limits).map(({ answer }) => answer)).toEqual(["text", null, "text", null, "text", "text"]);
  });

  it("keeps every mark while it takes answers", () => {
    expect(bound(history, limits).map(({ mark }) => mark)).toEqual([10, 20, 95, 30, 40, 50]);
  });

  it("drops whole attempts beyond the limit, again from the oldest in the middle", () => {
    expect(bound(history, { ...limits, attempts: 4 }).map(({ mark }) => mark)).toEqual([10, 95, 40, 50]);
  });

  it("bounds characters too: long answers go before there are fifty of them", () => {
    const long = history.map((each) => ({ ...each, answer: "x".repeat(1000) }));
    const kept = bound(long, { ...limits, answers: 50, characters: 4000 });
    expect(kept.map(({ answer }) => answer !== null)).toEqual([true, false, true, false, false, true]);
  });

  it("leaves 50 short answers alone and starts at the 51st", () => {
    const fifty = Array.from({ length: 50 }, (_, n) => attempt(n, n));
    expect(bound(fifty)).toEqual(fifty);
    const made = bound([...fifty, attempt(50, 50)]);
    expect(made.filter(({ answer }) => answer === null)).toHaveLength(1);
    expect(bound(made), "those that went need no more room").toEqual(made);
  });
});

it("calls best the first of the highest marks", () => {
  expect(bestOf([attempt(0, 50), attempt(1, 80, "first"), attempt(2, 80, "second")])?.answer).toBe("first");
  expect(bestOf([])).toBeUndefined();
});

it("holds an attempt that passed for better than any that didn't, whatever its mark", () => {
  const held = { ...attempt(1, 95), passed: false };
  const capped = { ...attempt(2, 80), passed: true };
  expect(bestOf([held, capped])).toBe(capped);
  expect(bestOf([held, attempt(2, 60)])).toBe(held);
});

it("shows the best work of a language, and another's only where there is none", () => {
  const italian = { ...attempt(1, 90, "italiano"), locale: "it" as const };
  const english = { ...attempt(2, 100, "English"), locale: "en" as const };
  const failed = { ...attempt(3, 60, "English too"), locale: "en" as const };
  expect(bestWork([italian, english], "it")).toBe(italian);
  expect(bestWork([italian, english], "en")).toBe(english);
  expect(bestWork([italian, failed], "en")).toBe(italian);
  const unknown = attempt(0, 95, "of before");
  expect(bestWork([unknown, italian], "it")).toBe(unknown);
  expect(bestWork([failed], "en")).toBeUndefined();
});

describe("attempts whose verdict offers a model", () => {
  const capped = (minute: number, score: number): Attempt => ({ ...attempt(minute, score), mark: Math.min(80, score) });

  it("are told from those that are recorded with their own mark", () => {
    expect(isCapped(capped(1, 95))).toBe(true);
    expect(isCapped(capped(1, 70))).toBe(false);
    expect(isCapped(attempt(1, 95))).toBe(false);
  });

  it("that passed say their own mark, unless an old record only has the capped one", () => {
    expect(knowsScore(capped(1, 95), 85)).toBe(true);
    expect(knowsScore({ ...attempt(1, 80), passed: true }, 85)).toBe(false);
    expect(knowsScore(attempt(1, 80), 85)).toBe(true);
    expect(knowsScore(attempt(1, 85), 85)).toBe(true);
  });

  it("are the better the more the rules gave, where as much is recorded of them", () => {
    expect(bestOf([capped(1, 88), capped(2, 95), capped(3, 90)])?.score).toBe(95);
    expect(bestOf([attempt(1, 86), capped(2, 95)])?.score).toBe(86);
  });
});
