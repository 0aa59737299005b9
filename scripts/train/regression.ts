import { buckets, type Features, weigh } from "../../exercises/lib/acts/features.ts";
import { charOf, type Learned, levelOf, levels } from "../../exercises/lib/acts/model.ts";

/** A text with what it was labelled: whether it is one of those that are looked for. */
export interface Example {
  readonly features: Features;
  readonly is: boolean;
}

/** Strength of the data against the pull of every weight towards zero. */
const strength = 10;
const rounds = 600;

/** A logistic regression whose two classes weigh the same, by accelerated gradient descent from zero. */
function fit(examples: readonly Example[]): { weights: Float64Array; bias: number } {
  const are = examples.filter((example) => example.is).length;
  const share = (one: Example) => examples.length / (2 * (one.is ? are : examples.length - are));
  const rows = examples.map((example) => {
    const { words, pieces } = example.features;
    return {
      at: Uint16Array.from([...words, ...pieces]),
      value: Float64Array.from(
        [...words].map(() => 1 / Math.sqrt(words.size)).concat([...pieces].map(() => 1 / Math.sqrt(pieces.size))),
      ),
      share: share(example),
      y: example.is ? 1 : 0,
    };
  });
  const step = 1 / (1 + strength * 0.25 * 3 * rows.reduce((sum, row) => sum + row.share, 0));
  let [now, before] = [new Float64Array(buckets + 1), new Float64Array(buckets + 1)];
  for (let round = 0; round < rounds; round++) {
    const pull = round / (round + 3);
    const point = now.map((value, n) => value + pull * (value - (before[n] ?? 0)));
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
    now = point.map((value, n) => value - step * (gradient[n] ?? 0));
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

/** Learns what tells the examples that are from those that aren't. Same examples, same weights. */
export const learn = (examples: readonly Example[]): Learned => packed(fit(examples));

/** How many of the examples the weights themselves judge otherwise, at one half. */
export const wrongOf = (model: Learned, examples: readonly Example[]): number =>
  examples.filter(
    ({ features, is }) => model.bias + model.step * weigh(features, (n) => levelOf(model.weights, n)) > 0 !== is,
  ).length;
