import fc from "fast-check";
import { expect, it } from "vitest";
import { dayAfter } from "./calendar-day.ts";
import { calendarFile } from "./plan-ics.ts";
import { planWeeks } from "./plan-weeks.ts";

const lessons = fc
  .array(fc.integer({ min: 5, max: 120 }), { maxLength: 60 })
  .map((all) => all.map((minutes, index) => ({ id: `c/${index}`, minutes })));

it("puts every lesson in one week, in order, a week after the other, and overruns by half a lesson at most", () => {
  fc.assert(
    fc.property(lessons, fc.integer({ min: 30, max: 400 }), (all, perWeek) => {
      const weeks = planWeeks(all, perWeek, "2026-11-30");
      expect(weeks.flatMap((week) => week.lessons)).toEqual(all);
      for (const [index, week] of weeks.entries()) {
        expect(week.start).toBe(dayAfter("2026-11-30", index * 7));
        const last = week.lessons.at(-1)?.minutes ?? 0;
        if (week.lessons.length > 1) expect(week.minutes - last / 2).toBeLessThanOrEqual(perWeek);
      }
    }),
  );
});

it("leaves no lesson to the next week that would go over the minutes by less than half of it", () => {
  fc.assert(
    fc.property(lessons, fc.integer({ min: 30, max: 400 }), (all, perWeek) => {
      const weeks = planWeeks(all, perWeek, "2026-11-30");
      for (const [index, week] of weeks.slice(0, -1).entries()) {
        const next = weeks[index + 1]?.lessons[0]?.minutes ?? 0;
        expect(week.minutes + next / 2).toBeGreaterThan(perWeek);
        expect(week.minutes).toBe(week.lessons.reduce((sum, { minutes }) => sum + minutes, 0));
      }
    }),
  );
});

it("writes a calendar that calendars can read", () => {
  const file = calendarFile(
    [
      {
        uid: "week-1@regia",
        day: "2026-11-30",
        time: "07:45",
        minutes: 90,
        title: "Regia, settimana 1; perché",
        text: `${"à".repeat(60)}\nriga, due`,
      },
    ],
    new Date("2026-11-27T09:30:15Z"),
  );
  const lines = file.split("\r\n");
  expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  const whole = file.replaceAll("\r\n ", "");
  expect(whole).toContain("DTSTAMP:20261127T093015Z\r\nDTSTART:20261130T074500\r\nDURATION:PT90M\r\n");
  expect(whole).toContain("SUMMARY:Regia\\, settimana 1\\; perché\r\n");
  expect(whole).toContain(`DESCRIPTION:${"à".repeat(60)}\\nriga\\, due\r\n`);
});
