import { expandLessons } from "../../src/schemas/role-path.ts";
import { didYouMean } from "../lib/nearest.ts";
import type { Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { placeOf } from "./yaml-file.ts";

/** What the lessons of each role's path name under “Read first” comes before them in it, or is left out in so many words. */
export function checkPathPrerequisites({ courses, lessons, paths }: Library, report: Report): void {
  const inOrder = courses.toSorted((a, b) => a.data.order - b.data.order).map(({ data }) => data);
  const all = inOrder.flatMap(({ id, lessons: own }) => own.map((lesson) => `${id}/${lesson.id}`));
  // The twins name the same ones: another check sees to that.
  const readFirst = new Map(lessons.map(({ id, data }) => [id, data.prerequisites.filter((one) => all.includes(one))]));
  for (const { file, yaml, data } of paths) {
    const say = (at: readonly PropertyKey[], name: string, what: string, advice: string) =>
      report({ file, ...placeOf(yaml, at), name, what, advice });
    const taken = expandLessons(data.lessons, all).lessons;
    const lineOf = (lesson: string) =>
      data.lessons.findIndex((line) => lesson === line || lesson.startsWith(`${line}/`));
    const asked = new Set<string>();
    for (const [at, lesson] of taken.entries())
      for (const first of readFirst.get(lesson) ?? []) {
        asked.add(first);
        const place = taken.indexOf(first);
        const what = `"${lesson}" names "${first}" under “Read first”`;
        if (place > at)
          say(
            ["lessons", lineOf(lesson)],
            "ReadFirstLater",
            `${what}, which comes after it in this path.`,
            `Put "${first}" before it.`,
          );
        if (place < 0 && !data.without.includes(first))
          say(
            ["lessons", lineOf(lesson)],
            "ReadFirstMissing",
            `${what}, which this path leaves out.`,
            `Add "${first}" before it, or write it under "without" if the path can do without it.`,
          );
      }
    for (const [index, lesson] of data.without.entries())
      if (!all.includes(lesson))
        say(
          ["without", index],
          "UnknownLesson",
          `"${lesson}" is no lesson.${didYouMean(lesson, all)}`,
          "Write course/lesson with the ids of course.yaml.",
        );
      else if (taken.includes(lesson) || !asked.has(lesson))
        say(
          ["without", index],
          "NotLeftOut",
          taken.includes(lesson)
            ? `"${lesson}" is in this path.`
            : `No lesson of this path names "${lesson}" under “Read first”.`,
          'Remove it from "without".',
        );
  }
}
