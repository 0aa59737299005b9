import { expect, it } from "vitest";
import { exerciseStore } from "../exercise.ts";
import { fakeAttempt } from "../fakes/attempt.ts";
import { fakeBrowser } from "../fakes/browser.ts";
import { lessonStore } from "../lesson.ts";
import { mostRecords } from "../records/bounds.ts";
import type { Vault } from "../vault.ts";
import { previewImport } from "./import.ts";

const at = "2026-11-19T10:00:00.000Z";
const attempt = { ...fakeAttempt, at };
const record = (parts: object) => ({ v: 1, draft: null, attempts: [], revealed: false, ...parts });

function accepted(parts: object, vault: Vault) {
  const preview = previewImport(JSON.stringify({ format: "regia-progress", v: 1, ...parts }), vault);
  if (!preview.ok) throw new Error(preview.problem);
  return preview;
}

it.each([
  ["exercises", record({ revealed: true }), ["late-order"], ["a/b", "-a", "A", "a b", "a\n", "x".repeat(81)]],
  ["lessons", { v: 1, readAt: at, quizzes: {} }, ["crisis/apology"], ["crisis", "a/b/c", "/a", "a/", "a/b "]],
  ["tests", { v: 1, current: { seed: 1, at, answers: {} }, results: [] }, ["crisis"], ["a/b", "a#b", ""]],
  ["portfolios", { v: 1, opening: { at, text: "Sono Ada." }, pieces: {} }, ["mine"], ["mine2", "yours", "a/mine"]],
])("takes of the %s only those under an id that the site gives", (kind, one, good, bad) => {
  const vault = fakeBrowser().tab();
  const records = Object.fromEntries([...good, ...bad].map((id) => [id, one]));
  const { changes, apply } = accepted({ [kind]: records }, vault);
  apply();
  expect(changes.filter(({ effect }) => effect !== "skip").map(({ id }) => id)).toEqual(good);
  expect(changes).toHaveLength(good.length + bad.length);
  expect(vault.keys("regia:")).toHaveLength(good.length);
});

it("says how many parts of a record it leaves out, and brings the rest", () => {
  const attempts = [attempt, { ...attempt, mark: 101 }, null];
  const vault = fakeBrowser().tab();
  const { changes, apply } = accepted({ exercises: { "late-order": record({ attempts }) } }, vault);
  expect(changes).toMatchObject([{ id: "late-order", effect: "add", attempts: 1, leftOut: 2 }]);
  apply();
  expect(exerciseStore("late-order", vault).$record.get().attempts).toEqual([attempt]);
});

it("says how many records it leaves out of a file that holds more than any learner has", () => {
  const exercises = Object.fromEntries(
    Array.from({ length: mostRecords + 2 }, (_, n) => [`x${n}`, record({ revealed: true })]),
  );
  const lessons = { "crisis/apology": { v: 1, readAt: at, quizzes: {} } };
  const { beyond, changes } = accepted({ exercises, lessons }, fakeBrowser().tab());
  expect(beyond).toBe(2);
  expect(changes).toHaveLength(mostRecords + 1);
  expect(accepted({ lessons }, fakeBrowser().tab()).beyond).toBe(0);
});

it("counts of a lesson's quick checks those that are new or answered later, and its reading only where it wasn't read", () => {
  const browser = fakeBrowser();
  const vault = browser.tab();
  const here = lessonStore("crisis/apology", vault);
  browser.time = new Date("2026-11-19T11:00:00.000Z");
  for (const id of ["ours", "newer"]) here.answerQuiz(id, [0], false);
  browser.time = new Date("2026-11-20T09:00:00.000Z");
  const quiz = { at, chosen: [1], right: true };
  const quizzes = { ours: quiz, newer: { ...quiz, at: "2026-11-20T08:00:00.000Z" }, other: quiz };
  const gain = (readAt: string | null) =>
    accepted({ lessons: { "crisis/apology": { v: 1, readAt, quizzes } } }, vault).changes;
  expect(gain(at)).toMatchObject([{ effect: "merge", read: true, quizzes: 2 }]);
  expect(gain(null)).toMatchObject([{ effect: "merge", read: false, quizzes: 2 }]);
  here.markRead();
  expect(gain("2026-11-21T09:00:00.000Z")).toMatchObject([{ effect: "merge", read: false, quizzes: 2 }]);
});
