import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { at, blockOf, clamp, go, type Selection, wholeRows } from "../../../lib/sheet/grid-selection.ts";
import { focusCell } from "../../../parts/focus-cell.ts";
import { useEvent } from "../../../parts/use-event.ts";
import type { EditStart } from "./CellEditor.tsx";
import { type CellsContext, clearBlock, readTyped } from "./clipboard.ts";
import { type EditEnd, gridCommand } from "./keys.ts";
import type { RowCommand } from "./row-commands.ts";
import type { Line, TableId } from "./sheet.ts";
import type { PlanStore } from "./store.ts";
import { unread } from "./unread.ts";

/** What a grid works on, and whom it tells: `onCleared` gets the number of cells that were emptied, `say` what is to be read aloud. */
export interface GridOptions {
  readonly table: TableId;
  readonly lines: readonly Line[];
  readonly context: CellsContext;
  readonly store: PlanStore;
  readonly readOnly: boolean;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onRows: (command: RowCommand) => void;
  readonly onCleared: (cells: number) => void;
  readonly say: (text: string) => void;
}

/** The selection, the open editor and the keys of a grid. The focus follows the selection once the grid has it. */
export function useGrid(options: GridOptions) {
  const { table, lines, context, store, readOnly, onSelect, onRows } = options;
  const size = { rows: lines.length, cols: context.columns.length };
  const selection = clamp(options.selection, size);
  const { row, col } = selection.active;
  const [editing, setEditing] = useState<EditStart | null>(null);
  const root = useRef<HTMLTableElement>(null);
  const wantsFocus = useRef(false);
  const byPointer = useRef(false);
  const hasFocus = useRef(false);

  useLayoutEffect(() => {
    // An open editor takes the focus itself. A wish kept until it closes would take it back from where one went on to.
    if (editing !== null) wantsFocus.current = false;
    // A removed row takes the focus with it: bring it back to where the grid now is.
    const lost = hasFocus.current && document.activeElement === document.body;
    if (editing !== null || !(wantsFocus.current || lost)) return;
    wantsFocus.current = false;
    const cell = root.current?.querySelector<HTMLElement>(`[data-at="${row}:${col}"]`) ?? null;
    if (cell !== null) focusCell(cell, { box: root.current?.closest(".plan-scroll"), toStart: !byPointer.current });
    else root.current?.closest(".plan-table")?.querySelector<HTMLElement>("[data-add]")?.focus();
  });

  const select = (next: Selection) => {
    wantsFocus.current = true;
    byPointer.current = false;
    onSelect(next);
  };
  /** As `select`, for what is under the pointer: it is in sight, and the columns beside it stay where they are. */
  const point = (next: Selection) => {
    select(next);
    byPointer.current = true;
  };
  const edit = (start: EditStart) => {
    if (!readOnly && lines.length > 0) setEditing(start);
  };
  const clear = () => {
    const writes = clearBlock(blockOf(selection), context.columns);
    if (store.act({ type: "write", table, writes })) options.onCleared(writes.length);
  };
  const onEnd = useEvent((text: string | null, end: EditEnd) => {
    const column = context.columns[col];
    store.typing(null);
    if (text !== null && column !== undefined) {
      const value = readTyped(text, column, context);
      store.act({ type: "write", table, writes: [{ row, field: column.field, value }] });
      const told = unread(value, column, context);
      if (told !== null) options.say(told);
    }
    const next = end.step === null ? selection : go(selection, end.step, size);
    const moved = next.active.row !== row || next.active.col !== col;
    setEditing(end.reopen && moved ? { typed: null, pointer: false } : null);
    if (end.step !== null) select(next);
    else if (!end.keep) wantsFocus.current = true;
  });
  const onTyping = useEvent((text: string) => {
    const column = context.columns[col];
    if (column !== undefined)
      store.typing({ table, row, field: column.field, value: readTyped(text, column, context) });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const command =
      editing === null
        ? gridCommand({ key, ctrlKey, metaKey, altKey, shiftKey, isComposing: event.nativeEvent.isComposing })
        : null;
    if (command === null) return;
    const looks = command.do === "go" || command.do === "select-row" || command.do === "select-all";
    if (readOnly && !looks) return;
    // A composed character must reach the editor that opens for it.
    if (!(command.do === "edit" && command.typed === null && event.nativeEvent.isComposing)) event.preventDefault();
    if (command.do === "go") select(go(selection, command.step, size, command.extend));
    else if (command.do === "select-row") select(wholeRows(selection.anchor.row, row, size));
    else if (command.do === "select-all")
      select({ active: { row: 0, col: 0 }, anchor: { row: size.rows - 1, col: size.cols - 1 } });
    else if (command.do === "edit") edit({ typed: command.typed, pointer: false });
    else if (command.do === "clear") clear();
    else {
      wantsFocus.current = true;
      onRows(command.do);
    }
  };
  const focusAt = (toRow: number, field: string | null) => {
    const found = context.columns.findIndex((column) => column.field === field);
    select(at(toRow, Math.max(0, found)));
  };
  const onFocus = () => {
    hasFocus.current = true;
  };
  const onBlur = () => {
    hasFocus.current = false;
  };
  return {
    root,
    size,
    selection,
    editing,
    edit,
    select,
    point,
    clear,
    focusAt,
    onEnd,
    onTyping,
    onKeyDown,
    onFocus,
    onBlur,
  };
}

export type GridState = ReturnType<typeof useGrid>;
