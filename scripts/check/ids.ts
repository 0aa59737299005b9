import type { Authored, Library } from "./library.ts";
import type { Report } from "./problem.ts";
import { placeOf } from "./yaml-file.ts";

/** Ids of exercises, terms and sources are unique, and files and folders are called after them. */
export function checkIds({ exercises, terms, sources, dated }: Library, report: Report): void {
  const seen = new Map<string, string>();
  tellCopies("exercise", "folder", exercises, (file) => file.split("/").at(-2), report);
  tellCopies(
    "term",
    "file",
    terms,
    (file) =>
      file
        .split("/")
        .at(-1)
        ?.replace(/\.yaml$/, ""),
    report,
  );
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
  for (const { file, yaml, data } of sources)
    for (const [index, { id, url }] of data.entries()) {
      once("source", id, file, placeOf(yaml, [index, "id"]));
      // One page, one source: else a reader meets it under two names.
      once("source at", url, file, placeOf(yaml, [index, "url"]));
    }
  for (const { file, yaml, data } of dated)
    for (const [index, { id }] of data.entries()) once("dated fact", id, file, placeOf(yaml, [index, "id"]));
}

/** Things that live alone: each is called as its folder or its file is, and of two with one id, the one that isn't is the copy. */
function tellCopies(
  kind: string,
  place: "folder" | "file",
  all: readonly Authored<{ readonly id: string }>[],
  nameOf: (file: string) => string | undefined,
  report: Report,
): void {
  const own = new Map(all.filter(({ file, data }) => nameOf(file) === data.id).map((one) => [one.data.id, one]));
  const seen = new Map<string, string>();
  for (const { file, yaml, data } of all) {
    const name = nameOf(file);
    const original = own.get(data.id);
    const other = original && original.file !== file && name !== data.id ? original.file : seen.get(data.id);
    const at = { file, ...placeOf(yaml, ["id"]) };
    if (other !== undefined && !(original?.file === file && nameOf(other) !== data.id))
      report({
        ...at,
        name: "DuplicateId",
        what: `The ${kind} "${data.id}" is in two files: ${other} and ${file}.`,
        advice:
          name === data.id
            ? `Ids are permanent and belong to one thing: give one of the two another, and its ${place} too.`
            : `The ${place} of the second is called ${name}: if it is a copy, write id: ${name} in it.`,
      });
    else if (name !== data.id)
      report({
        ...at,
        name: place === "folder" ? "IdAndFolder" : "IdAndFile",
        what: `The ${kind} "${data.id}" lies in ${place === "folder" ? `the folder ${name}` : file.split("/").at(-1)}.`,
        advice: `Call the ${place} after the id.`,
      });
    seen.set(data.id, seen.get(data.id) ?? file);
  }
}
