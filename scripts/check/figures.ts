import { measureLesson } from "./lesson-measures.ts";
import type { AuthoredLesson, Library } from "./library.ts";
import { lessonsByItem } from "./origins.ts";

function line(lesson: AuthoredLesson): string {
  const { words, readability, checks, figures, exercises } = measureLesson(lesson);
  return [
    `${lesson.id} ${lesson.locale}`.padEnd(34),
    `${String(words).padStart(5)} words`,
    `${String(lesson.data.minutes).padStart(3)} minutes`,
    `${lesson.locale === "it" ? "Gulpease" : "Flesch"} ${readability}`.padEnd(12),
    `${checks} checks`,
    `${figures} figures`,
    `${exercises} exercises`,
  ].join("  ");
}

/** Which lessons teach each item of the articles behind the path. */
function itemLines(library: Library): string[] {
  const taught = lessonsByItem(library);
  return library.origins.map(
    ({ data }) => `${data.id}  ${data.items.map(({ id }) => `${id} ${taught.get(id)?.join(" ") ?? "–"}`).join(" · ")}`,
  );
}

/** How much there is of everything, in a line. */
export function totals(library: Library): string {
  const planned = library.courses.reduce((sum, { data }) => sum + data.lessons.length, 0);
  const written = (locale: string) => library.lessons.filter((lesson) => lesson.locale === locale).length;
  const items = library.origins.flatMap(({ data }) => data.items);
  const taught = lessonsByItem(library);
  const listed = (of: readonly { readonly data: readonly unknown[] }[]) =>
    of.reduce((sum, { data }) => sum + data.length, 0);
  return `lessons ${written("it")}/${planned} it, ${written("en")}/${planned} en · exercises ${library.exercises.length} · items ${items.filter(({ id }) => taught.has(id)).length}/${items.length} · glossary ${library.terms.length} · sources ${listed(library.sources)} · dated facts ${listed(library.dated)}`;
}

/** A table of the lessons: words, minutes, readability, checks, figures, exercises; the map of items. */
export function lessonFigures(library: Library): string[] {
  return [
    ...[...library.lessons].sort((a, b) => a.file.localeCompare(b.file, "en")).map(line),
    "",
    ...itemLines(library),
    "",
  ];
}
