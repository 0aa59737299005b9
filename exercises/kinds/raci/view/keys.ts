import { type Step, stepOf } from "../../../lib/sheet/grid-selection.ts";
import { historyCommand } from "../../../parts/history-command.ts";
import type { KeyPress } from "../../../parts/key-press.ts";
import { type Letter, letters } from "../matrix.ts";

/** What a key asks the matrix to do. */
type Command =
  | { readonly do: "go"; readonly step: Step; readonly extend: boolean }
  | { readonly do: "letter"; readonly letter: Letter }
  | { readonly do: "clear" | "select-all" | "undo" | "redo" };

/** The command of a key in the grid; null leaves it to the browser (Tab leaves the grid, Ctrl+C copies). */
export function command(press: KeyPress): Command | null {
  const { key, altKey, shiftKey } = press;
  if (altKey) return null;
  const history = historyCommand(press);
  if (history !== null) return { do: history };
  const ctrl = press.ctrlKey || press.metaKey;
  const step = stepOf(key, ctrl);
  if (step !== null) return { do: "go", step, extend: shiftKey };
  if (ctrl) return key.toLowerCase() === "a" ? { do: "select-all" } : null;
  if (key === "Delete" || key === "Backspace" || key === " ") return { do: "clear" };
  const letter = letters.find((one) => one === key.toUpperCase());
  return letter === undefined ? null : { do: "letter", letter };
}
