import type { Locale } from "../../exercises/lib/locale.ts";
import { loadPath, writtenLessons } from "../path/load.ts";
import { rolePaths } from "../path/role-paths.ts";
import { type Asked, askedBy } from "./path-proof.ts";

/** What the whole path asks to have been passed, and what each role's does, by its id. */
export async function askedOfPaths(
  locale: Locale,
): Promise<{ readonly whole: Asked; readonly roles: Readonly<Record<string, Asked>> }> {
  const path = await loadPath(locale);
  const courses = path.map((course) => ({
    id: course.id,
    lessons: course.lessons.map(({ id, entry }) => ({ id, exercises: entry?.data.exercises ?? [] })),
  }));
  const of = (lessons: readonly { readonly id: string }[]) =>
    askedBy(
      lessons.map(({ id }) => id),
      courses,
    );
  const roles = (await rolePaths(locale)).map(({ id, lessons }) => [id, of(lessons)] as const);
  return { whole: of(writtenLessons(path)), roles: Object.fromEntries(roles) };
}
