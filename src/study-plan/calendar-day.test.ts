import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import { dayAfter, localDay, mondayOf } from "./calendar-day.ts";

afterEach(() => vi.unstubAllEnvs());

it("tells the day by the learner's own clock", () => {
  vi.stubEnv("TZ", "Europe/Rome");
  expect(localDay(new Date("2026-11-22T23:30:00Z")), "half past midnight on Monday in Rome").toBe("2026-11-23");
  vi.stubEnv("TZ", "America/Los_Angeles");
  expect(localDay(new Date("2026-11-23T07:30:00Z")), "still Sunday in Los Angeles").toBe("2026-11-22");
});

it("gives every hour of the days on which the clocks change to one of two days", () => {
  vi.stubEnv("TZ", "Europe/Rome");
  for (const [first, hours] of [
    ["2026-03-28T23:00:00Z", 23],
    ["2026-10-24T22:00:00Z", 25],
  ] as const) {
    const days = Array.from({ length: hours + 1 }, (_, n) => localDay(new Date(Date.parse(first) + n * 3_600_000)));
    const [day = ""] = days;
    expect(days).toEqual([...Array.from({ length: hours }, () => day), dayAfter(day, 1)]);
  }
});

it("begins a week on Monday, for each of its seven days", () => {
  expect(mondayOf("2026-11-23")).toBe("2026-11-23");
  expect(mondayOf("2026-11-29")).toBe("2026-11-23");
  expect(mondayOf("2027-01-01"), "across years").toBe("2026-12-28");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (n) => {
      const day = dayAfter("1970-01-01", n);
      const monday = mondayOf(day);
      expect(new Date(`${monday}T12:00:00Z`).getUTCDay()).toBe(1);
      expect(monday <= day && day < dayAfter(monday, 7)).toBe(true);
    }),
  );
});

it("keeps the day over a change of clocks and of year", () => {
  expect(dayAfter("2027-03-22", 7)).toBe("2027-03-29");
  expect(dayAfter("2026-12-28", 7)).toBe("2027-01-04");
});
