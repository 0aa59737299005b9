/** A day of the calendar; `inside` when the plan covers it. Dates are YYYY-MM-DD throughout. */
interface Day {
  readonly date: string;
  readonly inside: boolean;
}

const dayMs = 86_400_000;
const toMs = (date: string) => Date.parse(`${date}T00:00:00Z`);

/** The date `days` later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return new Date(toMs(date) + days * dayMs).toISOString().slice(0, 10);
}

/** The Monday of a date's week. */
export function mondayOf(date: string): string {
  return addDays(date, -((new Date(toMs(date)).getUTCDay() + 6) % 7));
}

/** The weeks, Monday to Sunday, that a period touches; both ends included. */
export function weeksOf(from: string, to: string): Day[][] {
  const weeks: Day[][] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => addDays(monday, index)).map((date) => ({
        date,
        inside: date >= from && date <= to,
      })),
    );
  }
  return weeks;
}

/** A way to go in the calendar. */
export type DayStep =
  | "day-before"
  | "day-after"
  | "week-before"
  | "week-after"
  | "monday"
  | "sunday"
  | "first"
  | "last";

/** The day that a step leads to, never outside the period. */
export function goDay(date: string, step: DayStep, from: string, to: string): string {
  const reached = {
    "day-before": addDays(date, -1),
    "day-after": addDays(date, 1),
    "week-before": addDays(date, -7),
    "week-after": addDays(date, 7),
    monday: mondayOf(date),
    sunday: addDays(mondayOf(date), 6),
    first: from,
    last: to,
  }[step];
  return reached < from ? from : reached > to ? to : reached;
}
