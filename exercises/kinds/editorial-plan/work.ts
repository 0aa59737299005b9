import type { Locale } from "../../lib/locale.ts";
import { readPlanDraft } from "../../lib/plan/answer.ts";
import { type ShowWork, tableBlock } from "../../lib/work.ts";
import type { EditorialPlan } from "./schema.ts";
import { type Choice, showCell } from "./view/cell-value.ts";
import { choicesOf } from "./view/choices.ts";
import { type Column, columnsOf, groups } from "./view/columns.ts";
import { labels } from "./view/labels.ts";
import { type Cells, type TableId, toSheet } from "./view/sheet.ts";

const names: Readonly<Record<Locale, Readonly<Record<TableId, string>>>> = {
  it: { objectives: "Obiettivi", pillars: "Pilastri", rows: "Calendario" },
  en: { objectives: "Objectives", pillars: "Pillars", rows: "Calendar" },
};

/** Cells that say by themselves what they are: in a group they stand without their name. */
const plain = new Set(["date", "time", "platform", "format", "copy"]);

/** A plan as it is read on paper: objectives, pillars, and a calendar whose twenty columns are gathered by what they answer. */
export const showWork: ShowWork<EditorialPlan> = ({ brief }, saved, locale) => {
  const plan = readPlanDraft(saved);
  if (plan === null) return [];
  const { tables } = toSheet(plan);
  const choices = choicesOf(brief, tables, locale);
  const l = labels[locale];
  const show = (table: TableId, { field, type }: Column, cells: Cells) => {
    const own: readonly Choice[] = choices[table][field] ?? [];
    return showCell(cells[field] ?? "", type, own, locale);
  };
  const whole = (table: "objectives" | "pillars") =>
    tableBlock(
      names[locale][table],
      columnsOf[table].map(({ field }) => l.columns[table][field] ?? field),
      plan[table].map((cells) => columnsOf[table].map((column) => show(table, column, cells))),
    );
  const gathered = (group: (typeof groups)[number], cells: Cells) =>
    columnsOf.rows
      .filter((column) => column.group === group)
      .flatMap((column) => {
        // What an objective says stands in its own table: its code is enough in every row.
        const value = column.field === "objective" ? (cells["objective"] ?? "") : show("rows", column, cells);
        if (value === "" || cells[column.field] === "none") return [];
        return [plain.has(column.field) ? value : `${l.columns.rows[column.field]}: ${value}`];
      })
      .join("\n");
  return [
    ...whole("objectives"),
    ...whole("pillars"),
    ...tableBlock(
      names[locale].rows,
      groups.map((group) => l.groups[group]),
      plan.rows.map((cells) => groups.map((group) => gathered(group, cells))),
    ),
  ];
};
