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

/** Rows of examples over the buckets that some of them fill, row after row: the cells of row `r` are those from `starts[r]` to `starts[r + 1]`. */
interface Table {
  readonly starts: Int32Array;
  /** The column of each cell: the place of its bucket. */
  readonly at: Int32Array;
  readonly value: Float64Array;
  /** How much each row counts. */
  readonly share: Float64Array;
  readonly is: Float64Array;
  /** How many columns there are. */
  readonly size: number;
}

/** The examples as rows; `places`: the column of each bucket that counts. The two classes weigh the same. */
function tableOf(examples: readonly Example[], places: ReadonlyMap<number, number>): Table {
  const are = examples.filter((example) => example.is).length;
  const share = (one: Example) =>
    (examples.length / (2 * (one.is ? are : examples.length - are))) * (one.certain ? certainty : 1);
  const starts = [0];
  const at: number[] = [];
  const value: number[] = [];
  for (const { features } of examples) {
    for (const block of features)
      for (const bucket of block) {
        const place = places.get(bucket);
        if (place === undefined) continue;
        at.push(place);
        value.push(1 / Math.sqrt(block.length));
      }
    starts.push(at.length);
  }
  return {
    starts: Int32Array.from(starts),
    at: Int32Array.from(at),
    value: Float64Array.from(value),
    share: Float64Array.from(examples, share),
    is: Float64Array.from(examples, ({ is }) => (is ? 1 : 0)),
    size: places.size,
  };
}

/**
 * Goes over all rows once: adds to `into` what each row's `error` (of its sum of weights) says of the weights of its
 * cells; the last of `weights` is the bias, whose column every row has.
 */
function sweep(
  { starts, at, value, size, share }: Table,
  weights: Float64Array,
  into: Float64Array,
  error: (sum: number, row: number) => number,
): void {
  for (let row = 0; row < share.length; row++) {
    const from = starts[row] ?? 0;
    const to = starts[row + 1] ?? from;
    let sum = weights[size] ?? 0;
    for (let cell = from; cell < to; cell++) sum += (weights[at[cell] ?? 0] ?? 0) * (value[cell] ?? 0);
    const said = error(sum, row);
    for (let cell = from; cell < to; cell++) {
      const column = at[cell] ?? 0;
      into[column] = (into[column] ?? 0) + said * (value[cell] ?? 0);
    }
    into[size] = (into[size] ?? 0) + said;
  }
}

/** A logistic regression by accelerated gradient descent from zero: the weight of each bucket of `among`. */
function regress(
  examples: readonly Example[],
  among: (bucket: number) => boolean = () => true,
): { weights: Float64Array; bias: number } {
  const filled = [...new Set(examples.flatMap(({ features }) => features.flat()))].filter(among);
  const table = tableOf(examples, new Map(filled.map((bucket, place) => [bucket, place])));
  const { size, share, is } = table;
  const step = 1 / (1 + strength * 0.25 * steepest(table));
  const error = (sum: number, row: number) =>
    strength * (share[row] ?? 0) * (1 / (1 + Math.exp(-sum)) - (is[row] ?? 0));
  let [now, before] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  const point = new Float64Array(size + 1);
  const gradient = new Float64Array(size + 1);
  for (let round = 0; round < rounds; round++) {
    const swing = round / (round + 3);
    for (let n = 0; n <= size; n++) point[n] = (now[n] ?? 0) + swing * ((now[n] ?? 0) - (before[n] ?? 0));
    // every weight is pulled towards zero, the bias is not
    gradient.set(point);
    gradient[size] = 0;
    sweep(table, point, gradient, error);
    [before, now] = [now, before];
    for (let n = 0; n <= size; n++) now[n] = (point[n] ?? 0) - step * (gradient[n] ?? 0);
  }
  const weights = new Float64Array(buckets);
  for (const [place, bucket] of filled.entries()) weights[bucket] = now[place] ?? 0;
  return { weights, bias: now[size] ?? 0 };
}

/** The largest eigenvalue of the rows' weighted products, by power iteration: the steepest that the loss may bend. */
function steepest(table: Table): number {
  let direction = new Float64Array(table.size + 1).fill(1 / Math.sqrt(table.size + 1));
  let length = 0;
  for (let turn = 0; turn < 30; turn++) {
    const next = new Float64Array(table.size + 1);
    sweep(table, direction, next, (sum, row) => sum * (table.share[row] ?? 0));
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
