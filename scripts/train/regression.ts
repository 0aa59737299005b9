import { buckets, type Features, weigh } from "../../exercises/lib/acts/features.ts";
import { charOf, type Learned, levelOf, levels } from "../../exercises/lib/acts/model.ts";

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
const strength = 10;
const rounds = 300;

/** What a weight must earn to be worth its bytes, where thousands of sentences teach: most end at zero. */
const thrift = 0.03 * strength;

/** Towards zero by so much, and not beyond. */
const shrunk = (value: number, by: number) => Math.sign(value) * Math.max(0, Math.abs(value) - by);

/** A logistic regression whose two classes weigh the same, by accelerated gradient descent from zero. */
function fit(examples: readonly Example[], pull: number): { weights: Float64Array; bias: number } {
  const are = examples.filter((example) => example.is).length;
  const share = (one: Example) => examples.length / (2 * (one.is ? are : examples.length - are));
  const rows = examples.map((example) => {
    const { words, beginnings } = example.features;
    return {
      at: Uint16Array.from([...words, ...beginnings]),
      value: Float64Array.from(
        [...words]
          .map(() => 1 / Math.sqrt(words.size))
          .concat([...beginnings].map(() => 1 / Math.sqrt(beginnings.size))),
      ),
      share: share(example) * (example.certain ? certainty : 1),
      y: example.is ? 1 : 0,
    };
  });
  const step = 1 / (1 + strength * 0.25 * 3 * rows.reduce((sum, row) => sum + row.share, 0));
  let [now, before] = [new Float64Array(buckets + 1), new Float64Array(buckets + 1)];
  for (let round = 0; round < rounds; round++) {
    const swing = round / (round + 3);
    const point = now.map((value, n) => value + swing * (value - (before[n] ?? 0)));
    const gradient = point.slice();
    gradient[buckets] = 0;
    for (const { at, value, share: weight, y } of rows) {
      let sum = point[buckets] ?? 0;
      for (let i = 0; i < at.length; i++) sum += (point[at[i] ?? 0] ?? 0) * (value[i] ?? 0);
      const error = strength * weight * (1 / (1 + Math.exp(-sum)) - y);
      for (let i = 0; i < at.length; i++) gradient[at[i] ?? 0] = (gradient[at[i] ?? 0] ?? 0) + error * (value[i] ?? 0);
      gradient[buckets] = (gradient[buckets] ?? 0) + error;
    }
    before = now;
    now = point.map((value, n) => shrunk(value - step * (gradient[n] ?? 0), n === buckets ? 0 : step * pull));
  }
  return { weights: now.slice(0, buckets), bias: now[buckets] ?? 0 };
}

/** Weights rounded to a few levels, one character each. */
function packed({ weights, bias }: ReturnType<typeof fit>): Learned {
  const largest =
    weights
      .map(Math.abs)
      .toSorted()
      .at(-Math.ceil(buckets / 200)) ?? 1;
  const step = largest / levels;
  const level = (weight: number) => Math.max(-levels, Math.min(levels, Math.round(weight / step)));
  return {
    step: Number(step.toPrecision(6)),
    bias: Number(bias.toPrecision(6)),
    weights: [...weights].map((weight) => charOf(level(weight))).join(""),
  };
}

/** Learns what tells the examples that are from those that aren't. Same examples, same weights. `sparse`: with few weights that aren't zero. */
export const learn = (examples: readonly Example[], { sparse = false } = {}): Learned =>
  packed(fit(examples, sparse ? thrift : 0));

/** The likelihood that a model gives to an example. */
const likelihoodOf = ({ bias, step, weights }: Learned, { features }: Example): number =>
  1 / (1 + Math.exp(-(bias + step * weigh(features, (bucket) => levelOf(weights, bucket)))));

/** The value that only this share of the values exceeds. */
const exceededBy = (share: number, values: readonly number[]): number =>
  values.toSorted((a, b) => b - a)[Math.floor(share * values.length)] ?? 0;

/** How much easier one may be mistaken about a near-miss. */
const nearer = 80;

/** Parts that examples are dealt into: each is judged by what was learned from the others. */
const parts = 4;

/** What was learned of sentences, and how many of those that do it are found unseen. */
interface Calibrated {
  readonly model: Learned & { readonly sure: number };
  readonly found: number;
}

/**
 * Learns, and finds above which likelihood one may speak of it: so sure that of sentences which don't do it, unseen, at
 * most `mistaken` are accused, of near-misses eighty times as many, and none that is beyond doubt.
 */
export function calibrate(examples: readonly Example[], mistaken: number): Calibrated {
  const judged = Array.from({ length: parts }, (_, part) => {
    const others = examples.filter((_, index) => index % parts !== part);
    const model = learn(others, { sparse: true });
    return examples
      .filter((_, index) => index % parts === part)
      .map((example) => ({ ...example, likelihood: likelihoodOf(model, example) }));
  }).flat();
  const model = learn(examples, { sparse: true });
  const likelihoods = (of: (one: Example) => boolean) => judged.filter(of).map(({ likelihood }) => likelihood);
  const cleared = examples.filter(({ is, certain }) => !is && certain === true).map((one) => likelihoodOf(model, one));
  const sure = Math.max(
    exceededBy(
      mistaken,
      likelihoods(({ is, near }) => !is && near !== true),
    ),
    exceededBy(
      nearer * mistaken,
      likelihoods(({ is, near }) => !is && near === true),
    ),
    ...cleared,
  );
  const those = likelihoods(({ is }) => is);
  return {
    model: { ...model, sure: Math.ceil(sure * 1000) / 1000 },
    found: those.filter((one) => one > sure).length / those.length,
  };
}

/** How many of the examples the weights themselves judge otherwise, at one half. */
export const wrongOf = (model: Learned, examples: readonly Example[]): number =>
  examples.filter(
    ({ features, is }) => model.bias + model.step * weigh(features, (n) => levelOf(model.weights, n)) > 0 !== is,
  ).length;
