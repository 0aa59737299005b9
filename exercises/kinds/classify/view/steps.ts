/**
 * Where an arrow key leads on a board: up and down within a column, left and right to the nearest column with cards, at
 * the same height or its last card; Home and End to the ends of a column. `columns` holds the rows of the cards, the
 * pile first. Null when there is nowhere to go, or for any other key.
 */
export function stepFrom(columns: readonly (readonly number[])[], row: number, key: string): number | null {
  const at = columns.findIndex((column) => column.includes(row));
  const column = columns[at] ?? [];
  const height = column.indexOf(row);
  const beside = (others: readonly (readonly number[])[]) => {
    const nearest = others.find((other) => other.length > 0);
    return nearest?.[Math.min(height, nearest.length - 1)] ?? null;
  };
  switch (key) {
    case "ArrowUp":
      return column[height - 1] ?? null;
    case "ArrowDown":
      return column[height + 1] ?? null;
    case "Home":
      return column[0] ?? null;
    case "End":
      return column.at(-1) ?? null;
    case "ArrowLeft":
      return beside(columns.slice(0, Math.max(at, 0)).toReversed());
    case "ArrowRight":
      return beside(columns.slice(at + 1));
    default:
      return null;
  }
}
