import { describe, expect, it } from "vitest";
import { type Done, progressOver } from "./percent.ts";

const done = (read: string[], passed: string[]): Done => ({
  read: (lesson) => read.includes(lesson),
  passed: (exercise) => passed.includes(exercise),
});
const a = { id: "c/a", exercises: ["x", "y"] };
const b = { id: "c/b", exercises: ["y"] };

describe("progress", () => {
  it("counts the reading of a lesson and each of its exercises as one step", () => {
    expect(progressOver([a], done(["c/a"], []))).toEqual({ done: 1, all: 3, percent: 33 });
  });

  it("counts an exercise of two lessons once", () => {
    expect(progressOver([a, b], done([], ["y"]))).toEqual({ done: 1, all: 4, percent: 25 });
  });

  it("says 100 only when everything is done", () => {
    const many = Array.from({ length: 300 }, (_, n) => ({ id: `c/${n}`, exercises: [] }));
    const ids = many.map(({ id }) => id);
    expect(progressOver(many, done(ids.slice(1), [])).percent).toBe(99);
    expect(progressOver(many, done(ids, [])).percent).toBe(100);
  });

  it("is 0 where there is nothing to do", () => {
    expect(progressOver([], done([], []))).toEqual({ done: 0, all: 0, percent: 0 });
  });
});
