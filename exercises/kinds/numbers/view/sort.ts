import type { Locale } from "../../../lib/locale.ts";
import type { DataTable } from "../schema.ts";

/** How rows are sorted: by a column, by the learner's marks (`mark`), or as they were given (null). */
export interface Order {
  readonly by: string | null;
  readonly down: boolean;
}

type Row = DataTable["rows"][number];

/** What a cell holds, in one language. */
export function cellOf(row: Row, column: string, locale: Locale): string | number {
  const cell = row.cells[column] ?? "";
  return typeof cell === "object" ? cell[locale] : cell;
}

/** The rows in order; rows without a mark come last either way. Equal rows stay as they were. */
export function sorted(
  { rows, groups }: DataTable,
  { by, down }: Order,
  marks: Readonly<Record<string, string>>,
  locale: Locale,
): Row[] {
  if (by === null) return [...rows];
  const sign = down ? -1 : 1;
  if (by === "mark") {
    const rank = ({ id }: Row) => groups.findIndex((group) => group.id === marks[id]);
    return rows.toSorted((a, b) => {
      const [one, other] = [rank(a), rank(b)];
      if (one < 0 || other < 0) return one === other ? 0 : one < 0 ? 1 : -1;
      return sign * (one - other);
    });
  }
  return rows.toSorted((a, b) => {
    const [one, other] = [cellOf(a, by, locale), cellOf(b, by, locale)];
    if (typeof one === "number" && typeof other === "number") return sign * (one - other);
    return sign * String(one).localeCompare(String(other), locale);
  });
}
