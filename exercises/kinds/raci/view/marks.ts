import { beside, besideCard } from "../../../lib/card-verdict.ts";
import type { Locale } from "../../../lib/locale.ts";
import type { Verdict } from "../../../lib/verdict.ts";
import { raciTable } from "../checks.ts";
import { valueAt } from "../matrix.ts";
import type { Raci, RaciAnswer } from "../schema.ts";

/** What the rules say of a place, in one text: of a cell, of a row, of a role. */
export interface Marks {
  readonly cell: (row: number, role: string) => string | null;
  readonly row: (row: number) => string | null;
  readonly role: (role: string) => string | null;
}

/**
 * The findings on what was handed in that still stand: a cell's until the cell changes, a row's until anything in the
 * row does, a role's until it is given a letter.
 */
export function marksOf(
  { rows, roles }: Raci,
  verdict: Verdict | null,
  submitted: RaciAnswer | null,
  now: RaciAnswer,
  locale: Locale,
): Marks {
  const places = new Map<string, string[]>();
  const add = (key: string, message: string) => places.set(key, [...(places.get(key) ?? []), message]);
  const same = (row: string, role: string) => valueAt(now, row, role) === valueAt(submitted ?? {}, row, role);
  const sameRow = (row: string) => roles.every(({ id }) => same(row, id));
  for (const rule of verdict?.rules ?? [])
    for (const { cell, message } of rule.findings) {
      const row = rows[cell?.row ?? -1]?.id;
      if (cell?.table !== raciTable || row === undefined) continue;
      if (rule.id === "every-role-used") {
        if (cell.field !== null && rows.every(({ id }) => valueAt(now, id, cell.field ?? "") === ""))
          add(`:${cell.field}`, beside(message, `${roles.find(({ id }) => id === cell.field)?.locale[locale].name}: `));
      } else if (cell.field === null ? sameRow(row) : same(row, cell.field)) {
        const title = rows[cell.row]?.locale[locale].title ?? "";
        add(`${cell.row}:${cell.field ?? ""}`, besideCard(message, cell.row, title));
      }
    }
  const at = (key: string) => places.get(key)?.join(" ") ?? null;
  return { cell: (row, role) => at(`${row}:${role}`), row: (row) => at(`${row}:`), role: (role) => at(`:${role}`) };
}
