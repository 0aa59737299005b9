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

interface Room {
  readonly min: number;
  readonly max: number;
}

/** Counts after a change, by group. */
export function changed(counts: Counts, change: Readonly<Record<string, number>>): Counts {
  return Object.fromEntries(Object.entries(counts).map(([id, count]) => [id, count + (change[id] ?? 0)]));
}

/** How many are added or taken away in all. */
export function sizeOf(change: Readonly<Record<string, number>>): number {
  return Object.values(change).reduce((sum, by) => sum + Math.abs(by), 0);
}

/** Beyond this many changes no optimum is looked for; the build refuses such exercises. */
const mostSteps = 40;

/** Every way to spread exactly `left` additions and removals over the groups from `at` on. */
function* spread(ids: readonly string[], counts: Counts, left: number, at = 0): Generator<Record<string, number>> {
  const id = ids[at];
  if (id === undefined) {
    if (left === 0) yield {};
    return;
  }
  const last = at === ids.length - 1;
  for (let size = last ? left : 0; size <= left; size++)
    for (const by of size === 0 ? [0] : [size, -size]) {
      if ((counts[id] ?? 0) + by < 0) continue;
      for (const rest of spread(ids, counts, left - size, at + 1)) yield by === 0 ? rest : { [id]: by, ...rest };
    }
}

/**
 * The smallest changes that make a mix within the room for posts, by trying every change of 0, 1, 2 … posts; all of
 * that size are given. Null when 40 posts are not enough.
 */
export function fewestChanges(mix: Mix, counts: Counts, rows: Room): { steps: number; ways: Counts[] } | null {
  const ids = Object.keys(counts);
  for (let steps = 0; steps <= mostSteps; steps++) {
    const ways: Counts[] = [];
    for (const change of spread(ids, counts, steps)) {
      const after = changed(counts, change);
      const total = totalOf(after);
      if (total >= rows.min && total <= rows.max && broken(mix, after).length === 0) ways.push(change);
    }
    if (ways.length > 0) return { steps, ways };
  }
  return null;
}
