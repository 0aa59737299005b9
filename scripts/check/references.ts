import { limitFacts } from "../../src/path/limit-facts.ts";
import { didYouMean } from "../lib/nearest.ts";
import type { Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { uses } from "./walk.ts";
import { placeOf } from "./yaml-file.ts";

/** What lessons refer to by id exists, and the frontmatter lists the exercises that the text places. */
export function checkReferences(library: Library, report: Report): void {
  const { lessons, files } = library;
  const exercises = library.exercises.map(({ data }) => data.id);
  const terms = library.terms.map(({ data }) => data.id);
  const sources = library.sources.flatMap(({ data }) => data.map(({ id }) => id));
  const dated = [...library.dated.flatMap(({ data }) => data.map(({ id }) => id)), ...limitFacts.map(({ id }) => id)];
  const lessonIds = new Set(lessons.map(({ id }) => id));
  const drawings = [...files].flatMap((file) => /^src\/content\/figures\/(.+)\.(?:it|en)\.svg$/.exec(file)?.[1] ?? []);

  for (const lesson of lessons) {
    const { file, tree, data, yaml, locale } = lesson;
    const all = uses(tree);
    const unknown = (
      use: (typeof all)[number],
      name: string,
      kind: string,
      id: string,
      known: readonly string[],
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
      if (use.name === "Exercise" && !exercises.includes(id))
        unknown(
          use,
          "UnknownExercise",
          "exercise",
          id,
          exercises,
          "Exercises live in exercises/bank/; to add one, run `npm run new -- exercise`.",
        );
      if (use.name === "Term" && !terms.includes(id))
        unknown(
          use,
          "UnknownTerm",
          "glossary entry",
          id,
          terms,
          "Entries live in src/content/glossary/; to add one, run `npm run new -- term`.",
        );
      if (use.name === "Dated" && !dated.includes(id))
        unknown(
          use,
          "UnknownDated",
          "dated fact",
          id,
          dated,
          "They live in src/content/dated/, with their source; limits of platforms are in exercises/data/platform-limits.ts.",
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
        if (!sources.includes(source))
          unknown(use, "UnknownSource", "source", source, sources, "Sources live in src/content/sources/.");
    }

    const placed = all.filter(({ name }) => name === "Exercise").map(({ attributes }) => String(attributes["id"]));
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
  for (const { file, yaml, data } of library.dated)
    data.forEach(({ source }, index) => {
      if (!sources.includes(source))
        report({
          file,
          ...placeOf(yaml, [index, "source"]),
          name: "UnknownSource",
          what: `There is no source "${source}".${didYouMean(source, sources)}`,
          advice: "Sources live in src/content/sources/.",
        });
    });
}
