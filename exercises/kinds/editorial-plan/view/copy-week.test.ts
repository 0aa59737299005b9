import { expect, test } from "vitest";
import { planStrings } from "../strings.ts";
import { copyWeek } from "./copy-week.ts";
import { shortDay } from "./day-names.ts";
import { apply, type Cells, type Sheet, toSheet } from "./sheet.ts";

const t = planStrings.en;
const lastDay = "2027-02-28";
const planOf = (...rows: Cells[]) => toSheet({ objectives: [], pillars: [], rows });
const copied = (plan: Sheet, row = 0) =>
  copyWeek(plan.tables.rows, row, lastDay, t, (monday) => shortDay(monday, "en"));
const after = (plan: Sheet, row = 0): Sheet => {
  const { action } = copied(plan, row);
  return action === null ? plan : apply(plan, action);
};
const datesOf = (plan: Sheet) => plan.tables.rows.map(({ cells }) => cells["date"]);

const week = planOf(
  {
    date: "2027-02-02",
    time: "12:30",
    platform: "instagram",
    owner: "Marta",
    copy: "Hello",
    alt: "A lamp",
    rights: "ours",
  },
  { date: "2027-02-05", platform: "facebook", status: "approved", approvedOn: "2027-01-28" },
);

test("the same days, times and people come again; what belongs to one post is to be written", () => {
  const plan = after(week);
  expect(plan.tables.rows.slice(2).map(({ cells }) => cells)).toEqual([
    { date: "2027-02-09", time: "12:30", platform: "instagram", owner: "Marta" },
    { date: "2027-02-12", platform: "facebook" },
  ]);
  expect(copied(week)).toMatchObject({ from: 2, to: 3, say: t.weekCopied(2, "8 Feb") });
});

test("pressed again, it goes on to the next week without rows, up to the end of the period", () => {
  const plan = after(after(after(week)));
  expect(datesOf(plan).slice(6)).toEqual(["2027-02-23", "2027-02-26"]);
  expect(copied(plan)).toMatchObject({ action: null, say: t.noWeekLeft });
});

test("the row on who stops everything stands once, and a row without a date has no week", () => {
  const plan = planOf({ date: "2027-02-01", type: "pause" }, { date: "2027-02-03", type: "value" }, { copy: "?" });
  expect(datesOf(after(plan)).slice(3)).toEqual(["2027-02-10"]);
  expect(copied(plan, 2)).toMatchObject({ action: null, say: t.weekWithoutDate });
});
