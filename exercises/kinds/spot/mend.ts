import type { Locale } from "../../lib/locale.ts";
import type { PlanBrief } from "../../lib/plan/brief.ts";
import { plain, readPlan, readType, saysNone } from "../../lib/plan/read.ts";
import { readTie } from "../../lib/plan/tie.ts";
import type { PlanAnswer, RowField } from "../../lib/plan.ts";
import type { Finding } from "../../lib/verdict.ts";
import { planRules } from "../../rules/plan.ts";
import type { Calendar, CalendarFault } from "./material.ts";
import { planted, withCells } from "./planted.ts";
import type { Mark } from "./schema.ts";

/** A finding of a plan rule, with the rule's id. */
interface RuleFinding {
  readonly rule: string;
  readonly finding: Finding;
}

/** What the plan rules find, all of them. Rules that the brief doesn't ask for find nothing. */
export function findingsOf(plan: PlanAnswer, brief: PlanBrief, locale: Locale): RuleFinding[] {
  const read = readPlan(plan);
  return planRules
    .filter((rule) => rule.askedFor(brief))
    .flatMap((rule) => rule.run(read, {}, { brief, locale }).map((finding) => ({ rule: rule.id, finding })));
}

/** Why a fault still stands after the learner's change, or that it is mended. */
type Mending =
  | { readonly fault: CalendarFault; readonly state: "mended" }
  | { readonly fault: CalendarFault; readonly state: "found"; readonly finding: Finding; readonly row: number }
  | { readonly fault: CalendarFault; readonly state: "hidden"; readonly row: number };

/** What the learner's changes made of the table. */
export interface Mended {
  /** Faults whose row was changed by its mark, each with what came of it. */
  readonly faults: readonly Mending[];
  /** What the rules find now that they did not find in the table as it was shown. */
  readonly fresh: readonly RuleFinding[];
}

/** What a cell says, whatever words it uses: gifted, omaggio. */
function meaning(field: RowField, cell: string): string | null {
  return field === "disclosure" ? readTie(cell) : field === "type" ? readType(cell) : plain(cell);
}

const keyOf = ({ rule, finding: { cell, message } }: RuleFinding) =>
  `${rule} ${cell === undefined ? message : `${cell.table} ${cell.row} ${cell.field}`}`;

/**
 * Puts the learner's cells into the table and runs the plan rules again. A fault is mended when its rule finds nothing
 * more in its row and nothing true was taken away for it.
 */
export function mend(calendar: Calendar, brief: PlanBrief, marks: readonly Mark[], locale: Locale): Mended {
  const changes = marks.flatMap((mark) => ("row" in mark && Object.keys(mark.cells).length > 0 ? [mark] : []));
  const before = planted(calendar);
  const after = withCells(before, changes);
  const known = new Set(findingsOf(before, brief, locale).map(keyOf));
  const now = findingsOf(after, brief, locale);
  const touched = (row: number) => JSON.stringify(before.rows[row - 1]) !== JSON.stringify(after.rows[row - 1]);
  const faults = calendar.faults.flatMap((fault): Mending[] => {
    const rows = [fault.row, ...fault.also];
    const row = rows.find((one) => touched(one) && changes.some((change) => change.row === one));
    if (row === undefined) return [];
    const still = now.find(
      ({ rule, finding }) =>
        rule === fault.reason && finding.cell?.table === "rows" && rows.includes(finding.cell.row + 1),
    );
    if (still !== undefined) return [{ fault, state: "found", finding: still.finding, row: fault.row }];
    const cells = after.rows[fault.row - 1];
    const shown = before.rows[fault.row - 1];
    const hidden =
      fault.keep.some((field) => meaning(field, cells?.[field] ?? "") !== meaning(field, shown?.[field] ?? "")) ||
      fault.fill.some((field) => saysNone(cells?.[field] ?? ""));
    return [hidden ? { fault, state: "hidden", row } : { fault, state: "mended" }];
  });
  return { faults, fresh: now.filter((one) => !known.has(keyOf(one))) };
}
