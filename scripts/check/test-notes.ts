import { testLength } from "../../src/final-test/test-draw.ts";
import type { Library } from "./library.ts";
import type { Scope } from "./scope.ts";
import { uses } from "./walk.ts";

/** What to know of the final tests before the site is published: those that have fewer questions than a test asks. */
export function testNotes({ courses, lessons, questions, unread }: Library, scope: Scope): string[] {
  // As many as can't be read are missing from the count.
  if (unread.lessons.size + unread.questions.size > 0) return [];
  return courses
    .filter(({ file }) => scope(file))
    .flatMap(({ data: { id } }) => {
      // Both languages have the same quick checks.
      const own = lessons.filter(({ course, locale }) => course === id && locale === "it");
      const checks = own.flatMap(({ tree }) => uses(tree)).filter(({ name }) => name === "Quiz").length;
      const written = questions
        .flatMap(({ data }) => data)
        .filter((question) => own.some((lesson) => question.id.startsWith(`${lesson.id}#`))).length;
      const missing = testLength - checks - written;
      const file = `src/content/tests/${id}.yaml`;
      if (own.length === 0 || missing <= 0) return [];
      return [
        `${file}: the final test of the course "${id}" has ${checks + written} questions (${checks} quick checks of its lessons, ${written} written here), and a test asks ${testLength}: write ${missing} more in this file (CONTRIBUTING.md, “The files, by example”).`,
      ];
    });
}
