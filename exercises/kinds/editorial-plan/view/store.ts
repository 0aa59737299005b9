import { type History, redo, startHistory, step, undo } from "../../../lib/sheet/history.ts";
import { apply, type Sheet, type SheetAction, type TableId } from "./sheet.ts";

/** What is being typed in an open editor, not yet kept as a step. */
interface Typing {
  readonly table: TableId;
  readonly row: number;
  readonly field: string;
  readonly value: string;
}

/** How long after a change the draft is saved, in milliseconds. */
export const draftDelay = 300;

/** The plan that is being edited: what shows it subscribes, what changes it calls. */
export interface PlanStore {
  get(): History<Sheet>;
  subscribe(listener: () => void): () => void;
  /** Tells whether anything changed. */
  act(action: SheetAction): boolean;
  undo(): boolean;
  redo(): boolean;
  /** Keeps what is being typed in the draft, so that a closed tab loses nothing; null when the editor closes. */
  typing(now: Typing | null): void;
  /** Keeps what is being typed as a step: its editor has gone without closing. */
  settle(): void;
  /** Saves a draft that is waiting. */
  flush(): void;
}

/** A store that starts from a plan; `save` is called with the plan shortly after each change. */
export function createPlanStore(start: Sheet, save: (sheet: Sheet) => void): PlanStore {
  let history = startHistory(start);
  let open: Typing | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const flush = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    const sheet = history.present;
    save(open === null ? sheet : apply(sheet, { type: "write", table: open.table, writes: [open] }));
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(flush, draftDelay);
  };
  const become = (next: History<Sheet>) => {
    if (next === history) return false;
    history = next;
    later();
    for (const listener of listeners) listener();
    return true;
  };

  return {
    get: () => history,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act: (action) => become(step(history, apply(history.present, action))),
    undo: () => become(undo(history)),
    redo: () => become(redo(history)),
    typing(now) {
      if (now === null && open === null) return;
      open = now;
      later();
    },
    settle() {
      if (open === null) return;
      const typed: SheetAction = { type: "write", table: open.table, writes: [open] };
      open = null;
      become(step(history, apply(history.present, typed)));
    },
    flush,
  };
}
