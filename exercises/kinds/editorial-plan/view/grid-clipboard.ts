import type { ClipboardEvent } from "react";
import { blockOf } from "../../../lib/sheet/grid-selection.ts";
import { copyBlock, pasteBlock } from "./clipboard.ts";
import { unread } from "./unread.ts";
import type { GridOptions, GridState } from "./use-grid.ts";

interface Says {
  readonly copied: (cells: number) => void;
  /** `unreadable` counts those of them that are no value of their column. */
  readonly pasted: (cells: number, unreadable: number) => void;
}

/** Copy, cut and paste of cells, as spreadsheets do it. An open editor keeps its own clipboard. */
export function gridClipboard({ table, lines, context, store, readOnly }: GridOptions, grid: GridState, say: Says) {
  const block = blockOf(grid.selection);
  const onCopy = (event: ClipboardEvent) => {
    if (grid.editing !== null || lines.length === 0) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", copyBlock(lines, block, context));
    say.copied((block.bottom - block.top + 1) * (block.right - block.left + 1));
  };
  const onCut = (event: ClipboardEvent) => {
    onCopy(event);
    if (grid.editing === null && !readOnly) grid.clear();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (grid.editing !== null || readOnly) return;
    event.preventDefault();
    const writes = pasteBlock(event.clipboardData.getData("text/plain"), block, context);
    const last = writes.at(-1);
    if (last === undefined) return;
    store.act({ type: "write", table, writes });
    const col = context.columns.findIndex(({ field }) => field === last.field);
    grid.select({ active: { row: block.top, col: block.left }, anchor: { row: last.row, col } });
    const unreadable = writes.filter(({ field, value }) => {
      const column = context.columns.find((known) => known.field === field);
      return column !== undefined && unread(value, column, context) !== null;
    });
    say.pasted(writes.length, unreadable.length);
  };
  return { onCopy, onCut, onPaste };
}
