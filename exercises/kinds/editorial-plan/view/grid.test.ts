import { expect, test } from "vitest";
import { at, blockOf, clamp, go, wholeRows } from "../../../lib/sheet/grid-selection.ts";
import { editCommand, type GridPress, gridCommand } from "./keys.ts";

const size = { rows: 3, cols: 4 };
const press = (key: string, mods: Partial<GridPress> = {}): GridPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...mods,
});
const active = (row: number, col: number, ...args: Parameters<typeof go> extends [unknown, ...infer R] ? R : never) => {
  const { active: reached } = go(at(row, col), ...args);
  return [reached.row, reached.col];
};

test("arrows stop at the edges; Tab goes on over the row's end", () => {
  expect(active(0, 0, "left", size)).toEqual([0, 0]);
  expect(active(2, 3, "down", size)).toEqual([2, 3]);
  expect(active(0, 3, "right", size)).toEqual([0, 3]);
  expect(active(0, 3, "next", size)).toEqual([1, 0]);
  expect(active(1, 0, "previous", size)).toEqual([0, 3]);
  expect(active(2, 3, "next", size)).toEqual([2, 3]);
});

test("Home, End and pages", () => {
  expect(active(1, 2, "row-start", size)).toEqual([1, 0]);
  expect(active(1, 2, "row-end", size)).toEqual([1, 3]);
  expect(active(1, 2, "first", size)).toEqual([0, 0]);
  expect(active(1, 2, "last", size)).toEqual([2, 3]);
  expect(active(1, 2, "page-down", size)).toEqual([2, 2]);
});

test("a selection grows from its anchor and shrinks with the table", () => {
  const grown = go(go(at(0, 1), "down", size, true), "right", size, true);
  expect(blockOf(grown)).toEqual({ top: 0, bottom: 1, left: 1, right: 2 });
  expect(blockOf(clamp(wholeRows(0, 2, size), { rows: 1, cols: 4 }))).toEqual({ top: 0, bottom: 0, left: 0, right: 3 });
});

test("typing edits with what was typed, AltGr included", () => {
  expect(gridCommand(press("a"))).toEqual({ do: "edit", typed: "a" });
  expect(gridCommand(press("@", { ctrlKey: true, altKey: true }))).toEqual({ do: "edit", typed: "@" });
  expect(gridCommand(press("F2"))).toEqual({ do: "edit", typed: null });
});

test("the browser keeps what is its own: Tab, copy, paste, undo, function keys", () => {
  for (const key of [
    press("Tab"),
    press("c", { ctrlKey: true }),
    press("v", { metaKey: true }),
    press("z", { ctrlKey: true }),
    press("F5"),
    press("Shift", { shiftKey: true }),
  ])
    expect(gridCommand(key)).toBeNull();
});

test("rows move with Alt and the arrows, and go with Ctrl", () => {
  expect(gridCommand(press("ArrowUp", { altKey: true }))).toEqual({ do: "move-up" });
  expect(gridCommand(press("Backspace", { metaKey: true }))).toEqual({ do: "remove" });
  expect(gridCommand(press("D", { ctrlKey: true }))).toEqual({ do: "duplicate" });
});

test("Enter ends a short text and breaks the line of a long one", () => {
  expect(editCommand(press("Enter"), false)).toEqual({ keep: true, step: "down", reopen: false });
  expect(editCommand(press("Enter"), true)).toBeNull();
  expect(editCommand(press("Enter", { ctrlKey: true }), true)).toEqual({ keep: true, step: "down", reopen: false });
  expect(editCommand(press("Escape"), true)).toEqual({ keep: false, step: null, reopen: false });
  expect(editCommand(press("Tab", { shiftKey: true }), false)).toEqual({ keep: true, step: "previous", reopen: true });
});

test("keys of a text being composed are left alone", () => {
  expect(editCommand(press("Enter", { isComposing: true }), false)).toBeNull();
});
