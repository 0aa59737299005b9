import { historyCommand } from "../../../parts/history-command.ts";
import type { KeyPress } from "../../../parts/key-press.ts";

/** Whether a key asks to undo or redo the plan; null when it does not, or when a field in which one types has its own undo. */
export function historyKey(press: KeyPress, target: EventTarget): "undo" | "redo" | null {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return null;
  return historyCommand(press);
}
