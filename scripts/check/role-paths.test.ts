import { expect, test } from "vitest";
import type { Library } from "./library.ts";
import type { Problem } from "./problem.ts";
import { checkRolePaths } from "./role-paths.ts";
import { readYaml } from "./yaml-file.ts";

/** A path's file with these lines after its names. */
const file = (id: string, order: number, lessons: readonly string[]) => {
  const text = `id: ${id}\norder: ${order}\nlessons:\n${lessons.map((line) => `  - ${line}\n`).join("")}`;
  const name = `src/content/paths/${id}.yaml`;
  const names = { name: "x", text: "x" };
  const yaml = readYaml(name, text, () => {});
  if (!yaml) throw new Error("not YAML");
  return { file: name, yaml, data: { id, order, locale: { it: names, en: names }, lessons: [...lessons] } };
};
const course = { id: "crisis", order: 1, lessons: [{ id: "apology" }, { id: "cases" }] };

function told(...paths: ReturnType<typeof file>[]): string[] {
  const problems: Problem[] = [];
  checkRolePaths(
    { courses: [{ data: course }], paths, unread: { courses: new Set(["voice"]) } } as unknown as Library,
    (problem) => problems.push(problem),
  );
  return problems.map(({ file: where, line, name, what }) => `${where}:${line} ${name} ${what}`);
}

test("lessons and courses by their names are in order", () => {
  expect(told(file("care", 1, ["crisis/apology", "crisis"]))).toEqual([]);
});

test("a line that names nothing is told with what was probably meant", () => {
  expect(told(file("care", 1, ["crisis/apology", "crisis/apologie", "crises"]))).toEqual([
    'src/content/paths/care.yaml:5 UnknownLesson "crisis/apologie" is neither a lesson nor a course. Did you mean "crisis/apology"?',
    'src/content/paths/care.yaml:6 UnknownLesson "crises" is neither a lesson nor a course. Did you mean "crisis"?',
  ]);
});

test("a course that can't be read is told once, not by each path that names it", () => {
  expect(told(file("care", 1, ["voice", "voice/voice", "crisis"]))).toEqual([]);
});

test("one line twice, one place for two paths, a file called otherwise", () => {
  const other = { ...file("care", 1, ["crisis"]), file: "src/content/paths/support.yaml" };
  expect(told(file("sales", 1, ["crisis", "crisis"]), other)).toEqual([
    'src/content/paths/sales.yaml:5 DuplicateId "crisis" stands in this path twice.',
    'src/content/paths/support.yaml:1 IdAndFile The path "care" lies in support.yaml.',
    "src/content/paths/support.yaml:2 DuplicateId The place 1 is already taken by src/content/paths/sales.yaml.",
  ]);
});
