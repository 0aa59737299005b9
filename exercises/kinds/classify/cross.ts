import { chosen } from "./choice.ts";
import type { Classify, Sorting } from "./schema.ts";

/** How many cards a sorting gives each pair of options. */
interface Cross {
  /** Option ids of the dimension down the side, and of the one along the top. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: readonly (readonly number[])[];
  /** Cards that have an option in both. */
  readonly all: number;
  /** The fullest box, the first of equals; null when nothing has been sorted. */
  readonly most: { readonly row: string; readonly column: string; readonly count: number } | null;
}

/** Crosses two dimensions of a sorting; null where the exercise doesn't ask for it. */
export function crossOf({ cards, dimensions, cross }: Classify, sorting: Sorting): Cross | null {
  if (cross === undefined) return null;
  const optionsOf = (id: string) =>
    dimensions.find((dimension) => dimension.id === id)?.options.map((option) => option.id) ?? [];
  const [rows, columns] = [optionsOf(cross.rows), optionsOf(cross.columns)];
  const pairs = cards.map(({ id }) => [chosen(sorting[id], cross.rows)[0], chosen(sorting[id], cross.columns)[0]]);
  const counts = rows.map((row) =>
    columns.map((column) => pairs.filter(([down, along]) => down === row && along === column).length),
  );
  const boxes = rows.flatMap((row, at) => columns.map((column, to) => ({ row, column, count: counts[at]?.[to] ?? 0 })));
  const [most] = boxes.toSorted((one, other) => other.count - one.count);
  const all = boxes.reduce((total, { count }) => total + count, 0);
  return { rows, columns, counts, all, most: all === 0 || most === undefined ? null : most };
}
