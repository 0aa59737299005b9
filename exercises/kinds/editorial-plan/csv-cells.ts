import { columnNames } from "../../data/plan-columns.ts";
import type { Locale } from "../../lib/locale.ts";
import { plain, readPlatforms, readStages, readType, saysNone } from "../../lib/plan/read.ts";
import { objectiveFields, pillarFields, rowFields } from "../../lib/plan/shape.ts";
import { readTie } from "../../lib/plan/tie.ts";
import { platforms } from "../../lib/posts/platforms.ts";
import { isValueType, readValue, type Writing } from "./read-cell.ts";
import { copyText } from "./view/cell-value.ts";
import { columnsOf } from "./view/columns.ts";
import { type TableId, tableIds } from "./view/sheet.ts";

/** Fields of each table, in the order in which they are written. */
export const fieldsOf: Readonly<Record<TableId, readonly string[]>> = {
  objectives: objectiveFields,
  pillars: pillarFields,
  rows: rowFields,
};

/** The field that a heading names in a table, in either language or by its own name; null when it names none. */
function fieldNamed(table: TableId, heading: string): string | null {
  const wanted = plain(heading);
  const found = Object.entries(columnNames[table]).find(
    ([field, { it, en }]) => field.toLowerCase() === wanted || it.includes(wanted) || en.includes(wanted),
  );
  return found?.[0] ?? null;
}

/** What a line of headings heads: the table that knows most of them, at least two. null: these are no headings. */
export function readHeadings(
  cells: readonly string[],
): { readonly table: TableId; readonly fields: readonly (string | null)[] } | null {
  const best = tableIds
    .map((table) => {
      const fields = cells.map((cell) => fieldNamed(table, cell));
      // A heading that stands twice counts once: the first column is the one that is read.
      return { table, fields: fields.map((field, at) => (fields.indexOf(field) === at ? field : null)) };
    })
    .reduce((one, other) => (known(other.fields) > known(one.fields) ? other : one));
  return known(best.fields) >= 2 ? best : null;
}

const known = (fields: readonly (string | null)[]): number => fields.filter((field) => field !== null).length;

/** What the cells of a field hold; no field is in two tables with two types. */
const types = new Map(
  Object.values(columnsOf)
    .flat()
    .map(({ field, type }) => [field, type]),
);

/** A cell as the plan keeps it: values as `readValue` reads them, codes for channel, stage, type and tie. */
export function readField(
  field: string,
  raw: string,
  writing: Writing,
): { readonly value: string; readonly readable: boolean } {
  const text = raw.trim();
  if (text === "") return { value: "", readable: true };
  const type = types.get(field) ?? "text";
  if (!isValueType(type)) return { value: code(field, text) ?? raw, readable: true };
  const value = readValue(text, type, writing);
  return { value: value ?? raw, readable: value !== null };
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
  const type = types.get(field) ?? "text";
  return locale === null || !isValueType(type) ? value : copyText(value, type, [], locale);
}
