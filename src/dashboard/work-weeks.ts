import { dayAfter, mondayOf } from "../study-plan/calendar-day.ts";
import type { Deed } from "./work-log.ts";

/** Weeks that the dashboard looks back on, this one included. */
export const weeksShown = 8;

/** A week from Monday to Sunday. Days are YYYY-MM-DD. */
export interface WorkWeek {
  readonly monday: string;
  /** Pieces of work by day, Monday first. */
  readonly days: readonly { readonly day: string; readonly deeds: number }[];
  readonly deeds: number;
  /** Estimated; see `workLog`. */
  readonly minutes: number;
  /** A week without work between the first work ever and this week. */
  readonly rest: boolean;
}

/**
 * The last `count` weeks, the one of `today` last. Work dated after today (by a clock that was set back) is left out
 * until its day has come; nothing else changes by it.
 */
export function workWeeks(deeds: readonly Deed[], today: string, count = weeksShown): WorkWeek[] {
  const past = deeds.filter(({ day }) => day <= today);
  const first = past.reduce<string | null>((least, { day }) => (least !== null && least <= day ? least : day), null);
  const byDay = Map.groupBy(past, ({ day }) => day);
  const thisMonday = mondayOf(today);
  return Array.from({ length: count }, (_, n) => {
    const monday = dayAfter(thisMonday, (n + 1 - count) * 7);
    const days = Array.from({ length: 7 }, (_, weekday) => {
      const day = dayAfter(monday, weekday);
      return { day, deeds: byDay.get(day)?.length ?? 0 };
    });
    const done = days.flatMap(({ day }) => byDay.get(day) ?? []);
    const begun = first !== null && mondayOf(first) < monday;
    return {
      monday,
      days,
      deeds: done.length,
      minutes: done.reduce((sum, { minutes }) => sum + minutes, 0),
      rest: begun && done.length === 0 && monday !== thisMonday,
    };
  });
}

/** Weeks with work among the latest ones. */
interface Presence {
  readonly here: number;
  readonly of: number;
}

/**
 * In how many of the last `most` weeks there was work. A week that has only begun counts once there is work in it, and
 * weeks before the first work don't count: nobody is late on a Monday, or before they came.
 */
export function presence(weeks: readonly WorkWeek[], most = 4): Presence {
  const current = weeks.at(-1);
  const told = (current && current.deeds > 0 ? weeks : weeks.slice(0, -1)).slice(-most);
  const lived = told.filter(({ deeds, rest }) => deeds > 0 || rest);
  return { here: lived.filter(({ deeds }) => deeds > 0).length, of: lived.length };
}
