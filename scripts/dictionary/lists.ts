import { readFileSync } from "node:fs";

const folder = new URL("../../exercises/dictionary/", import.meta.url);

/** Words of a hand-kept list beside the dictionaries: one or more a line, `#` begins a comment. A capital marks a name. */
export function readList(name: string): string[] {
  return readFileSync(new URL(name, folder), "utf8")
    .split("\n")
    .flatMap((line) => (line.split("#")[0] ?? "").trim().split(/\s+/))
    .filter(Boolean);
}

/** How a word is kept in the graph: in lower case; a name under `^`, so that it is right only with its capital. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase().replaceAll("’", "'");
  return lower === word ? word : `^${lower}`;
}
