import { useRef, useState } from "react";
import { type History, redo, startHistory, step, undo } from "../../../lib/sheet/history.ts";
import type { Action, QueueAnswer } from "../schema.ts";

/** The steps taken, with undo and redo, and the notice being written; each change is a draft. */
export function useSteps(draft: QueueAnswer | null, onDraft: (answer: QueueAnswer) => void) {
  const [history, setHistory] = useState(() => startHistory<readonly Action[]>(draft?.actions ?? []));
  const [notice, setNotice] = useState(draft?.notice ?? "");
  const latest = useRef(history);
  const become = (next: History<readonly Action[]>) => {
    if (next === latest.current) return null;
    latest.current = next;
    setHistory(next);
    onDraft({ actions: [...next.present], notice });
    return next.present;
  };
  return {
    actions: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    notice,
    /** Each gives the steps that there are then; null when nothing changed. */
    take: (action: Action) => become(step(latest.current, [...latest.current.present, action])),
    undo: () => become(undo(latest.current)),
    redo: () => become(redo(latest.current)),
    /** Replaces all steps, as one change that can be undone. */
    replace: (actions: readonly Action[]) => become(step(latest.current, actions)),
    write: (text: string) => {
      setNotice(text);
      onDraft({ actions: [...latest.current.present], notice: text });
    },
  };
}
