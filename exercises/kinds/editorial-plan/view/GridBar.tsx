import { planStrings } from "../strings.ts";
import { showCell } from "./cell-value.ts";
import type { CellsContext } from "./clipboard.ts";
import { labels } from "./labels.ts";
import { type Problem, standing } from "./problems.ts";
import type { Line, TableId } from "./sheet.ts";
import { remarksOn } from "./unread.ts";

interface Props {
  readonly table: TableId;
  readonly lines: readonly Line[];
  readonly context: CellsContext;
  readonly place: { readonly row: number; readonly field: string };
  readonly problems: ReadonlyMap<number, readonly Problem[]>;
}

/** The bar over a grid: where the active or hovered cell is, all of its text, and what there is to say of it. Readers of the screen hear the same from the cell. */
export function GridBar({ table, lines, context, place, problems }: Props) {
  const { columns, choices, locale } = context;
  const t = planStrings[locale];
  const line = lines[place.row];
  const column = columns.find(({ field }) => field === place.field);
  if (line === undefined || column === undefined) return null;
  const value = showCell(line.cells[column.field] ?? "", column.type, choices[column.field] ?? [], locale);
  const all = problems.get(line.key);
  const found = [...standing(all, line, null), ...remarksOn(all, line, column, context)];
  return (
    <div className="plan-bar" aria-hidden="true">
      <span className="plan-bar-place">
        {t.place(place.row + 1, labels[locale].columns[table][column.field] ?? column.field)}
      </span>
      <span className="plan-bar-value">{value === "" ? t.emptyCell : value}</span>
      {found.map(({ ruleId, message }) => (
        <span key={ruleId + message} className="plan-bar-why">
          ! {message}
        </span>
      ))}
    </div>
  );
}
