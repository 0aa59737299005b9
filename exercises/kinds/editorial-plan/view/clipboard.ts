import type { Locale } from "../../../lib/locale.ts";
import type { Block } from "../../../lib/sheet/grid-selection.ts";
import { pastedInto } from "../../../lib/sheet/paste.ts";
import { formatTsv } from "../../../lib/sheet/tsv.ts";
import { type Choice, copyText, readCell } from "./cell-value.ts";
import type { Column } from "./columns.ts";
import type { Line, Write } from "./sheet.ts";

/** What a table knows of its cells. */
export interface CellsContext {
  readonly columns: readonly Column[];
  readonly choices: Readonly<Record<string, readonly Choice[]>>;
  readonly locale: Locale;
  /** Year of dates typed without one. */
  readonly year: number;
}

/** The canonical value of what was typed in a column; what can't be read stays as it was typed, and is graded so. */
export function readTyped(typed: string, column: Column, { choices, locale, year }: CellsContext): string {
  return readCell(typed, { type: column.type, choices: choices[column.field] ?? [], year, locale }) ?? typed.trim();
}

/** The selected block as spreadsheets take it: codes and ISO dates, decimals as the language writes them. */
export function copyBlock(lines: readonly Line[], block: Block, { columns, locale }: CellsContext): string {
  const shown = columns.slice(block.left, block.right + 1);
  return formatTsv(
    lines
      .slice(block.top, block.bottom + 1)
      .map(({ cells }) => shown.map(({ field, type }) => copyText(cells[field] ?? "", type, [], locale))),
  );
}

/**
 * What to write to paste a spreadsheet's cells from the block's first cell on. A single cell fills the whole block.
 * Columns past the last one are dropped.
 */
export function pasteBlock(text: string, block: Block, context: CellsContext): Write[] {
  return pastedInto(block, text).flatMap((cells, down) =>
    cells.flatMap((typed, along) => {
      const column = context.columns[block.left + along];
      return column === undefined
        ? []
        : [{ row: block.top + down, field: column.field, value: readTyped(typed, column, context) }];
    }),
  );
}

/** What to write to empty a block. */
export function clearBlock(block: Block, columns: readonly Column[]): Write[] {
  return Array.from({ length: block.bottom - block.top + 1 }, (_, down) =>
    columns.slice(block.left, block.right + 1).map(({ field }) => ({ row: block.top + down, field, value: "" })),
  ).flat();
}
