import { type ComponentProps, useRef } from "react";

interface Props extends ComponentProps<"input"> {
  readonly picks: "date" | "time";
  /** Name of the button that opens the browser's own list. */
  readonly pickLabel: string;
  readonly onPick: (value: string) => void;
}

/** What a browser's own field takes. */
const native = { date: /^\d{4}-\d\d-\d\d$/, time: /^\d\d:\d\d$/ } as const;

/**
 * A date or a time: written in any way that is read, or picked from the browser's own list. The browser's field is only
 * there to be picked from: typed into, it drops a time that has an hour and no minutes.
 */
export function PickControl({ picks, pickLabel, onPick, ...input }: Props) {
  const list = useRef<HTMLInputElement>(null);
  const open = () => {
    try {
      list.current?.showPicker();
    } catch {
      // Some browsers have no list for times, some refuse it in a frame: the text is always there.
    }
  };
  const value = String(input.value ?? "");
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
        value={native[picks].test(value) ? value : ""}
        onChange={(event) => onPick(event.target.value)}
      />
    </span>
  );
}
