import { useRef } from "react";
import { Said } from "../../../parts/Said.tsx";
import { useAfterRender } from "../../../parts/use-after-render.ts";
import { useSaid } from "../../../parts/use-said.ts";
import type { Column, TableField } from "../fields.ts";
import { formStrings } from "../strings.ts";
import type { FieldProps, Mend } from "./props.ts";

type Row = Readonly<Record<string, string>>;

interface Props extends FieldProps<TableField> {
  readonly mends: readonly Mend[];
}

/** What is said of one cell: the ids of the messages, and whether any fails the answer. */
function ofCell(mends: readonly Mend[], table: string, row: number, column: string) {
  const mine = mends.flatMap(({ id, findings }) =>
    findings
      .filter(({ cell }) => cell?.table === table && cell.row === row && (cell.field ?? column) === column)
      .map(({ blocking }) => ({ id, blocking })),
  );
  return {
    "aria-describedby": mine.map(({ id }) => id).join(" ") || undefined,
    "aria-invalid": mine.some(({ blocking }) => blocking),
  };
}

interface CellProps {
  readonly column: Column;
  readonly locale: FieldProps<TableField>["locale"];
  readonly label: string;
  readonly value: string;
  readonly mend: ReturnType<typeof ofCell>;
  readonly onChange: (value: string) => void;
}

function CellInput({ column, locale, label, value, mend, onChange }: CellProps) {
  const shared = { "aria-label": label, ...mend, value };
  if (column.type === "choice")
    return (
      <select {...shared} onChange={({ target }) => onChange(target.value)}>
        <option value="">{formStrings[locale].choose}</option>
        {column.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.locale[locale]}
          </option>
        ))}
      </select>
    );
  if (column.type === "number")
    return (
      <input
        type="text"
        inputMode="decimal"
        maxLength={30}
        {...shared}
        onChange={({ target }) => onChange(target.value)}
      />
    );
  return (
    <textarea rows={2} maxLength={2000} lang={locale} {...shared} onChange={({ target }) => onChange(target.value)} />
  );
}

/** Rows of cells, as in a spreadsheet; on narrow screens each row is a card. */
export function TableInput({ field, locale, id, value, describedBy, mends, onChange }: Props) {
  const t = formStrings[locale];
  const { said, say } = useSaid();
  const body = useRef<HTMLTableSectionElement>(null);
  const afterRender = useAfterRender();
  const { label, start } = field.locale[locale];
  const typed: Row[] = Array.isArray(value) ? value.filter((item) => typeof item === "object") : [...start];
  const rows =
    typed.length >= field.rows.min ? typed : [...typed, ...Array<Row>(field.rows.min - typed.length).fill({})];
  const head = (column: Column) =>
    `${column.locale[locale].label}${column.unit === undefined ? "" : ` (${column.unit})`}`;
  const focusRow = (at: number) =>
    afterRender(() => body.current?.rows[at]?.querySelector<HTMLElement>("input, select, textarea")?.focus());
  const set = (at: number, column: string, cell: string) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [column]: cell } : row)));
  const add = () => {
    onChange([...rows, {}]);
    say(t.rowAdded(rows.length + 1));
    focusRow(rows.length);
  };
  const remove = (at: number) => {
    onChange(rows.filter((_, index) => index !== at));
    say(t.rowRemoved(at + 1));
    focusRow(Math.max(0, at - 1));
  };
  return (
    <>
      <table className="form-table" aria-labelledby={`${id}-label`} aria-describedby={describedBy}>
        <thead>
          <tr>
            {field.columns.map((column) => (
              <th key={column.id} scope="col">
                {head(column)}
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t.removeHead}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
            <tr key={index}>
              {field.columns.map((column) => (
                <td key={column.id} data-head={head(column)} data-type={column.type}>
                  <CellInput
                    {...{ column, locale }}
                    mend={ofCell(mends, field.id, index, column.id)}
                    label={`${label}, ${t.row(index + 1)}, ${head(column)}`}
                    value={row[column.id] ?? ""}
                    onChange={(cell) => set(index, column.id, cell)}
                  />
                </td>
              ))}
              <td>
                {rows.length > field.rows.min && (
                  <button
                    type="button"
                    className="button quiet"
                    aria-label={t.removeRow(index + 1)}
                    onClick={() => remove(index)}
                  >
                    ×
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length < field.rows.max && (
        <button type="button" className="button quiet" onClick={add}>
          {t.addRow}
        </button>
      )}
      <Said said={said} />
    </>
  );
}
