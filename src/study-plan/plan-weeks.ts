import { dayAfter } from "./calendar-day.ts";

/** A lesson as a plan counts it: minutes of reading and of its exercises. */
export interface PlannedLesson {
  readonly id: string;
  readonly minutes: number;
}

/** One week of a plan; `start` is a day as YYYY-MM-DD. */
export interface PlanWeek<T extends PlannedLesson> {
  readonly start: string;
  readonly lessons: readonly T[];
  readonly minutes: number;
}

/**
 * Spreads lessons over weeks, in order. A week takes lessons until the next one would go over its minutes by more than
 * half of that lesson; each week has at least one, so that a long lesson never stops the plan.
 */
export function planWeeks<T extends PlannedLesson>(
  lessons: readonly T[],
  perWeek: number,
  start: string,
): PlanWeek<T>[] {
  const weeks: T[][] = [];
  let minutes = 0;
  for (const lesson of lessons) {
    const week = weeks.at(-1);
    if (week === undefined || minutes + lesson.minutes / 2 > perWeek) {
      weeks.push([lesson]);
      minutes = lesson.minutes;
    } else {
      week.push(lesson);
      minutes += lesson.minutes;
    }
  }
  return weeks.map((week, index) => ({
    start: dayAfter(start, index * 7),
    lessons: week,
    minutes: week.reduce((sum, lesson) => sum + lesson.minutes, 0),
  }));
}
