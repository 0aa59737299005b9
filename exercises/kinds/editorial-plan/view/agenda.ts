import type { Locale } from "../../../lib/locale.ts";
import type { PlanBrief } from "../../../lib/plan/brief.ts";
import { isoDay, parseDay } from "../../../lib/plan/day.ts";
import type { Line } from "./sheet.ts";

/** A row as the calendar shows it; `row` counts from 0. */
export interface Entry {
  readonly row: number;
  readonly line: Line;
}

/** The rows of each day of the period, by time; and those that no day of the period holds. */
interface Agenda {
  readonly days: ReadonlyMap<string, readonly Entry[]>;
  readonly elsewhere: readonly Entry[];
}

/** Puts the rows in their days. Dates are YYYY-MM-DD; rows at the same time keep their order. Pure. */
export function agendaOf(lines: readonly Line[], { from, to }: PlanBrief["period"]): Agenda {
  const days = new Map<string, Entry[]>();
  const elsewhere: Entry[] = [];
  for (const [row, line] of lines.entries()) {
    const day = parseDay(line.cells["date"] ?? "");
    const date = day === null ? "" : isoDay(day);
    if (date < from || date > to) elsewhere.push({ row, line });
    else days.set(date, [...(days.get(date) ?? []), { row, line }]);
  }
  const time = ({ line }: Entry) => line.cells["time"] ?? "";
  for (const entries of days.values()) entries.sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
  return { days, elsewhere };
}

/** What is special about a day. */
export interface DayNote {
  readonly kind: "key" | "sensitive";
  readonly name: string;
}

/** The key and the sensitive dates of the brief, by day. */
export function notesOf(brief: PlanBrief, locale: Locale): ReadonlyMap<string, readonly DayNote[]> {
  const all = [
    ...brief.keyDates.map(({ date, names }) => ({ date, kind: "key" as const, name: names[locale] })),
    ...brief.sensitiveDates.map(({ date, names }) => ({ date, kind: "sensitive" as const, name: names[locale] })),
  ];
  return Map.groupBy(all, ({ date }) => date);
}
