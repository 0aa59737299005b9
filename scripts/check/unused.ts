import { limitFacts } from "../../src/path/limit-facts.ts";
import { isComplete, type Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { uses } from "./walk.ts";
import { placeOf } from "./yaml-file.ts";

/** Terms, sources and dated facts that no lesson uses: nobody would keep them true. Exercises that no lesson shows: nobody would find them. */
export function checkUnused(library: Library, report: Report): void {
  if (!isComplete(library)) return;
  const used = {
    Term: new Set<string>(),
    Dated: new Set<string>(),
    source: new Set<string>(),
    Exercise: new Set<string>(),
  };
  for (const lesson of library.lessons)
    for (const { name, attributes } of uses(lesson.tree)) {
      if (name === "Term" || name === "Dated" || name === "Exercise") used[name].add(String(attributes["id"]));
      if (name === "Sources" || name === "Case")
        for (const id of String(attributes["ids"] ?? attributes["source"] ?? "").split(/\s+/)) used.source.add(id);
    }
  for (const { data } of library.dated) for (const { source } of data) used.source.add(source);
  const limits = new Set(limitFacts.map(({ id }) => id));
  const unused = (kind: string, id: string, file: string, place: { line: number; column: number }, advice: string) =>
    report({ file, ...place, name: "Unused", what: `No lesson uses the ${kind} "${id}".`, advice });
  for (const { file, yaml, data } of library.terms)
    if (!used.Term.has(data.id))
      unused(
        "term",
        data.id,
        file,
        placeOf(yaml, ["id"]),
        `Explain it where it first turns up: <Term id="${data.id}">.`,
      );
  for (const { file, yaml, data } of library.sources)
    data.forEach(({ id }, index) => {
      if (!used.source.has(id))
        unused("source", id, file, placeOf(yaml, [index, "id"]), "Name it in <Sources>, or take it out.");
    });
  for (const { file, yaml, data } of library.dated)
    data.forEach(({ id }, index) => {
      if (!used.Dated.has(id) && !limits.has(id))
        unused("dated fact", id, file, placeOf(yaml, [index, "id"]), "Print it with <Dated>, or take it out.");
    });
  for (const { file, yaml, data } of library.exercises)
    if (!used.Exercise.has(data.id))
      report({
        file,
        ...placeOf(yaml, ["id"]),
        name: "UnshownExercise",
        what: `No lesson shows the exercise "${data.id}".`,
        advice: `Put <Exercise id="${data.id}" /> into both languages of the lesson where it belongs, and list it there under exercises:.`,
      });
}
