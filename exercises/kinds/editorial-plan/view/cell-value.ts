import type { Locale } from "../../../lib/locale.ts";

/** How a cell is edited and read. */
export type CellType = "text" | "long" | "date" | "time" | "number" | "choice" | "free";

/** A code and what people read for it. */
export interface Choice {
  readonly code: string;
  readonly label: string;
}

/** What is needed to read what somebody typed or pasted. */
export interface Reading {
  readonly type: CellType;
  readonly choices: readonly Choice[];
  /** The year of a date typed without one. */
  readonly year: number;
  readonly locale: Locale;
}

const pad = (n: number | string) => String(n).padStart(2, "0");

/**
 * The canonical text of what was typed or pasted: dates become YYYY-MM-DD, times HH:MM, numbers a plain decimal,
 * labels their code. null: it can't be read as what the cell holds. Nothing stays nothing.
 */
export function readCell(typed: string, reading: Reading): string | null {
  const text = typed.trim();
  if (text === "") return "";
  switch (reading.type) {
    case "date":
      return readDate(text, reading.year);
    case "time":
      return readTime(text);
    case "number":
      return readNumber(text, reading.locale);
    case "choice":
      return readChoice(text, reading.choices);
    case "free":
      return readChoice(text, reading.choices) ?? text;
    default:
      return text;
  }
}

/** 2027-02-03, 3/2/2027, 03.02.27, 3-2, with the day first as both languages write it; null when there is no such day. */
function readDate(text: string, year: number): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/.exec(text);
  const local = /^(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2}|\d{4}))?$/.exec(text);
  const [y, m, d] =
    iso !== null
      ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
      : local !== null
        ? [
            local[3] === undefined ? year : Number(local[3].length === 2 ? `20${local[3]}` : local[3]),
            Number(local[2]),
            Number(local[1]),
          ]
        : [0, 0, 0];
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = y > 0 && date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real ? `${String(y).padStart(4, "0")}-${pad(m)}-${pad(d)}` : null;
}

/** 18:00, 18.00, 9:30, 18, 18h, 6:30 pm; null when the clock has no such time. */
function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?h?\s*(am|pm)?$/i.exec(text);
  if (found === null) return null;
  const half = found[3]?.toLowerCase();
  const written = Number(found[1]);
  if (half !== undefined && (written < 1 || written > 12)) return null;
  const hour = half === undefined ? written : (written % 12) + (half === "pm" ? 12 : 0);
  const minute = Number(found[2] ?? 0);
  return hour < 24 && minute < 60 ? `${pad(hour)}:${pad(minute)}` : null;
}

/** 1.5, 1,5, 1.200,50, 3%; null when it is no number. 9.000 is nine thousand in Italian, 9,000 in English. */
function readNumber(text: string, locale: Locale): string | null {
  const bare = text.replace(/[\s\u00a0%€h]/g, "");
  const [comma, point] = [bare.lastIndexOf(","), bare.lastIndexOf(".")];
  const thousands = locale === "it" ? /^-?[1-9]\d{0,2}(?:\.\d{3})+$/ : /^-?[1-9]\d{0,2}(?:,\d{3})+$/;
  const plain = thousands.test(bare)
    ? bare.replace(/[.,]/g, "")
    : comma > point
      ? bare.replaceAll(".", "").replace(",", ".")
      : bare.replaceAll(",", "");
  if (!/^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain)) return null;
  return String(Number(plain));
}

/** The code of what was written for a choice, by its code or its label; null when it is neither. */
export function readChoice(text: string, choices: readonly Choice[]): string | null {
  const wanted = text.toLowerCase();
  const exact = choices.find(({ code, label }) => code.toLowerCase() === wanted || label.toLowerCase() === wanted);
  return exact?.code ?? null;
}

/** What a cell shows: the label of a code, a short date, a number as the language writes it. Unreadable text is shown as it is. */
export function showCell(value: string, type: CellType, choices: readonly Choice[], locale: Locale): string {
  if (value === "") return "";
  if (type === "date") {
    const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
    return found === null ? value : `${weekday(value, locale)} ${found[3]}/${found[2]}/${found[1]?.slice(2)}`;
  }
  if (type === "number") return locale === "it" ? value.replace(".", ",") : value;
  if (type === "choice" || type === "free") return choices.find(({ code }) => code === value)?.label ?? value;
  return value;
}

const weekdays: Readonly<Record<Locale, readonly string[]>> = {
  it: ["dom", "lun", "mar", "mer", "gio", "ven", "sab"],
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
};

/** The short name of a day's weekday. `date` is YYYY-MM-DD. */
export function weekday(date: string, locale: Locale): string {
  return weekdays[locale][new Date(`${date}T00:00:00Z`).getUTCDay()] ?? "";
}

/** The text that an editor starts with: numbers as the language writes them, suggestions by their label, the rest as it is kept. */
export function editText(value: string, type: CellType, choices: readonly Choice[], locale: Locale): string {
  if (type === "number" && locale === "it") return value.replace(".", ",");
  return type === "free" ? (choices.find(({ code }) => code === value)?.label ?? value) : value;
}
