import { didYouMean } from "../lib/nearest.ts";
import { type Known, knownIn } from "./known.ts";
import type { AuthoredLesson, Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { exercisesPlaced, type Use, uses } from "./walk.ts";
import { placeOf } from "./yaml-file.ts";

const seeExercises = "Exercises live in exercises/bank/; to add one, run `npm run new -- exercise`.";

/** What lessons, projects and dated facts refer to by id exists, and the frontmatter lists the exercises that the text places. */
export function checkReferences(library: Library, report: Report): void {
  const known = knownIn(library);
  const drawings = [...library.files].flatMap(
    (file) => /^src\/content\/figures\/(.+)\.(?:it|en)\.svg$/.exec(file)?.[1] ?? [],
  );
  for (const lesson of library.lessons) {
    for (const use of uses(lesson.tree)) {
      checkNamed(lesson, use, known, report);
      checkDrawing(lesson, use, drawings, library, report);
      checkCited(lesson, use, known, report);
    }
    checkPlaced(lesson, known.exercises, report);
    checkPrerequisites(lesson, known.lessons, report);
  }
  checkParts(library, known.exercises, report);
  checkDatedSources(library, known.sources, report);
}

/** Tells that a component names something that isn't there. */
function unknown(
  { file }: AuthoredLesson,
  { line, column }: Use,
  { name, kind, id, known, advice }: Unknown,
  report: Report,
): void {
  report({ file, line, column, name, what: `There is no ${kind} "${id}".${didYouMean(id, known)}`, advice });
}

interface Unknown {
  readonly name: string;
  /** What the id should be one of, in words. */
  readonly kind: string;
  readonly id: string;
  readonly known: Iterable<string>;
  readonly advice: string;
}

/** Exercises, glossary entries and dated facts that a lesson places are there. */
function checkNamed(lesson: AuthoredLesson, use: Use, { exercises, terms, dated }: Known, report: Report): void {
  const id = String(use.attributes["id"] ?? "");
  const say = (name: string, kind: string, known: ReadonlySet<string>, advice: string) => {
    if (!known.has(id)) unknown(lesson, use, { name, kind, id, known, advice }, report);
  };
  if (use.name === "Exercise") say("UnknownExercise", "exercise", exercises, seeExercises);
  if (use.name === "Term")
    say(
      "UnknownTerm",
      "glossary entry",
      terms,
      "Entries live in src/content/glossary/; to add one, run `npm run new -- term`.",
    );
  if (use.name === "Dated")
    say(
      "UnknownDated",
      "dated fact",
      dated,
      "They live in src/content/dated/, with their source; the limits of platforms are there without that: limit-<platform>-…, such as limit-x-post.",
    );
}

/** The drawing that a lesson places is there in its language; `drawings`: the names that there are. */
function checkDrawing(
  lesson: AuthoredLesson,
  use: Use,
  drawings: readonly string[],
  { files }: Library,
  report: Report,
): void {
  const id = `${String(use.attributes["id"] ?? "")}.${lesson.locale}.svg`;
  if (use.name !== "Figure" || files.has(`src/content/figures/${id}`)) return;
  const known = drawings.map((name) => `${name}.${lesson.locale}.svg`);
  const advice = "Drawings live in src/content/figures/, one for each language.";
  unknown(lesson, use, { name: "UnknownFigure", kind: "drawing", id, known, advice }, report);
}

/** The sources that a case or the list at the end cites are there. */
function checkCited(lesson: AuthoredLesson, use: Use, { sources }: Known, report: Report): void {
  const cited = use.name === "Case" ? use.attributes["source"] : use.name === "Sources" ? use.attributes["ids"] : "";
  const advice = "Sources live in src/content/sources/.";
  for (const id of String(cited ?? "")
    .split(/\s+/)
    .filter(Boolean))
    if (!sources.has(id))
      unknown(lesson, use, { name: "UnknownSource", kind: "source", id, known: sources, advice }, report);
}

/** The lessons to read first are there. */
function checkPrerequisites({ file, yaml, data }: AuthoredLesson, known: ReadonlySet<string>, report: Report): void {
  for (const [index, id] of data.prerequisites.entries())
    if (!known.has(id))
      report({
        file,
        ...placeOf(yaml, ["prerequisites", index]),
        name: "UnknownLesson",
        what: `There is no lesson "${id}" to read first.${didYouMean(id, known)}`,
        advice: "Write it as course/lesson, such as crisis/criticism.",
      });
}

/** The exercises that a project brings together are there. */
function checkParts({ exercises }: Library, known: ReadonlySet<string>, report: Report): void {
  for (const { file, yaml, data } of exercises)
    for (const [index, { exercise }] of data.kind === "project" ? data.parts.entries() : [])
      if (!known.has(exercise))
        report({
          file,
          ...placeOf(yaml, ["parts", index, "exercise"]),
          name: "UnknownExercise",
          what: `There is no exercise "${exercise}".${didYouMean(exercise, known)}`,
          advice: seeExercises,
        });
}

/** The sources of dated facts are there. */
function checkDatedSources({ dated }: Library, known: ReadonlySet<string>, report: Report): void {
  for (const { file, yaml, data } of dated)
    for (const [index, { source }] of data.entries())
      if (!known.has(source))
        report({
          file,
          ...placeOf(yaml, [index, "source"]),
          name: "UnknownSource",
          what: `There is no source "${source}".${didYouMean(source, known)}`,
          advice: "Sources live in src/content/sources/.",
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
