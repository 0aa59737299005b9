import type { Locale } from "../../exercises/lib/locale.ts";
import type { Shelf, SiteFile } from "../../src/offline/catalogue.ts";
import type { needsOf } from "./needs.ts";
import type { SiteFiles } from "./site-files.ts";
import { exercisesOf } from "./use-of-page.ts";

const nothing = { kinds: new Set<string>(), graders: new Set<string>(), dictionaries: new Set<string>() };

/** Of a folder of the site, the names one level down that have a page: `it/courses/` gives the courses. */
function foldersOf({ names }: SiteFiles): (folder: string) => readonly string[] {
  const inside = new Map<string, string[]>();
  for (const name of names) {
    const [, folder, found] = /^(.*\/|)([\w-]+)\/index\.html$/.exec(name) ?? [];
    if (folder === undefined || found === undefined) continue;
    const others = inside.get(folder);
    if (others) others.push(found);
    else inside.set(folder, [found]);
  }
  return (folder) => inside.get(folder) ?? [];
}

/** Pages of a course that are no lessons. */
const besides = ["test", "certificate"];

/** Everything that can be kept, by unit; see Shelf for the units' names. */
export function unitsOf(site: SiteFiles, needs: ReturnType<typeof needsOf>, locales: readonly Locale[]): Shelf {
  const units = new Map<string, SiteFile[]>();
  const inside = foldersOf(site);
  const exercisesOn = exercisesOf(site);
  const page = (name: string) => (site.names.has(name) ? needs(name, nothing) : []);
  const add = (id: string, names: readonly string[]) =>
    units.set(
      id,
      [...new Set(names)].filter((name) => site.names.has(name)).map((name) => site.listed(name)),
    );
  /** A page with its exercises, each with its data and its own page. */
  const withExercises = (name: string, locale: Locale): string[] => {
    const exercises = exercisesOn(name, locale);
    const use = {
      kinds: new Set(exercises.flatMap(({ kinds }) => kinds)),
      graders: new Set(exercises.length > 0 ? [locale] : []),
      dictionaries: new Set(exercises.flatMap(({ dictionaries }) => dictionaries)),
    };
    const own = exercises.flatMap(({ id }) => [
      `exercises/${id}.json`,
      `${locale}/exercises/${id}/index.html`,
      `search/${locale}/bodies/exercise-${id}.json`,
    ]);
    return [...needs(name, use), ...own, ...(exercises.length > 0 ? [`rules/${locale}.json`] : [])];
  };

  for (const locale of locales) {
    // With any lesson come the pages that lead to it, and the search.
    const shared = [
      ...["courses", "search", "glossary", "progress", "offline"].flatMap((name) =>
        page(`${locale}/${name}/index.html`),
      ),
      ...["index.bin", "texts.bin", "titles.json", "bodies/glossary.json"].map((name) => `search/${locale}/${name}`),
    ];
    const rules = inside(`${locale}/rules/`);
    add(locale, [
      ...shared,
      ...withExercises(`${locale}/index.html`, locale),
      ...["review", "start", "portfolio", "certificate", "origins", "rules", "teams"].flatMap((name) =>
        page(`${locale}/${name}/index.html`),
      ),
      ...inside(`${locale}/paths/`).flatMap((path) =>
        ["", "certificate/"].flatMap((name) => page(`${locale}/paths/${path}/${name}index.html`)),
      ),
      ...inside(`${locale}/glossary/`).map((term) => `${locale}/glossary/${term}/index.html`),
      ...inside(`${locale}/glossary/course/`).flatMap((course) =>
        page(`${locale}/glossary/course/${course}/index.html`),
      ),
      ...rules.flatMap((id) => [`${locale}/rules/${id}/index.html`, `search/${locale}/bodies/rule-${id}.json`]),
      `review/${locale}.json`,
    ]);
    for (const course of inside(`${locale}/courses/`)) {
      const folder = `${locale}/courses/${course}`;
      const head = page(`${folder}/index.html`);
      add(`${locale}/${course}`, [
        ...shared,
        ...head,
        ...page(`${locale}/glossary/course/${course}/index.html`),
        ...besides.flatMap((name) => page(`${folder}/${name}/index.html`)),
      ]);
      for (const lesson of inside(`${folder}/`)) {
        if (besides.includes(lesson)) continue;
        add(`${locale}/${course}/${lesson}`, [
          ...shared,
          ...head,
          ...withExercises(`${folder}/${lesson}/index.html`, locale),
          `search/${locale}/bodies/${course}-${lesson}.json`,
        ]);
      }
    }
  }
  return units;
}
