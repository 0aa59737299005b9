import { expect, test } from "vitest";
import { type CellsContext, clearBlock, copyBlock, pasteBlock } from "./clipboard.ts";
import { columnsOf } from "./columns.ts";
import { toSheet } from "./sheet.ts";

const types = [{ code: "promo", label: "promozione" }];
const context: CellsContext = { columns: columnsOf.rows, choices: { type: types }, locale: "it", year: 2027 };
const block = (top: number, left: number, bottom = top, right = left) => ({ top, bottom, left, right });
const field = (name: string) => columnsOf.rows.findIndex((column) => column.field === name);

test("a block from a spreadsheet is read column by column, and what can't be read stays as typed", () => {
  expect(pasteBlock("3/2/2027\t9.30\ndomani\t25:00\n", block(4, 0), context)).toEqual([
    { row: 4, field: "date", value: "2027-02-03" },
    { row: 4, field: "time", value: "09:30" },
    { row: 5, field: "date", value: "domani" },
    { row: 5, field: "time", value: "25:00" },
  ]);
});

test("one cell fills the whole selection", () => {
  const writes = pasteBlock("Promozione", block(0, field("type"), 2), context);
  expect(writes).toEqual([0, 1, 2].map((row) => ({ row, field: "type", value: "promo" })));
});

test("columns past the last one are dropped", () => {
  expect(pasteBlock("1,5\tin più", block(0, field("effortHours")), context)).toEqual([
    { row: 0, field: "effortHours", value: "1.5" },
  ]);
});

test("what is copied is pasted back as it was", () => {
  const cells = {
    date: "2027-02-03",
    time: "18:00",
    type: "promo",
    copy: 'Due righe:\n"ecco"\tqui',
    effortHours: "1.5",
  };
  const { rows } = toSheet({ objectives: [], pillars: [], rows: [cells] }).tables;
  const whole = block(0, 0, 0, columnsOf.rows.length - 1);
  const copied = copyBlock(rows, whole, context);
  expect(copied).toContain("1,5");
  expect(
    Object.fromEntries(
      pasteBlock(copied, block(0, 0), context)
        .filter(({ value }) => value !== "")
        .map((write) => [write.field, write.value]),
    ),
  ).toEqual(cells);
});

test("emptying a block writes nothing outside it", () => {
  expect(clearBlock(block(1, 1, 2, 2), columnsOf.rows)).toEqual([
    { row: 1, field: "time", value: "" },
    { row: 1, field: "platform", value: "" },
    { row: 2, field: "time", value: "" },
    { row: 2, field: "platform", value: "" },
  ]);
});
