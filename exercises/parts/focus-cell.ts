/** What a cell that has the focus must be brought into sight of. */
interface Stay {
  /** The box that scrolls the grid. */
  readonly box: Element | null | undefined;
  /** Whether going into a column that stays in sight brings back the start of the table, where that column is. */
  readonly toStart: boolean;
}

/**
 * Gives the focus to a cell of a grid that scrolls in a box of its own, and brings all of it into sight: the focus alone
 * leaves a cell half under the column that stays, or half beyond the edge. `stay` is for grids whose own cells can stay.
 */
export function focusCell(cell: HTMLElement, stay: Stay | null = null): void {
  cell.focus({ preventScroll: true });
  if (stay !== null && getComputedStyle(cell).position === "sticky") {
    // It is in sight wherever the columns are: being scrolled to would only pull them along.
    if (!stay.toStart) return;
    stay.box?.scrollTo({ left: 0, behavior: "instant" });
  }
  cell.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
}
