import type { TextDoc } from "../text.ts";
import { featuresOf, weigh } from "./features.ts";

/** What was learned of one thing that texts do: a weight for each bucket, one character each, and the two figures that scale them. */
export interface Learned {
  /** The weight of one step. */
  readonly step: number;
  readonly bias: number;
  /** Whole steps from `-levels` to `levels`, as `charOf` writes them and `levelOf` reads them. */
  readonly weights: string;
  /** Above which likelihood one may speak of it; absent where the rule decides. */
  readonly sure?: number;
}

/** Levels on either side of zero that a weight is rounded to. */
export const levels = 4;
/** The character that stands for a weight of no steps; the others stand beside it in the order of their codes. */
const zero = "P".charCodeAt(0);

/** A rounded weight, from `-levels` to `levels`, as a character. */
export const charOf = (level: number): string => String.fromCharCode(zero + level);
/** The rounded weight of a bucket, read back; NaN past the last bucket. */
export const levelOf = (weights: string, bucket: number): number => weights.charCodeAt(bucket) - zero;

/** How likely these words do it, 0 to 1: a logistic regression over hashed words and their beginnings. */
export function likelihood({ step, bias, weights }: Learned, words: TextDoc["words"]): number {
  const sum = weigh(featuresOf(words), (bucket) => levelOf(weights, bucket));
  return 1 / (1 + Math.exp(-(bias + step * sum)));
}
