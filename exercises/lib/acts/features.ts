import { seedOf } from "../seeded.ts";
import type { Word } from "../text.ts";

/** Buckets of each of the two blocks of features: words, and pieces of words. A power of two. */
const bucketsOfBlock = 2048;
/** Buckets of both: as many weights as a model has. */
export const buckets = 2 * bucketsOfBlock;

const bucket = (feature: string) => seedOf(feature) & (bucketsOfBlock - 1);

/** Words and pairs of neighbours. */
function wordFeatures(words: readonly Word[]): Set<number> {
  const found = new Set<number>();
  for (const [index, { norm }] of words.entries()) {
    found.add(bucket(norm));
    const next = words[index + 1];
    if (next !== undefined) found.add(bucket(`${norm} ${next.norm}`));
  }
  return found;
}

/** Longest word whose pieces are looked at: what is longer is noise. */
const longestWord = 30;

/** Pieces of three to five letters of each word, its edges included: they stand for stems and endings. */
function pieceFeatures(words: readonly Word[]): Set<number> {
  const found = new Set<number>();
  for (const { norm } of words) {
    const padded = ` ${norm.slice(0, longestWord)} `;
    for (let length = 3; length <= 5; length++)
      for (let at = 0; at + length <= padded.length; at++)
        found.add(bucketsOfBlock + bucket(`.${padded.slice(at, at + length)}`));
  }
  return found;
}

/** A text as the buckets that it fills, by block; `weigh` takes each block as a vector of length one. */
export interface Features {
  readonly words: ReadonlySet<number>;
  readonly pieces: ReadonlySet<number>;
}

/** The features of a text's words, in order; linear in their number. */
export const featuresOf = (words: readonly Word[]): Features => ({
  words: wordFeatures(words),
  pieces: pieceFeatures(words),
});

/** Sum of the weights of a text's buckets, each block divided by its length. */
export function weigh({ words, pieces }: Features, weightOf: (bucket: number) => number): number {
  const sum = (set: ReadonlySet<number>) =>
    set.size === 0 ? 0 : [...set].reduce((total, at) => total + weightOf(at), 0) / Math.sqrt(set.size);
  return sum(words) + sum(pieces);
}
