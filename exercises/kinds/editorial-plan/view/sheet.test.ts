import { expect, test } from "vitest";
import { apply, maxLines, type Sheet, toSheet } from "./sheet.ts";

const plan = () =>
  toSheet({
    objectives: [
      { id: "o1", text: "CTR" },
      { id: "o2", text: "Reach" },
    ],
    pillars: [{ id: "p1" }],
    rows: [
      { copy: "a", objective: "o1" },
      { copy: "b", objective: "o2" },
      { copy: "c", objective: "o1" },
      { copy: "d" },
    ],
  });
const copies = (sheet: Sheet) => sheet.tables.rows.map((line) => line.cells["copy"]).join("");

test("a block pasted past the end makes the rows that it needs", () => {
  const sheet = apply(plan(), { type: "write", table: "rows", writes: [{ row: 5, field: "copy", value: "f" }] });
  expect(sheet.tables.rows.map((line) => line.cells["copy"])).toEqual(["a", "b", "c", "d", undefined, "f"]);
});

test("lines that an action does not touch keep their identity", () => {
  const before = plan();
  const after = apply(before, { type: "write", table: "rows", writes: [{ row: 1, field: "copy", value: "B" }] });
  expect(after.tables.rows[0]).toBe(before.tables.rows[0]);
  expect(after.tables.rows[1]).not.toBe(before.tables.rows[1]);
  expect(after.tables.rows[1]?.key).toBe(before.tables.rows[1]?.key);
});

test("writing what is there already gives back the same plan", () => {
  const before = plan();
  expect(
    apply(before, {
      type: "write",
      table: "rows",
      writes: [
        { row: 0, field: "copy", value: "a" },
        { row: 3, field: "link", value: "" },
      ],
    }),
  ).toBe(before);
});

test.each([
  [0, 1, 2, "bacd"],
  [2, 1, 0, "cabd"],
  [0, 2, 4, "cdab"],
  [1, 2, 0, "bcad"],
  [1, 2, 2, "abcd"],
  [3, 1, 9, "abcd"],
])("rows %i+%i put before %i read %s", (from, count, before, expected) => {
  expect(copies(apply(plan(), { type: "move", table: "rows", from, count, before }))).toBe(expected);
});

test("removing and inserting keep the order of the others", () => {
  const removed = apply(plan(), { type: "remove", table: "rows", from: 1, count: 2 });
  expect(copies(removed)).toBe("ad");
  expect(copies(apply(removed, { type: "insert", table: "rows", at: 1, lines: [{ copy: "x" }, { copy: "y" }] }))).toBe(
    "axyd",
  );
});

test("rows follow the new code of their objective", () => {
  const sheet = apply(plan(), {
    type: "write",
    table: "objectives",
    writes: [{ row: 0, field: "id", value: "clicks" }],
  });
  expect(sheet.tables.rows.map((line) => line.cells["objective"])).toEqual(["clicks", "o2", "clicks", undefined]);
});

test("rows stay with an objective whose code another one takes away", () => {
  const twice = apply(plan(), { type: "write", table: "objectives", writes: [{ row: 0, field: "id", value: "o2" }] });
  expect(twice.tables.rows[1]?.cells["objective"]).toBe("o2");
  const swapped = apply(plan(), {
    type: "write",
    table: "objectives",
    writes: [
      { row: 0, field: "id", value: "o2" },
      { row: 1, field: "id", value: "o1" },
    ],
  });
  expect(swapped.tables.rows.map((line) => line.cells["objective"])).toEqual(["o1", "o2", "o1", undefined]);
});

test("a table takes no more lines than it may", () => {
  const many = Array.from({ length: maxLines.pillars + 7 }, () => ({}));
  expect(apply(plan(), { type: "insert", table: "pillars", at: 0, lines: many }).tables.pillars).toHaveLength(
    maxLines.pillars,
  );
  expect(
    apply(plan(), { type: "write", table: "rows", writes: [{ row: maxLines.rows, field: "copy", value: "x" }] }).tables
      .rows,
  ).toHaveLength(4);
});

test("a replacement leaves out the tables that it does not name", () => {
  const sheet = apply(plan(), { type: "replace", tables: { rows: [{ copy: "z" }] } });
  expect(copies(sheet)).toBe("z");
  expect(sheet.tables.objectives).toHaveLength(2);
});
