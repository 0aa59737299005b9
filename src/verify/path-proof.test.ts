import { expect, it } from "vitest";
import { askedBy, pathProof } from "./path-proof.ts";
import type { Outcome } from "./work.ts";

const courses = [
  {
    id: "craft",
    lessons: [
      { id: "craft/role", exercises: [] },
      { id: "craft/quote", exercises: ["price-it"] },
    ],
  },
  { id: "crisis", lessons: [{ id: "crisis/apology", exercises: ["say-sorry", "hold-on"] }] },
];
const care = askedBy(["craft/role", "crisis/apology"], courses);
const work = (exercise: string, outcome: Outcome) => ({ exercise, outcome });
const test = (passed: boolean) => ({ course: "crisis", right: 10, asked: 12, passed, sittings: 1 });

it("asks for the works of the path's lessons, and for the final test of courses taken whole", () => {
  expect(care).toEqual({ exercises: ["say-sorry", "hold-on"], courses: ["crisis"] });
  expect(pathProof(care, { works: [], tests: [] })).toEqual({
    works: 2,
    holding: 0,
    missing: ["say-sorry", "hold-on"],
    weak: [],
    untested: ["crisis"],
  });
});

it("counts what holds, and nothing that fails or belongs elsewhere", () => {
  const works = [work("say-sorry", "holds"), work("hold-on", "fails"), work("price-it", "holds")];
  expect(pathProof(care, { works, tests: [test(true)] })).toEqual({
    works: 2,
    holding: 1,
    missing: [],
    weak: ["hold-on"],
    untested: [],
  });
  expect(pathProof(care, { works, tests: [test(false)] }).untested).toEqual(["crisis"]);
  const copied = [work("say-sorry", "model"), work("hold-on", "holds")];
  expect(pathProof(care, { works: copied, tests: [test(true)] }).weak).toEqual(["say-sorry"]);
});
