import type { Block } from "../../../lib/sheet/grid-selection.ts";
import type { PlanStrings } from "../strings.ts";
import type { Column } from "./columns.ts";
import { type Cells, type Line, maxLines, type SheetAction, type TableId } from "./sheet.ts";

export type RowCommand = "insert" | "duplicate" | "remove" | "move-up" | "move-down";

/** What a command on whole rows comes to: what to do (null: nothing), which rows are selected then, and what to say. */
export interface RowOutcome {
  readonly action: SheetAction | null;
  readonly from: number;
  readonly to: number;
  readonly say: string;
}

/** Does a command on the rows of the selected block. On an empty table only a row can be inserted. */
export function rowCommand(
  command: RowCommand,
  table: TableId,
  lines: readonly Line[],
  block: Block,
  t: PlanStrings,
): RowOutcome {
  const { top, bottom } = block;
  const count = lines.length === 0 ? 0 : bottom - top + 1;
  const stay = (say: string): RowOutcome => ({ action: null, from: top, to: bottom, say });
  if (command === "insert" || command === "duplicate") {
    const made = command === "insert" ? [{}] : lines.slice(top, top + count).map((line) => line.cells);
    if (lines.length + made.length > maxLines[table]) return stay(t.full(maxLines[table]));
    if (made.length === 0) return stay(t.empty);
    const at = lines.length === 0 ? 0 : bottom + 1;
    const say = command === "insert" ? t.added(at + 1) : t.duplicated(made.length, at + 1);
    return {
      action: { type: "insert", table, at, lines: withIds(table, lines, made) },
      from: at,
      to: at + made.length - 1,
      say,
    };
  }
  if (count === 0) return stay(t.empty);
  if (command === "remove") {
    const next = Math.max(0, Math.min(top, lines.length - count - 1));
    return { action: { type: "remove", table, from: top, count }, from: next, to: next, say: t.removed(count) };
  }
  const up = command === "move-up";
  if (up ? top === 0 : bottom >= lines.length - 1) return stay(t.edge);
  return moveRows(table, lines, block, up ? top - 1 : bottom + 2, t);
}

/** Puts the block's rows before the one that is now at `before`. */
export function moveRows(
  table: TableId,
  lines: readonly Line[],
  { top, bottom }: Block,
  before: number,
  t: PlanStrings,
): RowOutcome {
  const count = bottom - top + 1;
  const from = before > bottom ? before - count : Math.min(before, top);
  return {
    action: { type: "move", table, from: top, count, before },
    from,
    to: from + count - 1,
    say: t.moved(from + 1, lines.length),
  };
}

/** The field with which one begins to write a row that was put in: a code that it came with is not for writing over. */
export function firstEmpty(action: SheetAction, columns: readonly Column[]): string | null {
  const [made] = action.type === "insert" ? action.lines : [];
  return columns.find(({ field }) => (made?.[field] ?? "") === "")?.field ?? null;
}

const prefixes: Readonly<Partial<Record<TableId, string>>> = { objectives: "o", pillars: "p" };

/** Gives new objectives and pillars the first free codes: o1, o2…, p1, p2… */
function withIds(table: TableId, lines: readonly Line[], made: readonly Cells[]): Cells[] {
  const prefix = prefixes[table];
  if (prefix === undefined) return [...made];
  const taken = new Set(lines.map((line) => line.cells["id"]));
  return made.map((cells) => {
    let n = 1;
    while (taken.has(`${prefix}${n}`)) n += 1;
    taken.add(`${prefix}${n}`);
    return { ...cells, id: `${prefix}${n}` };
  });
}
