import { readNumber } from "../../lib/figures/number-text.ts";
import type { Locale } from "../../lib/locale.ts";
import { isoDay, parseDay } from "../../lib/plan/day.ts";
import { parseHours } from "../../lib/plan/number.ts";
import { readTime } from "../../lib/plan/time.ts";

/** What a cell holds when it is no text: a date, a time of day, hours of work, a figure. */
const valueTypes = ["date", "time", "hours", "number"] as const;
export type ValueType = (typeof valueTypes)[number];

/** How a person wrote it. */
export interface Writing {
  readonly locale: Locale;
  /** The year of dates written without one. */
  readonly year: number;
}

/** Whether a column's cells are read as values; those of the others are texts and codes. */
export function isValueType(type: string): type is ValueType {
  return (valueTypes as readonly string[]).includes(type);
}

/**
 * The value of a cell as the plan keeps it, however it came in (typed, pasted or from a file): dates as 2027-02-03,
 * times as 09:30, hours and figures with a point and no thousands. null: it can't be read. Nothing stays nothing.
 */
export function readValue(written: string, type: ValueType, { locale, year }: Writing): string | null {
  const text = written.trim();
  if (text === "") return "";
  switch (type) {
    case "date":
      return readDate(text, year);
    case "time":
      return readTime(text);
    case "hours":
      return decimal(parseHours(text));
    case "number":
      return decimal(readNumber(text, locale)?.value ?? null);
  }
}

/** A date; with only a day and a month (3/2, 3 febbraio) it is of the plan's year. */
function readDate(text: string, year: number): string | null {
  const day = parseDay(text) ?? parseDay(`${text}/${year}`) ?? parseDay(`${text} ${year}`);
  return day === null ? null : isoDay(day);
}

/** Past this many, digits are no longer all kept. */
const largest = 1e12;

/** To a millionth: 20 minutes are 0.333333 hours. */
function decimal(value: number | null): string | null {
  if (value === null || Math.abs(value) > largest) return null;
  const rounded = Math.round(value * 1e6) / 1e6;
  return Math.abs(rounded) < 1e-6 ? "0" : String(rounded);
}
