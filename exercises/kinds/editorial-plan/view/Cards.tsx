import { type Ref, useId, useImperativeHandle, useLayoutEffect, useRef } from "react";
import { at, type Selection } from "../../../lib/sheet/grid-selection.ts";
import { planStrings } from "../strings.ts";
import { CardField } from "./CardField.tsx";
import { showCell } from "./cell-value.ts";
import { type CellsContext, readTyped } from "./clipboard.ts";
import { type Column, groups } from "./columns.ts";
import type { TableHandle } from "./Grid.tsx";
import { labels } from "./labels.ts";
import { nameRow } from "./name-row.ts";
import { type Problem, standing } from "./problems.ts";
import type { Line, TableId } from "./sheet.ts";
import type { PlanStore } from "./store.ts";
import { remarksOn, unread } from "./unread.ts";

interface Props {
  readonly table: TableId;
  readonly lines: readonly Line[];
  readonly context: CellsContext;
  readonly store: PlanStore;
  readonly readOnly: boolean;
  readonly problems: ReadonlyMap<number, readonly Problem[]>;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly say: (text: string) => void;
  readonly handle: Ref<TableHandle>;
}

/** The fields that tell one line from another in a list, before what `nameRow` says of a row of the calendar. */
const summary: Readonly<Record<TableId, readonly string[]>> = {
  objectives: ["id", "text"],
  pillars: ["id", "name"],
  rows: ["date"],
};

/** A table as a form that shows one row at a time, for narrow screens and for fingers. */
export function Cards(props: Props) {
  const { table, lines, context, store, readOnly, selection, onSelect } = props;
  const { columns, choices, locale } = context;
  const t = planStrings[locale];
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null>(null);
  const { row } = selection.active;
  const line = lines[row];
  useImperativeHandle(props.handle, () => ({
    focusAt(toRow, field) {
      wanted.current = field ?? columns[0]?.field ?? null;
      onSelect(at(toRow, 0));
    },
  }));
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    root.current
      ?.querySelector<HTMLElement>(`[data-field="${wanted.current}"] :is(input, select, textarea, dd)`)
      ?.focus();
    wanted.current = null;
  });
  if (line === undefined) return <p className="plan-empty">{t.empty}</p>;

  const nameOf = ({ cells }: Line, index: number) => {
    const told = summary[table].map((field) => {
      const column = columns.find((known) => known.field === field);
      return column === undefined ? "" : showCell(cells[field] ?? "", column.type, choices[field] ?? [], locale);
    });
    const { title, details } = nameRow(table === "rows" ? cells : {}, choices, locale);
    return [`${index + 1}.`, ...told, title, ...details.slice(0, 1)].filter((text) => text !== "").join(" ");
  };
  const show = (other: number) => {
    if (other >= 0 && other < lines.length) onSelect(at(other, 0));
  };
  const problems = props.problems.get(line.key);
  const onRow = standing(problems, line, null);
  const field = (column: Column) => (
    <CardField
      key={`${line.key}-${column.field}`}
      column={column}
      label={labels[locale].columns[table][column.field] ?? column.field}
      value={line.cells[column.field] ?? ""}
      platform={line.cells["platform"] ?? ""}
      context={context}
      readOnly={readOnly}
      problems={remarksOn(problems, line, column, context)}
      onTyping={(text) =>
        store.typing(
          text === null ? null : { table, row, field: column.field, value: readTyped(text, column, context) },
        )
      }
      onKeep={(text) => {
        const value = readTyped(text, column, context);
        store.act({ type: "write", table, writes: [{ row, field: column.field, value }] });
        const told = unread(value, column, context);
        if (told !== null) props.say(told);
      }}
    />
  );
  return (
    <div className="plan-cards" ref={root}>
      <div className="plan-card-nav">
        <label htmlFor={`${id}-which`} className="visually-hidden">
          {t.whichRow}
        </label>
        <select id={`${id}-which`} value={row} onChange={(event) => onSelect(at(Number(event.target.value), 0))}>
          {lines.map((other, index) => (
            <option key={other.key} value={index}>
              {nameOf(other, index)}
            </option>
          ))}
        </select>
        {/* At an end a button keeps the focus that it has: disabled, it would lose it. */}
        <button type="button" className="button quiet" aria-disabled={row === 0} onClick={() => show(row - 1)}>
          {t.previous}
        </button>
        <button
          type="button"
          className="button quiet"
          aria-disabled={row >= lines.length - 1}
          onClick={() => show(row + 1)}
        >
          {t.next}
        </button>
      </div>
      <p className="plan-card-place" aria-live="polite">
        {t.ofRows(row + 1, lines.length)}
      </p>
      {onRow.map(({ ruleId, message }) => (
        <p key={ruleId + message} className="problem">
          {message}
        </p>
      ))}
      {table !== "rows"
        ? columns.map(field)
        : groups.map((group) => (
            <fieldset key={group}>
              <legend>{labels[locale].groups[group]}</legend>
              {columns.filter((column) => column.group === group).map(field)}
            </fieldset>
          ))}
    </div>
  );
}
