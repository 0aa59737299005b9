import type { Field, TableField } from "./fields.ts";
import { placed } from "./groups.ts";
import { linesOf, rowsOf, stringOf } from "./read.ts";
import type { Form, FormAnswer } from "./schema.ts";

/** Of the cells that the fewest rows would have, or those that were begun, how many are filled in. */
function shareOfTable({ id, columns, rows }: TableField, answer: FormAnswer): number {
  const asked = columns.filter(({ optional }) => !optional);
  const begun = rowsOf(answer, id);
  const filled = begun.flatMap((row) => asked.filter((column) => (row[column.id] ?? "").trim() !== ""));
  return asked.length === 0
    ? Number(begun.length > 0)
    : filled.length / (asked.length * Math.max(rows.min, begun.length));
}

function shareOf(field: Field, answer: FormAnswer): number {
  switch (field.type) {
    case "table":
      return shareOfTable(field, answer);
    case "groups":
      return placed(field, answer).size / field.items.length;
    case "list":
      return Math.min(1, linesOf(answer, field.id).length / field.min);
    case "many":
      return Number(linesOf(answer, field.id).length > 0);
    default:
      return Number(stringOf(answer, field.id).trim() !== "");
  }
}

/** How much of what a form asks for is filled in, 0–1, each field counting the same; what may stay empty doesn't count. */
export function shareFilled({ fields }: Form, answer: FormAnswer): number {
  const asked = fields.filter(({ optional }) => !optional);
  return asked.length === 0 ? 1 : asked.reduce((sum, field) => sum + shareOf(field, answer), 0) / asked.length;
}
