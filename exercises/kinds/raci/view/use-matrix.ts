import { useRef, useState } from "react";
import { type History, redo, startHistory, step, undo } from "../../../lib/sheet/history.ts";
import type { RaciAnswer } from "../schema.ts";

/** The matrix being edited, with undo and redo; each change is a draft. */
export function useMatrix(draft: RaciAnswer | null, onDraft: (answer: RaciAnswer) => void) {
  const [history, setHistory] = useState(() => startHistory(draft ?? {}));
  /** The latest history, for several changes within one event. */
  const latest = useRef(history);
  const become = (next: History<RaciAnswer>): boolean => {
    if (next === latest.current) return false;
    latest.current = next;
    setHistory(next);
    onDraft(next.present);
    return true;
  };
  return {
    answer: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    change: (next: RaciAnswer) => become(step(latest.current, next)),
    undo: () => become(undo(latest.current)),
    redo: () => become(redo(latest.current)),
  };
}
