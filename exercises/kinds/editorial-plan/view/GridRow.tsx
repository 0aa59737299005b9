import { memo } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { planStrings } from "../strings.ts";
import { CellEditor, type EditStart } from "./CellEditor.tsx";
import { showCell } from "./cell-value.ts";
import type { CellsContext } from "./clipboard.ts";
import type { EditEnd } from "./keys.ts";
import { labels } from "./labels.ts";
import { type Problem, standing } from "./problems.ts";
import type { Line, TableId } from "./sheet.ts";
import { type Remark, remarksOn } from "./unread.ts";

interface RowProps {
  readonly table: TableId;
  readonly line: Line;
  readonly index: number;
  readonly context: CellsContext;
  /** Column of the cell that Tab reaches; −1 when it is in another row. */
  readonly active: number;
  /** Selected columns, both ends included; −1 when none. */
  readonly from: number;
  readonly to: number;
  readonly editing: EditStart | null;
  readonly problems: readonly Problem[] | undefined;
  readonly readOnly: boolean;
  /** Where a dragged row would land. */
  readonly drop: "before" | "after" | null;
  readonly onEnd: (text: string | null, end: EditEnd) => void;
  readonly onTyping: (text: string) => void;
}

/** One row of a grid. Drawn again only when something of it changed. */
export const GridRow = memo(function GridRow(props: RowProps) {
  const { table, line, index, context, active, editing, problems, readOnly } = props;
  const { columns, locale } = context;
  const t = planStrings[locale];
  const onRow = standing(problems, line, null);
  return (
    <tr aria-rowindex={index + 2} data-row={index} data-drop={props.drop ?? undefined}>
      <th
        scope="row"
        className="plan-row-head"
        data-head={index}
        title={readOnly ? undefined : t.dragRow(index + 1)}
        data-problem={onRow.length > 0 ? "" : undefined}
      >
        {index + 1}
        {onRow.length > 0 && <Why problems={onRow} locale={locale} />}
      </th>
      {columns.map((column, col) => {
        const value = line.cells[column.field] ?? "";
        const found = remarksOn(problems, line, column, context);
        const id = `plan-${table}-${line.key}-${column.field}-why`;
        const open = active === col ? editing : null;
        return (
          <td
            key={column.field}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid (ARIA practices)
            role="gridcell"
            tabIndex={active === col ? 0 : -1}
            aria-colindex={col + 2}
            aria-selected={col >= props.from && col <= props.to}
            aria-invalid={found.length > 0 ? true : undefined}
            aria-describedby={found.length > 0 ? id : undefined}
            data-at={`${index}:${col}`}
            data-width={column.width}
            data-editing={open === null ? undefined : column.type}
          >
            {/* A long text is edited over its cell, which then keeps its width. */}
            {(open === null || column.type === "long") && (
              <span className="plan-cell">
                {showCell(value, column.type, context.choices[column.field] ?? [], locale)}
              </span>
            )}
            {open !== null && (
              <CellEditor
                column={column}
                value={value}
                start={open}
                choices={context.choices[column.field] ?? []}
                label={t.place(index + 1, labels[locale].columns[table][column.field] ?? column.field)}
                locale={locale}
                platform={line.cells["platform"] ?? ""}
                onEnd={props.onEnd}
                onTyping={props.onTyping}
              />
            )}
            {found.length > 0 && <Why id={id} problems={found} locale={locale} />}
          </td>
        );
      })}
    </tr>
  );
});

/** What there is to say of a cell: a mark that is seen, words that are heard; the bar over the grid shows them. */
function Why({ id, problems, locale }: { id?: string; problems: readonly Remark[]; locale: Locale }) {
  return (
    <>
      <span className="plan-mark" aria-hidden="true">
        !
      </span>
      <span
        id={id}
        hidden={id !== undefined}
        className={id === undefined ? "visually-hidden" : undefined}
        lang={locale}
      >
        {problems.map(({ message }) => message).join(" ")}
      </span>
    </>
  );
}
