import type { Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { placeOf } from "./yaml-file.ts";

/** Ids of exercises, terms and sources are unique, and files and folders are called after them. */
export function checkIds({ exercises, terms, sources, dated }: Library, report: Report): void {
  const seen = new Map<string, string>();
  const once = (kind: string, id: string, file: string, place: { line: number; column: number }) => {
    const other = seen.get(`${kind} ${id}`);
    if (other !== undefined)
      report({
        file,
        ...place,
        name: "DuplicateId",
        what: `The ${kind} "${id}" is already in ${other}.`,
        advice: "Ids are permanent and belong to one thing: give this one another.",
      });
    else seen.set(`${kind} ${id}`, file);
  };
  for (const { file, yaml, data } of exercises) {
    once("exercise", data.id, file, placeOf(yaml, ["id"]));
    const folder = file.split("/").at(-2);
    if (folder !== data.id)
      report({
        file,
        ...placeOf(yaml, ["id"]),
        name: "IdAndFolder",
        what: `The exercise "${data.id}" lies in the folder ${folder}.`,
        advice: "Call the folder after the id.",
      });
  }
  for (const { file, yaml, data } of terms) {
    once("term", data.id, file, placeOf(yaml, ["id"]));
    if (!file.endsWith(`/${data.id}.yaml`))
      report({
        file,
        ...placeOf(yaml, ["id"]),
        name: "IdAndFile",
        what: `The term "${data.id}" lies in ${file.split("/").at(-1)}.`,
        advice: "Call the file after the id.",
      });
  }
  for (const { file, yaml, data } of sources)
    for (const [index, { id, url }] of data.entries()) {
      once("source", id, file, placeOf(yaml, [index, "id"]));
      // One page, one source: else a reader meets it under two names.
      once("source at", url, file, placeOf(yaml, [index, "url"]));
    }
  for (const { file, yaml, data } of dated)
    for (const [index, { id }] of data.entries()) once("dated fact", id, file, placeOf(yaml, [index, "id"]));
}
