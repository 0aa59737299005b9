import { expect, it } from "vitest";
import { exerciseStore } from "../stores/exercise.ts";
import { fakeBrowser } from "../stores/fakes/browser.ts";
import { testStore } from "../stores/test.ts";
import { proofOf } from "./certificate.ts";

const attempt = (mark: number, passed: boolean, at: string) => ({
  at,
  rev: 1,
  answer: "x",
  score: mark,
  mark,
  passed,
  revealed: false,
});

const whole = { course: "crisis", exercises: ["a", "b"], tested: true };

it("proves a course by its passed works and its best test, and nothing less", () => {
  const vault = fakeBrowser().tab();
  expect(proofOf(whole, vault)).toMatchObject({
    passed: 0,
    works: 2,
    mark: null,
    test: null,
    complete: false,
    at: null,
  });
  exerciseStore("a", vault).addAttempt(attempt(70, false, "2026-11-20T10:00:00.000Z"));
  exerciseStore("a", vault).addAttempt(attempt(90, true, "2026-11-21T10:00:00.000Z"));
  exerciseStore("b", vault).addAttempt(attempt(81, true, "2026-11-22T10:00:00.000Z"));
  const test = testStore("crisis", vault);
  const asked = Array.from({ length: 12 }, (_, n) => `crisis/x#q${n}`);
  test.begin(1);
  test.handIn(asked, asked.slice(0, 9));
  expect(proofOf(whole, vault)).toMatchObject({ passed: 2, mark: 86, complete: false });
  test.begin(2);
  test.handIn(asked, asked.slice(0, 10));
  test.begin(3);
  test.handIn(asked, asked.slice(0, 4));
  const proof = proofOf(whole, vault);
  expect(proof.test?.right).toHaveLength(10);
  expect(proof.complete).toBe(true);
  expect(proofOf({ ...whole, exercises: ["a", "b", "c"] }, vault).complete).toBe(false);
});

it("asks for no final test where a path takes a part of the course, and doesn't show one", () => {
  const vault = fakeBrowser().tab();
  const part = { course: "crisis", exercises: ["a"], tested: false };
  expect(proofOf(part, vault).complete).toBe(false);
  exerciseStore("a", vault).addAttempt(attempt(90, true, "2026-11-21T10:00:00.000Z"));
  testStore("crisis", vault).begin(1);
  testStore("crisis", vault).handIn(["crisis/x#q1"], []);
  expect(proofOf(part, vault)).toMatchObject({ complete: true, test: null, testMissing: false });
});

it("is dated by the last thing that it counts: a work's best attempt, or the best test", () => {
  const browser = fakeBrowser();
  const vault = browser.tab();
  const handIn = (day: string, right: number) => {
    browser.time = new Date(`${day}T10:00:00.000Z`);
    testStore("crisis", vault).begin(right);
    const asked = Array.from({ length: 10 }, (_, n) => `crisis/x#q${n}`);
    testStore("crisis", vault).handIn(asked, asked.slice(0, right));
  };
  const dayOf = (asked = whole) => proofOf(asked, vault).at?.slice(0, 10);
  const a = exerciseStore("a", vault);
  a.addAttempt(attempt(90, true, "2026-11-21T10:00:00.000Z"));
  expect(dayOf()).toBe("2026-11-21");
  a.addAttempt(attempt(85, true, "2026-11-25T10:00:00.000Z"));
  exerciseStore("b", vault).addAttempt(attempt(60, false, "2026-11-26T10:00:00.000Z"));
  expect(dayOf(), "nothing better came").toBe("2026-11-21");
  handIn("2026-11-23", 9);
  handIn("2026-11-24", 8);
  expect(dayOf()).toBe("2026-11-23");
  expect(dayOf({ ...whole, tested: false })).toBe("2026-11-21");
  exerciseStore("b", vault).addAttempt(attempt(88, true, "2026-11-27T10:00:00.000Z"));
  expect(dayOf()).toBe("2026-11-27");
});

it("is complete without works where none is asked for, and not without the test that is", () => {
  const vault = fakeBrowser().tab();
  const bare = { course: "crisis", exercises: [], tested: true };
  expect(proofOf(bare, vault)).toMatchObject({ complete: false, testMissing: true, mark: null });
  expect(proofOf({ ...bare, tested: false }, vault)).toMatchObject({ complete: true, testMissing: false, mark: null });
});
