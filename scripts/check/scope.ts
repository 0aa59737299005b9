import { readdir } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { didYouMean } from "../lib/nearest.ts";
import { unnumbered } from "../lib/unnumbered.ts";

/** Whether a file, as a path from the root, is one of those that are asked about. */
export type Scope = (file: string) => boolean;

/** All that is authored. */
export const everything: Scope = () => true;

/** The folders and files that can be named by an id: exercises, lessons (course/lesson), courses, paths of roles, terms, rules. */
async function placesById(root: string): Promise<Map<string, string[]>> {
  const places = new Map<string, string[]>();
  const put = (id: string, place: string) => places.set(id, [...(places.get(id) ?? []), place]);
  const entries = (folder: string) => readdir(join(root, folder)).catch(() => []);
  for (const course of await entries("exercises/bank"))
    for (const id of await entries(`exercises/bank/${course}`)) put(id, `exercises/bank/${course}/${id}`);
  for (const course of await entries("src/content/courses")) {
    put(unnumbered(course), `src/content/courses/${course}`);
    put(unnumbered(course), `exercises/bank/${course}`);
    for (const lesson of await entries(`src/content/courses/${course}`))
      if (!lesson.includes("."))
        put(`${unnumbered(course)}/${unnumbered(lesson)}`, `src/content/courses/${course}/${lesson}`);
  }
  for (const file of await entries("src/content/tests")) put(file.replace(/\.yaml$/, ""), `src/content/tests/${file}`);
  for (const folder of ["src/content/glossary", "src/content/paths"])
    for (const file of await entries(folder)) put(file.replace(/\.yaml$/, ""), `${folder}/${file}`);
  for (const rule of await entries("exercises/rules")) if (!rule.includes(".")) put(rule, `exercises/rules/${rule}`);
  return places;
}

/** What the arguments of the command name: paths, whole or from the root, or ids. Tells the first that names nothing. */
export async function scopeOf(
  root: string,
  names: readonly string[],
  files: ReadonlySet<string>,
): Promise<{ readonly ok: true; readonly scope: Scope } | { readonly ok: false; readonly problem: string }> {
  if (names.length === 0) return { ok: true, scope: everything };
  const byId = await placesById(root);
  const wanted: string[] = [];
  for (const name of names) {
    const path = relative(root, resolve(root, name)).replaceAll("\\", "/");
    const isPath = [...files].some((file) => file === path || file.startsWith(`${path}/`));
    const places = isPath ? [path] : byId.get(name);
    if (places === undefined)
      return {
        ok: false,
        problem: `there is no file, folder, lesson, exercise, course, term or rule "${name}".${didYouMean(name, byId.keys())}`,
      };
    wanted.push(...places);
  }
  return { ok: true, scope: (file) => wanted.some((place) => file === place || file.startsWith(`${place}/`)) };
}
