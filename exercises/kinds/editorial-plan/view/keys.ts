import { type Step, stepOf } from "../../../lib/sheet/grid-selection.ts";
import type { KeyPress } from "../../../parts/key-press.ts";

/** A key press in a grid, perhaps within a character that is being composed. */
export interface GridPress extends KeyPress {
  readonly isComposing?: boolean;
}

/** What a key asks a grid to do while no cell is being edited. */
type GridCommand =
  | { readonly do: "go"; readonly step: Step; readonly extend: boolean }
  | { readonly do: "edit"; readonly typed: string | null }
  | {
      readonly do: "clear" | "select-row" | "select-all" | "insert" | "duplicate" | "remove" | "move-up" | "move-down";
    };

/** The command of a key outside editing; null leaves the key to the browser (Tab leaves the grid, Ctrl+C copies). */
export function gridCommand(press: GridPress): GridCommand | null {
  const { key, altKey, shiftKey } = press;
  const ctrl = press.ctrlKey || press.metaKey;
  // AltGr counts as Ctrl+Alt on Windows and writes characters such as @ and €.
  if (ctrl && altKey) return key.length === 1 ? { do: "edit", typed: key } : null;
  if (altKey) return key === "ArrowUp" ? { do: "move-up" } : key === "ArrowDown" ? { do: "move-down" } : null;
  const step = stepOf(key, ctrl);
  if (step !== null) return { do: "go", step, extend: shiftKey };
  if (ctrl) return withCtrl(key);
  if (key === "Enter" || key === "F2") return { do: "edit", typed: null };
  if (key === "Delete" || key === "Backspace") return { do: "clear" };
  if (key === " " && shiftKey) return { do: "select-row" };
  if (press.isComposing === true || key === "Process") return { do: "edit", typed: null };
  return [...key].length === 1 && key !== " " ? { do: "edit", typed: key } : null;
}

function withCtrl(key: string): GridCommand | null {
  switch (key.toLowerCase()) {
    case "a":
      return { do: "select-all" };
    case "d":
      return { do: "duplicate" };
    case "enter":
      return { do: "insert" };
    case "delete":
    case "backspace":
      return { do: "remove" };
    default:
      return null;
  }
}

/** How an open editor ends: kept or not, and where the focus goes. */
export interface EditEnd {
  readonly keep: boolean;
  readonly step: Step | null;
  /** Opens the cell that is gone to, so that a row is filled in with Tab alone. */
  readonly reopen: boolean;
}

/** How a key ends the edit of a cell; null leaves it to the editor. In a long text Enter breaks the line, Ctrl+Enter ends. */
export function editCommand(press: GridPress, long: boolean): EditEnd | null {
  if (press.isComposing === true) return null;
  const ctrl = press.ctrlKey || press.metaKey;
  if (press.key === "Escape") return { keep: false, step: null, reopen: false };
  if (press.key === "Tab") return { keep: true, step: press.shiftKey ? "previous" : "next", reopen: true };
  if (press.key !== "Enter" || press.altKey) return null;
  if (long) return ctrl ? { keep: true, step: "down", reopen: false } : null;
  return { keep: true, step: press.shiftKey ? "up" : "down", reopen: false };
}
