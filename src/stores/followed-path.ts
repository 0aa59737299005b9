import { nextStop } from "./next-stop.ts";
import type { Settings } from "./settings.ts";

/** The lessons (course/lesson) of each role's path, in order, by the path's id. */
export type PathLessons = Readonly<Record<string, readonly string[]>>;

/** The id of the path that is followed; null for the whole path, and for one that the site no longer has. */
export function followedPath(paths: PathLessons, { path }: Settings): string | null {
  return path !== undefined && Object.hasOwn(paths, path) ? path : null;
}

/** The lessons of the path that is followed, in its order; `all` for who follows none. */
export function lessonsInTurn(all: readonly string[], paths: PathLessons, settings: Settings): readonly string[] {
  const followed = followedPath(paths, settings);
  return followed === null ? all : (paths[followed] ?? all);
}

/**
 * Where to go on, by lesson id: along the path that is followed, or along `all`. Who has chosen a path and read nothing
 * of it begins with its first lesson; null for those who chose none and have not begun, and when all is read.
 */
export function whereToGoOn(
  all: readonly string[],
  paths: PathLessons,
  settings: Settings,
  isRead: (lesson: string) => boolean,
): string | null {
  const lessons = lessonsInTurn(all, paths, settings);
  const stop = nextStop(lessons, settings.lastVisited?.lesson ?? null, isRead);
  return stop ?? (followedPath(paths, settings) === null ? null : (lessons.find((lesson) => !isRead(lesson)) ?? null));
}
