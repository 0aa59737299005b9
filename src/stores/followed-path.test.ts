import { expect, it } from "vitest";
import { followedPath, whereToGoOn } from "./followed-path.ts";

const all = ["a/1", "a/2", "b/1", "b/2"];
const paths = { care: ["b/1", "a/2"] };
const last = (lesson: string) => ({ lesson, at: "2026-11-28T10:00:00.000Z" });
const stop = (settings: object, ...read: string[]) =>
  whereToGoOn(all, paths, { v: 1, ...settings }, (lesson) => read.includes(lesson));

it("goes on along the path that is followed, in its own order", () => {
  expect(stop({ path: "care" })).toBe("b/1");
  expect(stop({ path: "care" }, "b/1")).toBe("a/2");
  expect(stop({ path: "care", lastVisited: last("a/1") })).toBe("b/1");
  expect(stop({ path: "care" }, "b/1", "a/2")).toBeNull();
});

it("goes on along the whole path for those who follow none, or one that is gone", () => {
  expect(stop({})).toBeNull();
  expect(stop({ lastVisited: last("a/2") }, "a/2")).toBe("b/1");
  expect(stop({ path: "sales", lastVisited: last("a/2") }, "a/2")).toBe("b/1");
  expect(followedPath(paths, { v: 1, path: "toString" })).toBeNull();
});
