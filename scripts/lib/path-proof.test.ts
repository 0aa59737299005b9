import { expect, it } from "vitest";
import type { Library } from "../check/library.ts";
import { pathProof } from "./path-proof.ts";
import type { Work } from "./verify.ts";

const library = {
  courses: [
    { data: { id: "craft", lessons: [{ id: "role" }, { id: "quote" }] } },
    { data: { id: "crisis", lessons: [{ id: "apology" }] } },
  ],
  lessons: [
    { id: "craft/role", data: { exercises: [] } },
    { id: "craft/quote", data: { exercises: ["price-it"] } },
    { id: "crisis/apology", data: { exercises: ["say-sorry", "hold-on"] } },
  ],
} as unknown as Library;
const care = { lessons: ["craft/role", "crisis"] };
const work = (exercise: string, outcome: Work["outcome"]): Work => ({
  exercise,
  outcome,
  recorded: 90,
  score: 90,
  locale: "it",
  attempts: 1,
});
const test = (passed: boolean) => ({ course: "crisis", right: 10, asked: 12, passed, sittings: 1 });

it("asks for the works of the path's lessons, and for the final test of courses taken whole", () => {
  expect(pathProof(care, library, { works: [], tests: [] })).toEqual({
    works: 2,
    holding: 0,
    missing: ["say-sorry", "hold-on"],
    untested: ["crisis"],
  });
});

it("counts what holds, and nothing that fails or belongs elsewhere", () => {
  const works = [work("say-sorry", "holds"), work("hold-on", "fails"), work("price-it", "holds")];
  expect(pathProof(care, library, { works, tests: [test(true)] })).toEqual({
    works: 2,
    holding: 1,
    missing: ["hold-on"],
    untested: [],
  });
  expect(pathProof(care, library, { works, tests: [test(false)] }).untested).toEqual(["crisis"]);
  const copied = [work("say-sorry", "model"), work("hold-on", "holds")];
  expect(pathProof(care, library, { works: copied, tests: [test(true)] }).missing).toEqual(["say-sorry"]);
});
