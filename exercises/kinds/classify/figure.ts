import { readNumber } from "../../lib/figures/number-text.ts";
import type { Locale } from "../../lib/locale.ts";
import { chosen } from "./choice.ts";
import type { Figure, Sorting } from "./schema.ts";

/** What a figure is worked out from. */
interface Tally {
  readonly plus: number;
  readonly minus: number;
  /** Cards that have an option in the dimension. */
  readonly all: number;
}

/** Counts a sorting for a figure. */
export function tallyOf({ dimension, plus, minus }: Figure, sorting: Sorting): Tally {
  const labels = Object.values(sorting).map((choice) => chosen(choice, dimension));
  const having = (options: readonly string[]) => labels.filter((label) => label.some((one) => options.includes(one)));
  return { plus: having(plus).length, minus: having(minus).length, all: labels.filter((one) => one.length > 0).length };
}

/** The figure, in a hundred cards, from −100 to 100; null when nothing has been sorted. */
export function figureOf({ plus, minus, all }: Tally): number | null {
  return all === 0 ? null : ((plus - minus) / all) * 100;
}

/** What is wrong with a typed figure. */
type FigureFault = "empty" | "not-a-number" | "no-sorting" | "fraction" | "only-those" | "swapped" | "other";

/** Judges a typed figure against the learner's own sorting; null when it is right. `%` and points may follow it. */
export function faultOf(figure: Figure, text: string, sorting: Sorting, locale: Locale): FigureFault | null {
  if (text.trim() === "") return "empty";
  const read = readNumber(text, locale);
  if (read === null || !(read.unit === null || read.unit === "%" || read.unit === "points")) return "not-a-number";
  const tally = tallyOf(figure, sorting);
  const right = figureOf(tally);
  if (right === null) return "no-sorting";
  const near = (value: number, within = figure.tolerance) => Math.abs(read.value - value) <= within + 1e-9;
  if (near(right)) return null;
  if (right !== 0 && near(right / 100, 0.01)) return "fraction";
  if (near(-right)) return "swapped";
  const only = tally.plus + tally.minus;
  if (only > 0 && only !== tally.all && near(((tally.plus - tally.minus) / only) * 100)) return "only-those";
  return "other";
}
