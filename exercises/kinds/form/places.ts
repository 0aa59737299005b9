import type { Cell, Evidence, Finding, RuleResult, Severity } from "../../lib/verdict.ts";
import { weights } from "../../lib/verdict.ts";

/** The table that findings about a field as a whole point at; `field` is the field's id. */
export const fieldTable = "fields";

/** A field as a place: which one it is in the form, from 0, and its id. */
export const onField = (row: number, id: string): Cell => ({ table: fieldTable, row, field: id });

/** A field as a place, by its id. */
export const atField = (fields: readonly { readonly id: string }[], id: string): Cell =>
  onField(
    fields.findIndex((field) => field.id === id),
    id,
  );

/** A cell of a table field. */
export const onCell = (table: string, row: number, column: string | null): Cell => ({ table, row, field: column });

/** What one rule found in one place of the form. */
export interface Part {
  readonly id: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly evidence: readonly Evidence[];
  /** There was nothing yet to judge: no merit, and no fault. */
  readonly open?: boolean;
  /** It asks for something to be there: nothing written, it would be missed. */
  readonly asks?: boolean;
  /** The share of what it asks for that is there, 0–1. */
  readonly there?: number;
}

/** Something found, or nothing: a part of a rule of the form itself. */
export const part = (id: string, severity: Severity, findings: readonly Finding[], open = false): Part => ({
  id,
  severity,
  findings,
  evidence: [],
  open,
});

/**
 * Adds up what each rule found everywhere: a rule is met when it is met in every place, and not asked for when there was
 * nothing to judge in any. Order of first appearance.
 */
export function merge(parts: readonly Part[]): RuleResult[] {
  const byId = Map.groupBy(parts, ({ id }) => id);
  return [...byId].map(([id, same]) => {
    const severity = same.some((one) => one.severity === "blocking") ? "blocking" : "warning";
    const findings = same.flatMap((one) => one.findings);
    return {
      id,
      severity,
      weight: weights[severity],
      outcome: findings.length > 0 ? "missed" : same.every((one) => one.open) ? "na" : "met",
      findings,
      evidence: same.flatMap((one) => one.evidence),
      ...(same.some((one) => one.asks) ? { asks: true, there: Math.min(...same.map((one) => one.there ?? 1)) } : {}),
    };
  });
}
