import { type Memory, memoryOf } from "../lib/memory.ts";
import type { Spelling } from "../lib/rule.ts";

const letters: Readonly<Record<"it" | "en", string>> = {
  it: "aeioulrntscdpmvgbfzhqàèéìòùkxwjy",
  en: "etaoinsrhldcumfpgwybvkxjqz'",
};

/** What was looked up in each dictionary, by language and word: a text says a name that no dictionary knows again and again. */
const lookedUp = new WeakMap<Spelling, Memory<string | null>>();
const mostKept = 5000;

/**
 * A well-known word that one slip of the finger turns into `word`, likeliest first: two letters swapped, one doubled or lost,
 * one wrong, one too many. Null when there is none: beside a rare word only, what is written is no slip of it.
 */
export function nearestWord(word: string, spelling: Spelling, locale: "it" | "en"): string | null {
  const remembered = lookedUp.get(spelling) ?? memoryOf<string | null>(mostKept);
  lookedUp.set(spelling, remembered);
  return remembered(`${locale}${word}`, () => lookUp(word, spelling, letters[locale]));
}

function lookUp(word: string, spelling: Spelling, alphabet: string): string | null {
  for (const candidate of candidates(word, alphabet))
    if (candidate !== word && spelling.has(`${candidate}!`)) return candidate;
  return null;
}

function* candidates(word: string, alphabet: string): Generator<string> {
  const size = word.length;
  for (let i = 0; i + 1 < size; i++) yield word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2);
  for (let i = 0; i < size; i++) yield word.slice(0, i + 1) + word.slice(i);
  for (let i = 0; i < size; i++) if (word[i] === word[i + 1]) yield word.slice(0, i) + word.slice(i + 1);
  for (let i = 1; i <= size; i++) for (const letter of alphabet) yield word.slice(0, i) + letter + word.slice(i);
  for (let i = size - 1; i >= 0; i--)
    for (const letter of alphabet) yield word.slice(0, i) + letter + word.slice(i + 1);
  for (let i = size - 1; i >= 0; i--) yield word.slice(0, i) + word.slice(i + 1);
  for (const letter of alphabet) yield letter + word;
}
