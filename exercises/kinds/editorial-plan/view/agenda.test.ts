import { expect, test } from "vitest";
import { agendaOf } from "./agenda.ts";
import { toSheet } from "./sheet.ts";

const period = { from: "2027-02-01", to: "2027-02-28" };
const lines = toSheet({
  objectives: [],
  pillars: [],
  rows: [
    { date: "2027-02-03", time: "18:00" },
    { date: "2027-03-01" },
    { date: "3/2/2027", time: "09:30" },
    { date: "" },
    { date: "domani" },
    { date: "2027-02-28" },
  ],
}).tables.rows;

test("rows stand in their day by time, however the date was written", () => {
  expect(
    agendaOf(lines, period)
      .days.get("2027-02-03")
      ?.map(({ row }) => row),
  ).toEqual([2, 0]);
});

test("the last day belongs to the period; no date, no day and other months are elsewhere", () => {
  const { days, elsewhere } = agendaOf(lines, period);
  expect([...days.keys()].sort()).toEqual(["2027-02-03", "2027-02-28"]);
  expect(elsewhere.map(({ row }) => row)).toEqual([1, 3, 4]);
});
