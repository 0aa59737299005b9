import { isoDay, mondayOf, parseDay, weekOf } from "../../../lib/plan/day.ts";
import type { PlanStrings } from "../strings.ts";
import type { RowOutcome } from "./row-commands.ts";
import { type Line, maxLines } from "./sheet.ts";

/** What belongs to one post alone, and is written anew for each; the rest of a row is its week's rhythm. */
const ownFields: ReadonlySet<string> = new Set(["copy", "visual", "alt", "rights", "approvedOn", "status"]);

/**
 * Copies the rows of a row's week to the next week of the period that has none: the same days, times, channels and
 * people, without what belongs to one post alone. What is to be done when something serious happens stands once.
 */
export function copyWeek(
  lines: readonly Line[],
  row: number,
  lastDay: string,
  t: PlanStrings,
  sayWeek: (monday: number) => string,
): RowOutcome {
  const stay = (say: string): RowOutcome => ({ action: null, from: row, to: row, say });
  const dayOf = (line: Line | undefined) => parseDay(line?.cells["date"] ?? "");
  const day = dayOf(lines[row]);
  if (day === null) return stay(t.weekWithoutDate);
  const week = weekOf(day);
  const taken = new Set(lines.map((line) => weekOf(dayOf(line) ?? day)));
  const end = parseDay(lastDay) ?? day;
  let free = week + 1;
  while (taken.has(free)) free += 1;
  const made = lines.flatMap((line) => {
    const at = dayOf(line);
    if (at === null || weekOf(at) !== week || line.cells["type"] === "pause") return [];
    const date = at + 7 * (free - week);
    if (date > end) return [];
    const kept = Object.entries(line.cells).filter(([field]) => !ownFields.has(field));
    return [{ ...Object.fromEntries(kept), date: isoDay(date) }];
  });
  if (mondayOf(free) > end || made.length === 0) return stay(t.noWeekLeft);
  if (lines.length + made.length > maxLines.rows) return stay(t.full(maxLines.rows));
  return {
    action: { type: "insert", table: "rows", at: lines.length, lines: made },
    from: lines.length,
    to: lines.length + made.length - 1,
    say: t.weekCopied(made.length, sayWeek(mondayOf(free))),
  };
}
