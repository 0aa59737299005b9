import type { Locale } from "../../exercises/lib/locale.ts";
import { portfolioStrings } from "../i18n/portfolio.ts";
import { exerciseTitles } from "./exercise-titles.ts";
import { loadPath } from "./load.ts";

/** What records are of, by their ids: exercises, lessons, courses (final tests are kept by course) and the portfolio. */
export async function recordTitles(locale: Locale): Promise<(readonly [id: string, title: string])[]> {
  const courses = await loadPath(locale);
  return [
    ["mine", portfolioStrings[locale].title],
    ...courses.flatMap(({ id, title, lessons }) => [
      [id, title] as const,
      ...lessons.map((lesson) => [lesson.id, `${lesson.number} ${lesson.title}`] as const),
    ]),
    ...(await exerciseTitles(locale)),
  ];
}
