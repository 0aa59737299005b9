import { useId, useState } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { regions } from "../../../lib/region.ts";
import { Said } from "../../../parts/Said.tsx";
import { useSaid } from "../../../parts/use-said.ts";
import type { DataTable } from "../schema.ts";
import { numbersStrings } from "../strings.ts";
import { cellOf, type Order, sorted } from "./sort.ts";

interface Props {
  readonly table: DataTable;
  readonly locale: Locale;
  readonly marks: Readonly<Record<string, string>>;
  readonly onMarks: (marks: Record<string, string>) => void;
}

const dates = new Map<Locale, Intl.DateTimeFormat>();

/** A date as people write it beside a post: Mon 28 Sept. */
function dateWords(iso: string, locale: Locale): string {
  const format =
    dates.get(locale) ??
    new Intl.DateTimeFormat(regions[locale], {
      weekday: "short",
      day: "numeric",
      month: "short",
      timeZone: "UTC",
    });
  dates.set(locale, format);
  return format.format(new Date(`${iso}T12:00:00Z`));
}

/** A sheet of rows that can be sorted, and marked by the group that one takes each row to be of. */
export function Data({ table, locale, marks, onMarks }: Props) {
  const t = numbersStrings[locale];
  const id = useId();
  const [order, setOrder] = useState<Order>({ by: null, down: false });
  const { said, say } = useSaid();
  const { groups, columns } = table;
  const heads = [
    ...columns.map((column) => ({ id: column.id, name: column.locale[locale] })),
    ...(groups.length > 0 ? [{ id: "mark", name: t.mark }] : []),
  ];
  const sortBy = (by: string | null, down: boolean) => {
    setOrder({ by, down });
    say(t.sorted(heads.find((head) => head.id === by)?.name ?? t.asGiven, down));
  };
  const mark = (row: string, group: string) => {
    const { [row]: _, ...rest } = marks;
    onMarks(group === "" ? rest : { ...rest, [row]: group });
  };
  const unmarked = table.rows.filter((row) => marks[row.id] === undefined).length;
  const show = (row: DataTable["rows"][number], column: DataTable["columns"][number]) => {
    const cell = cellOf(row, column.id, locale);
    return column.type === "date" ? dateWords(String(cell), locale) : cell;
  };
  return (
    <section className="sums-data" aria-labelledby={`${id}-caption`}>
      {groups.length > 0 && (
        <dl className="sums-kinds">
          {groups.map((group) => (
            <div key={group.id}>
              <dt>{group.locale[locale].label}</dt>
              <dd>{group.locale[locale].meaning}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="sums-sort">
        <label htmlFor={`${id}-sort`}>{t.sortBy}</label>
        <select
          id={`${id}-sort`}
          value={order.by ?? ""}
          onChange={({ target }) => sortBy(target.value === "" ? null : target.value, false)}
        >
          <option value="">{t.asGiven}</option>
          {heads.map((head) => (
            <option key={head.id} value={head.id}>
              {head.name}
            </option>
          ))}
        </select>
      </p>
      <table className="sums-table">
        <caption id={`${id}-caption`}>{table.locale[locale].caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => {
              const active = order.by === head.id;
              return (
                <th
                  key={head.id}
                  scope="col"
                  aria-sort={active ? (order.down ? "descending" : "ascending") : undefined}
                >
                  <button type="button" onClick={() => sortBy(head.id, active && !order.down)}>
                    {head.name}{" "}
                    <span aria-hidden="true" className="sums-arrow">
                      {active ? (order.down ? "▼" : "▲") : "↕"}
                    </span>
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted(table, order, marks, locale).map((row) => (
            <tr key={row.id} data-post={row.id}>
              {columns.map((column) => (
                <td key={column.id} data-type={column.type} data-column={column.id}>
                  {show(row, column)}
                </td>
              ))}
              {groups.length > 0 && (
                <td data-type="mark" data-head={t.mark}>
                  <select
                    aria-label={t.markOf(columns.map((column) => show(row, column)).join(", "))}
                    value={marks[row.id] ?? ""}
                    onChange={({ target }) => mark(row.id, target.value)}
                  >
                    <option value="">{t.noMark}</option>
                    {groups.map((group) => (
                      <option key={group.id} value={group.id}>
                        {group.locale[locale].label}
                      </option>
                    ))}
                  </select>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {groups.length > 0 && (
        <p className="sums-tally">
          <strong>{t.marks}:</strong>{" "}
          {groups
            .map((group) => {
              const count = table.rows.filter((row) => marks[row.id] === group.id).length;
              return `${group.locale[locale].label} ${count}`;
            })
            .join(" · ")}
          {unmarked > 0 && ` · ${t.unmarked(unmarked)}`}. <span className="fine-print">{t.marksNote}</span>
        </p>
      )}
      <Said said={said} />
    </section>
  );
}
