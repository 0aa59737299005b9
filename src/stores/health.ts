import { atom, type ReadableAtom } from "nanostores";

/**
 * How storage fares, worst first:
 * - `blocked`: the browser forbids storage; work lasts until the page is closed.
 * - `full`: the last changes could not be written; they are tried again at each change.
 * - `newer`: these records were written by a newer version of the site; they are left alone, work on them isn't kept.
 * - `unreadable`: these records could not be read; their bytes were moved aside, under the keys listed.
 */
export type StorageHealth =
  | { readonly state: "ok" }
  | { readonly state: "blocked" }
  | { readonly state: "full" }
  | { readonly state: "newer"; readonly keys: readonly string[] }
  | { readonly state: "unreadable"; readonly keys: readonly string[] };

/** Collects what went wrong in one tab, and tells the worst of it. */
export interface HealthLog {
  readonly $health: ReadableAtom<StorageHealth>;
  blocked(): void;
  /** Whether some change is still unwritten for want of room. */
  full(is: boolean): void;
  newer(key: string): void;
  movedAside(key: string): void;
}

/** A fresh log: all is well. */
export function healthLog(): HealthLog {
  const $health = atom<StorageHealth>({ state: "ok" });
  const newer = new Set<string>();
  const aside = new Set<string>();
  let isBlocked = false;
  let isFull = false;
  const tell = () => {
    if (isBlocked) $health.set({ state: "blocked" });
    else if (isFull) $health.set({ state: "full" });
    else if (newer.size > 0) $health.set({ state: "newer", keys: [...newer] });
    else if (aside.size > 0) $health.set({ state: "unreadable", keys: [...aside] });
    else $health.set({ state: "ok" });
  };
  const noting =
    <A extends unknown[]>(note: (...args: A) => void) =>
    (...args: A) => {
      note(...args);
      tell();
    };
  return {
    $health,
    blocked: noting(() => {
      isBlocked = true;
    }),
    full: noting((is: boolean) => {
      isFull = is;
    }),
    newer: noting((key: string) => newer.add(key)),
    movedAside: noting((key: string) => aside.add(key)),
  };
}
