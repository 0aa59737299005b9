import type { Nodes } from "mdast";
import { knownIn } from "./known.ts";
import type { AuthoredLesson, Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { uses } from "./walk.ts";
import { placeOf } from "./yaml-file.ts";

/** The two languages of a lesson agree on all that isn't prose. */
const shared = ["minutes", "skills", "seeds", "prerequisites", "exercises"] as const;

const inside = (inner: Nodes, outer: Nodes) =>
  (inner.position?.start.offset ?? 0) > (outer.position?.start.offset ?? 0) &&
  (inner.position?.end.offset ?? 0) < (outer.position?.end.offset ?? 0);

/** Each quiz of a lesson in short: its id, and which of its options are right. */
function quizzes(lesson: AuthoredLesson): Map<string, { key: string; line: number; column: number }> {
  const all = uses(lesson.tree);
  return new Map(
    all
      .filter(({ name }) => name === "Quiz")
      .map((quiz) => {
        const options = all.filter(({ name, node }) => name === "Option" && inside(node, quiz.node));
        const key = `${quiz.attributes["multiple"] === true ? "several" : "one"}: ${options.map(({ attributes }) => (attributes["correct"] === true ? "+" : "-")).join("")}`;
        return [String(quiz.attributes["id"]), { key, line: quiz.line, column: quiz.column }];
      }),
  );
}

/** Every lesson exists in both languages, and the twins agree. */
export function checkTwins(library: Library, report: Report): void {
  const { lessons, files } = library;
  const known = knownIn(library);
  const byField = {
    skills: known.skills,
    seeds: known.items,
    prerequisites: known.lessons,
    exercises: known.exercises,
  };
  // An id that nobody knows is told as that where it stands; that the twin has another one follows.
  const allKnown = (field: (typeof shared)[number], ...twins: readonly AuthoredLesson[]) =>
    field === "minutes" || twins.every(({ data }) => data[field].every((id) => byField[field].has(id)));
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
    const quizList = quizzes(lesson);
    for (const [id, { key, line, column }] of quizList) {
      const pattern = key.split(": ")[1] ?? "";
      const right = [...pattern].filter((mark) => mark === "+").length;
      if (pattern.length < 2 || right === 0 || (key.startsWith("one") && right !== 1))
        report({
          file: lesson.file,
          line,
          column,
          name: "QuizWithoutAnswer",
          what: `The quiz "${id}" has ${pattern.length} options and ${right} right answers.`,
          advice: "A quiz has at least two options; one of them is correct, or several if it is multiple.",
        });
    }
    if (lesson.locale !== "it") continue;
    const twin = byFile.get(twinFile);
    if (twin === undefined) continue;
    for (const field of shared)
      if (JSON.stringify(lesson.data[field]) !== JSON.stringify(twin.data[field]) && allKnown(field, lesson, twin))
        report({
          file: twin.file,
          ...placeOf(twin.yaml, [field]),
          name: "TwinsDiffer",
          what: `${field} is ${JSON.stringify(twin.data[field])} here and ${JSON.stringify(lesson.data[field])} in it.mdx.`,
          advice: "Twins share these fields: make them the same.",
        });
    const twinQuizzes = quizzes(twin);
    for (const id of new Set([...quizList.keys(), ...twinQuizzes.keys()])) {
      const here = quizList.get(id);
      const there = twinQuizzes.get(id);
      if (here?.key !== there?.key)
        report({
          file: there ? twin.file : lesson.file,
          line: (there ?? here)?.line ?? 1,
          column: (there ?? here)?.column ?? 1,
          name: "TwinsDiffer",
          what: `The quiz "${id}" is ${here?.key ?? "missing"} in it.mdx and ${there?.key ?? "missing"} in en.mdx.`,
          advice:
            "The same quizzes stand in both languages, with as many options and the right ones in the same places: an answer given in one language counts in the other.",
        });
    }
  }
}
