import type { Range } from "../range.ts";

/** What a number counts, as far as the signs next to it tell. */
type FigureUnit = "percent" | "money" | null;

/** A number that a text states. `values`: as written; then, of a time of day, as the other clock has it (18 and 6). */
export interface Figure extends Range {
  readonly values: readonly number[];
  readonly unit: FigureUnit;
  /** 'about', 'quasi': a round number in place of the exact one. */
  readonly rough: boolean;
  /** Part of a calendar date or a time of day, not a quantity. */
  readonly dated: boolean;
  /** A time of day. */
  readonly clock: boolean;
}

/** A number as such: no share, no sum of money, no date. */
export const plainFigure = ({ start, end }: Range, value: number): Figure => ({
  start,
  end,
  values: [value],
  unit: null,
  rough: false,
  dated: false,
  clock: false,
});
