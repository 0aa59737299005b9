import { type MouseEvent, type PointerEvent, useRef, useState } from "react";
import { at, blockOf, wholeRows } from "../../../lib/sheet/grid-selection.ts";
import { placeOf } from "../../../parts/place-of.ts";
import type { GridState } from "./use-grid.ts";

/** Where a dragged row would land. */
interface Drop {
  readonly row: number;
  readonly where: "before" | "after";
}

/** Pixels that a pointer moves before a press becomes a drag. */
const slack = 5;
/** Pixels from the edge of the scrolling box within which a drag scrolls it. */
const edge = 36;

/** The pointer in a grid: click selects, a second click edits, a drag over cells selects a block, a drag of a row's number moves the row. */
export function useGridPointer(grid: GridState, readOnly: boolean, onDrop: (before: number) => void) {
  const [drop, setDrop] = useState<Drop | null>(null);
  const press = useRef<{ readonly head: number | null; readonly y: number; dragged: boolean } | null>(null);
  const opens = useRef(false);
  const inEditor = (target: EventTarget) => target instanceof Element && target.closest(".plan-editor") !== null;

  const onPointerDown = (event: PointerEvent) => {
    opens.current = false;
    if (event.button !== 0 || inEditor(event.target)) return;
    // An open editor keeps its text before the selection leaves its cell.
    if (grid.editing !== null && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const head = event.target instanceof Element ? event.target.closest("[data-head]") : null;
    const { active, anchor } = grid.selection;
    if (head !== null) {
      const row = Number(head.getAttribute("data-head"));
      const { top, bottom, left, right } = blockOf(grid.selection);
      const inBlock = row >= top && row <= bottom && right - left === grid.size.cols - 1;
      press.current = { head: row, y: event.clientY, dragged: false };
      if (!readOnly) head.setPointerCapture(event.pointerId);
      if (!inBlock || event.shiftKey) grid.point(wholeRows(event.shiftKey ? anchor.row : row, row, grid.size));
      event.preventDefault();
      return;
    }
    const place = placeOf(event.target);
    if (place === null) return;
    press.current = { head: null, y: event.clientY, dragged: false };
    const focused = document.activeElement?.getAttribute("data-at") === `${place.row}:${place.col}`;
    opens.current = focused && place.row === active.row && place.col === active.col && !event.shiftKey;
    grid.point(event.shiftKey ? { active: place, anchor } : at(place.row, place.col));
  };
  const onPointerMove = (event: PointerEvent) => {
    const held = press.current;
    if (held === null || event.buttons !== 1) return;
    if (held.head === null) {
      const place = placeOf(event.target);
      const { active, anchor } = grid.selection;
      if (place === null || grid.editing !== null || (place.row === active.row && place.col === active.col)) return;
      opens.current = false;
      grid.point({ active: place, anchor });
      return;
    }
    if (readOnly || (!held.dragged && Math.abs(event.clientY - held.y) < slack)) return;
    held.dragged = true;
    scrollAtEdge(grid.root.current?.closest(".plan-scroll"), event.clientY);
    const over = document
      .elementsFromPoint(event.clientX, event.clientY)
      .find((element) => element.closest("tr[data-row]"));
    const row = over?.closest("tr[data-row]");
    if (row === null || row === undefined || !grid.root.current?.contains(row)) return;
    const box = row.getBoundingClientRect();
    const where = event.clientY < box.top + box.height / 2 ? "before" : "after";
    const index = Number(row.getAttribute("data-row"));
    if (drop?.row !== index || drop.where !== where) setDrop({ row: index, where });
  };
  const onPointerUp = () => {
    const held = press.current;
    press.current = null;
    setDrop(null);
    if (held === null || held.head === null) return;
    if (held.dragged && drop !== null) onDrop(drop.row + (drop.where === "after" ? 1 : 0));
    else if (!held.dragged) grid.point(wholeRows(grid.selection.anchor.row, grid.selection.active.row, grid.size));
  };
  const onPointerCancel = () => {
    press.current = null;
    setDrop(null);
  };
  const onClick = (event: MouseEvent) => {
    if (opens.current && !inEditor(event.target)) grid.edit({ typed: null, pointer: true });
    opens.current = false;
  };
  return { drop, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel, onClick } };
}

function scrollAtEdge(box: Element | null | undefined, y: number) {
  if (box === null || box === undefined) return;
  const { top, bottom } = box.getBoundingClientRect();
  if (y < top + edge) box.scrollBy(0, -edge / 2);
  else if (y > bottom - edge) box.scrollBy(0, edge / 2);
}
