import type { Severity, Verdict } from "../../../lib/verdict.ts";
import { type Line, type Sheet, type TableId, tableIds } from "./sheet.ts";

/** What a rule says of a cell, tied to its line so that it stays with it wherever the line moves. */
export interface Problem {
  readonly ruleId: string;
  readonly severity: Severity;
  readonly table: TableId;
  readonly line: Line;
  /** null: the whole row. */
  readonly field: string | null;
  readonly message: string;
}

/** The findings of a verdict that point into a table; `judged` is the plan that was handed in. Places that it lacks are left out. */
export function problemsOf(verdict: Verdict | null, judged: Sheet | null): Problem[] {
  if (verdict === null || judged === null) return [];
  return verdict.rules.flatMap(({ id, severity, findings }) =>
    findings.flatMap(({ cell, message }): Problem[] => {
      const table = tableIds.find((known) => known === cell?.table);
      const line = cell === undefined || table === undefined ? undefined : judged.tables[table][cell.row];
      if (cell === undefined || table === undefined || line === undefined) return [];
      return [{ ruleId: id, severity, table, line, field: cell.field, message }];
    }),
  );
}

/** Whether what the problem is about was changed since the plan was handed in. `now` is the line today. */
export function isTouched(problem: Problem, now: Line): boolean {
  if (problem.field === null) return now.cells !== problem.line.cells;
  return (now.cells[problem.field] ?? "") !== (problem.line.cells[problem.field] ?? "");
}

/** Problems of a table by the key of their line; the lists keep their identity as long as the verdict stands. */
export function byLine(problems: readonly Problem[], table: TableId): ReadonlyMap<number, readonly Problem[]> {
  return Map.groupBy(
    problems.filter((problem) => problem.table === table),
    (problem) => problem.line.key,
  );
}

/** The messages on a cell that still stand. Row-wide ones go with the row's number: ask with null. */
export function standing(problems: readonly Problem[] | undefined, line: Line, field: string | null): Problem[] {
  return (problems ?? []).filter((problem) => problem.field === field && !isTouched(problem, line));
}
