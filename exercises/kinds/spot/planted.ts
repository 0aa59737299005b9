import type { RowField } from "../../lib/plan/shape.ts";
import type { Calendar, Cells } from "./material.ts";

type Plan = Calendar["plan"];

/** The table as it is shown: the sound plan with its cells spoilt. */
export function planted({ plan, faults }: Calendar): Plan {
  return withCells(
    plan,
    faults.map(({ row, plant }) => ({ row, cells: plant })),
  );
}

/** A plan with some cells changed; rows count from 1. */
export function withCells(plan: Plan, changes: readonly { readonly row: number; readonly cells: Cells }[]): Plan {
  const rows = plan.rows.map((row, index): Record<RowField, string> => {
    const own = changes.filter((change) => change.row === index + 1).map(({ cells }) => cells);
    return Object.assign({ ...row }, ...own);
  });
  return { ...plan, rows };
}
