import type { Test } from "./copy.ts";

/** What a path, of a role or the whole one, asks to have been passed. */
export interface Asked {
  /** Ids of the exercises of its lessons. */
  readonly exercises: readonly string[];
  /** The courses that it takes whole, whose final test counts. */
  readonly courses: readonly string[];
}

/** What a path asks for, and what of it a verified copy doesn't show. */
export interface PathProof {
  /** Works that the path asks for, and those of them that hold. */
  readonly works: number;
  readonly holding: number;
  /** Ids of the exercises of which the copy has no work. */
  readonly missing: readonly string[];
  /** Ids of the exercises whose work doesn't hold. */
  readonly weak: readonly string[];
  /** The courses that the path takes whole, whose final test isn't passed. */
  readonly untested: readonly string[];
}

/** A course as far as it matters here: its lessons (`course/lesson`), all of them, with their exercises. */
interface Course {
  readonly id: string;
  readonly lessons: readonly { readonly id: string; readonly exercises: readonly string[] }[];
}

/** What a path through these lessons asks for. */
export function askedBy(lessons: readonly string[], courses: readonly Course[]): Asked {
  const taken = new Set(lessons);
  const all = courses.flatMap((course) => course.lessons);
  return {
    exercises: [...new Set(all.filter(({ id }) => taken.has(id)).flatMap(({ exercises }) => exercises))],
    courses: courses.filter((course) => course.lessons.every(({ id }) => taken.has(id))).map(({ id }) => id),
  };
}

/** Measures a verified copy against what a path asks for. */
export function pathProof(
  asked: Asked,
  {
    works,
    tests,
  }: {
    readonly works: readonly { readonly exercise: string; readonly outcome: string }[];
    readonly tests: readonly Test[];
  },
): PathProof {
  const holds = new Set(works.filter(({ outcome }) => outcome === "holds").map(({ exercise }) => exercise));
  const passed = new Set(tests.filter((test) => test.passed).map(({ course }) => course));
  const there = new Set(works.map(({ exercise }) => exercise));
  const open = asked.exercises.filter((exercise) => !holds.has(exercise));
  return {
    works: asked.exercises.length,
    holding: asked.exercises.length - open.length,
    missing: open.filter((exercise) => !there.has(exercise)),
    weak: open.filter((exercise) => there.has(exercise)),
    untested: asked.courses.filter((course) => !passed.has(course)),
  };
}
