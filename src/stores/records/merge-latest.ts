import { later, type Stamped } from "./later.ts";

type Entries<T> = Readonly<Record<string, T>>;

/**
 * Joins two copies of entries by id: all of both, each as it was changed last, in the order of their ids. Of more than
 * `most`, those changed last stay; at the same instant which is arbitrary, but the same in every tab.
 */
export function mergeLatest<T extends Stamped>(a: Entries<T>, b: Entries<T>, most: number): Entries<T> {
  const merged = new Map(Object.entries(a));
  for (const [id, entry] of Object.entries(b)) {
    const other = merged.get(id);
    merged.set(id, other ? later(other, entry) : entry);
  }
  const byId = [...merged].sort(([x], [y]) => (x < y ? -1 : 1));
  if (byId.length <= most) return Object.fromEntries(byId);
  const kept = new Set(byId.toSorted(([, x], [, y]) => Date.parse(y.at) - Date.parse(x.at)).slice(0, most));
  return Object.fromEntries(byId.filter((entry) => kept.has(entry)));
}
