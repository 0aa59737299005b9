import type { Locale } from "../locale.ts";
import type { TextDoc } from "../text.ts";
import { buckets, type Features, featuresOf, weigh } from "./features.ts";

/** What was learned of one thing that texts do: the weights that aren't zero, and the two figures that scale them. */
export interface Learned {
  /** The weight of one step. */
  readonly step: number;
  readonly bias: number;
  /** How far each bucket with a weight lies behind the one before it, as `packWeights` writes it. */
  readonly at: string;
  /** The weight of each of these, in steps, one character each. */
  readonly weights: string;
  /** Above which likelihood one may speak of it; absent where the rule decides. */
  readonly sure?: number;
}

/** Levels on either side of zero that a weight is rounded to. */
export const levels = 7;
/** The character that stands for a weight of no steps; the others stand beside it in the order of their codes. */
const zero = "P".charCodeAt(0);
/** The character that stands for a distance of 0; distances past the widest are told by `further`, each worth the widest. */
const nearest = "#".charCodeAt(0);
const widest = 90;
const further = "!";

/** Writes weights, in steps for each bucket, as those that aren't zero. */
export function packWeights(steps: ArrayLike<number>): Pick<Learned, "at" | "weights"> {
  let at = "";
  let weights = "";
  let last = 0;
  for (let bucket = 0; bucket < steps.length; bucket++) {
    const step = steps[bucket] ?? 0;
    if (step === 0) continue;
    const distance = bucket - last;
    at += further.repeat(Math.floor(distance / widest)) + String.fromCharCode(nearest + (distance % widest));
    weights += String.fromCharCode(zero + step);
    last = bucket;
  }
  return { at, weights };
}

/** Reads weights back: steps for each bucket. */
export function unpackWeights({ at, weights }: Pick<Learned, "at" | "weights">): Int8Array {
  const steps = new Int8Array(buckets);
  let bucket = 0;
  let read = 0;
  for (let index = 0; index < at.length; index++) {
    if (at[index] === further) {
      bucket += widest;
      continue;
    }
    bucket += at.charCodeAt(index) - nearest;
    steps[bucket] = weights.charCodeAt(read++) - zero;
  }
  return steps;
}

const unpacked = new WeakMap<Learned, Int8Array>();

/** How likely a text with these features does it, as the logarithm of the odds: a logistic regression. */
function oddsOf(model: Learned, features: Features): number {
  const steps = unpacked.get(model) ?? unpackWeights(model);
  unpacked.set(model, steps);
  return model.bias + model.step * weigh(features, steps);
}

/** Odds, as their logarithm, told as a likelihood, 0 to 1. */
export const likelihoodAt = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** How likely a text with these features does it, 0 to 1. */
export const likelihoodOf = (model: Learned, features: Features): number => likelihoodAt(oddsOf(model, features));

/** How likely these words do it, as the logarithm of the odds. */
export const odds = (model: Learned, words: TextDoc["words"], locale: Locale): number =>
  oddsOf(model, featuresOf(words, locale));

/** How likely these words do it, 0 to 1. */
export const likelihood = (model: Learned, words: TextDoc["words"], locale: Locale): number =>
  likelihoodAt(odds(model, words, locale));
