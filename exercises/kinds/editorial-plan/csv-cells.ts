import { columnNames } from "../../data/plan-columns.ts";
import type { Locale } from "../../lib/locale.ts";
import { isoDay, parseDay } from "../../lib/plan-day.ts";
import { parseHours } from "../../lib/plan-number.ts";
import { plain, readPlatforms, readStages, readType, saysNone } from "../../lib/plan-read.ts";
import { objectiveFields, pillarFields, rowFields } from "../../lib/plan-shape.ts";
import { readTie } from "../../lib/plan-tie.ts";
import { platforms } from "../../lib/scene.ts";

/** The three tables of a plan, in the order in which they are written. */
export const tables = ["objectives", "pillars", "rows"] as const;
export type Table = (typeof tables)[number];

/** Fields of each table, in the order in which they are written. */
export const fieldsOf: Readonly<Record<Table, readonly string[]>> = {
  objectives: objectiveFields,
  pillars: pillarFields,
  rows: rowFields,
};

/** The field that a heading names in a table, in either language or by its own name; null when it names none. */
function fieldNamed(table: Table, heading: string): string | null {
  const wanted = plain(heading);
  const found = Object.entries(columnNames[table]).find(
    ([field, { it, en }]) => field.toLowerCase() === wanted || it.includes(wanted) || en.includes(wanted),
  );
  return found?.[0] ?? null;
}

/** What a line of headings heads: the table that knows most of them, at least two. null: these are no headings. */
export function readHeadings(
  cells: readonly string[],
): { readonly table: Table; readonly fields: readonly (string | null)[] } | null {
  const best = tables
    .map((table) => {
      const fields = cells.map((cell) => fieldNamed(table, cell));
      // A heading that stands twice counts once: the first column is the one that is read.
      return { table, fields: fields.map((field, at) => (fields.indexOf(field) === at ? field : null)) };
    })
    .reduce((one, other) => (known(other.fields) > known(one.fields) ? other : one));
  return known(best.fields) >= 2 ? best : null;
}

const known = (fields: readonly (string | null)[]): number => fields.filter((field) => field !== null).length;

const dates = new Set(["date", "approvedOn", "by"]);
const numbers = new Set(["baseline", "target", "effortHours"]);

/** A cell as the plan keeps it: ISO dates, hours as 12:30, numbers with a point, codes for channel, stage, type and tie. */
export function readField(
  field: string,
  raw: string,
  locale: Locale,
): { readonly value: string; readonly readable: boolean } {
  const text = raw.trim();
  if (text === "") return { value: "", readable: true };
  const kept = (value: string | null) => ({ value: value ?? raw, readable: value !== null });
  if (dates.has(field)) return kept(readDate(text));
  if (field === "effortHours") return kept(hours(text));
  if (numbers.has(field)) return kept(readNumber(text, locale));
  if (field === "time")
    return {
      value: text.replace(
        /^(\d{1,2})[.:](\d{2})(?::\d{2})?$/,
        (_all, hour: string, minute: string) => `${hour.padStart(2, "0")}:${minute}`,
      ),
      readable: true,
    };
  return { value: code(field, text) ?? raw, readable: true };
}

function readDate(text: string): string | null {
  const day = parseDay(text.replace(/^(\d{1,2}[/.-]\d{1,2}[/.-])(\d{2})$/, "$120$2"));
  return day === null ? null : isoDay(day);
}

function hours(text: string): string | null {
  const value = parseHours(text);
  return value === null ? null : String(Math.round(value * 1e6) / 1e6);
}

/** 1,2 · 1.2 · 2% · 1.800 (thousands in Italian) · 1,800 (thousands in English). */
function readNumber(text: string, locale: Locale): string | null {
  const bare = text.replace(/[\s%€]/g, "");
  const [thousand, decimal] = locale === "it" ? [".", ","] : [",", "."];
  const grouped = locale === "it" ? /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/ : /^-?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
  const point = grouped.test(bare)
    ? bare.replaceAll(thousand ?? "", "").replace(decimal ?? "", ".")
    : bare.replace(",", ".");
  return /^-?\d+(?:\.\d+)?$/.test(point) ? point : null;
}

function code(field: string, text: string): string | null {
  if (field === "platform") {
    const found = readPlatforms(text);
    return found.length === 1 ? (platforms.find((platform) => platform === found[0]) ?? null) : null;
  }
  if (field === "stage") {
    const [stage, ...others] = readStages(text);
    return others.length === 0 ? (stage ?? null) : null;
  }
  if (field === "type") return readType(text);
  if (field === "disclosure") return readTie(text);
  return (field === "link" || field === "ai") && saysNone(text) ? "none" : null;
}

/** A cell as it is written: Italian spreadsheets want a comma in numbers. */
export function showField(field: string, value: string, locale: Locale | null): string {
  return locale === "it" && numbers.has(field) && /^-?\d+\.\d+$/.test(value) ? value.replace(".", ",") : value;
}
