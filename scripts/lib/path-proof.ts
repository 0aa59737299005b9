import { expandLessons, type RolePathFile } from "../../src/schemas/role-path.ts";
import type { Library } from "../check/library.ts";
import type { Test, Work } from "./verify.ts";

/** What a role's path asks for, and what of it a verified copy doesn't show. */
interface PathProof {
  /** Works that the path asks for, and those of them that hold. */
  readonly works: number;
  readonly holding: number;
  /** Ids of the exercises whose work is missing or doesn't hold. */
  readonly missing: readonly string[];
  /** The courses that the path takes whole, whose final test isn't passed. */
  readonly untested: readonly string[];
}

/** Measures a verified copy against a role's path. */
export function pathProof(
  path: Pick<RolePathFile, "lessons">,
  { courses, lessons }: Pick<Library, "courses" | "lessons">,
  { works, tests }: { readonly works: readonly Work[]; readonly tests: readonly Test[] },
): PathProof {
  const all = courses.flatMap(({ data }) => data.lessons.map((lesson) => `${data.id}/${lesson.id}`));
  const taken = new Set(expandLessons(path.lessons, all).lessons);
  const asked = new Set(lessons.filter((lesson) => taken.has(lesson.id)).flatMap(({ data }) => data.exercises));
  const holds = new Set(works.filter(({ outcome }) => outcome === "holds").map(({ exercise }) => exercise));
  const passed = new Set(tests.filter((test) => test.passed).map(({ course }) => course));
  const whole = courses.filter(({ data }) => data.lessons.every((lesson) => taken.has(`${data.id}/${lesson.id}`)));
  const missing = [...asked].filter((exercise) => !holds.has(exercise));
  return {
    works: asked.size,
    holding: asked.size - missing.length,
    missing,
    untested: whole.map(({ data }) => data.id).filter((course) => !passed.has(course)),
  };
}
