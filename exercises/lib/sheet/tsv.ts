/**
 * Cells as spreadsheets put them on the clipboard: tabs between cells, a line for each row,
 * quotes around a cell that holds a tab, a line break or a quote.
 */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/[\t\n\r"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quoted).join("\t")).join("\n");
}

/** Reads what `formatTsv` writes and what spreadsheets copy. A last empty line is no row. Never throws. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A cell is quoted only when the quote opens it and a tab, a line break or the end follows the closing one:
  // «"Grano" is back» pasted from a text editor keeps its quotes.
  const cell = /"((?:[^"]|"")*)"(?=\t|\r\n|\n|\r|$)|([^\t\n\r]*)/y;
  const end = /\t|\r\n|\n|\r|$/y;
  while (cell.lastIndex <= text.length) {
    const found = cell.exec(text);
    if (found === null) break;
    row.push(found[1] === undefined ? (found[2] ?? "") : found[1].replaceAll('""', '"'));
    end.lastIndex = found.index + found[0].length;
    const mark = end.exec(text)?.[0] ?? "";
    if (mark !== "\t") {
      rows.push(row);
      row = [];
    }
    if (mark === "") break;
    cell.lastIndex = end.lastIndex;
  }
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === "") rows.pop();
  return rows;
}
