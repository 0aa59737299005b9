import type { Locale } from "../../lib/locale.ts";
import type { Finding } from "../../lib/verdict.ts";
import type { Field, TableField } from "./fields.ts";
import { placed } from "./groups.ts";
import { formMessages } from "./messages.ts";
import { onCell, onField, type Part, part } from "./places.ts";
import { figure, linesOf, placedRows, stringOf } from "./read.ts";
import type { Form, FormAnswer } from "./schema.ts";
import { shareFilled } from "./share-filled.ts";

/** What is missing in a table: rows, cells, figures that cannot be read, options that do not exist. */
function inTable(field: TableField, row: number, answer: FormAnswer, locale: Locale): Finding[] {
  const t = formMessages[locale];
  const rows = placedRows(answer, field.id);
  const { label } = field.locale[locale];
  if (rows.length < field.rows.min || rows.length > field.rows.max)
    return rows.length === 0 && field.optional
      ? []
      : [{ range: null, cell: onField(row, field.id), ...t.rows(label, rows.length, field.rows.min, field.rows.max) }];
  return rows.flatMap(({ at, cells }) =>
    field.columns.flatMap((column) => {
      const typed = (cells[column.id] ?? "").trim();
      const cell = onCell(field.id, at, column.id);
      const name = column.locale[locale].label;
      if (typed === "") return column.optional ? [] : [{ range: null, cell, ...t.emptyCell(label, at + 1, name) }];
      if (column.type === "number" && figure(typed, locale) === null)
        return [{ range: null, cell, ...t.noNumber(t.inRow(label, at + 1, name), typed) }];
      if (column.type === "choice" && !column.options.some(({ id }) => id === typed))
        return [{ range: null, cell, ...t.noOption(t.inRow(label, at + 1, name), typed) }];
      return [];
    }),
  );
}

function inField(field: Field, row: number, answer: FormAnswer, locale: Locale): Finding[] {
  const t = formMessages[locale];
  const { label } = field.locale[locale];
  const say = (text: { message: string; hint: string }): Finding[] => [
    { range: null, cell: onField(row, field.id), ...text },
  ];
  if (field.type === "table") return inTable(field, row, answer, locale);
  if (field.type === "groups") {
    const open = field.items.length - placed(field, answer).size;
    return open === 0 ? [] : say(t.unplaced(label, open));
  }
  if (field.type === "list" || field.type === "many") {
    const lines = linesOf(answer, field.id);
    if (lines.length === 0) return field.optional ? [] : say(t.empty(label));
    if (field.type === "many") {
      const stranger = lines.find((line) => !field.options.some(({ id }) => id === line));
      return stranger === undefined ? [] : say(t.noOption(label, stranger));
    }
    if (lines.length < field.min || lines.length > field.max)
      return say(t.lines(label, lines.length, field.min, field.max));
    const seen = new Set(lines.map((line) => line.trim().toLowerCase()));
    return seen.size < lines.length ? say(t.twice(label)) : [];
  }
  const typed = stringOf(answer, field.id).trim();
  if (typed === "") return field.optional ? [] : say(t.empty(label));
  if (field.type === "number" && figure(typed, locale) === null) return say(t.noNumber(label, typed));
  if (field.type === "choice" && !field.options.some(({ id }) => id === typed)) return say(t.noOption(label, typed));
  return [];
}

/** Whether the form is whole: every field that is asked for is filled in, with something that can be read. */
export function checkFilled(form: Form, answer: FormAnswer, locale: Locale): Part[] {
  const { fields } = form;
  const t = formMessages[locale];
  const strangers = Object.keys(answer).filter((id) => !fields.some((field) => field.id === id));
  const findings = [
    ...fields.flatMap((field, row) => inField(field, row, answer, locale)),
    ...strangers.slice(0, 5).map((id): Finding => ({ range: null, ...t.stranger(id) })),
  ];
  return [{ ...part("all-filled", "blocking", findings), asks: true, there: shareFilled(form, answer) }];
}
