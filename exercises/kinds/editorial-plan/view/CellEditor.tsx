import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { isValueType } from "../read-cell.ts";
import { planStrings } from "../strings.ts";
import { Control, type ControlElement } from "./Control.tsx";
import { CopyLength } from "./CopyLength.tsx";
import { type Choice, editText } from "./cell-value.ts";
import type { Column } from "./columns.ts";
import { type EditEnd, editCommand } from "./keys.ts";
import { beginningWith, pause } from "./type-ahead.ts";

/** How an edit began: with a first key that replaces the value, or with the value as it is. */
export interface EditStart {
  readonly typed: string | null;
  readonly pointer: boolean;
}

interface EditorProps {
  readonly column: Column;
  readonly value: string;
  readonly start: EditStart;
  readonly choices: readonly Choice[];
  readonly label: string;
  readonly locale: Locale;
  /** Channel of the row, whose limit the copy keeps to. */
  readonly platform: string;
  /** `text` null: the edit was cancelled. */
  readonly onEnd: (text: string | null, end: EditEnd) => void;
  readonly onTyping: (text: string) => void;
}

const stay: EditEnd = { keep: true, step: null, reopen: false };

/** The text that the edit starts with; typing in a list of choices picks the first that begins so. */
function firstText({ column, value, start, choices, locale }: EditorProps): string {
  const { typed } = start;
  if (typed === null) return editText(value, column.type, choices, locale);
  if (column.type !== "choice") return typed;
  return beginningWith(typed, choices) ?? value;
}

/** The editor that opens in a cell of a grid. Ends on Enter, Tab, Escape, and when the focus goes elsewhere. */
export function CellEditor(props: EditorProps) {
  const { column, locale, start, onEnd } = props;
  const t = planStrings[locale];
  const [text, setText] = useState(() => firstText(props));
  const control = useRef<ControlElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const done = useRef(false);
  // The letter that opened a list of choices is the first of a word: the list itself didn't get it.
  const word = useRef({ text: column.type === "choice" ? start.typed : null, last: performance.now() });
  const id = useId();
  const long = column.type === "long";
  const isValue = isValueType(column.type);

  useLayoutEffect(() => {
    const element: HTMLElement | null = control.current;
    element?.focus({ preventScroll: true });
    // A value is written anew, a text goes on where it ends.
    if (element instanceof HTMLInputElement && isValue && start.typed === null) element.select();
    else if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)
      element.setSelectionRange(element.value.length, element.value.length);
    box.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
    // Opened with the pointer, a list of choices shows at once; browsers may refuse, and then it opens at the next click.
    if (start.pointer && element instanceof HTMLSelectElement) {
      try {
        element.showPicker();
      } catch {}
    }
  }, [start, isValue]);

  const end = (how: EditEnd) => {
    if (done.current) return;
    done.current = true;
    onEnd(how.keep ? text : null, how);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const how = editCommand({ ...keyOf(event), isComposing: event.nativeEvent.isComposing }, long);
    if (how === null) return typeAhead(event);
    event.preventDefault();
    end(how);
  };
  const typeAhead = (event: KeyboardEvent) => {
    const { text: begun, last } = word.current;
    const now = performance.now();
    const goesOn = [...event.key].length === 1 && !event.ctrlKey && !event.metaKey && now - last < pause;
    word.current = { text: goesOn && begun !== null ? begun + event.key : null, last: now };
    if (word.current.text === null) return;
    event.preventDefault();
    const code = beginningWith(word.current.text, props.choices);
    if (code !== null) change(code);
  };
  const change = (next: string) => {
    setText(next);
    props.onTyping(next);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for the focus that leaves
    <div
      className="plan-editor"
      data-type={column.type}
      ref={box}
      // The whole window losing the focus is no end: people look things up and come back.
      onBlur={(event) =>
        !event.currentTarget.contains(event.relatedTarget) && document.activeElement !== event.target && end(stay)
      }
    >
      <Control
        column={column}
        text={text}
        choices={props.choices}
        locale={locale}
        empty={t.choose}
        unknown={t.unknownChoice}
        id={id}
        label={props.label}
        describedBy={`${id}-help`}
        rows={6}
        controlRef={control}
        onText={change}
        onKeyDown={onKeyDown}
      />
      <span id={`${id}-help`} className={long ? "plan-editor-help" : "visually-hidden"}>
        {column.field === "copy" && <CopyLength text={text} platform={props.platform} locale={locale} />}
        <span className="for-keys">{long ? t.longHint : t.shortHint}</span>
      </span>
    </div>
  );
}

function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) {
  return { key, ctrlKey, metaKey, altKey, shiftKey };
}
