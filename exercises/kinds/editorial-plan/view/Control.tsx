import type { FocusEventHandler, KeyboardEventHandler, Ref } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { isoDay, parseDay } from "../../../lib/plan/day.ts";
import { maxCell, maxCopy } from "../../../lib/plan/shape.ts";
import { readTime } from "../../../lib/plan/time.ts";
import { planStrings } from "../strings.ts";
import { type Choice, readChoice } from "./cell-value.ts";
import type { Column } from "./columns.ts";
import { PickControl } from "./PickControl.tsx";

export type ControlElement = HTMLInputElement & HTMLSelectElement & HTMLTextAreaElement;

interface Props {
  readonly column: Column;
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly locale: Locale;
  readonly empty: string;
  readonly unknown: (value: string) => string;
  /** Id of the control; its list of suggestions and the label derive theirs from it. */
  readonly id: string;
  readonly label?: string;
  readonly describedBy?: string | undefined;
  readonly invalid?: boolean;
  readonly rows?: number;
  readonly controlRef?: Ref<ControlElement>;
  readonly onText: (text: string) => void;
  /** A day or a time that was picked from the browser's list; where it is left out, as if it had been typed. */
  readonly onPick?: (value: string) => void;
  readonly onBlur?: FocusEventHandler;
  readonly onKeyDown?: KeyboardEventHandler;
}

/** The control of a column: a list of choices, a date, a time, a long text or a line with suggestions. */
export function Control(props: Props) {
  const { column, text, choices, id, onText } = props;
  const shared = {
    id,
    ref: props.controlRef,
    "aria-label": props.label,
    "aria-describedby": props.describedBy,
    "aria-invalid": props.invalid === true ? true : undefined,
    value: text,
    onChange: (event: { target: { value: string } }) => onText(event.target.value),
    onBlur: props.onBlur,
    onKeyDown: props.onKeyDown,
  } as const;
  const { type } = column;
  if (type === "choice") {
    // A model or a file may hold a label, "approvato", where the list has codes.
    const code = text === "" ? "" : readChoice(text.trim(), choices);
    return (
      <select {...shared} value={code ?? text}>
        <option value="">{props.empty}</option>
        {choices.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
        {code === null && <option value={text}>{props.unknown(text)}</option>}
      </select>
    );
  }
  if (type === "long")
    return (
      <textarea
        {...shared}
        rows={props.rows ?? 3}
        lang={props.locale}
        maxLength={column.field === "copy" ? maxCopy : maxCell}
      />
    );
  if (type === "date" || type === "time") {
    const { pickDate, pickTime } = planStrings[props.locale];
    const pickLabel = type === "date" ? pickDate : pickTime;
    const day = type === "date" ? parseDay(text) : null;
    const picked = type === "time" ? (readTime(text) ?? "") : day === null ? "" : isoDay(day);
    return (
      <PickControl
        {...shared}
        maxLength={maxCell}
        picks={type}
        picked={picked}
        pickLabel={pickLabel}
        onPick={props.onPick ?? onText}
      />
    );
  }
  const suggested = choices.length > 0;
  return (
    <>
      <input
        {...shared}
        type="text"
        maxLength={maxCell}
        inputMode={type === "number" ? "decimal" : undefined}
        autoComplete="off"
        list={suggested ? `${id}-list` : undefined}
      />
      {suggested && (
        <datalist id={`${id}-list`}>
          {choices.map(({ code, label }) => (
            <option key={code} value={label} />
          ))}
        </datalist>
      )}
    </>
  );
}
