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

/**
 * The sheet to start from: what was restored, or one empty row. Drafts come from storage unchecked,
 * so that whatever is not a table of texts and numbers is left out.
 */
export function fromAnswer(answer: unknown): Sheet {
  const tables = typeof answer === "object" && answer !== null ? (answer as Readonly<Record<string, unknown>>) : {};
  const read = (table: TableId): Cells[] => {
    const lines = tables[table];
    return Array.isArray(lines) ? lines.map((line: unknown) => readLine(table, line)) : [];
  };
  const rows = read("rows");
  return toSheet({
    objectives: read("objectives"),
    pillars: read("pillars"),
    rows: answer === null && rows.length === 0 ? [{}] : rows,
  });
}

function readLine(table: TableId, line: unknown): Cells {
  if (typeof line !== "object" || line === null) return {};
  const cells = line as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    columnsOf[table].flatMap(({ field }) => {
      const value = cells[field];
      return typeof value === "string" || typeof value === "number" ? [[field, String(value)]] : [];
    }),
  );
}

/** Whether nothing at all was written. */
export function isBlank(sheet: Sheet): boolean {
  return Object.values(sheet.tables).every((lines) =>
    lines.every(({ cells }) => Object.entries(cells).every(([field, value]) => field === "id" || value === "")),
  );
}
