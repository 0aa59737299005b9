/** Counts of a yes-or-no judgement against a label. */
interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** Counts over pairs of judgement and label. */
export function count(pairs: readonly { readonly said: boolean; readonly label: boolean }[]): Counts {
  const of = (said: boolean, label: boolean) =>
    pairs.filter((pair) => pair.said === said && pair.label === label).length;
  return { tp: of(true, true), fp: of(true, false), fn: of(false, true), tn: of(false, false) };
}

/** Share of the alarms that are right; null without alarms. */
export const precision = ({ tp, fp }: Counts) => (tp + fp === 0 ? null : tp / (tp + fp));

/** Share of the cases that are found; null without cases. */
export const recall = ({ tp, fn }: Counts) => (tp + fn === 0 ? null : tp / (tp + fn));

/** Harmonic mean of precision and recall; null without cases and alarms. */
export const f1 = ({ tp, fp, fn }: Counts) => (2 * tp + fp + fn === 0 ? null : (2 * tp) / (2 * tp + fp + fn));

/** Cohen's kappa: agreement beyond chance, 1 at best (Cohen 1960); null when chance alone explains everything. */
export function kappa({ tp, fp, fn, tn }: Counts): number | null {
  const n = tp + fp + fn + tn;
  if (n === 0) return null;
  const observed = (tp + tn) / n;
  const expected = ((tp + fp) * (tp + fn) + (fn + tn) * (fp + tn)) / (n * n);
  return expected === 1 ? null : (observed - expected) / (1 - expected);
}
