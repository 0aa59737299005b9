/** The value that a share (0–1) of the values lies below; 0 where there are none. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** The value in the middle; of an even number of values, the upper of the two. 0 where there are none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
