import { describe, expect, test } from "vitest";
import type { Locale } from "../../lib/locale.ts";
import { planFromCsv } from "./csv.ts";
import { writeRecords } from "./csv-records.ts";
import { type CellsContext, pasteBlock, readTyped } from "./view/clipboard.ts";
import { columnsOf } from "./view/columns.ts";
import type { TableId } from "./view/sheet.ts";

/** What is written in a field, in each language, and what the plan keeps; null: it stays as it was written. */
const cases: readonly (readonly [table: TableId, field: string, written: string, it: string | null, en?: string])[] = [
  ["rows", "date", "2027-02-03", "2027-02-03"],
  ["rows", "date", "3/2/2027", "2027-02-03"],
  ["rows", "date", "03.02.27", "2027-02-03"],
  ["rows", "date", "3 febbraio 2027", "2027-02-03"],
  ["rows", "date", "Wed 3rd February 2027", "2027-02-03"],
  ["rows", "date", "3/2", "2027-02-03"],
  ["rows", "date", "3 febbraio", "2027-02-03"],
  ["rows", "approvedOn", "3-2", "2027-02-03"],
  ["rows", "date", "29/2", null],
  ["rows", "date", "31/4/2027", null],
  ["rows", "date", "domani", null],
  ["rows", "date", "13/13", null],
  ["rows", "time", "9", "09:00"],
  ["rows", "time", "0930", "09:30"],
  ["rows", "time", "18.00", "18:00"],
  ["rows", "time", "9:30:00", "09:30"],
  ["rows", "time", "6:30 pm", "18:30"],
  ["rows", "time", "12:30 - 13", "12:30–13:00"],
  ["rows", "time", "25:99", null],
  ["rows", "time", "sera", null],
  ["rows", "effortHours", "1h30", "1.5"],
  ["rows", "effortHours", "1,5", "1.5"],
  ["rows", "effortHours", "1.5", "1.5"],
  // A spreadsheet's three decimals, in either language: nobody has thousands of hours.
  ["rows", "effortHours", "1,250", "1.25"],
  ["rows", "effortHours", "1.250", "1.25"],
  ["rows", "effortHours", "0,125", "0.125"],
  ["rows", "effortHours", "1.250,5", null],
  ["rows", "effortHours", "90 min", "1.5"],
  ["rows", "effortHours", "2 ore", "2"],
  ["rows", "effortHours", "20'", "0.333333"],
  ["rows", "effortHours", "poche", null],
  ["objectives", "baseline", "1.200,50", "1200.5", "1200.5"],
  ["objectives", "baseline", "1,200.50", "1200.5", "1200.5"],
  ["objectives", "baseline", "9.000", "9000", "9"],
  ["objectives", "baseline", "9,000", "9", "9000"],
  ["objectives", "target", "3,6%", "3.6"],
  ["objectives", "target", "€ 8400", "8400"],
  ["objectives", "target", "0.125", "0.125"],
  ["objectives", "target", "-2", "-2"],
  ["objectives", "target", "due", null],
  ["objectives", "target", "1,2,3", null],
  ["objectives", "target", "1e3", null],
];

const named = cases.map(([table, field, written, it, en]) => ({ table, field, written, in: { it, en: en ?? it } }));
const locales = ["it", "en"] as const satisfies readonly Locale[];

describe.each(locales)("in %s a cell is the same whichever way it comes in", (locale) => {
  test.each(named)("$table $field: $written", ({ table, field, written, in: read }) => {
    const kept = read[locale] ?? written;
    const column = columnsOf[table].find((one) => one.field === field) ?? expect.fail();
    const context: CellsContext = { columns: [column], choices: {}, locale, year: 2027 };
    expect(readTyped(written, column, context), "typed").toBe(kept);
    const pasted = pasteBlock(written, { top: 0, bottom: 0, left: 0, right: 0 }, context);
    expect(pasted, "pasted").toEqual([{ row: 0, field, value: kept }]);
    // The second column is there so that the line of headings is known for one.
    const other = table === "rows" ? "format" : "text";
    const found = planFromCsv(
      writeRecords(
        [
          [field, other],
          [written, "reel"],
        ],
        ";",
      ),
      locale,
      2027,
    );
    expect(found.ok && found.plan[table][0], "from a file").toMatchObject({ [field]: kept });
    expect(found.problems.length, "told of").toBe(read[locale] === null ? 1 : 0);
  });
});
