import type { Locale } from "../locale.ts";
import { monthNames } from "../text/month-names.ts";

const msPerDay = 86_400_000;
/** Day 0 is Thursday 1 January 1970: three days before it begins the ISO week that holds it. */
const mondayShift = 3;

/** The first three letters name a month in either language. */
const monthStarts: Readonly<Record<string, number>> = Object.fromEntries(
  [
    "gen feb mar apr mag giu lug ago set ott nov dic".split(" "),
    "jan feb mar apr may jun jul aug sep oct nov dec".split(" "),
  ].flatMap((names) => names.map((name, at) => [name, at + 1])),
);

/**
 * Reads a date, as days since 1 January 1970. Understands 2027-02-03 and, as Italian and British sheets write it,
 * 3/2/2027, 03.02.27, mer 03/02/27, 3 febbraio 2027, Wed 3 February 2027, Feb 3, 2027. null: not a date, one without a year, or one
 * that the calendar lacks (30 February).
 */
export function parseDay(text: string): number | null {
  const cell = text.trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T[\d:.Z+-]*)?$/.exec(cell);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(?:\p{L}{3,9}[.,]?\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/u.exec(cell);
  if (local) return dayOf(Number(local[3]) + (local[3]?.length === 2 ? 2000 : 0), Number(local[2]), Number(local[1]));
  const said =
    /^(?:\p{L}{3,9}[.,]?\s+)?(\d{1,2})(?:st|nd|rd|th|°|º)?\s+(?:of\s+)?(\p{L}{3,9})\.?,?\s+(\d{4})$/u.exec(cell) ??
    /^(?<month>\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(cell);
  if (!said) return null;
  const [date, name] = said.groups?.["month"] === undefined ? [said[1], said[2]] : [said[2], said[1]];
  const month = monthStarts[(name ?? "").slice(0, 3).toLowerCase()];
  return month === undefined ? null : dayOf(Number(said[3]), month, Number(date));
}

function dayOf(year: number, month: number, date: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, date));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.getTime() / msPerDay : null;
}

/** Writes a day as 2027-02-03. */
export function isoDay(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** Number of the ISO week (Monday to Sunday) that a day lies in; weeks follow one another without a jump at New Year. */
export function weekOf(day: number): number {
  return Math.floor((day + mondayShift) / 7);
}

/** The day, counted since 1 January 1970, of the Monday of a week as `weekOf` numbers it. */
export function mondayOf(week: number): number {
  return week * 7 - mondayShift;
}

/** Writes a day for a reader: 3 febbraio, 3 February. */
export function sayDay(day: number, locale: Locale): string {
  const at = new Date(day * msPerDay);
  const month = monthNames[locale][at.getUTCMonth()] ?? "";
  return `${at.getUTCDate()} ${locale === "en" ? month.charAt(0).toUpperCase() + month.slice(1) : month}`;
}
