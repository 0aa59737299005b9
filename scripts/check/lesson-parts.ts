import { componentSchemas, hasStranger } from "./components.ts";
import { measureLesson } from "./lesson-measures.ts";
import type { AuthoredLesson, Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { nodesOf, uses } from "./walk.ts";

/** What a lesson is held to: long enough to teach, short enough for half an hour, plain enough for everybody. */
const lessonBounds = {
  /** Words of prose in each language. */
  words: { min: 900, max: 1600 },
  /** Gulpease and Flesch reading ease: 55 is "plain" for readers with a secondary education in both scales. */
  readability: 55,
  /** Quick checks spread through the text. */
  checks: { min: 3, max: 5 },
  figures: 1,
  /** Lines of the note that sums the lesson up. */
  remember: 5,
} as const;

/** Every lesson has all the parts of a lesson, and keeps within its measures. */
export function checkLessonParts({ lessons }: Library, report: Report): void {
  for (const lesson of lessons) {
    const problem = (name: string, what: string, advice: string, line = 1) =>
      report({ file: lesson.file, line, column: 1, name, what, advice });
    const { words, readability, checks, figures } = measureLesson(lesson);
    const { min, max } = lessonBounds.words;
    if (words < min || words > max)
      problem(
        "LessonLength",
        `The lesson has ${words} words; it takes ${min} to ${max}.`,
        words < min ? "Add an example worked through step by step." : "Cut what one could not act on, or split it.",
      );
    if (readability < lessonBounds.readability)
      problem(
        "HardToRead",
        `${lesson.locale === "it" ? "Gulpease" : "Flesch"} is ${readability}; it takes at least ${lessonBounds.readability}.`,
        "Shorten the longest sentences, and say long words with short ones.",
      );
    // A part that is missing may be there under a name that is none: that is told already.
    const isStrange = hasStranger(uses(lesson.tree));
    if ((checks < lessonBounds.checks.min && !isStrange) || checks > lessonBounds.checks.max)
      problem(
        "QuickChecks",
        `The lesson has ${checks} quick checks; it takes ${lessonBounds.checks.min} to ${lessonBounds.checks.max}.`,
        "Put a <Quiz> after each idea that one could get wrong.",
      );
    if (figures < lessonBounds.figures && !isStrange)
      problem("NoFigure", "The lesson has no drawing.", "Draw what words explain badly, and place it with <Figure>.");
    checkNotes(lesson, problem);
  }
}

function checkNotes(
  lesson: AuthoredLesson,
  problem: (name: string, what: string, advice: string, line?: number) => void,
): void {
  const all = uses(lesson.tree);
  const note = (kind: string) => all.find((use) => use.name === "Note" && use.attributes["kind"] === kind);
  const remember = note("remember");
  const areKindsKnown = all.every(
    ({ name, attributes }) => name !== "Note" || componentSchemas.Note.shape.kind.safeParse(attributes["kind"]).success,
  );
  const isStrange = hasStranger(all);
  const maybeNote = isStrange || !areKindsKnown;
  if (!remember) {
    if (!maybeNote)
      problem("NoSummary", "Nothing says what to remember.", 'Add <Note kind="remember"> with five lines.');
  } else {
    const from = remember.node.position?.start.offset ?? 0;
    const to = remember.node.position?.end.offset ?? 0;
    const items = [...nodesOf(lesson.tree, "listItem")].filter(
      ({ position }) => (position?.start.offset ?? 0) > from && (position?.end.offset ?? 0) <= to,
    ).length;
    if (items !== lessonBounds.remember)
      problem(
        "SummaryLength",
        `What to remember has ${items} lines; it takes ${lessonBounds.remember}.`,
        "Five lines, one idea each.",
        remember.line,
      );
  }
  if (!note("task") && !maybeNote)
    problem("NoTask", "Nothing says what to do at work.", 'Add <Note kind="task"> with one task.');
  if (!all.some(({ name }) => name === "Sources") && !isStrange)
    problem("NoSources", "The lesson names no source.", 'End it with <Sources ids="…" />.');
}
