import { type ComponentProps, useRef } from "react";

interface Props extends ComponentProps<"input"> {
  readonly picks: "date" | "time";
  /** What the browser's own field begins with, as it takes it: 2027-02-03, 09:30; empty for none. */
  readonly picked: string;
  /** Name of the button that opens the browser's own list. */
  readonly pickLabel: string;
  readonly onPick: (value: string) => void;
}

/**
 * A date or a time: written in any way that is read, or picked from the browser's own list. The browser's field is only
 * there to be picked from: typed into, it drops a time that has an hour and no minutes.
 */
export function PickControl({ picks, picked, pickLabel, onPick, ...input }: Props) {
  const list = useRef<HTMLInputElement>(null);
  const open = () => {
    try {
      list.current?.showPicker();
    } catch {
      // Some browsers have no list for times, some refuse it in a frame: the text is always there.
    }
  };
  return (
    <span className="plan-pick" data-picks={picks}>
      <input {...input} type="text" autoComplete="off" />
      <button
        type="button"
        tabIndex={-1}
        aria-label={pickLabel}
        // The text keeps the focus, so that the cell stays open.
        onMouseDown={(event) => event.preventDefault()}
        onClick={open}
      >
        <span aria-hidden="true">▾</span>
      </button>
      <input
        ref={list}
        className="plan-pick-list"
        type={picks}
        tabIndex={-1}
        aria-hidden="true"
        value={picked}
        onChange={(event) => onPick(event.target.value)}
      />
    </span>
  );
}
