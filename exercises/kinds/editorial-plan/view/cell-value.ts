import { formatNumber } from "../../../lib/figures/number-format.ts";
import type { Locale } from "../../../lib/locale.ts";
import { isValueType, readValue, type ValueType, type Writing } from "../read-cell.ts";

/** How a cell is edited and read. */
export type CellType = ValueType | "text" | "long" | "choice" | "free";

/** A code and what people read for it. */
export interface Choice {
  readonly code: string;
  readonly label: string;
}

/** What is needed to read what somebody typed or pasted. */
interface Reading extends Writing {
  readonly type: CellType;
  readonly choices: readonly Choice[];
}

/**
 * The canonical text of what was typed or pasted: dates, times, hours and figures as the plan keeps them, labels their
 * code. null: it can't be read as what the cell holds. Nothing stays nothing.
 */
export function readCell(typed: string, reading: Reading): string | null {
  const text = typed.trim();
  if (text === "") return "";
  const { type, choices } = reading;
  if (isValueType(type)) return readValue(text, type, reading);
  if (type === "choice") return readChoice(text, choices);
  return type === "free" ? (readChoice(text, choices) ?? text) : text;
}

/** The code of what was written for a choice, by its code or its label; null when it is neither. */
export function readChoice(text: string, choices: readonly Choice[]): string | null {
  const wanted = text.toLowerCase();
  const exact = choices.find(({ code, label }) => code.toLowerCase() === wanted || label.toLowerCase() === wanted);
  return exact?.code ?? null;
}

/** A figure as the plan keeps it. */
const canonical = /^-?\d+(?:\.\d+)?$/;

/** What a cell shows: the label of a code, a short date, a number as the language writes it. Unreadable text is shown as it is. */
export function showCell(value: string, type: CellType, choices: readonly Choice[], locale: Locale): string {
  if (value === "") return "";
  if (type === "date") return shortDay(value, locale);
  if (type === "number" || type === "hours")
    return canonical.test(value) ? formatNumber(Number(value), locale, { least: 0, most: 6 }) : value;
  if (type === "choice" || type === "free") return choices.find(({ code }) => code === value)?.label ?? value;
  return value;
}

/** A day as a reader writes it in short, with its weekday: mer 03/02/27. A year of another century is written whole. */
function shortDay(value: string, locale: Locale): string {
  const [, year = "", month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  if (year === "") return value;
  return `${weekday(value, locale)} ${day}/${month}/${year.startsWith("20") ? year.slice(2) : year}`;
}

const weekdays: Readonly<Record<Locale, readonly string[]>> = {
  it: ["dom", "lun", "mar", "mer", "gio", "ven", "sab"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};

/** The short name of a day's weekday. `date` is YYYY-MM-DD. */
function weekday(date: string, locale: Locale): string {
  return weekdays[locale][new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "";
}

/** The text that an editor starts with: a day as it is shown, the rest as it is copied. */
export function editText(value: string, type: CellType, choices: readonly Choice[], locale: Locale): string {
  return type === "date" ? shortDay(value, locale) : copyText(value, type, choices, locale);
}

/** The text that a spreadsheet gets: figures with the language's decimal mark, suggestions by their label, the rest as it is kept. */
export function copyText(value: string, type: CellType, choices: readonly Choice[], locale: Locale): string {
  if ((type === "number" || type === "hours") && locale === "it" && canonical.test(value))
    return value.replace(".", ",");
  return type === "free" ? (choices.find(({ code }) => code === value)?.label ?? value) : value;
}
