import { getCollection } from "astro:content";
import type { Locale } from "../../exercises/lib/locale.ts";
import type { TestQuestion } from "../schemas/test-question.ts";
import { escaped, type Question } from "./questions.ts";

/** The lesson (course/lesson) that a question goes back to. */
const lessonOf = ({ id }: TestQuestion) => id.replace(/#.*$/, "");

/** The questions that only the final test of a course asks, in one language; of written lessons alone. */
export async function testQuestions(locale: Locale, lessons: ReadonlySet<string>): Promise<Question[]> {
  const all = (await getCollection("testQuestions")).map(({ data }) => data);
  return all
    .filter((question) => lessons.has(lessonOf(question)))
    .map((question) => ({
      id: question.id,
      lesson: lessonOf(question),
      question: question[locale].question,
      multiple: false,
      options: question[locale].options.map(({ text, why, correct }) => ({
        html: escaped(text),
        why,
        correct: correct ?? false,
      })),
    }));
}
