import { getCollection } from "astro:content";
import type { Locale } from "../../exercises/lib/locale.ts";
import regia from "../../regia.config.ts";
import { expandLessons } from "../schemas/role-path.ts";
import { loadPath, type PathCourse, writtenLessons } from "./load.ts";
import { oncePerLanguage } from "./once.ts";

/** A role's path in one language. */
export interface RolePath {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Its written lessons, in the order in which to take them. */
  readonly lessons: ReturnType<typeof writtenLessons>;
  /** The courses that its lessons belong to, each with those lessons alone, in the order of the whole path. */
  readonly courses: readonly PathCourse[];
  /** The courses that it takes whole. */
  readonly wholeCourses: ReadonlySet<string>;
  /** The written lessons that some of its own name under “Read first” and that it leaves out. */
  readonly without: ReturnType<typeof writtenLessons>;
}

/** The paths of roles, in order. */
export const rolePaths = oncePerLanguage(async (locale): Promise<readonly RolePath[]> => {
  const [files, path] = await Promise.all([getCollection("paths"), loadPath(locale)]);
  const written = new Map(writtenLessons(path).map((lesson) => [lesson.id, lesson]));
  return files
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order)
    .map(({ id, locale: texts, lessons: lines, without }) => {
      const { lessons } = expandLessons(lines, [...written.keys()]);
      const taken = new Set(lessons);
      const courses = path
        .map((course) => ({ ...course, lessons: course.lessons.filter((lesson) => taken.has(lesson.id)) }))
        .filter((course) => course.lessons.length > 0);
      const lengths = new Map(path.map((course) => [course.id, course.lessons.length]));
      return {
        id,
        ...texts[locale],
        lessons: lessons.flatMap((lesson) => written.get(lesson) ?? []),
        courses,
        wholeCourses: new Set(
          courses.flatMap((course) => (course.lessons.length === lengths.get(course.id) ? [course.id] : [])),
        ),
        without: without.flatMap((lesson) => written.get(lesson) ?? []),
      };
    });
});

/** The routes of what each role's path has one of: its page and its certificate, in each language. */
export async function rolePathRoutes() {
  const pages = await Promise.all(
    regia.locales.map(async (locale) =>
      (await rolePaths(locale)).map((path) => ({ params: { locale, path: path.id }, props: { locale, path } })),
    ),
  );
  return pages.flat();
}

/** The lessons of each path by its id, as pages hand them to their scripts. */
export async function lessonsOfPaths(locale: Locale): Promise<Record<string, string[]>> {
  return Object.fromEntries(
    (await rolePaths(locale)).map(({ id, lessons }) => [id, lessons.map((lesson) => lesson.id)]),
  );
}
