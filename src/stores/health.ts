import { atom, type ReadableAtom } from "nanostores";

/** What is told with the keys that it is about, worst first. */
const listed = ["long", "newer", "unreadable", "partly"] as const;
type Listed = (typeof listed)[number];

/**
 * How storage fares, worst first:
 * - `blocked`: the browser forbids storage; work lasts until the page is closed.
 * - `full`: the last changes could not be written; they are tried again at each change.
 * - `long`: what is being written here is longer than what is kept; it lasts until the page is closed.
 * - `newer`: these records were written by a newer version of the site; they are left alone, work on them isn't kept.
 * - `unreadable`: these records could not be read; their bytes were moved aside, under the keys listed.
 * - `partly`: parts of these records could not be read, or go beyond a bound; the rest is in use, and the bytes of the
 *   whole were copied aside, under the keys listed.
 */
export interface StorageHealth {
  readonly state: "ok" | "blocked" | "full" | Listed;
  readonly keys: readonly string[];
}

/** Collects what went wrong in one tab, and tells the worst of it. */
export interface HealthLog {
  readonly $health: ReadableAtom<StorageHealth>;
  blocked(): void;
  /** Whether some change is still unwritten for want of room. */
  full(is: boolean): void;
  /** Lists a key under what befell it, or takes it off. */
  list(state: Listed, key: string, is?: boolean): void;
}

/** A fresh log: all is well. */
export function healthLog(): HealthLog {
  const $health = atom<StorageHealth>({ state: "ok", keys: [] });
  const keys = Object.fromEntries(listed.map((state) => [state, new Set<string>()])) as Record<Listed, Set<string>>;
  let isBlocked = false;
  let isFull = false;
  const tell = () => {
    const worst = listed.find((state) => keys[state].size > 0);
    $health.set({
      state: isBlocked ? "blocked" : isFull ? "full" : (worst ?? "ok"),
      keys: worst ? [...keys[worst]] : [],
    });
  };
  return {
    $health,
    blocked() {
      isBlocked = true;
      tell();
    },
    full(is) {
      isFull = is;
      tell();
    },
    list(state, key, is = true) {
      keys[state][is ? "add" : "delete"](key);
      tell();
    },
  };
}
