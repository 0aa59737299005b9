import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Sheet, toSheet } from "./sheet.ts";
import { createPlanStore, draftDelay } from "./store.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function setUp() {
  const saved: string[] = [];
  const copyOf = (sheet: Sheet) => sheet.tables.rows.map((line) => line.cells["copy"] ?? "").join("|");
  const store = createPlanStore(toSheet({ objectives: [], pillars: [], rows: [{ copy: "a" }] }), (sheet) =>
    saved.push(copyOf(sheet)),
  );
  const write = (value: string) =>
    store.act({ type: "write", table: "rows", writes: [{ row: 0, field: "copy", value }] });
  return { store, saved, write };
}

test("several changes in a row save one draft", () => {
  const { saved, write } = setUp();
  write("b");
  vi.advanceTimersByTime(draftDelay - 1);
  write("c");
  vi.advanceTimersByTime(draftDelay - 1);
  expect(saved).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(saved).toEqual(["c"]);
});

test("what is being typed is in the draft, but is no step to undo", () => {
  const { store, saved } = setUp();
  store.typing({ table: "rows", row: 0, field: "copy", value: "half a sent" });
  store.flush();
  expect(saved).toEqual(["half a sent"]);
  expect(store.undo()).toBe(false);
  store.typing(null);
  store.flush();
  expect(saved.at(-1)).toBe("a");
});

test("what is being typed is kept as a step when its editor goes without closing", () => {
  const { store, saved } = setUp();
  store.typing({ table: "rows", row: 0, field: "copy", value: "half a sent" });
  store.settle();
  store.settle();
  store.flush();
  expect(saved).toEqual(["half a sent"]);
  expect(store.undo()).toBe(true);
  expect(store.undo()).toBe(false);
});

test("a flush with nothing waiting saves nothing: it must not overwrite a record that was reset", () => {
  const { store, saved, write } = setUp();
  store.flush();
  write("b");
  store.flush();
  store.flush();
  expect(saved).toEqual(["b"]);
});

test("undo and redo save and tell their listeners", () => {
  const { store, saved, write } = setUp();
  const heard = vi.fn();
  const leave = store.subscribe(heard);
  write("b");
  expect(store.undo()).toBe(true);
  expect(store.redo()).toBe(true);
  leave();
  store.undo();
  store.flush();
  expect(heard).toHaveBeenCalledTimes(3);
  expect(saved).toEqual(["a"]);
  expect(store.undo()).toBe(false);
});

test("a change that changes nothing is not told", () => {
  const { store, write } = setUp();
  const heard = vi.fn();
  store.subscribe(heard);
  expect(write("a")).toBe(false);
  expect(heard).not.toHaveBeenCalled();
});
