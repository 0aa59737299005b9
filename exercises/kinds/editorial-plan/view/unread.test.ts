import { expect, test } from "vitest";
import { columnsOf } from "./columns.ts";
import type { Problem } from "./problems.ts";
import { remarksOn, unread } from "./unread.ts";

const column = (field: string) => columnsOf.rows.find((one) => one.field === field) ?? expect.fail();

test("what can't be read is told, with what to write", () => {
  const en = { locale: "en", year: 2027 } as const;
  expect(unread("25:99", column("time"), en)).toBe("“25:99” can’t be read as a time: write 09:30.");
  expect(unread("poche", column("effortHours"), { locale: "it", year: 2027 })).toContain("1h30");
  expect(unread("x".repeat(200), column("date"), en)?.length).toBeLessThan(120);
  expect(["", "09:30"].map((value) => unread(value, column("time"), en))).toEqual([null, null]);
  expect(unread("25:99", column("copy"), en)).toBeNull();
});

test("a fault that a rule has found is not told twice", () => {
  const line = { key: 1, cells: { time: "25:99" } };
  const writing = { locale: "en", year: 2027 } as const;
  const found: Problem = {
    ruleId: "plan-fields",
    severity: "blocking",
    table: "rows",
    line,
    field: "time",
    message: "not a time",
  };
  expect(remarksOn([found], line, column("time"), writing)).toEqual([found]);
  expect(remarksOn([], line, column("time"), writing).map(({ ruleId }) => ruleId)).toEqual(["unread"]);
  const now = { key: 1, cells: { time: "26:99" } };
  expect(remarksOn([found], now, column("time"), writing)[0]?.message, "mended badly").toContain("26:99");
});
