import { syllable } from "syllable";
import { memoryOf } from "../memory.ts";
import type { Range } from "../range.ts";
import type { TextDoc } from "../text.ts";
import { isAddress } from "./words.ts";

/** From this many words up a readability score is steady enough to be shown: both formulas jump in shorter texts. */
export const fewestWords = 40;
/**
 * Easy enough for posts and replies, of 100, in either scale: below 60, Gulpease finds a text hard for those who left
 * school at fourteen (Lucisano & Piemontese 1988); from 60 up, Flesch calls English plain.
 */
export const easyEnough = 60;

/**
 * Gulpease, 0–100, higher is easier: `89 + (300 × sentences − 10 × letters) / words`
 * (Lucisano & Piemontese 1988). An elided word counts as two (*l'ordine*); addresses don't count. A text without words: 100.
 */
export function gulpease(text: TextDoc): number {
  const words = parts(text);
  if (words.length === 0) return 100;
  const letters = words.reduce((sum, word) => sum + (word.match(/\p{L}/gu)?.length ?? 0), 0);
  return clamp(89 + (300 * text.sentences.length - 10 * letters) / words.length);
}

/** A text says most of its words again and again, and counting takes long. */
const counted = memoryOf<number>(20_000);

const syllablesOf = (word: string): number => counted(word, () => Math.max(1, syllable(word)));

/** Flesch reading ease, 0–100, higher is easier: `206.835 − 84.6 × syllables/word − 1.015 × words/sentence`. */
export function flesch(text: TextDoc): number {
  const words = text.words.filter((word) => !isAddress(word)).map((word) => word.norm);
  if (words.length === 0 || text.sentences.length === 0) return 100;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return clamp(206.835 - (84.6 * syllables) / words.length - (1.015 * words.length) / text.sentences.length);
}

const scales = { it: gulpease, en: flesch };

/** The scale of the text's own language. */
export function readability(text: TextDoc): number {
  return scales[text.locale](text);
}

/** The first of the sentences with the most words: where a hard text is best mended. */
export function longestSentence({ sentences }: TextDoc): Range | null {
  const [first] = sentences.toSorted((a, b) => b.words.length - a.words.length);
  return first ?? null;
}

function parts(text: TextDoc): string[] {
  return text.words.filter((word) => !isAddress(word)).flatMap((word) => word.norm.split("'").filter(Boolean));
}

function clamp(score: number): number {
  return Math.min(100, Math.max(0, score));
}
