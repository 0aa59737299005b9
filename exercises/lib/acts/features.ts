import { seedOf } from "../seeded.ts";
import type { Word } from "../text.ts";

/** Buckets of each of the two blocks of features: words, and beginnings of words. A power of two. */
const bucketsOfBlock = 4096;
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

/** Letters of the beginnings that are looked at: they stand for stems, whatever the ending. */
const beginnings = [3, 4, 5, 6] as const;

/** Beginnings of words. */
function beginningFeatures(words: readonly Word[]): Set<number> {
  const found = new Set<number>();
  for (const { norm } of words)
    for (const length of beginnings)
      if (norm.length >= length) found.add(bucketsOfBlock + bucket(`.${norm.slice(0, length)}`));
  return found;
}

/** A text as the buckets that it fills, by block; `weigh` takes each block as a vector of length one. */
export interface Features {
  readonly words: ReadonlySet<number>;
  readonly beginnings: ReadonlySet<number>;
}

/** The features of a text's words, in order; linear in their number. */
export const featuresOf = (words: readonly Word[]): Features => ({
  words: wordFeatures(words),
  beginnings: beginningFeatures(words),
});

/** Sum of the weights of a text's buckets, each block divided by its length. */
export function weigh({ words, beginnings: starts }: Features, weightOf: (bucket: number) => number): number {
  const sum = (set: ReadonlySet<number>) =>
    set.size === 0 ? 0 : [...set].reduce((total, at) => total + weightOf(at), 0) / Math.sqrt(set.size);
  return sum(words) + sum(starts);
}
