import type { Nodes } from "mdast";
import { hasStranger } from "./components.ts";
import { type Known, knownIn } from "./known.ts";
import type { AuthoredLesson, Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { checkTwinHeadings } from "./twin-headings.ts";
import { exercisesPlaced, uses } from "./walk.ts";
import { placeOf } from "./yaml-file.ts";

/** The two languages of a lesson agree on all that isn't prose. */
const shared = ["minutes", "skills", "seeds", "prerequisites", "exercises"] as const;

const inside = (inner: Nodes, outer: Nodes) =>
  (inner.position?.start.offset ?? 0) > (outer.position?.start.offset ?? 0) &&
  (inner.position?.end.offset ?? 0) < (outer.position?.end.offset ?? 0);

/** A quiz of a lesson: whether it takes several answers, and which of its options are right. */
interface Quiz {
  readonly several: boolean;
  readonly options: readonly boolean[];
  readonly line: number;
  readonly column: number;
}

/** Whether what a lesson's quizzes are is in doubt: one of them is there twice, or may be what an unknown component was meant as. That is told by itself. */
function hasDoubtfulQuizzes({ tree }: AuthoredLesson): boolean {
  const all = uses(tree);
  const ids = all.filter(({ name }) => name === "Quiz").map(({ attributes }) => attributes["id"]);
  return hasStranger(all) || new Set(ids).size < ids.length;
}

/** Whether the frontmatter lists the exercises that the text places, and no others; where it doesn't, that is told by itself. */
function listsItsExercises({ tree, data }: AuthoredLesson): boolean {
  const placed = exercisesPlaced(tree);
  return placed.every((id) => data.exercises.includes(id)) && data.exercises.every((id) => placed.includes(id));
}

/** Whether as many options of a quiz are right as a quiz takes. */
const isAnswerable = ({ options, several }: Quiz): boolean => {
  const right = options.filter(Boolean).length;
  return options.length >= 2 && right > 0 && (several || right === 1);
};

/** The quizzes of a lesson by id. */
function quizzes(lesson: AuthoredLesson): Map<string, Quiz> {
  const all = uses(lesson.tree);
  return new Map(
    all
      .filter(({ name }) => name === "Quiz")
      .map((quiz) => {
        const options = all
          .filter(({ name, node }) => name === "Option" && inside(node, quiz.node))
          .map(({ attributes }) => attributes["correct"] === true);
        const { line, column } = quiz;
        return [
          String(quiz.attributes["id"]),
          { several: quiz.attributes["multiple"] === true, options, line, column },
        ];
      }),
  );
}

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth"];

/** Which options of a quiz are right, in words. */
function rightOnes({ options }: Quiz): string {
  const right = options.flatMap((isRight, at) => (isRight ? [ordinals[at] ?? `${at + 1}th`] : []));
  const last = right.at(-1);
  return right.length === 1
    ? `the ${last} option is right`
    : `the ${right.slice(0, -1).join(", ")} and ${last} options are right`;
}

/** In what a quiz differs between the languages, in words; null when it doesn't. */
function quizDiffers(id: string, it: Quiz | undefined, en: Quiz | undefined): string | null {
  if (it === undefined || en === undefined) return `The quiz "${id}" is missing in ${it ? "en" : "it"}.mdx.`;
  const takes = ({ several }: Quiz) => (several ? "several answers (multiple)" : "one answer");
  if (it.several !== en.several) return `The quiz "${id}" takes ${takes(it)} in it.mdx and ${takes(en)} in en.mdx.`;
  if (it.options.length !== en.options.length)
    return `The quiz "${id}" has ${it.options.length} options in it.mdx and ${en.options.length} in en.mdx.`;
  if (it.options.every((isRight, at) => isRight === en.options[at])) return null;
  return `Of the quiz "${id}", in it.mdx ${rightOnes(it)}, in en.mdx ${rightOnes(en)}.`;
}

/** Every lesson exists in both languages, its quizzes can be answered, and the twins agree. */
export function checkTwins(library: Library, report: Report): void {
  const { lessons, files } = library;
  const known = knownIn(library);
  const byFile = new Map(lessons.map((lesson) => [lesson.file, lesson]));
  for (const lesson of lessons) {
    const other = lesson.locale === "it" ? "en" : "it";
    const twinFile = lesson.file.replace(/(it|en)\.mdx$/, `${other}.mdx`);
    if (!files.has(twinFile)) {
      report({
        file: lesson.file,
        line: 1,
        column: 1,
        name: "MissingTwin",
        what: `There is no ${twinFile}.`,
        advice: "Every lesson is published in both languages: write the other one beside this file.",
      });
      continue;
    }
    checkAnswerable(lesson, report);
    const twin = lesson.locale === "it" ? byFile.get(twinFile) : undefined;
    if (twin === undefined) continue;
    checkShared(lesson, twin, known, report);
    checkTwinQuizzes(lesson, twin, report);
    checkTwinHeadings(lesson, twin, report);
  }
}

/** As many options of each quiz are right as a quiz takes. */
function checkAnswerable(lesson: AuthoredLesson, report: Report): void {
  for (const [id, quiz] of quizzes(lesson)) {
    if (isAnswerable(quiz)) continue;
    const { options, line, column } = quiz;
    report({
      file: lesson.file,
      line,
      column,
      name: "QuizWithoutAnswer",
      what: `The quiz "${id}" has ${options.length} options and ${options.filter(Boolean).length} right answers.`,
      advice: "A quiz has at least two options; one of them is correct, or several if it is multiple.",
    });
  }
}

/** The fields that twins share are the same. An id that nobody knows is told as that where it stands; that the twin has another one follows. */
function checkShared(it: AuthoredLesson, en: AuthoredLesson, known: Known, report: Report): void {
  const byField = {
    skills: known.skills,
    seeds: known.items,
    prerequisites: known.lessons,
    exercises: known.exercises,
  };
  for (const field of shared) {
    const [here, there] = [en, it].map(({ data }) => JSON.stringify(data[field]));
    const isTold =
      field !== "minutes" && [it, en].some(({ data }) => data[field].some((id) => !byField[field].has(id)));
    if (here === there || isTold) continue;
    if (field === "exercises" && !(listsItsExercises(it) && listsItsExercises(en))) continue;
    report({
      file: en.file,
      ...placeOf(en.yaml, [field]),
      name: "TwinsDiffer",
      what: `${field} is ${here} here and ${there} in it.mdx.`,
      advice: "Twins share these fields: make them the same.",
    });
  }
}

/** The same quizzes stand in both languages, with the same options right; what is wrong with one of them by itself is told elsewhere. */
function checkTwinQuizzes(it: AuthoredLesson, en: AuthoredLesson, report: Report): void {
  if (hasDoubtfulQuizzes(it) || hasDoubtfulQuizzes(en)) return;
  const [italian, english] = [quizzes(it), quizzes(en)];
  for (const id of new Set([...italian.keys(), ...english.keys()])) {
    const [here, there] = [italian.get(id), english.get(id)];
    const what = quizDiffers(id, here, there);
    if (what === null || [here, there].some((quiz) => quiz !== undefined && !isAnswerable(quiz))) continue;
    report({
      file: there ? en.file : it.file,
      line: (there ?? here)?.line ?? 1,
      column: (there ?? here)?.column ?? 1,
      name: "TwinsDiffer",
      what,
      advice:
        "The same quizzes stand in both languages, with as many options and the right ones in the same places: an answer given in one language counts in the other.",
    });
  }
}
