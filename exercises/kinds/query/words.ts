import type { Range } from "../../lib/range.ts";

/** What stands before a word and belongs to it: a hashtag's or a handle's sign. */
export type Mark = "" | "#" | "@";

/** A word of a mention or of a query, as the search compares it. */
export interface SearchWord extends Range {
  /** Lower-case and without accents. */
  readonly text: string;
  readonly mark: Mark;
}

/** Letters, digits and `_`; a sign counts only at the start of a word, so that an address keeps its halves apart. */
const word = /(?:(?<![\p{L}\p{N}_])[#@])?[\p{L}\p{N}\p{M}_]+/gu;

/** A word as the search compares it: lower-case, without accents. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The words of a text with their places (UTF-16 offsets). Apostrophes, hyphens and dots part words. Linear. */
export function searchWords(text: string): SearchWord[] {
  return [...text.matchAll(word)].flatMap(({ 0: found, index }) => {
    const sign = found.charAt(0);
    const mark: Mark = sign === "#" || sign === "@" ? sign : "";
    const own = plain(found.slice(mark.length));
    // An accent that stands on no letter is no word.
    return own === "" ? [] : [{ text: own, mark, start: index, end: index + found.length }];
  });
}
