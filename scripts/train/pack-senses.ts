import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Lexicon, sensesIn, sharedBeginning } from "../../exercises/lib/acts/kin.ts";
import {
  firstSense,
  firstSet,
  firstShared,
  mostShared,
  type PackedSenses,
} from "../../exercises/lib/acts/packed-senses.ts";
import { senseNames } from "../../exercises/lib/acts/sense-names.ts";
import type { Locale } from "../../exercises/lib/locale.ts";

const root = join(import.meta.dirname, "../../exercises");

/** Signs that the packed form keeps for itself. */
const reserved = /[A-Z\u0180-\uffff]/;

/** Reads `senses.<language>.txt`: a word and its senses on each line, in the order of the words. Throws with file and line on a sense that there is not, on a word that cannot be packed and on words out of order. */
export function parseSenses(text: string, file: string): Lexicon {
  const words: string[] = [];
  const senses: number[][] = [];
  for (const [index, line] of text.trimEnd().split("\n").entries()) {
    const [word = "", ...names] = line.split(" ");
    const wrong = (what: string) => new Error(`${file}:${index + 1}: ${what}`);
    if (reserved.test(word)) throw wrong(`"${word}" is not in lower case`);
    if (word <= (words.at(-1) ?? "")) throw wrong(`"${word}" is out of order`);
    const numbers = names.map((name) => senseNames.findIndex((one) => one === name));
    if (numbers.includes(-1)) throw wrong(`there is no sense "${names[numbers.indexOf(-1)]}"`);
    words.push(word);
    senses.push(numbers.sort((a, b) => a - b));
  }
  return { words, senses };
}

const same = (one: readonly number[], other: readonly number[]) => one.join() === other.join();

/** Leaves out words whose nearest kin among those that stay mean the same. */
export function withoutKin(all: Lexicon): Lexicon {
  const words: string[] = [];
  const senses: (readonly number[])[] = [];
  // between the last word that stays and the next one at hand all words left out must still be told by these two
  let left: { word: string; senses: readonly number[] }[] = [];
  for (const [index, word] of all.words.entries()) {
    const own = all.senses[index] ?? [];
    const next = {
      words: [words.at(-1) ?? "", all.words[index + 1] ?? "\uffff"],
      senses: [senses.at(-1) ?? [], all.senses[index + 1] ?? []],
    };
    const told = [...left, { word, senses: own }].every((one) => same(sensesIn(next, one.word), one.senses));
    if (told && index + 1 < all.words.length) {
      left.push({ word, senses: own });
      continue;
    }
    words.push(word);
    senses.push(own);
    left = [];
  }
  return { words, senses };
}

/** Packs words and senses as `unpackSenses` reads them. */
export function packSenses({ words, senses }: Lexicon): PackedSenses {
  const keys = senses.map((set) => set.map((sense) => String.fromCharCode(firstSense + sense)).join(""));
  const sets = [...new Set(keys)].sort();
  const places = new Map(sets.map((set, index) => [set, String.fromCharCode(firstSet + index)]));
  const coded = words.map((word, index) => {
    const kept = Math.min(mostShared, sharedBeginning(word, words[index - 1] ?? ""));
    return `${String.fromCharCode(firstShared + kept)}${word.slice(kept)}${places.get(keys[index] ?? "")}`;
  });
  return { sets: sets.join(" "), words: coded.join("") };
}

/** Writes exercises/data/senses.<language>.ts from exercises/dictionary/senses.<language>.txt; how many words stay of how many. */
export async function writeSenses(locale: Locale): Promise<{ all: number; kept: number }> {
  const file = `exercises/dictionary/senses.${locale}.txt`;
  const all = parseSenses(await readFile(join(root, `dictionary/senses.${locale}.txt`), "utf8"), file);
  const kept = withoutKin(all);
  const { sets, words } = packSenses(kept);
  const text = `// Packed by scripts/train/pack-senses.ts from ${file}; not written by hand.
import type { PackedSenses } from "../lib/acts/packed-senses.ts";

export const ${locale}: PackedSenses = {
  sets: ${JSON.stringify(sets)},
  words:
    ${JSON.stringify(words)},
};
`;
  await writeFile(join(root, `data/senses.${locale}.ts`), text);
  return { all: all.words.length, kept: kept.words.length };
}
