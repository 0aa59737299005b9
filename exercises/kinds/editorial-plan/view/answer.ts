import type { PlanAnswer } from "../../../lib/plan.ts";
import { columnsOf } from "./columns.ts";
import { type Cells, type Line, type Sheet, type TableId, toSheet } from "./sheet.ts";

/** The answer that a sheet stands for: every cell is there, "" where nothing was written. */
export function toAnswer(sheet: Sheet): PlanAnswer {
  const whole = (table: TableId) => sheet.tables[table].map((line) => wholeLine(table, line));
  // Each line holds the fields of its table's columns, which are the answer's.
  return { objectives: whole("objectives"), pillars: whole("pillars"), rows: whole("rows") } as unknown as PlanAnswer;
}

function wholeLine(table: TableId, line: Line): Cells {
  return Object.fromEntries(columnsOf[table].map(({ field }) => [field, line.cells[field] ?? ""]));
}

/** The sheet to start from: what was restored, or one empty row. */
export function fromAnswer(answer: PlanAnswer | null): Sheet {
  return toSheet(answer ?? { objectives: [], pillars: [], rows: [{}] });
}

/** Whether nothing at all was written. */
export function isBlank(sheet: Sheet): boolean {
  return Object.values(sheet.tables).every((lines) =>
    lines.every(({ cells }) => Object.entries(cells).every(([field, value]) => field === "id" || value === "")),
  );
}
