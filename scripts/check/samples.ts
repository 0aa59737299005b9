import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { locales } from "../../exercises/lib/locale.ts";
import { samples } from "../lib/templates.ts";
import type { Authored, Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { placeOf } from "./yaml-file.ts";

/** What `npm run new` put in the place of what is to be written has been replaced. */
export async function checkSamples({ root, files, terms, paths, courses }: Library, report: Report): Promise<void> {
  const still = (file: string, place: { line: number; column: number }, text: string, advice: string) =>
    report({ file, ...place, name: "ToWrite", what: `“${text}” is still the sample of a new file.`, advice });
  const at = ({ file, yaml }: Authored<unknown>, path: readonly (string | number)[], text: string, advice: string) =>
    still(file, placeOf(yaml, path), text, advice);
  for (const locale of locales) {
    for (const term of terms)
      for (const field of ["definition", "example"] as const)
        if (term.data.locale[locale][field] === samples.term[locale][field])
          at(term, ["locale", locale, field], samples.term[locale][field], `Write the ${field} in its place.`);
    for (const path of paths)
      if (path.data.locale[locale].text === samples.path[locale])
        at(path, ["locale", locale, "text"], samples.path[locale], "Write whom the path is for in its place.");
    for (const course of courses) {
      for (const field of ["aim", "output"] as const)
        if (course.data.locale[locale][field] === samples.course[locale][field])
          at(
            course,
            ["locale", locale, field],
            samples.course[locale][field],
            `Write ${field === "aim" ? "what the course is for" : "what piece of work it ends in"} in its place.`,
          );
      for (const [index, lesson] of course.data.lessons.entries())
        if (lesson[locale].aim === samples.aim[locale])
          at(
            course,
            ["lessons", index, locale, "aim"],
            samples.aim[locale],
            "Write what the lesson is for in its place.",
          );
    }
  }
  for (const file of files) {
    const [, locale] = /^src\/content\/figures\/[^/]+?\.(it|en)(?:\.phone)?\.svg$/.exec(file) ?? [];
    if (locale !== "it" && locale !== "en") continue;
    const lines = (await readFile(join(root, file), "utf8")).split("\n");
    const line = lines.findIndex((text) => text.includes(`>${samples.drawing[locale]}<`));
    if (line >= 0)
      still(file, { line: line + 1, column: 1 }, samples.drawing[locale], "Draw what the lesson shows in its place.");
  }
}
