import { type Letter, rolesWith } from "../matrix.ts";
import type { CellValue, Line, Raci } from "../schema.ts";

/** A cell's value as it is shown: both letters with a stroke between. */
export function shown(value: CellValue): string {
  return value === "AR" ? "A/R" : value;
}

/** How many of each letter a row has, and whether it can stand: one A, at least one R. */
export function lineCounts(
  exercise: Raci,
  line: Line | undefined,
): Record<Letter, number> & { readonly stands: boolean } {
  const count = (letter: Letter) => rolesWith(exercise, line, letter).length;
  const [R, A] = [count("R"), count("A")];
  return { R, A, C: count("C"), I: count("I"), stands: A === 1 && R > 0 };
}
