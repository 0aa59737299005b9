import type { Lexicon } from "./kin.ts";

/** The senses of words of a language, as `scripts/train/pack-senses.ts` writes them. */
export interface PackedSenses {
  /** Sets of senses with spaces between them, each one's numbers as characters from `firstSense` on. */
  readonly sets: string;
  /** Words in order: how many letters a word shares with the one before it (`firstShared` on), its other letters, its set (`firstSet` on). */
  readonly words: string;
}

/** The character that stands for sense 0. */
export const firstSense = 35;
/** The character that stands for no letter shared with the word before. */
export const firstShared = 65;
/** The character that stands for set 0; letters and signs of words come before it. */
export const firstSet = 0x180;

/** More letters than these are never shared: one letter tells how many. */
export const mostShared = 25;

const entry = /([A-Z])([^A-Z\u0180-\uffff]*)([\u0180-\uffff])/g;

const nothing: readonly number[] = [];

/** Reads packed senses back. */
export function unpackSenses({ sets, words: text }: PackedSenses): Lexicon {
  const ofSet = sets.split(" ").map((set) => [...set].map((char) => char.charCodeAt(0) - firstSense));
  const words: string[] = [];
  const senses: (readonly number[])[] = [];
  let before = "";
  for (const [, shared = "", rest = "", set = ""] of text.matchAll(entry)) {
    before = before.slice(0, shared.charCodeAt(0) - firstShared) + rest;
    words.push(before);
    senses.push(ofSet[set.charCodeAt(0) - firstSet] ?? nothing);
  }
  return { words, senses };
}
