import type { Objective, Pillar, RowField } from "../../../lib/plan.ts";
import type { CellType } from "./cell-value.ts";
import type { TableId } from "./sheet.ts";

/** The six questions that a row of the calendar answers. */
export const groups = ["when", "why", "what", "who", "rules", "effort"] as const;
export type Group = (typeof groups)[number];

/** A column: what it holds, how wide it is, and in which group of the form it stands. */
export interface Column {
  readonly field: string;
  readonly type: CellType;
  readonly width: "xs" | "s" | "m" | "l";
  readonly group?: Group;
}

const rowColumns: readonly (Column & { readonly field: RowField })[] = [
  { field: "date", type: "date", width: "s", group: "when" },
  { field: "time", type: "time", width: "xs", group: "when" },
  { field: "platform", type: "choice", width: "s", group: "when" },
  { field: "format", type: "free", width: "s", group: "when" },
  { field: "pillar", type: "choice", width: "s", group: "why" },
  { field: "objective", type: "choice", width: "s", group: "why" },
  { field: "stage", type: "choice", width: "s", group: "why" },
  { field: "type", type: "choice", width: "s", group: "why" },
  { field: "copy", type: "long", width: "l", group: "what" },
  { field: "visual", type: "long", width: "m", group: "what" },
  { field: "alt", type: "long", width: "m", group: "what" },
  { field: "link", type: "free", width: "m", group: "what" },
  { field: "owner", type: "choice", width: "s", group: "who" },
  { field: "approver", type: "choice", width: "s", group: "who" },
  { field: "approvedOn", type: "date", width: "s", group: "who" },
  { field: "status", type: "choice", width: "s", group: "who" },
  { field: "disclosure", type: "choice", width: "s", group: "rules" },
  { field: "ai", type: "free", width: "s", group: "rules" },
  { field: "rights", type: "long", width: "m", group: "rules" },
  { field: "effortHours", type: "hours", width: "xs", group: "effort" },
];

const objectiveColumns: readonly (Column & { readonly field: keyof Objective })[] = [
  { field: "id", type: "text", width: "xs" },
  { field: "text", type: "long", width: "l" },
  { field: "kpi", type: "free", width: "m" },
  { field: "baseline", type: "number", width: "xs" },
  { field: "target", type: "number", width: "xs" },
  { field: "by", type: "date", width: "s" },
];

const pillarColumns: readonly (Column & { readonly field: keyof Pillar })[] = [
  { field: "id", type: "text", width: "xs" },
  { field: "name", type: "text", width: "l" },
];

/** The columns of each table, in the order in which they are shown, copied and pasted. */
export const columnsOf: Readonly<Record<TableId, readonly Column[]>> = {
  objectives: objectiveColumns,
  pillars: pillarColumns,
  rows: rowColumns,
};
