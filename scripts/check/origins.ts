import { didYouMean } from "../lib/nearest.ts";
import { knownIn } from "./known.ts";
import { isComplete, type Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { placeOf } from "./yaml-file.ts";

/** The lessons that teach an item of the articles behind the path, by the item's id. */
export function lessonsByItem({ lessons }: Pick<Library, "lessons">): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const { id, locale, data } of lessons)
    if (locale === "it") for (const seed of data.seeds) map.set(seed, [...(map.get(seed) ?? []), id]);
  return map;
}

/** Every item of the articles is taught by a lesson, and lessons name only items that exist. */
export function checkOrigins(library: Library, report: Report): void {
  const known = knownIn(library).items;
  if (known.size === 0) return;
  for (const { file, yaml, data } of library.lessons)
    data.seeds.forEach((seed, index) => {
      if (!known.has(seed))
        report({
          file,
          ...placeOf(yaml, ["seeds", index]),
          name: "UnknownItem",
          what: `There is no item "${seed}" in src/content/origins/.${didYouMean(seed, known)}`,
          advice: "Name items that stand there, or add this one to its article.",
        });
    });
  const taught = lessonsByItem(library);
  if (!isComplete(library)) return;
  for (const { file, yaml, data } of library.origins)
    data.items.forEach(({ id }, index) => {
      if (!taught.has(id))
        report({
          file,
          ...placeOf(yaml, ["items", index, "id"]),
          name: "UntaughtItem",
          what: `No lesson teaches ${id}.`,
          advice: "Name it under seeds: in the frontmatter of the lesson that teaches it.",
        });
    });
}
