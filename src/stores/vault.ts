import type { ReadableAtom } from "nanostores";
import { type HealthLog, healthLog, type StorageHealth } from "./health.ts";

/** What a vault needs of the browser; tests bring their own. */
interface Surroundings {
  /** The browser's storage. May throw: in some frames the mere mention of localStorage does. */
  storage(): Pick<Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;
  /** Calls back when another tab or page has changed a key (null: any of them may have changed). */
  onChange(listener: (key: string | null) => void): void;
  now(): Date;
}

/** One tab's door to storage. Nothing here throws; what fails shows in `health`. */
export interface Vault {
  readonly health: HealthLog;
  now(): Date;
  read(key: string): string | null;
  /** False when it could not be written; the old value then stands. */
  write(key: string, text: string): boolean;
  remove(key: string): void;
  /** All keys with a prefix, sorted. */
  keys(prefix: string): string[];
  onChange(listener: (key: string | null) => void): void;
  /** The records that this tab has opened, by key; see record.ts. */
  readonly opened: Map<string, unknown>;
}

/** Opens storage, or where the browser forbids it, a vault that keeps nothing and says so. */
export function openVault(surroundings: Surroundings): Vault {
  const health = healthLog();
  const attempt = <T>(
    act: (storage: ReturnType<Surroundings["storage"]>) => T,
    otherwise: T,
    onFailure: () => void,
  ): T => {
    try {
      return act(surroundings.storage());
    } catch {
      onFailure();
      return otherwise;
    }
  };
  const readable = () =>
    attempt(
      (storage) => storage.getItem("regia:settings") !== undefined,
      false,
      () => {},
    );
  return {
    health,
    now: surroundings.now,
    opened: new Map(),
    onChange: surroundings.onChange,
    read: (key) => attempt((storage) => storage.getItem(key), null, health.blocked),
    write(key, text) {
      // A write that fails where reading works is want of room: private modes with a quota of zero included.
      const failed = () => (readable() ? health.full(true) : health.blocked());
      const set = (storage: ReturnType<Surroundings["storage"]>) => {
        storage.setItem(key, text);
        return true;
      };
      return attempt(set, false, failed);
    },
    remove: (key) => attempt((storage) => storage.removeItem(key), undefined, health.blocked),
    keys(prefix) {
      const all = attempt(
        (storage) => Array.from({ length: storage.length }, (_, n) => storage.key(n)),
        [],
        health.blocked,
      );
      return all.filter((key) => key?.startsWith(prefix) === true).sort() as string[];
    },
  };
}

/** The browser; while pages are built there is none, and a vault then holds nothing and warns of nothing. */
const browser: Surroundings = {
  storage: () => (typeof document === "undefined" ? nowhere : localStorage),
  onChange: (listener) => {
    if (typeof document === "undefined") return;
    addEventListener("storage", ({ key }) => listener(key));
    // A page that waited behind “Back” heard of nothing that other pages wrote meanwhile.
    addEventListener("pageshow", ({ persisted }) => persisted && listener(null));
  },
  now: () => new Date(),
};

const nowhere = { length: 0, getItem: () => null, setItem: () => {}, removeItem: () => {}, key: () => null };

const thisTab = openVault(browser);

/** The vault of this tab. */
export const here = (): Vault => thisTab;

/** How this tab's storage fares. */
export const $storageHealth: ReadableAtom<StorageHealth> = thisTab.health.$health;
