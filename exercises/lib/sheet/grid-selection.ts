/** A place in a grid, counted from 0. */
export interface Place {
  readonly row: number;
  readonly col: number;
}

/** The cell that has the focus, and the opposite corner of what is selected. */
export interface Selection {
  readonly active: Place;
  readonly anchor: Place;
}

/** How many rows and columns a grid has. */
export interface Size {
  readonly rows: number;
  readonly cols: number;
}

/** A way to go. `page` is a screenful of rows. */
export type Step =
  | "up"
  | "down"
  | "left"
  | "right"
  | "row-start"
  | "row-end"
  | "first"
  | "last"
  | "page-up"
  | "page-down"
  | "next"
  | "previous";

/** Where the keys that move lead, alone and with Ctrl or ⌘. */
const steps: Readonly<Record<string, readonly [plain: Step, ctrl: Step]>> = {
  ArrowUp: ["up", "up"],
  ArrowDown: ["down", "down"],
  ArrowLeft: ["left", "row-start"],
  ArrowRight: ["right", "row-end"],
  Home: ["row-start", "first"],
  End: ["row-end", "last"],
  PageUp: ["page-up", "page-up"],
  PageDown: ["page-down", "page-down"],
};

/** The step that a key asks for, by its name (`KeyboardEvent.key`); null for a key that doesn't move. */
export function stepOf(key: string, ctrl: boolean): Step | null {
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  return step?.[ctrl ? 1 : 0] ?? null;
}

/** Rows that Page Up and Page Down move by. */
const pageRows = 10;

/** Both corners on one cell. */
export function at(row: number, col: number): Selection {
  return { active: { row, col }, anchor: { row, col } };
}

/** The selection kept inside a grid, after rows were removed. */
export function clamp({ active, anchor }: Selection, size: Size): Selection {
  const inside = ({ row, col }: Place) => ({
    row: Math.max(0, Math.min(row, size.rows - 1)),
    col: Math.max(0, Math.min(col, size.cols - 1)),
  });
  return { active: inside(active), anchor: inside(anchor) };
}

/** Moves the active cell; with `extend`, the anchor stays, so that a block is selected. `next` and `previous` go on over the row's end. */
export function go(selection: Selection, step: Step, size: Size, extend = false): Selection {
  const active = target(selection.active, step, size);
  return clamp({ active, anchor: extend ? selection.anchor : active }, size);
}

function target({ row, col }: Place, step: Step, size: Size): Place {
  const flat = row * size.cols + col;
  const unflat = (n: number) => {
    const inside = Math.max(0, Math.min(n, size.rows * size.cols - 1));
    return { row: Math.floor(inside / size.cols), col: inside % size.cols };
  };
  switch (step) {
    case "up":
      return { row: row - 1, col };
    case "down":
      return { row: row + 1, col };
    case "left":
      return { row, col: col - 1 };
    case "right":
      return { row, col: col + 1 };
    case "row-start":
      return { row, col: 0 };
    case "row-end":
      return { row, col: size.cols - 1 };
    case "first":
      return { row: 0, col: 0 };
    case "last":
      return { row: size.rows - 1, col: size.cols - 1 };
    case "page-up":
      return { row: row - pageRows, col };
    case "page-down":
      return { row: row + pageRows, col };
    case "next":
      return unflat(flat + 1);
    case "previous":
      return unflat(flat - 1);
  }
}

/** The selected block, both ends included. */
export interface Block {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The block between the two corners. */
export function blockOf({ active, anchor }: Selection): Block {
  return {
    top: Math.min(active.row, anchor.row),
    bottom: Math.max(active.row, anchor.row),
    left: Math.min(active.col, anchor.col),
    right: Math.max(active.col, anchor.col),
  };
}

/** Whole rows from one to another; the active cell is in the last of them. */
export function wholeRows(from: number, to: number, size: Size): Selection {
  return clamp({ active: { row: to, col: 0 }, anchor: { row: from, col: size.cols - 1 } }, size);
}
