/** Ways to name a thing, as sources of `pattern()`: those of the one that is asked for, and those of any of its kind. */
export interface Ways {
  readonly one: string;
  readonly any: string;
}
