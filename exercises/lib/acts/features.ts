import type { Locale } from "../locale.ts";
import { memoryOf } from "../memory.ts";
import { seedOf } from "../seeded.ts";
import type { Word } from "../text.ts";
import { sensesOf } from "./senses.ts";

const bits = 17;
/** Buckets that features fall into: so many that two that matter hardly ever meet. */
export const buckets = 2 ** bits;

/** The bucket of a feature, mixed as murmur3's finalizer does. `sort`: one of `kind`. */
function bucket(sort: number, one: number, other: number): number {
  let hash = Math.imul(one ^ Math.imul(other ^ Math.imul(sort, 0x9e3779b1), 0x85ebca6b), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - bits);
}

/** Kinds of feature. */
const kind = { word: 1, pair: 2, beginning: 3, sense: 4, senses: 5, senseWord: 6, wordSense: 7 } as const;

/** Letters of the beginnings that are looked at: they stand for stems, whatever the ending. */
const beginnings = [3, 4, 5, 6] as const;

/** What is known of a word wherever it stands. */
interface Signs {
  readonly seed: number;
  readonly word: number;
  readonly beginnings: readonly number[];
  readonly senses: readonly number[];
}

function signsOf(norm: string, locale: Locale): Signs {
  const seed = seedOf(norm);
  return {
    seed,
    word: bucket(kind.word, seed, 0),
    beginnings: beginnings
      .filter((length) => norm.length >= length)
      .map((length) => bucket(kind.beginning, seedOf(norm.slice(0, length)), 0)),
    senses: sensesOf(norm, locale),
  };
}

const known = { it: memoryOf<Signs>(10_000), en: memoryOf<Signs>(10_000) } as const;
/** Longer words are no words, and would fill the memory. */
const longestKnown = 30;

function remembered(norm: string, locale: Locale): Signs {
  if (norm.length > longestKnown) return signsOf(norm, locale);
  return known[locale](norm, () => signsOf(norm, locale));
}

/** How far apart, in words, senses may stand to be seen together, and a sense and a word. */
const reach = { senses: 4, word: 2 } as const;

/** Senses, alone and in order with those of the next words and with the words beside them. */
function senseFeatures(words: readonly Signs[]): number[] {
  const found = new Set<number>();
  for (const [index, { senses, seed }] of words.entries())
    for (let step = 1; step <= reach.senses; step++) {
      const next = words[index + step];
      for (const sense of senses) {
        if (step === 1) found.add(bucket(kind.sense, sense, 0));
        if (next === undefined) continue;
        for (const other of next.senses) found.add(bucket(kind.senses, sense, other));
        if (step <= reach.word) found.add(bucket(kind.senseWord, sense, next.seed));
      }
      if (next !== undefined && step <= reach.word)
        for (const other of next.senses) found.add(bucket(kind.wordSense, seed, other));
    }
  return [...found];
}

/** A text as the buckets that it fills, each once, by block: words and pairs of neighbours; beginnings of words; senses. */
export type Features = readonly (readonly number[])[];

function computed(words: readonly Pick<Word, "norm">[], locale: Locale): Features {
  const signs = words.map(({ norm }) => remembered(norm, locale));
  const neighbours = signs.slice(1).map(({ seed }, index) => bucket(kind.pair, signs[index]?.seed ?? 0, seed));
  return [
    [...new Set([...signs.map(({ word }) => word), ...neighbours])],
    [...new Set(signs.flatMap((sign) => sign.beginnings))],
    senseFeatures(signs),
  ];
}

/** What was computed of a text's words: many models look at the same ones. */
const texts = new WeakMap<readonly Pick<Word, "norm">[], Features>();

/** The features of a text's words, in order; linear in their number. */
export function featuresOf(words: readonly Pick<Word, "norm">[], locale: Locale): Features {
  const features = texts.get(words) ?? computed(words, locale);
  texts.set(words, features);
  return features;
}

/** Sum of the weights of a text's buckets, each block taken as a vector of length one. */
export function weigh(features: Features, weights: ArrayLike<number>): number {
  let total = 0;
  for (const block of features) {
    let sum = 0;
    for (const at of block) sum += weights[at] ?? 0;
    if (block.length > 0) total += sum / Math.sqrt(block.length);
  }
  return total;
}
