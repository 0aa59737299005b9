import { columnNames } from "../../data/plan-columns.ts";
import type { Locale, Localized } from "../../lib/locale.ts";
import { parseDay } from "../../lib/plan/day.ts";
import { maxCell, maxCopy, maxPlan } from "../../lib/plan/shape.ts";
import type { PlanAnswer } from "../../lib/plan.ts";
import { fieldsOf, readField, readHeadings, showField } from "./csv-cells.ts";
import { disarm, readRecords, rearm, separatorOf, writeRecords } from "./csv-records.ts";
import type { Writing } from "./read-cell.ts";
import { maxLines, type TableId, tableIds } from "./view/sheet.ts";

/** What a file gave: a plan, perhaps with cells that could not be read, or the reason why there is none. */
type CsvPlan =
  | { readonly ok: true; readonly plan: PlanAnswer; readonly problems: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

const says = {
  tooLong: { it: () => "Il file è troppo lungo per un piano.", en: () => "The file is too long for a plan." },
  noTable: {
    it: () => "Nessuna riga leggibile: servono le intestazioni delle colonne, per esempio data, ora, canale, testo.",
    en: () => "No row can be read: the columns need headings, such as date, time, channel, copy.",
  },
  open: {
    it: () => "Virgolette aperte e mai chiuse: l’ultima cella arriva fino in fondo.",
    en: () => "A quote is opened and never closed: the last cell runs to the end.",
  },
  column: {
    it: (name: string) => `Colonna «${name}» non riconosciuta: lasciata fuori.`,
    en: (name: string) => `Column '${name}' is not known: left out.`,
  },
  cell: {
    it: (line: string, field: string, value: string) =>
      `Riga ${line} del file, ${field}: «${value}» non si legge. Lasciato com’è.`,
    en: (line: string, field: string, value: string) =>
      `Line ${line} of the file, ${field}: '${value}' can’t be read. Left as it is.`,
  },
  cut: {
    it: (line: string, field: string) => `Riga ${line} del file, ${field}: testo troppo lungo, tagliato.`,
    en: (line: string, field: string) => `Line ${line} of the file, ${field}: too long, cut.`,
  },
  many: {
    it: (max: string) => `Troppe righe: tenute le prime ${max}.`,
    en: (max: string) => `Too many rows: the first ${max} were kept.`,
  },
  more: { it: (count: string) => `E altri ${count} problemi.`, en: (count: string) => `And ${count} more.` },
} as const satisfies Readonly<Record<string, Localized<(...args: string[]) => string>>>;

/** Most problems that are told one by one. */
const maxProblems = 20;

/** What the columns below a line of headings hold; null: nothing that a plan knows. Without any field: the table is full. */
interface Head {
  readonly table: TableId;
  readonly fields: readonly (string | null)[];
}

/** Headings that a line without any must have had: the fields in their order. */
const unheaded = { table: "rows", fields: fieldsOf.rows } as const;

/**
 * Reads a plan from CSV, from a semicolon sheet or from cells copied out of a spreadsheet. A file holds a table, or
 * several one under the other, each below its headings (Italian, English or the fields' names). `year` is that of dates
 * written without one. Bounded; never throws.
 */
export function planFromCsv(raw: string, locale: Locale, year: number): CsvPlan {
  const writing = { locale, year };
  if (raw.length > maxPlan) return { ok: false, problems: [says.tooLong[locale]()] };
  const text = raw.replace(/^\uFEFF/, "");
  const problems: string[] = [];
  const { lines, open } = readRecords(text, separatorOf(text));
  if (open) problems.push(says.open[locale]());
  const plan: Record<TableId, Record<string, string>[]> = { objectives: [], pillars: [], rows: [] };
  let head: Head | null = null;
  let fresh = true;
  for (const [at, cells] of lines.entries()) {
    if (cells.every((cell) => cell.trim() === "")) {
      fresh = true;
      continue;
    }
    const headings = fresh ? readHeadings(cells) : null;
    fresh = false;
    if (headings !== null) {
      head = headings;
      for (const [index, name] of cells.entries())
        if (headings.fields[index] === null && name.trim() !== "")
          problems.push(says.column[locale](name.trim().slice(0, 40)));
      continue;
    }
    head ??= parseDay(cells[0] ?? "") === null ? null : unheaded;
    if (head === null || head.fields.length === 0) continue;
    const most = maxLines[head.table];
    if (plan[head.table].length < most) plan[head.table].push(readLine(cells, head, String(at + 1), writing, problems));
    else {
      problems.push(says.many[locale](String(most)));
      head = { table: head.table, fields: [] };
    }
  }
  if (tableIds.every((table) => plan[table].length === 0))
    return { ok: false, problems: shown([...problems, says.noTable[locale]()], locale) };
  // Rows and cells are bounded above, as the answer's schema wants; all cells together are not.
  if (JSON.stringify(plan).length > maxPlan) return { ok: false, problems: [says.tooLong[locale]()] };
  return { ok: true, plan: plan as unknown as PlanAnswer, problems: shown(problems, locale) };
}

function readLine(
  cells: readonly string[],
  { table, fields }: Head,
  line: string,
  writing: Writing,
  problems: string[],
) {
  const { locale } = writing;
  const blank = fieldsOf[table].map((field) => [field, ""] as const);
  const filled = fields.flatMap((field, at) => {
    if (field === null) return [];
    const { value, readable } = readField(field, rearm(cells[at] ?? ""), writing);
    if (!readable) problems.push(says.cell[locale](line, heading(table, field, locale), value.slice(0, 40)));
    const max = field === "copy" ? maxCopy : maxCell;
    if (value.length > max) problems.push(says.cut[locale](line, heading(table, field, locale)));
    return [[field, value.slice(0, max)] as const];
  });
  return Object.fromEntries<string>([...blank, ...filled]);
}

function heading(table: TableId, field: string, locale: Locale): string {
  return columnNames[table][field]?.[locale][0] ?? field;
}

function shown(problems: readonly string[], locale: Locale): string[] {
  const rest = problems.length - maxProblems;
  return rest > 0 ? [...problems.slice(0, maxProblems), says.more[locale](String(rest))] : [...problems];
}

/**
 * Writes a plan as CSV: its tables one under the other. With a language, headings are in it, and Italian gets semicolons
 * and decimal commas, as its spreadsheets want; without, headings are the fields' names. Empty tables and lines are left out.
 */
export function planToCsv(plan: PlanAnswer, locale: Locale | null = null): string {
  const separator = locale === "it" ? ";" : ",";
  const blocks = tableIds.flatMap((table) => {
    const fields = fieldsOf[table];
    const filled = (plan[table] as readonly Readonly<Record<string, string>>[]).filter((line) =>
      fields.some((field) => line[field]?.trim()),
    );
    const headings = fields.map((field) => (locale === null ? field : heading(table, field, locale)));
    const lines = filled.map((line) => fields.map((field) => disarm(showField(field, line[field] ?? "", locale))));
    return filled.length === 0 ? [] : [writeRecords([headings, ...lines], separator)];
  });
  // The mark tells spreadsheets that the file is UTF-8.
  return `\uFEFF${blocks.join("\r\n")}`;
}
