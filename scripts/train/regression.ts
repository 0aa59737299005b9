import { buckets, type Features } from "../../exercises/lib/acts/features.ts";
import { type Learned, levels, likelihoodOf, packWeights } from "../../exercises/lib/acts/model.ts";

/** A text with what it was labelled: whether it is one of those that are looked for. */
export interface Example {
  readonly features: Features;
  readonly is: boolean;
  /** A near-miss, written to look much like what is looked for. */
  readonly near?: boolean;
  /** Beyond doubt, as golden answers and cases are: it counts several times. */
  readonly certain?: boolean;
}

/** How many labelled texts one weighs that is beyond doubt. */
const certainty = 5;

/** Strength of the data against the pull of every weight towards zero. */
const strength = 30;
const rounds = 500;

/** Weights that are worth their bytes: the largest. */
const kept = 3500;

interface Row {
  readonly at: Int32Array;
  readonly value: Float64Array;
  readonly share: number;
}

/** A logistic regression whose two classes weigh the same, by accelerated gradient descent from zero: the weight of each bucket of `among`. */
function regress(
  examples: readonly Example[],
  among: (bucket: number) => boolean = () => true,
): { weights: Float64Array; bias: number } {
  const are = examples.filter((example) => example.is).length;
  const share = (one: Example) => examples.length / (2 * (one.is ? are : examples.length - are));
  // Only the buckets that some example fills are reckoned with.
  const filled = [...new Set(examples.flatMap(({ features }) => features.flat()))].filter(among);
  const places = new Map(filled.map((bucket, place) => [bucket, place]));
  const rows = examples.map((example) => {
    const cells = example.features.flatMap((block) =>
      block.flatMap((bucket) => {
        const at = places.get(bucket);
        return at === undefined ? [] : [{ at, value: 1 / Math.sqrt(block.length) }];
      }),
    );
    return {
      at: Int32Array.from(cells, ({ at }) => at),
      value: Float64Array.from(cells, ({ value }) => value),
      share: share(example) * (example.certain ? certainty : 1),
      y: example.is ? 1 : 0,
    };
  });
  const size = filled.length;
  const step = 1 / (1 + strength * 0.25 * steepest(rows, size));
  let [now, before] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  for (let round = 0; round < rounds; round++) {
    const swing = round / (round + 3);
    const [last, previous] = [now, before];
    const point = last.map((value, n) => value + swing * (value - (previous[n] ?? 0)));
    const gradient = point.slice();
    gradient[size] = 0;
    for (const { at, value, share: weight, y } of rows) {
      let sum = point[size] ?? 0;
      for (let i = 0; i < at.length; i++) sum += (point[at[i] ?? 0] ?? 0) * (value[i] ?? 0);
      const error = strength * weight * (1 / (1 + Math.exp(-sum)) - y);
      for (let i = 0; i < at.length; i++) gradient[at[i] ?? 0] = (gradient[at[i] ?? 0] ?? 0) + error * (value[i] ?? 0);
      gradient[size] = (gradient[size] ?? 0) + error;
    }
    before = now;
    now = point.map((value, n) => value - step * (gradient[n] ?? 0));
  }
  const weights = new Float64Array(buckets);
  for (const [place, bucket] of filled.entries()) weights[bucket] = now[place] ?? 0;
  return { weights, bias: now[size] ?? 0 };
}

/** The largest eigenvalue of the rows' weighted products, by power iteration: the steepest that the loss may bend. */
function steepest(rows: readonly Row[], size: number): number {
  let direction = new Float64Array(size + 1).fill(1 / Math.sqrt(size + 1));
  let length = 0;
  for (let turn = 0; turn < 30; turn++) {
    const next = new Float64Array(size + 1);
    for (const { at, value, share } of rows) {
      let sum = direction[size] ?? 0;
      for (let i = 0; i < at.length; i++) sum += (direction[at[i] ?? 0] ?? 0) * (value[i] ?? 0);
      sum *= share;
      for (let i = 0; i < at.length; i++) next[at[i] ?? 0] = (next[at[i] ?? 0] ?? 0) + sum * (value[i] ?? 0);
      next[size] = (next[size] ?? 0) + sum;
    }
    length = Math.sqrt(next.reduce((sum, one) => sum + one * one, 0)) || 1;
    direction = next.map((one) => one / length);
  }
  // Power iteration comes from below; a little more keeps the steps from growing.
  return length * 1.05;
}

/** The weights, rounded to a few levels: one in twenty may be larger than the last level tells. */
function packed({ weights, bias }: ReturnType<typeof regress>): Learned {
  const step = (largest(weights, kept / 20) || 1) / levels;
  const level = (weight: number) => Math.max(-levels, Math.min(levels, Math.round(weight / step)));
  return {
    step: Number(step.toPrecision(6)),
    bias: Number(bias.toPrecision(6)),
    ...packWeights([...weights].map(level)),
  };
}

/** The size of the n-th largest weight. */
const largest = (weights: Float64Array, n: number) => weights.map(Math.abs).toSorted().at(-Math.ceil(n)) ?? 0;

/** Learns what tells the examples that are from those that aren't: all weights first, then those anew that are worth their bytes. Same examples, same weights. */
export function learn(examples: readonly Example[]): Learned {
  const { weights } = regress(examples);
  const least = Math.max(largest(weights, kept), Number.MIN_VALUE);
  return packed(regress(examples, (bucket) => Math.abs(weights[bucket] ?? 0) >= least));
}

/** How many of the examples the weights themselves judge otherwise, at one half. */
export const wrongOf = (model: Learned, examples: readonly Example[]): number =>
  examples.filter(({ features, is }) => likelihoodOf(model, features) > 0.5 !== is).length;
