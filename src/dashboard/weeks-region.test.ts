import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { dashboardStrings } from "../i18n/dashboard.ts";
import { presenceInWords, soFar } from "./weeks-region.ts";
import type { DashboardWords } from "./words.ts";
import { workWeeks } from "./work-weeks.ts";

const words = dashboardStrings.en.words as DashboardWords;
const today = "2026-11-25";

beforeEach(() => vi.stubGlobal("document", { documentElement: { lang: "en" } }));
afterEach(() => vi.unstubAllGlobals());

const told = (...days: readonly string[]) =>
  presenceInWords(
    workWeeks(
      days.map((day) => ({ day, minutes: 0 })),
      today,
    ),
    words,
    days.length > 0,
  );

test("whoever was here hears in how many weeks, and of pauses only where there were some", () => {
  expect(told("2026-11-24")).toBe(words.hereFirst);
  expect(told("2026-11-17", "2026-11-24")).toBe("You were here in each of the last 2 weeks.");
  expect(told("2026-11-03", "2026-11-24")).toBe(`You were here in 2 of the last 4 weeks. ${words.pauses}`);
  expect(told("2026-11-10")).toBe(`You were here in 1 of the last 2 weeks. ${words.pauses}`);
});

test("whoever comes back is told that nothing is lost, whoever has only come that the days will fill", () => {
  expect(told("2026-10-13")).toBe(words.away);
  expect(told("2026-01-13"), "longer ago than is shown").toBe(words.away);
  expect(told()).toBe(words.notYet);
});

test("this week's minutes are held against the plan, once it has begun", () => {
  const plan = { minutes: 90, from: "2026-11-23" };
  expect(soFar(30, undefined, today, words)).toBe(
    "About 30 minutes this week. You haven’t set yourself a time a week; you don’t have to.",
  );
  expect(soFar(89, plan, today, words)).toBe("About 89 minutes this week, of the 90 minutes in your plan.");
  expect(soFar(90, plan, today, words)).toBe("About 90 minutes this week: your plan of 90 minutes is met.");
  expect(soFar(0, { ...plan, from: today }, today, words), "it begins today").toContain("0 minutes this week");
  expect(soFar(0, { ...plan, from: "2026-11-26" }, today, words)).toBe(
    "Your plan of 90 minutes a week begins on 26 November 2026.",
  );
});
