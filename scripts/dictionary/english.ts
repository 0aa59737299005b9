import { readFileSync } from "node:fs";
import { expandHunspell } from "./hunspell.ts";
import { keyOf, readList } from "./lists.ts";
import { wellKnown } from "./popularity.ts";

const packages = ["dictionary-en", "dictionary-en-gb"];

/** All English words, American and British, in order and without doubles, as they are kept in the graph. The well known have a second key. */
export function englishWords(): string[] {
  const words = new Set<string>();
  for (const name of packages) {
    const read = (file: string) => readFileSync(new URL(`../../node_modules/${name}/${file}`, import.meta.url), "utf8");
    for (const word of expandHunspell(read("index.aff"), read("index.dic"))) {
      // Possessives and digits are the reader's business.
      if (/'s$|[\d.]/.test(word)) continue;
      words.add(keyOf(word));
    }
  }
  for (const list of ["extra.en.txt", "everyday.en.txt"]) for (const word of readList(list)) words.add(keyOf(word));
  for (const word of readList("deny.en.txt")) words.delete(word);
  return [...words, ...wellKnown("en", words)].sort();
}
