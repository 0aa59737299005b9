import type { KeyPress } from "./key-press.ts";

/** Whether a key asks to undo or to redo: Ctrl+Z, Ctrl+Shift+Z or Ctrl+Y, or the same with the command key; null for any other. */
export function historyCommand({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): "undo" | "redo" | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  const pressed = key.toLowerCase();
  if (pressed === "y") return "redo";
  return pressed === "z" ? (shiftKey ? "redo" : "undo") : null;
}
