import { isValueType, readValue, type Writing } from "../read-cell.ts";
import { planStrings } from "../strings.ts";
import type { Column } from "./columns.ts";
import { type Problem, standing } from "./problems.ts";
import type { Line } from "./sheet.ts";

/** Longest quote of what can't be read, in UTF-16 units. */
const longest = 40;

/** What to say of a cell that can't be read as what its column holds; null when it can. */
export function unread(value: string, { type }: Column, writing: Writing): string | null {
  if (!isValueType(type) || readValue(value, type, writing) !== null) return null;
  const quoted = value.length > longest ? `${value.slice(0, longest)}…` : value;
  return planStrings[writing.locale].unread[type](quoted);
}

/** What there is to say of a cell. */
export type Remark = Pick<Problem, "ruleId" | "message">;

/** What the rules found in a cell and still stands, or else that it can't be read: the same fault is not told twice. */
export function remarksOn(
  problems: readonly Problem[] | undefined,
  line: Line,
  column: Column,
  writing: Writing,
): readonly Remark[] {
  const found = standing(problems, line, column.field);
  if (found.length > 0) return found;
  const message = unread(line.cells[column.field] ?? "", column, writing);
  return message === null ? [] : [{ ruleId: "unread", message }];
}
