import { expect, it } from "vitest";
import { exerciseStore } from "../exercise.ts";
import { fakeAttempt } from "../fakes/attempt.ts";
import { fakeBrowser } from "../fakes/browser.ts";
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
