import { maxRows } from "../../../lib/plan/shape.ts";

/** The three tables of a plan, in the order in which they are shown and written. */
export const tableIds = ["objectives", "pillars", "rows"] as const;
export type TableId = (typeof tableIds)[number];

/** The cells of one line, as canonical text: ISO dates, codes, numbers with a point; nothing is "". */
export type Cells = Readonly<Record<string, string>>;

/** A line of a table. `key` stays with it wherever it moves, and is never used twice. */
export interface Line {
  readonly key: number;
  readonly cells: Cells;
}

/** A plan as it is edited. Unchanged lines keep their identity, so that only changed ones are drawn again. */
export interface Sheet {
  readonly tables: Readonly<Record<TableId, readonly Line[]>>;
  readonly nextKey: number;
}

/** One value to write; `row` may lie past the end: the lines up to it are then made. */
export interface Write {
  readonly row: number;
  readonly field: string;
  readonly value: string;
}

/** What can be done to a plan. Rows count from 0. */
export type SheetAction =
  | { readonly type: "write"; readonly table: TableId; readonly writes: readonly Write[] }
  | { readonly type: "insert"; readonly table: TableId; readonly at: number; readonly lines: readonly Cells[] }
  | { readonly type: "remove"; readonly table: TableId; readonly from: number; readonly count: number }
  /** Puts `count` lines from `from` on before the line that is now at `before`. */
  | {
      readonly type: "move";
      readonly table: TableId;
      readonly from: number;
      readonly count: number;
      readonly before: number;
    }
  | { readonly type: "replace"; readonly tables: Readonly<Partial<Record<TableId, readonly Cells[]>>> };

/** Most lines that a table takes: as many as the answer's schema lets in. */
export const maxLines: Readonly<Record<TableId, number>> = { objectives: 20, pillars: 20, rows: maxRows };

/** A plan made of these lines. */
export function toSheet(tables: Readonly<Record<TableId, readonly Cells[]>>): Sheet {
  return apply({ tables: { objectives: [], pillars: [], rows: [] }, nextKey: 1 }, { type: "replace", tables });
}

/** The plan after an action. An action that changes nothing gives back the same plan. Never throws. */
export function apply(sheet: Sheet, action: SheetAction): Sheet {
  if (action.type === "replace") return replace(sheet, action.tables);
  const lines = sheet.tables[action.table];
  const most = maxLines[action.table];
  if (action.type === "write") return write(sheet, action.table, action.writes);
  if (action.type === "insert") {
    const room = action.lines.slice(0, Math.max(0, most - lines.length));
    if (room.length === 0) return sheet;
    const fresh = room.map((cells, index) => ({ key: sheet.nextKey + index, cells }));
    const at = Math.max(0, Math.min(action.at, lines.length));
    return withLines(sheet, action.table, [...lines.slice(0, at), ...fresh, ...lines.slice(at)], fresh.length);
  }
  const taken = lines.slice(Math.max(0, action.from), Math.max(0, action.from + action.count));
  if (taken.length === 0) return sheet;
  const rest = lines.filter((line) => !taken.includes(line));
  if (action.type === "remove") return withLines(sheet, action.table, rest);
  const before = lines.slice(Math.max(0, action.before)).find((line) => !taken.includes(line));
  const at = before === undefined ? rest.length : rest.indexOf(before);
  const moved = [...rest.slice(0, at), ...taken, ...rest.slice(at)];
  return moved.every((line, index) => line === lines[index]) ? sheet : withLines(sheet, action.table, moved);
}

function withLines(sheet: Sheet, table: TableId, lines: readonly Line[], made = 0): Sheet {
  return { tables: { ...sheet.tables, [table]: lines }, nextKey: sheet.nextKey + made };
}

function replace(sheet: Sheet, tables: Readonly<Partial<Record<TableId, readonly Cells[]>>>): Sheet {
  let next = sheet;
  for (const table of tableIds) {
    const cells = tables[table];
    if (cells === undefined) continue;
    const fresh = cells.slice(0, maxLines[table]).map((line, index) => ({ key: next.nextKey + index, cells: line }));
    next = withLines(next, table, fresh, fresh.length);
  }
  return next;
}

function write(sheet: Sheet, table: TableId, writes: readonly Write[]): Sheet {
  const usable = writes.filter(({ row }) => row >= 0 && row < maxLines[table]);
  const lines = [...sheet.tables[table]];
  const old = lines.length;
  for (const { row, field, value } of usable) {
    while (lines.length <= row) lines.push({ key: sheet.nextKey + lines.length - old, cells: {} });
    const line = lines[row];
    if (line === undefined || (line.cells[field] ?? "") === value) continue;
    lines[row] = { key: line.key, cells: { ...line.cells, [field]: value } };
  }
  if (lines.length === old && lines.every((line, index) => line === sheet.tables[table][index])) return sheet;
  return followRenames(sheet, withLines(sheet, table, lines, lines.length - old), table);
}

/** When the code of an objective or a pillar changes, the rows that name it follow. */
function followRenames(before: Sheet, after: Sheet, table: TableId): Sheet {
  if (table === "rows") return after;
  const field = table === "objectives" ? "objective" : "pillar";
  const ids = (sheet: Sheet) => sheet.tables[table].map((line) => line.cells["id"] ?? "");
  const [old, now] = [ids(before), ids(after)];
  const pairs = old.map((id, index) => [id, now[index] ?? ""] as const);
  const renamed = new Map(pairs.filter(([from, to]) => from !== to && from !== "" && to !== ""));
  const clear = (id: string) => !now.includes(id) && old.filter((other) => other === id).length === 1;
  const follow = (line: Line): Line => {
    const id = line.cells[field] ?? "";
    const to = renamed.get(id);
    return to === undefined || !clear(id) ? line : { ...line, cells: { ...line.cells, [field]: to } };
  };
  if (renamed.size === 0) return after;
  return withLines(after, "rows", after.tables.rows.map(follow));
}
