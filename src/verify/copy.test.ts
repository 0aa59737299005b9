import fc from "fast-check";
import { expect, it } from "vitest";
import { readCopy } from "./copy.ts";

const at = "2026-11-20T09:00:00.000Z";
const attempt = { at, rev: 1, answer: "Ciao", score: 100, mark: 100, passed: true, revealed: false };
const record = (...attempts: readonly object[]) => ({ v: 1, draft: null, attempts, revealed: false });
const copyOf = (rest: object) => JSON.stringify({ format: "regia-progress", v: 1, ...rest });

it("takes the best attempt that passed, says how many there were, and leaves out what nobody says was passed", () => {
  const exercises = {
    "late-order": record(
      { ...attempt, passed: false, mark: 40, score: 40 },
      { ...attempt, mark: 80, answer: "Poi", revealed: true, locale: "it" },
      { ...attempt, mark: 95, answer: "Prima" },
    ),
    "hot-lamp": record({ ...attempt, passed: false }),
  };
  expect(readCopy(copyOf({ exercises }))).toMatchObject({
    ok: true,
    claims: [{ exercise: "late-order", recorded: 95, attempts: 3, answer: "Prima", revealed: false }],
    unread: [],
  });
});

it("passes no final test for a question that is said to be right twice, or that wasn't asked", () => {
  const asked = Array.from({ length: 5 }, (_, n) => `crisis/apology#q${n}`);
  const told = (right: readonly string[]) => {
    const results = [{ seed: 1, at, answers: {}, asked, right }];
    const copy = readCopy(copyOf({ tests: { crisis: { v: 1, current: null, results } } }));
    return copy.ok && copy.tests;
  };
  const test = { course: "crisis", asked: 5, sittings: 1 };
  expect(told(asked.slice(0, 4))).toEqual([{ ...test, right: 4, passed: true }]);
  expect(told(asked.map(() => "crisis/apology#q0"))).toEqual([{ ...test, right: 1, passed: false }]);
  expect(told(asked.map((id) => `${id}0`))).toEqual([{ ...test, right: 0, passed: false }]);
});

it("reads copies of before versions had a number, and none of a newer one", () => {
  expect(readCopy('{"format":"regia-progress"}')).toMatchObject({ ok: true, claims: [], tests: [] });
  expect(readCopy(copyOf({ v: 2 }))).toEqual({ ok: false, problem: "newer" });
});

it("says whose it is, where the file does", () => {
  expect(readCopy(copyOf({ name: "  Anna Rossi " }))).toMatchObject({ ok: true, name: "Anna Rossi" });
  for (const name of [undefined, 7, "x".repeat(81)])
    expect(readCopy(copyOf({ name }))).toMatchObject({ ok: true, name: "" });
});

it("says which path its owner follows, where the file does", () => {
  expect(readCopy(copyOf({ settings: { path: "monday" } }))).toMatchObject({ ok: true, path: "monday" });
  for (const settings of [undefined, null, "monday", {}, { path: 7 }, { path: "x".repeat(1000) }])
    expect(readCopy(copyOf({ settings }))).toMatchObject({ ok: true, path: null });
});

it("refuses keys through which a file could reach beyond itself", () => {
  expect(readCopy('{"format":"regia-progress","exercises":{"__proto__":{"v":1}}}')).toEqual({
    ok: false,
    problem: "not-json",
  });
});

it("answers any text", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readCopy(text).ok).toBe(false);
    }),
  );
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (exercises, tests) => {
      expect(["too-large", "not-json", undefined]).toContain(
        (readCopy(copyOf({ exercises, tests })) as { problem?: string }).problem,
      );
    }),
  );
});

it("says how many records it leaves out of a file that holds more than any learner has", () => {
  const exercises = Object.fromEntries(Array.from({ length: 1001 }, (_, n) => [`x${n}`, record()]));
  expect(readCopy(copyOf({ exercises }))).toMatchObject({ ok: true, beyond: 1 });
  expect(readCopy(copyOf({ exercises: { "NOT AN ID": record() } }))).toMatchObject({
    beyond: 0,
    unread: [{ kind: "exercise", id: "NOT AN ID", why: "unreadable" }],
  });
  for (const id of ["Late-order", "late-order/", "../late-order", "late order", ""])
    expect(readCopy(copyOf({ exercises: { [id]: record(attempt) } })), id).toMatchObject({ claims: [] });
});
