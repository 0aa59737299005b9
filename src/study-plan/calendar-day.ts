const padded = (n: number, digits = 2) => String(n).padStart(digits, "0");

/** The day of a moment by the learner's own calendar, as YYYY-MM-DD. */
export function localDay(moment: Date): string {
  return `${padded(moment.getFullYear(), 4)}-${padded(moment.getMonth() + 1)}-${padded(moment.getDate())}`;
}

/** The day that comes `days` after another, as YYYY-MM-DD. Counted in UTC, so that no change of clocks moves it. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The weekday of a day (YYYY-MM-DD) as ISO 8601 counts it: 1 is Monday, 7 Sunday. Days have no hours here, so no change of clocks moves it. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The Monday of the week that a day (YYYY-MM-DD) is in. */
export function mondayOf(day: string): string {
  return dayAfter(day, 1 - weekdayOf(day));
}
