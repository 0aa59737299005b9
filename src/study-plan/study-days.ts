import { dayAfter, weekdayOf } from "./calendar-day.ts";
import type { PlannedLesson, PlanWeek } from "./plan-weeks.ts";

/** What a day of a plan holds; `day` as YYYY-MM-DD. */
interface StudyDay<T extends PlannedLesson> {
  readonly day: string;
  readonly lessons: readonly T[];
  readonly minutes: number;
}

/**
 * Spreads a week's lessons, in order, over the weekdays that one studies on (1 Monday … 7 Sunday), each with about as
 * many minutes; without any, all of them on the week's first day. A day on which no lesson would begin is left out.
 */
export function studyDays<T extends PlannedLesson>(
  { start, lessons, minutes }: PlanWeek<T>,
  weekdays: readonly number[],
): StudyDay<T>[] {
  const first = weekdayOf(start);
  const offsets = weekdays.map((weekday) => (weekday - first + 7) % 7).toSorted((a, b) => a - b);
  const days = offsets.length === 0 ? [0] : offsets;
  let before = 0;
  const placed = lessons.map((lesson) => {
    const middle = before + lesson.minutes / 2;
    before += lesson.minutes;
    return { lesson, day: days[Math.min(days.length - 1, Math.floor((middle / minutes) * days.length))] ?? 0 };
  });
  return [...Map.groupBy(placed, ({ day }) => day)].map(([offset, all]) => ({
    day: dayAfter(start, offset),
    lessons: all.map(({ lesson }) => lesson),
    minutes: all.reduce((sum, { lesson }) => sum + lesson.minutes, 0),
  }));
}
