import { expect, test } from "vitest";
import { addDays, goDay, mondayOf, weeksOf } from "./month.ts";

test("February 2027 is four whole weeks", () => {
  const weeks = weeksOf("2027-02-01", "2027-02-28");
  expect(weeks).toHaveLength(4);
  expect(weeks.flat().every((day) => day.inside)).toBe(true);
  expect(weeks[0]?.[0]?.date).toBe("2027-02-01");
});

test("days of a touched week outside the period are marked as outside", () => {
  const weeks = weeksOf("2027-01-06", "2027-01-12");
  expect(weeks.map((week) => week.map((day) => (day.inside ? "x" : ".")).join(""))).toEqual(["..xxxxx", "xx....."]);
});

test("days are added over months and the hour change", () => {
  expect(addDays("2027-02-28", 1)).toBe("2027-03-01");
  expect(addDays("2027-03-28", 1)).toBe("2027-03-29");
  expect(mondayOf("2027-02-28")).toBe("2027-02-22");
  expect(mondayOf("2027-02-22")).toBe("2027-02-22");
});

test("the calendar's keys stay inside the period", () => {
  expect(goDay("2027-02-03", "week-before", "2027-02-01", "2027-02-28")).toBe("2027-02-01");
  expect(goDay("2027-02-27", "week-after", "2027-02-01", "2027-02-28")).toBe("2027-02-28");
  expect(goDay("2027-02-10", "sunday", "2027-02-01", "2027-02-28")).toBe("2027-02-14");
});
