import { didYouMean } from "../lib/nearest.ts";
import { knownIn } from "./known.ts";
import type { Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { placeOf } from "./yaml-file.ts";

/** The questions of final tests: each id once, of a lesson there is, in the file of its course. */
export function checkTestQuestions(library: Library, report: Report): void {
  const { lessons } = knownIn(library);
  const seen = new Set<string>();
  for (const { file, yaml, data } of library.questions)
    for (const [index, { id }] of data.entries()) {
      const say = (name: string, what: string, advice: string) =>
        report({ file, ...placeOf(yaml, [index, "id"]), name, what, advice });
      const [lesson = ""] = id.split("#");
      const [course = ""] = lesson.split("/");
      if (seen.has(id)) say("DuplicateId", `The question "${id}" is there twice.`, "Number them: #t1, #t2, …");
      seen.add(id);
      if (!lessons.has(lesson))
        say(
          "UnknownLesson",
          `There is no lesson "${lesson}".${didYouMean(lesson, lessons)}`,
          "Begin the id with the lesson that the question goes back to.",
        );
      else if (!file.endsWith(`/${course}.yaml`))
        say("IdAndFile", `"${id}" lies in ${file.split("/").at(-1)}.`, `Put it into ${course}.yaml.`);
    }
}
