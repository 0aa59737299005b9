import { didYouMean } from "../lib/nearest.ts";
import { knownIn } from "./known.ts";
import type { AuthoredLesson, Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { exercisesPlaced, uses } from "./walk.ts";
import { placeOf } from "./yaml-file.ts";

const seeExercises = "Exercises live in exercises/bank/; to add one, run `npm run new -- exercise`.";

/** What lessons and projects refer to by id exists, and the frontmatter lists the exercises that the text places. */
export function checkReferences(library: Library, report: Report): void {
  const { lessons, files } = library;
  const { exercises, terms, sources, dated, lessons: lessonIds } = knownIn(library);
  const drawings = [...files].flatMap((file) => /^src\/content\/figures\/(.+)\.(?:it|en)\.svg$/.exec(file)?.[1] ?? []);

  for (const lesson of lessons) {
    const { file, tree, data, yaml, locale } = lesson;
    const all = uses(tree);
    const unknown = (
      use: (typeof all)[number],
      name: string,
      kind: string,
      id: string,
      known: Iterable<string>,
      advice: string,
    ) =>
      report({
        file,
        line: use.line,
        column: use.column,
        name,
        what: `There is no ${kind} "${id}".${didYouMean(id, known)}`,
        advice,
      });

    for (const use of all) {
      const id = String(use.attributes["id"] ?? "");
      if (use.name === "Exercise" && !exercises.has(id))
        unknown(use, "UnknownExercise", "exercise", id, exercises, seeExercises);
      if (use.name === "Term" && !terms.has(id))
        unknown(
          use,
          "UnknownTerm",
          "glossary entry",
          id,
          terms,
          "Entries live in src/content/glossary/; to add one, run `npm run new -- term`.",
        );
      if (use.name === "Dated" && !dated.has(id))
        unknown(
          use,
          "UnknownDated",
          "dated fact",
          id,
          dated,
          "They live in src/content/dated/, with their source; the limits of platforms are there without that: limit-<platform>-…, such as limit-x-post.",
        );
      if (use.name === "Figure" && !files.has(`src/content/figures/${id}.${locale}.svg`))
        unknown(
          use,
          "UnknownFigure",
          "drawing",
          `${id}.${locale}.svg`,
          drawings.map((name) => `${name}.${locale}.svg`),
          "Drawings live in src/content/figures/, one for each language.",
        );
      const cited =
        use.name === "Case" ? use.attributes["source"] : use.name === "Sources" ? use.attributes["ids"] : "";
      for (const source of String(cited ?? "")
        .split(/\s+/)
        .filter(Boolean))
        if (!sources.has(source))
          unknown(use, "UnknownSource", "source", source, sources, "Sources live in src/content/sources/.");
    }

    checkPlaced(lesson, exercises, report);
    data.prerequisites.forEach((id, index) => {
      if (!lessonIds.has(id))
        report({
          file,
          ...placeOf(yaml, ["prerequisites", index]),
          name: "UnknownLesson",
          what: `There is no lesson "${id}" to read first.${didYouMean(id, lessonIds)}`,
          advice: "Write it as course/lesson, such as crisis/criticism.",
        });
    });
  }
  for (const { file, yaml, data } of library.exercises)
    if (data.kind === "project")
      data.parts.forEach(({ exercise }, index) => {
        if (!exercises.has(exercise))
          report({
            file,
            ...placeOf(yaml, ["parts", index, "exercise"]),
            name: "UnknownExercise",
            what: `There is no exercise "${exercise}".${didYouMean(exercise, exercises)}`,
            advice: seeExercises,
          });
      });
  for (const { file, yaml, data } of library.dated)
    data.forEach(({ source }, index) => {
      if (!sources.has(source))
        report({
          file,
          ...placeOf(yaml, [index, "source"]),
          name: "UnknownSource",
          what: `There is no source "${source}".${didYouMean(source, sources)}`,
          advice: "Sources live in src/content/sources/.",
        });
    });
}

/** The frontmatter lists the exercises that the text places. An id that is no exercise is told as that and nothing more. */
function checkPlaced({ file, tree, data, yaml }: AuthoredLesson, exercises: ReadonlySet<string>, report: Report): void {
  const placed = exercisesPlaced(tree);
  data.exercises.forEach((id, index) => {
    if (!exercises.has(id))
      report({
        file,
        ...placeOf(yaml, ["exercises", index]),
        name: "UnknownExercise",
        what: `There is no exercise "${id}".${didYouMean(id, exercises)}`,
        advice: seeExercises,
      });
  });
  if ([...placed, ...data.exercises].some((id) => !exercises.has(id))) return;
  for (const id of placed.filter((id) => !data.exercises.includes(id)))
    report({
      file,
      ...placeOf(yaml, ["exercises"]),
      name: "UnlistedExercise",
      what: `The text places the exercise "${id}", but the frontmatter doesn't list it.`,
      advice: "Add it to exercises: in the frontmatter, in both languages.",
    });
  data.exercises.forEach((id, index) => {
    if (!placed.includes(id))
      report({
        file,
        ...placeOf(yaml, ["exercises", index]),
        name: "UnplacedExercise",
        what: `The frontmatter lists the exercise "${id}", but the text doesn't place it.`,
        advice: `Put <Exercise id="${id}" /> where it belongs, or take it off the list.`,
      });
  });
}
