import { evaluate } from "../../lib/figures/arithmetic.ts";
import type { DataTable, Mix } from "./schema.ts";

/** How many there are of each group. */
export type Counts = Readonly<Record<string, number>>;

/** A bound of a mix that does not hold, and the share that breaks it (0–1). */
export interface Broken {
  readonly bound: Mix["bounds"][number];
  readonly share: number;
}

/** Shares are compared with this much room, so that 4 of 24 is a sixth. */
const room = 1e-9;

/** The limit of a bound as a share, or the end of the scale when there is none. */
export function limitsOf({ min, max }: Mix["bounds"][number]): { readonly min: number; readonly max: number } {
  return { min: min === undefined ? 0 : evaluate(min, {}), max: max === undefined ? 1 : evaluate(max, {}) };
}

/** Posts of all groups together. */
export const totalOf = (counts: Counts) => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The share of some groups together, 0–1; of nothing, 0. */
export function shareOf(groups: readonly string[], counts: Counts): number {
  const total = totalOf(counts);
  return total === 0 ? 0 : groups.reduce((sum, id) => sum + (counts[id] ?? 0), 0) / total;
}

/** The bounds that do not hold; none when the counts make the mix. */
export function broken(mix: Mix, counts: Counts): Broken[] {
  return mix.bounds.flatMap((bound) => {
    const share = shareOf(bound.groups, counts);
    const { min, max } = limitsOf(bound);
    return share < min - room || share > max + room ? [{ bound, share }] : [];
  });
}

/** How many rows of a table its key puts in each group, by group id. */
export function countsOf(table: DataTable): Counts {
  return Object.fromEntries(table.groups.map(({ id }) => [id, table.rows.filter(({ group }) => group === id).length]));
}

/** Counts after a change, by group. */
export function changed(counts: Counts, change: Readonly<Record<string, number>>): Counts {
  return Object.fromEntries(Object.entries(counts).map(([id, count]) => [id, count + (change[id] ?? 0)]));
}

/** How many are added or taken away in all. */
export function sizeOf(change: Readonly<Record<string, number>>): number {
  return Object.values(change).reduce((sum, by) => sum + Math.abs(by), 0);
}
