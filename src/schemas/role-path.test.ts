import { expect, it } from "vitest";
import { expandLessons } from "./role-path.ts";

const all = ["craft/role", "craft/quote", "crisis/criticism", "crisis/apology", "crisis-desk/first"];

it("takes lessons in the order of the path's lines, a course for all its lessons, each once", () => {
  expect(expandLessons(["crisis/apology", "craft", "crisis"], all)).toEqual({
    lessons: ["crisis/apology", "craft/role", "craft/quote", "crisis/criticism"],
    unknown: [],
  });
});

it("tells which lines name nothing", () => {
  expect(expandLessons(["craft/rol", "craft/role", "voice"], all).unknown).toEqual([
    { unknown: "craft/rol", index: 0 },
    { unknown: "voice", index: 2 },
  ]);
});
