import { expect, it } from "vitest";
import { exerciseKind } from "../stores/records/exercise.ts";
import { nextFor } from "./skills-region.ts";

const attempt = {
  at: "2026-11-20T09:00:00.000Z",
  rev: 1,
  answer: "a",
  score: 50,
  mark: 50,
  passed: false,
  revealed: false,
};
const records = new Map([
  ["passed", { ...exerciseKind.empty, attempts: [{ ...attempt, passed: true }] }],
  ["failed", { ...exerciseKind.empty, attempts: [attempt] }],
]);
const exercise = (id: string) => records.get(id) ?? exerciseKind.empty;

it("sends first to what was begun, then along the path, then nowhere", () => {
  expect(nextFor(["passed", "new", "failed"], exercise)).toBe("failed");
  expect(nextFor(["passed", "new", "newer"], exercise)).toBe("new");
  expect(nextFor(["passed"], exercise)).toBeNull();
  expect(nextFor([], exercise)).toBeNull();
});
