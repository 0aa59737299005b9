import { afterEach, expect, test, vi } from "vitest";
import { chartDays } from "./review-chart.ts";

afterEach(() => vi.unstubAllEnvs());

test("the days to come are named from tomorrow, across a month's end and a change of clocks", () => {
  vi.stubEnv("TZ", "Europe/Rome");
  for (const hour of [0, 12, 23]) {
    const now = new Date(2026, 9, 24, hour, 30);
    const days = chartDays([3, 0, 1, 0, 0, 0, 0, 2], now, "en-GB");
    expect(days.map(({ short }) => short)).toEqual(["25", "26", "27", "28", "29", "30", "31", "1"]);
    expect(days.map(({ cards }) => cards)).toEqual([3, 0, 1, 0, 0, 0, 0, 2]);
    expect([days[0]?.long, days.at(-1)?.long]).toEqual(["Sunday 25 October", "Sunday 1 November"]);
  }
});
