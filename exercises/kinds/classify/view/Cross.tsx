import { useId } from "react";
import type { Locale } from "../../../lib/locale.ts";
import { crossOf } from "../cross.ts";
import { heatOf } from "../heat.ts";
import type { Classify, Sorting } from "../schema.ts";
import { classifyStrings } from "../strings.ts";

interface Props {
  readonly exercise: Classify;
  readonly locale: Locale;
  readonly sorting: Sorting;
}

/** One's own sorting as a table of two dimensions: the fuller a box, the stronger its colour. */
export function Cross({ exercise, locale, sorting }: Props) {
  const t = classifyStrings[locale];
  const id = useId();
  const cross = crossOf(exercise, sorting);
  if (cross === null) return null;
  const named = (dimension: string | undefined) => exercise.dimensions.find((one) => one.id === dimension);
  const [down, along] = [named(exercise.cross?.rows), named(exercise.cross?.columns)];
  const labelOf = (of: typeof down, option: string) =>
    of?.options.find((one) => one.id === option)?.locale[locale] ?? option;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const { rows, columns, counts, all, most } = cross;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled from the keyboard
    <section className="heat-table" aria-labelledby={`${id}-heading`} tabIndex={0}>
      <h3 id={`${id}-heading`}>{t.cross(down?.locale[locale].label ?? "", along?.locale[locale].label ?? "")}</h3>
      <p className="heat-line" id={`${id}-line`}>
        {most === null
          ? t.crossEmpty
          : t.crossMost(all, labelOf(down, most.row), labelOf(along, most.column), most.count)}
      </p>
      <table aria-labelledby={`${id}-heading`} aria-describedby={`${id}-line`}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {labelOf(along, column)}
              </th>
            ))}
            <th scope="col">{t.total}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row}>
              <th scope="row">{labelOf(down, row)}</th>
              {columns.map((column, to) => (
                <td key={column} data-heat={heatOf(counts[at]?.[to] ?? 0, most?.count ?? 0)}>
                  {counts[at]?.[to] ?? 0}
                </td>
              ))}
              <td>{sum(counts[at] ?? [])}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            {columns.map((column, to) => (
              <td key={column}>{sum(counts.map((row) => row[to] ?? 0))}</td>
            ))}
            <td>{all}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
