/**
 * Gives the focus to a cell of a grid that scrolls in a box of its own, and brings all of it into sight: a cell that is
 * half under a column that stays is not scrolled to by the focus alone. A column that stays is at the start of its
 * table: with `toStart`, going into it brings that start back.
 */
export function focusCell(cell: HTMLElement, box: Element | null | undefined, toStart: boolean): void {
  cell.focus({ preventScroll: true });
  const stays = getComputedStyle(cell).position === "sticky";
  if (stays && toStart) box?.scrollTo({ left: 0, behavior: "instant" });
  // Where it is in sight already, being scrolled to would only pull the other columns along.
  else if (stays) return;
  cell.scrollIntoView({ block: "nearest", inline: "nearest", behavior: "instant" });
}
