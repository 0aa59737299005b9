import { useEffect, useRef } from "react";
import type { Undo } from "../../stores/transfer/reset.ts";

/** What the page has just done, and how to take it back. */
export interface Told {
  readonly text: string;
  readonly undo: Undo | null;
}

interface Props {
  readonly told: Told | null;
  readonly onUndone: () => void;
  /** What the button that takes it back says. */
  readonly undoLabel: string;
}

/** Tells what was just done. It stays until the next thing is done: an undo that fades away is no undo. */
export function ProgressToast({ told, onUndone, undoLabel }: Props) {
  const toast = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed may be gone with what it reset, or with the undo; the focus goes to what can be done next.
  useEffect(() => {
    if (!told) return;
    if (told.undo) button.current?.focus({ preventScroll: true });
    else if (document.activeElement === document.body) toast.current?.focus({ preventScroll: true });
    // A page that has become shorter may end above the window.
    toast.current?.scrollIntoView({ block: "nearest" });
  }, [told]);
  const undo = () => {
    told?.undo?.();
    onUndone();
  };
  return (
    <div className="toast" role="status" tabIndex={-1} ref={toast} data-shown={told ? "" : undefined}>
      {told?.text}{" "}
      {told?.undo && (
        <button ref={button} type="button" className="button quiet" onClick={undo}>
          {undoLabel}
        </button>
      )}
    </div>
  );
}
