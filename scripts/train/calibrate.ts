import { type Learned, likelihoodOf } from "../../exercises/lib/acts/model.ts";
import { type Example, learn } from "./regression.ts";

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
    const model = learn(others);
    return examples
      .filter((_, index) => index % parts === part)
      .map((example) => ({ ...example, likelihood: likelihoodOf(model, example.features) }));
  }).flat();
  const model = learn(examples);
  const likelihoods = (of: (one: Example) => boolean) => judged.filter(of).map(({ likelihood }) => likelihood);
  const cleared = examples
    .filter(({ is, certain }) => !is && certain === true)
    .map((one) => likelihoodOf(model, one.features));
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
