import { fewestChanges, mostSteps } from "./fewest-changes.ts";
import { countsOf, limitsOf } from "./mix.ts";
import type { Numbers } from "./schema.ts";

/** Says what is wrong, and where in the exercise. */
export type Complain = (message: string, path: (string | number)[]) => void;

/** Every row has a cell of the right sort in every column. */
export function checkTable({ table }: Numbers, complain: Complain): void {
  if (table === undefined) return;
  const columns = table.columns.map(({ id }) => id);
  for (const [index, { id, group, cells }] of table.rows.entries()) {
    const path = ["table", "rows", index];
    if (table.rows.findIndex((row) => row.id === id) !== index) complain(`"${id}" is used twice`, [...path, "id"]);
    if (group !== undefined && table.groups.every((one) => one.id !== group))
      complain(`there is no group "${group}"`, [...path, "group"]);
    for (const column of table.columns) {
      const cell = cells[column.id];
      if (cell === undefined) complain(`nothing in the column "${column.id}"`, [...path, "cells"]);
      else if (column.type === "number" && typeof cell !== "number")
        complain("a number is asked for", [...path, "cells", column.id]);
      else if (column.type === "date" && !/^\d{4}-\d{2}-\d{2}$/.test(String(cell)))
        complain("a date is asked for, as 2026-10-05", [...path, "cells", column.id]);
    }
    for (const column of Object.keys(cells))
      if (!columns.includes(column)) complain(`there is no column "${column}"`, [...path, "cells", column]);
  }
}

/** Mixes speak of groups that exist, and can be reached where that is asked for. */
export function checkMixes(exercise: Numbers, complain: Complain): void {
  const { mixes, table, items } = exercise;
  const groups = table?.groups.map(({ id }) => id) ?? [];
  let fine = true;
  for (const [index, { bounds }] of mixes.entries())
    for (const [at, bound] of bounds.entries()) {
      const path = ["mixes", index, "bounds", at];
      for (const group of bound.groups)
        if (!groups.includes(group)) complain(`there is no group "${group}"`, [...path, "groups"]);
      try {
        const { min, max } = limitsOf(bound);
        if (min < 0 || max > 1 || min > max) complain("limits are shares from 0 to 1, the lower one first", path);
      } catch (error) {
        fine = false;
        complain(error instanceof Error ? error.message : String(error), path);
      }
    }
  for (const [index, item] of items.entries()) {
    if (item.type === "mixes" && mixes.length === 0) complain("there are no mixes to choose from", ["items", index]);
    if (item.type !== "change" || !fine) continue;
    const mix = mixes.find(({ id }) => id === item.mix);
    if (mix === undefined || table === undefined) complain(`there is no mix "${item.mix}"`, ["items", index, "mix"]);
    else if (fewestChanges(mix, countsOf(table), item.rows) === null)
      complain(
        `this mix cannot be reached within ${mostSteps} changes, or there are too many ways to try: bring the table nearer to it`,
        ["items", index],
      );
  }
}
