import { hashtagPrefixes, hashtagWords, shortHashtagWords, wholeHashtagWords } from "../../data/hashtag-words.ts";
import type { Spelling } from "../../lib/rule.ts";

/** A hashtag longer than this is left alone, so that time stays bounded; letters. */
const longest = 60;
/** Shorter words are believed only when they are listed: any row of letters holds some. */
const shortestWord = 4;
const longestWord = 18;
const mostWords = 8;

const accents: Readonly<Record<string, readonly string[]>> = { a: ["à"], e: ["è", "é"], i: ["ì"], o: ["ò"], u: ["ù"] };

/** Whether a word is in the dictionary, as a name too, or would be with the accent that hashtags lose. */
function isWord(word: string, spelling: Spelling | null): boolean {
  if (wholeHashtagWords.has(word) || hashtagWords.has(word)) return true;
  if (spelling === null) return false;
  const ends = accents[word.at(-1) ?? ""] ?? [];
  return [word, ...ends.map((end) => word.slice(0, -1) + end)].some(
    (form) => spelling.has(form) || spelling.has(`^${form}`),
  );
}

/**
 * The words that a row of small letters is made of, fewest first; null when it is one word, or none that anybody knows.
 * `words` are further ones: a brand's, a campaign's. Time is bounded by the longest hashtag, not by the text.
 */
export function splitWords(
  letters: string,
  spelling: Spelling | null,
  words: ReadonlySet<string>,
): readonly string[] | null {
  if (letters.length > longest || letters.length < shortestWord + 1 || isWord(letters, spelling) || words.has(letters))
    return null;
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const before = best[start];
      if (
        before === undefined ||
        before.length >= mostWords ||
        before.length + 1 >= (best[end]?.length ?? mostWords + 1)
      )
        continue;
      const word = letters.slice(start, end);
      const known =
        words.has(word) || (word.length >= shortestWord ? isWord(word, spelling) : shortHashtagWords.has(word));
      if (known) best[end] = [...before, word];
    }
  }
  const found = best[letters.length];
  if (found === undefined || found.length < 2 || !found.some((word) => word.length >= shortestWord)) return null;
  // "Sottopiatto" is one word that no dictionary needs to hold.
  return found.length === 2 && hashtagPrefixes.has(found[0] ?? "") ? null : found;
}
