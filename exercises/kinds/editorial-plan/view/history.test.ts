import fc from "fast-check";
import { expect, test } from "vitest";
import { maxSteps, redo, startHistory, step, undo } from "../../../lib/sheet/history.ts";
import { apply, type Sheet, type SheetAction, tableIds, toSheet } from "./sheet.ts";

const table = fc.constantFrom(...tableIds);
const small = fc.integer({ min: -1, max: 6 });
const cells = fc.dictionary(
  fc.constantFrom("id", "date", "copy", "objective", "pillar"),
  fc.constantFrom("", "o1", "o2", "p1", "x"),
);
const action: fc.Arbitrary<SheetAction> = fc.oneof(
  fc.record({
    type: fc.constant("write" as const),
    table,
    writes: fc.array(
      fc.record({
        row: small,
        field: fc.constantFrom("id", "objective", "pillar"),
        value: fc.constantFrom("", "o1", "o2", "p1"),
      }),
      { maxLength: 4 },
    ),
  }),
  fc.record({ type: fc.constant("insert" as const), table, at: small, lines: fc.array(cells, { maxLength: 3 }) }),
  fc.record({ type: fc.constant("remove" as const), table, from: small, count: small }),
  fc.record({ type: fc.constant("move" as const), table, from: small, count: small, before: small }),
  fc.record({ type: fc.constant("replace" as const), tables: fc.record({ rows: fc.array(cells, { maxLength: 3 }) }) }),
);

test("undo takes back exactly what was done, and redo does it again, whatever it was", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), action, (before, last) => {
      const run = (sheet: Sheet, next: SheetAction) => apply(sheet, next);
      const history = before.reduce(
        (past, next) => step(past, run(past.present, next)),
        startHistory(toSheet({ objectives: [], pillars: [], rows: [{}] })),
      );
      const done = step(history, run(history.present, last));
      if (done === history) return;
      expect(undo(done).present).toBe(history.present);
      expect(redo(undo(done)).present).toBe(done.present);
    }),
  );
});

test("as many undos as steps lead back to the start", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      const start = startHistory(toSheet({ objectives: [], pillars: [], rows: [{}] }));
      let history = actions.reduce((past, next) => step(past, apply(past.present, next)), start);
      while (history.past.length > 0) history = undo(history);
      expect(history.present).toBe(start.present);
    }),
  );
});

test("keys are never used twice in a plan", () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
      const sheet = actions.reduce(apply, toSheet({ objectives: [], pillars: [], rows: [{}] }));
      const keys = tableIds.flatMap((id) => sheet.tables[id].map((line) => line.key));
      expect(new Set(keys).size).toBe(keys.length);
      expect(Math.max(0, ...keys)).toBeLessThan(sheet.nextKey);
    }),
  );
});

test("a new step forgets what was taken back", () => {
  const history = step(undo(step(startHistory("a"), "b")), "c");
  expect(redo(history)).toBe(history);
  expect(undo(history).present).toBe("a");
});

test("the oldest steps are forgotten past the most that are kept", () => {
  let history = startHistory(0);
  for (let n = 1; n <= maxSteps + 5; n += 1) history = step(history, n);
  while (history.past.length > 0) history = undo(history);
  expect(history.present).toBe(5);
});
