import { expandLessons } from "../../src/schemas/role-path.ts";
import { didYouMean } from "../lib/nearest.ts";
import type { Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { placeOf } from "./yaml-file.ts";

/** The paths of roles: ids and places once each, files called after them, and every line a lesson or a course there is. */
export function checkRolePaths({ courses, paths, unread }: Library, report: Report): void {
  const inOrder = courses.toSorted((a, b) => a.data.order - b.data.order).map(({ data }) => data);
  const all = inOrder.flatMap(({ id, lessons }) => lessons.map((lesson) => `${id}/${lesson.id}`));
  const known = [...all, ...inOrder.map(({ id }) => id)];
  const taken = new Map<string, string>();
  for (const { file, yaml, data } of paths) {
    const say = (at: readonly PropertyKey[], name: string, what: string, advice: string) =>
      report({ file, ...placeOf(yaml, at), name, what, advice });
    if (!file.endsWith(`/${data.id}.yaml`))
      say(
        ["id"],
        "IdAndFile",
        `The path "${data.id}" lies in ${file.split("/").at(-1)}.`,
        "Call the file after the id.",
      );
    for (const [key, what] of [
      ["id", `The path "${data.id}"`],
      ["order", `The place ${data.order}`],
    ] as const) {
      const other = taken.get(what);
      if (other !== undefined)
        say([key], "DuplicateId", `${what} is already taken by ${other}.`, "Give this path another.");
      taken.set(what, file);
    }
    for (const { unknown, index } of expandLessons(data.lessons, all).unknown) {
      // What its course says can't be read: that is told already.
      if (unread.courses.has(unknown.split("/")[0] ?? "")) continue;
      say(
        ["lessons", index],
        "UnknownLesson",
        `"${unknown}" is neither a lesson nor a course.${didYouMean(unknown, known)}`,
        "Write course/lesson with the ids of course.yaml, or a course's id for all its lessons.",
      );
    }
    data.lessons.forEach((line, index) => {
      if (data.lessons.indexOf(line) !== index)
        say(["lessons", index], "DuplicateId", `"${line}" stands in this path twice.`, "Remove one of the two.");
    });
  }
}
