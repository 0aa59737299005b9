import fc from "fast-check";
import { expect, it } from "vitest";
import { dayAfter, weekdayOf } from "./calendar-day.ts";
import { studyDays } from "./study-days.ts";

const week = (minutes: readonly number[], start = "2026-11-30") => ({
  start,
  lessons: minutes.map((all, index) => ({ id: `c/${index}`, minutes: all })),
  minutes: minutes.reduce((sum, all) => sum + all, 0),
});

it("gives each day about as many minutes, and the whole week to its first day where none is chosen", () => {
  const days = studyDays(week([30, 30, 30, 30]), [1, 4]);
  expect(days.map(({ day, minutes }) => [day, minutes])).toEqual([
    ["2026-11-30", 60],
    ["2026-12-03", 60],
  ]);
  expect(studyDays(week([30, 45]), [])).toMatchObject([{ day: "2026-11-30", minutes: 75 }]);
});

it("counts days from the one on which a plan's weeks begin", () => {
  // A week that begins on a Thursday has its Monday after the weekend.
  expect(studyDays(week([20, 20], "2026-12-03"), [1, 5]).map(({ day }) => day)).toEqual(["2026-12-04", "2026-12-07"]);
});

it("keeps every lesson, in order, within its week and on days that were chosen", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 5, max: 120 }), { minLength: 1, maxLength: 12 }),
      fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      fc.integer({ min: 0, max: 400 }),
      (minutes, weekdays, later) => {
        const start = dayAfter("2026-11-30", later);
        const all = week(minutes, start);
        const days = studyDays(all, weekdays);
        expect(days.flatMap(({ lessons }) => lessons)).toEqual(all.lessons);
        expect(days.map(({ day }) => day)).toEqual(days.map(({ day }) => day).toSorted());
        for (const { day } of days) {
          expect(weekdays).toContain(weekdayOf(day));
          expect(day >= start && day < dayAfter(start, 7)).toBe(true);
        }
      },
    ),
  );
});
