import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAfter } from "../study-plan/calendar-day.ts";
import { type Deed, workLog } from "./work-log.ts";
import { presence, workWeeks } from "./work-weeks.ts";

const attempt = (at: string, passed: boolean) => ({
  at,
  rev: 1,
  answer: "a",
  score: 90,
  mark: 90,
  passed,
  revealed: false,
});
const graded = (grade: number, at: string) => ({
  n: 1,
  at,
  grade,
  days: 1,
  stability: 1,
  difficulty: 5,
  state: 2,
  step: 0,
});
const deed = (day: string, minutes = 0): Deed => ({ day, minutes });
const today = "2026-11-25";

it("logs work and not visits: a lesson's minutes when read, an exercise's when first passed", () => {
  const log = workLog({
    lessons: [
      ["c/a", { v: 1, readAt: "2026-11-20T12:00:00.000Z", quizzes: {} }],
      ["c/b", { v: 1, readAt: null, quizzes: { q: { at: "2026-11-21T12:00:00.000Z", chosen: [0], right: true } } }],
    ],
    exercises: [
      [
        "x",
        {
          v: 1,
          draft: { answer: "a", at: "2026-11-19T12:00:00.000Z" },
          revealed: false,
          attempts: [
            attempt("2026-11-22T10:00:00.000Z", false),
            attempt("2026-11-22T12:00:00.000Z", true),
            attempt("2026-11-24T12:00:00.000Z", true),
          ],
        },
      ],
    ],
    tests: [
      {
        v: 1,
        current: null,
        results: [{ seed: 1, at: "2026-11-23T12:00:00.000Z", answers: {}, asked: [], right: [] }],
      },
    ],
    reviews: [{ v: 1, cards: { "t:reach": [graded(1, "2026-11-18T12:00:00.000Z"), graded(0, today)] } }],
    minutes: (id) => (id === "x" ? 15 : 20),
  });
  expect(log).toEqual([
    deed("2026-11-20", 20),
    deed("2026-11-21"),
    deed("2026-11-22"),
    deed("2026-11-22", 15),
    deed("2026-11-24"),
    deed("2026-11-23"),
    deed("2026-11-18"),
  ]);
});

const anyDeeds = fc.array(
  fc.record({ day: fc.integer({ min: -90, max: 20 }).map((n) => dayAfter(today, n)), minutes: fc.nat(60) }),
  { maxLength: 30 },
);

describe("the last weeks", () => {
  it("are whole weeks in a row, this one last, and hold all work since their first day", () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        const weeks = workWeeks(deeds, today);
        const [first] = weeks;
        const days = weeks.flatMap((week) => week.days.map(({ day }) => day));
        expect(days).toEqual(Array.from({ length: 56 }, (_, n) => dayAfter("2026-10-05", n)));
        const shown = deeds.filter(({ day }) => day <= today && day >= (first?.monday ?? ""));
        expect(weeks.reduce((sum, week) => sum + week.deeds, 0)).toBe(shown.length);
        expect(weeks.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(
          shown.reduce((sum, { minutes }) => sum + minutes, 0),
        );
      }),
    );
  });

  it("don't change by the order of the log, nor by work dated ahead of a clock that was set back", () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        const weeks = workWeeks(deeds, today);
        expect(workWeeks(deeds.toReversed(), today)).toEqual(weeks);
        expect(workWeeks([...deeds, deed("2027-05-01", 30)], today)).toEqual(weeks);
      }),
    );
  });

  it("call a week without work a rest, but neither this week nor those before the first work", () => {
    const weeks = workWeeks([deed("2026-11-05"), deed("2026-11-18")], today);
    expect(weeks.filter(({ rest }) => rest).map(({ monday }) => monday)).toEqual(["2026-11-09"]);
  });
});

describe("how often one was here", () => {
  const told = (...days: string[]) =>
    presence(
      workWeeks(
        days.map((day) => deed(day)),
        today,
      ),
    );

  it("leaves this week out until there is work in it", () => {
    expect(told("2026-11-02", "2026-11-09", "2026-11-18")).toEqual({ here: 3, of: 3 });
    expect(told("2026-10-26", "2026-11-02", "2026-11-18", "2026-11-24")).toEqual({ here: 3, of: 4 });
    expect(told("2026-10-26", "2026-11-02", "2026-11-09", "2026-11-18")).toEqual({ here: 4, of: 4 });
  });

  it("doesn't count weeks before one came", () => {
    expect(told("2026-11-24")).toEqual({ here: 1, of: 1 });
    expect(told()).toEqual({ here: 0, of: 0 });
  });

  it("never lowers the weeks here by more work", () => {
    fc.assert(
      fc.property(anyDeeds, (deeds) => {
        const before = presence(workWeeks(deeds, today));
        const after = presence(workWeeks([...deeds, deed(today)], today));
        expect(before.here).toBeLessThanOrEqual(before.of);
        expect(before.of).toBeLessThanOrEqual(4);
        expect(after.of - after.here).toBeLessThanOrEqual(before.of - before.here);
      }),
    );
  });
});
