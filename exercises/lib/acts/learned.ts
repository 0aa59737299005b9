import { en } from "../../data/acts.en.ts";
import { it } from "../../data/acts.it.ts";
import type { Range } from "../range.ts";
import type { TextDoc } from "../text.ts";
import { featuresOf, weigh } from "./features.ts";

/** The acts of a reply whose signs were learned from labelled replies. */
export const learnedActs = [
  "acknowledges",
  "names-problem",
  "takes-responsibility",
  "offers-remedy",
  "commits-to-time",
] as const;
export type LearnedAct = (typeof learnedActs)[number];

/** What was learned of one act: a weight for each bucket, one character each, and the two figures that scale them. */
export interface Learned {
  /** The weight of one step. */
  readonly step: number;
  readonly bias: number;
  /** Whole steps from `-levels` to `levels`, as `charOf` writes them and `levelOf` reads them. */
  readonly weights: string;
}

/** Levels on either side of zero that a weight is rounded to. */
export const levels = 15;
/** The character that stands for a weight of no steps; the others stand beside it in the order of their codes. */
const zero = "P".charCodeAt(0);

/** A rounded weight as a character, and back. */
export const charOf = (level: number): string => String.fromCharCode(zero + level);
export const levelOf = (weights: string, bucket: number): number => weights.charCodeAt(bucket) - zero;

const models = { it, en } as const;

/** How likely the act is absent from these words, 0 to 1: a logistic regression over hashed words and pieces of words. */
function absence(act: LearnedAct, text: TextDoc, words: TextDoc["words"]): number {
  const { step, bias, weights } = models[text.locale][act];
  const sum = weigh(featuresOf(words), (bucket) => levelOf(weights, bucket));
  return 1 / (1 + Math.exp(-(bias + step * sum)));
}

/** Below this the act is taken to be there, in words that no pattern foresaw. One in five is a doubt that goes to the writer. */
const doubt = 0.2;
/** Shorter texts say too little to be judged by the sum of their words. */
const fewestWords = 25;
/** Longer ones are no replies. */
const mostWords = 400;

/**
 * The sentence that speaks most for an act which the rule's own patterns did not find; none when the act seems absent
 * indeed. The weights were learned by scripts/train-acts.ts from labelled replies; none of the kept-apart ones was used.
 */
export function learnedEvidence(act: LearnedAct, text: TextDoc): Range[] {
  if (text.words.length < fewestWords || text.words.length > mostWords) return [];
  if (absence(act, text, text.words) >= doubt) return [];
  const [best] = text.sentences
    .filter(({ words }) => words.length > 0)
    .map((sentence) => {
      const others = text.words.filter(({ start, end }) => end <= sentence.start || start >= sentence.end);
      return { sentence, without: absence(act, text, others) };
    })
    .sort((a, b) => b.without - a.without);
  return best === undefined ? [] : [{ start: best.sentence.start, end: best.sentence.end }];
}
