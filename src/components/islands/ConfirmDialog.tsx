import { useId, useLayoutEffect, useRef } from "react";

interface Props {
  readonly question: string;
  /** What follows from a yes. */
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something is done. Escape says no, and so does the button that has the focus at first. */
export function ConfirmDialog({ question, text, yes, no, onYes, onNo }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before the dialog leaves the page: closing gives the focus back to the button that opened it.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="confirm" aria-labelledby={`${id}-q`} aria-describedby={`${id}-t`} onCancel={onNo}>
      <h3 id={`${id}-q`}>{question}</h3>
      <p id={`${id}-t`}>{text}</p>
      <p className="actions">
        <button type="button" className="button quiet" onClick={onNo}>
          {no}
        </button>{" "}
        <button type="button" className="button" onClick={onYes}>
          {yes}
        </button>
      </p>
    </dialog>
  );
}
