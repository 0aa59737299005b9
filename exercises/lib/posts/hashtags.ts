import { placesIn, type Range } from "../range.ts";

/** A hashtag with its place; `name` is what follows the mark, as it was typed. */
export interface Hashtag extends Range {
  readonly name: string;
}

const row = /(?<![\p{L}\p{N}_&/])(?:[#＃][\p{L}\p{M}\p{N}_]+)+/gu;
const address = /(?:https?:\/\/|www\.)[^\s<>"«»“”]+/giu;

/**
 * The hashtags of a text, in order. `#uno#due` are two; a number alone (`#1`) and the fragment of an address are none.
 * Linear in the length of the text.
 */
export function findHashtags(raw: string): Hashtag[] {
  const addresses = placesIn(raw, address);
  let next = 0;
  const tags: Hashtag[] = [];
  for (const match of raw.matchAll(row)) {
    while ((addresses[next]?.end ?? Number.POSITIVE_INFINITY) <= match.index) next++;
    if ((addresses[next]?.start ?? Number.POSITIVE_INFINITY) <= match.index) continue;
    let start = match.index;
    for (const piece of match[0].split(/(?=[#＃])/u)) {
      const name = piece.slice(1);
      if (/\p{L}/u.test(name)) tags.push({ start, end: start + piece.length, name });
      start += piece.length;
    }
  }
  return tags;
}
