import { expect, test } from "vitest";
import type { Library } from "./library.ts";
import { checkPathPrerequisites } from "./path-prerequisites.ts";
import type { Problem } from "./problem.ts";
import { readYaml } from "./yaml-file.ts";

const course = { id: "crisis", order: 1, lessons: [{ id: "criticism" }, { id: "types" }, { id: "first-hour" }] };
const readFirst = { criticism: [], types: ["crisis/criticism"], "first-hour": ["crisis/types"] };
const lessons = Object.entries(readFirst).map(([id, prerequisites]) => ({
  id: `crisis/${id}`,
  data: { prerequisites },
}));

/** What is told of a path with these lessons, and without those. */
function told(taken: readonly string[], without: readonly string[] = []): string[] {
  const list = (name: string, lines: readonly string[]) => `${name}:\n${lines.map((line) => `  - ${line}\n`).join("")}`;
  const yaml = readYaml("care.yaml", `${list("lessons", taken)}${list("without", without)}`, () => {});
  const paths = [{ file: "care.yaml", yaml, data: { lessons: taken, without } }];
  const problems: Problem[] = [];
  const library = { courses: [{ data: course }], lessons, paths } as unknown as Library;
  checkPathPrerequisites(library, (problem) => problems.push(problem));
  return problems.map(({ line, name, what }) => `${line} ${name} ${what}`);
}

test("a lesson that another names under “Read first” is missing, too late, or left out in so many words", () => {
  expect(told(["crisis/criticism", "crisis/first-hour"])).toEqual([
    '3 ReadFirstMissing "crisis/first-hour" names "crisis/types" under “Read first”, which this path leaves out.',
  ]);
  expect(told(["crisis/criticism", "crisis/first-hour"], ["crisis/types"])).toEqual([]);
  expect(told(["crisis/types", "crisis/criticism"])).toEqual([
    '2 ReadFirstLater "crisis/types" names "crisis/criticism" under “Read first”, which comes after it in this path.',
  ]);
  expect(told(["crisis"]), "a whole course").toEqual([]);
  expect(told(["crisis/criticism", "crisis"]), "one of its lessons before the others").toEqual([]);
});

test("what is said to be left out is there, and is asked for", () => {
  expect(told(["crisis/criticism"], ["crisis/type", "crisis/first-hour", "crisis/criticism"])).toEqual([
    '4 UnknownLesson "crisis/type" is no lesson. Did you mean "crisis/types"?',
    '5 NotLeftOut No lesson of this path names "crisis/first-hour" under “Read first”.',
    '6 NotLeftOut "crisis/criticism" is in this path.',
  ]);
});
