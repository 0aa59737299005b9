import type { Place } from "../lib/sheet/grid-selection.ts";

/** The place that a cell of a grid carries in `data-at`, as row:column from 0; null outside the cells. */
export function placeOf(target: EventTarget): Place | null {
  const found =
    target instanceof Element ? target.closest("[data-at]")?.getAttribute("data-at")?.split(":") : undefined;
  return found === undefined ? null : { row: Number(found[0]), col: Number(found[1]) };
}
