import type { KeyPress } from "./keys.ts";

/** Whether a key asks to undo or redo the plan; null when it does not, or when a field in which one types has its own undo. */
export function historyKey(press: KeyPress, target: EventTarget): "undo" | "redo" | null {
  if (!(press.ctrlKey || press.metaKey) || press.altKey) return null;
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) return null;
  const key = press.key.toLowerCase();
  if (key === "y") return "redo";
  return key === "z" ? (press.shiftKey ? "redo" : "undo") : null;
}
