import type { Locale } from "../../../lib/locale.ts";
import { parseDay } from "../../../lib/plan/day.ts";
import { regions } from "../../../lib/region.ts";

const msPerDay = 86_400_000;

function format(day: number, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(regions[locale], { ...options, timeZone: "UTC" }).format(new Date(day * msPerDay));
}

/** 3 feb, 3 Feb. `day` counts from 1 January 1970. */
export function shortDay(day: number, locale: Locale): string {
  return format(day, locale, { day: "numeric", month: "short" });
}

/** mercoledì 3 febbraio, Wednesday 3 February. `date` is YYYY-MM-DD. */
export function longDate(date: string, locale: Locale): string {
  return format(parseDay(date) ?? 0, locale, { weekday: "long", day: "numeric", month: "long" });
}

/** lun, Mon: the names of the days, from Monday on. */
export function weekdayNames(locale: Locale): string[] {
  // 5 January 1970 was a Monday.
  return Array.from({ length: 7 }, (_, index) => format(4 + index, locale, { weekday: "short" }));
}
