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
