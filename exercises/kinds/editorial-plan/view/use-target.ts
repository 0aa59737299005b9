import { useLayoutEffect, useRef, useState } from "react";
import type { TableHandle } from "./Grid.tsx";
import type { TableId } from "./sheet.ts";

/** A cell to go to; `field` null: the row's first. */
interface Target {
  readonly table: TableId;
  readonly row: number;
  readonly field: string | null;
}

/** Leads to a cell as soon as its table is on show: it may have to take the calendar's place first. */
export function useTarget() {
  const handles = useRef<Partial<Record<TableId, TableHandle | null>>>({});
  const target = useRef<Target | null>(null);
  const [, setTurn] = useState(0);
  useLayoutEffect(() => {
    const to = target.current;
    const handle = to === null ? null : handles.current[to.table];
    if (to === null || handle === null || handle === undefined) return;
    target.current = null;
    handle.focusAt(to.row, to.field);
  });
  const aim = (to: Target) => {
    target.current = to;
    // The effect must run even when nothing else changes.
    setTurn((turn) => turn + 1);
  };
  return { handles, aim };
}
