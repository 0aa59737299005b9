import { expect, test } from "vitest";
import { type Finding, toVerdict } from "../../../lib/verdict.ts";
import { byLine, isTouched, problemsOf, standing } from "./problems.ts";
import { apply, toSheet } from "./sheet.ts";

const plan = toSheet({ objectives: [], pillars: [], rows: [{ copy: "a", link: "x" }, { copy: "b" }] });
const found = (cell?: Finding["cell"]): Finding => ({ range: null, message: "m", hint: "h", ...(cell && { cell }) });
const verdict = toVerdict([
  {
    id: "plan-utm",
    outcome: "missed",
    severity: "blocking",
    weight: 1,
    evidence: [],
    findings: [
      found({ table: "rows", row: 0, field: "link" }),
      found({ table: "rows", row: 1, field: null }),
      found({ table: "rows", row: 9, field: "link" }),
      found({ table: "other", row: 0, field: "link" }),
      found(),
    ],
  },
]);
const problems = problemsOf(verdict, plan);

test("findings without a place in the plan are left to the panel", () => {
  expect(problems.map(({ line, field }) => [line.key, field])).toEqual([
    [plan.tables.rows[0]?.key, "link"],
    [plan.tables.rows[1]?.key, null],
  ]);
  expect(problemsOf(null, plan)).toEqual([]);
});

test("a problem follows its line and falls silent once its cell is changed", () => {
  const [first, second] = problems;
  const moved = apply(plan, { type: "move", table: "rows", from: 0, count: 1, before: 2 });
  const changed = apply(moved, { type: "write", table: "rows", writes: [{ row: 1, field: "link", value: "y" }] });
  const elsewhere = apply(moved, { type: "write", table: "rows", writes: [{ row: 1, field: "copy", value: "y" }] });
  const [now, then, other] = [moved.tables.rows[1], changed.tables.rows[1], elsewhere.tables.rows[1]];
  if (!first || !second || !now || !then || !other) throw new Error("the plan has two problems and two rows");
  const of = byLine(problems, "rows").get(now.key);
  expect(standing(of, now, "link")).toEqual([first]);
  expect(standing(of, now, "copy")).toEqual([]);
  expect(standing(of, then, "link")).toEqual([]);
  expect(isTouched(first, other)).toBe(false);
  expect(isTouched(second, { ...second.line, cells: { copy: "z" } })).toBe(true);
});
