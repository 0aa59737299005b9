import { expect, test } from "vitest";
import { planStrings } from "../strings.ts";
import { columnsOf } from "./columns.ts";
import { firstEmpty, moveRows, type RowCommand, rowCommand } from "./row-commands.ts";
import { apply, maxLines, toSheet } from "./sheet.ts";

const t = planStrings.en;
const plan = toSheet({
  objectives: [{ id: "o1" }, { id: "o3" }],
  pillars: [],
  rows: ["a", "b", "c", "d"].map((copy) => ({ copy })),
});
const rows = plan.tables.rows;
const block = (top: number, bottom = top) => ({ top, bottom, left: 0, right: 0 });
const after = (outcome: ReturnType<typeof rowCommand>) =>
  outcome.action === null
    ? null
    : apply(plan, outcome.action)
        .tables.rows.map((line) => line.cells["copy"] ?? "_")
        .join("");

test.each<[RowCommand, number, number, string | null, number, number]>([
  ["insert", 1, 1, "ab_cd", 2, 2],
  ["duplicate", 1, 2, "abcbcd", 3, 4],
  ["remove", 1, 2, "ad", 1, 1],
  ["remove", 3, 3, "abc", 2, 2],
  ["move-up", 1, 2, "bcad", 0, 1],
  ["move-down", 1, 2, "adbc", 2, 3],
  ["move-up", 0, 1, null, 0, 1],
  ["move-down", 2, 3, null, 2, 3],
])("%s on rows %i–%i", (command, top, bottom, order, from, to) => {
  const outcome = rowCommand(command, "rows", rows, block(top, bottom), t);
  expect(after(outcome)).toBe(order);
  expect([outcome.from, outcome.to]).toEqual([from, to]);
});

test("a dragged row tells where it landed", () => {
  const down = moveRows("rows", rows, block(0), 3, t);
  expect([after(down), down.from, down.say]).toEqual(["bcad", 2, "Moved to row 3 of 4."]);
  const up = moveRows("rows", rows, block(2, 3), 1, t);
  expect([after(up), up.from, up.to]).toEqual(["acdb", 1, 2]);
});

test("on an empty table a row can be added and nothing else done", () => {
  expect(rowCommand("insert", "pillars", [], block(0), t)).toMatchObject({
    action: { at: 0, lines: [{ id: "p1" }] },
    from: 0,
  });
  for (const command of ["duplicate", "remove", "move-up", "move-down"] as const)
    expect(rowCommand(command, "pillars", [], block(0), t).action).toBeNull();
});

test("new objectives take the first codes that are free, copies too", () => {
  const { objectives } = plan.tables;
  expect(rowCommand("duplicate", "objectives", objectives, block(0, 1), t).action).toMatchObject({
    lines: [{ id: "o2" }, { id: "o4" }],
  });
});

test("a full table says so", () => {
  const many = toSheet({ objectives: [], pillars: Array.from({ length: maxLines.pillars }, () => ({})), rows: [] })
    .tables.pillars;
  expect(rowCommand("insert", "pillars", many, block(0), t)).toMatchObject({
    action: null,
    say: t.full(maxLines.pillars),
  });
});

test("a new row is written from its first cell without a value on", () => {
  const begins = (["objectives", "pillars", "rows"] as const).map((table) => {
    const { action } = rowCommand("insert", table, plan.tables[table], block(0), t);
    return action === null ? null : firstEmpty(action, columnsOf[table]);
  });
  expect(begins, "objectives and pillars come with a code").toEqual(["text", "name", "date"]);
});
