import { openVault, type Vault } from "../vault.ts";

/** A browser for tests: tabs over one storage, its size, its moods. */
interface FakeBrowser {
  /** Opens a tab. */
  tab(): Vault;
  /** What is stored, seen from the first tab, or before any tab is open what it will find. */
  readonly bytes: Map<string, string>;
  /** Characters that storage may hold, keys included. */
  quota: number;
  /** Whether mentioning storage throws, as in some frames. */
  blocked: boolean;
  /** Off: what one tab writes reaches the others only by `deliver`, as between a browser's processes. */
  instant: boolean;
  /** Brings writes to the other tabs until all is quiet; gives how many there were. Throws after 1,000: tabs in a quarrel. */
  deliver(): number;
  /** The clock, which stands still unless set. */
  time: Date;
}

interface Write {
  readonly from: Map<string, string>;
  readonly key: string;
  readonly text: string | null;
}

/** A fresh browser, its storage filled with `seed`. */
export function fakeBrowser(seed: Readonly<Record<string, string>> = {}): FakeBrowser {
  const disk = new Map(Object.entries(seed));
  const tabs: { cache: Map<string, string>; heard: ((key: string | null) => void)[] }[] = [];
  const queue: Write[] = [];
  const put = (cache: Map<string, string>, { key, text }: Write) =>
    text === null ? cache.delete(key) : cache.set(key, text);
  let delivering = false;

  const browser: FakeBrowser = {
    get bytes() {
      return tabs[0]?.cache ?? disk;
    },
    quota: 5_000_000,
    blocked: false,
    instant: true,
    time: new Date("2026-11-20T09:00:00.000Z"),
    deliver() {
      let count = 0;
      delivering = true;
      for (let write = queue.shift(); write; write = queue.shift()) {
        if (++count > 1000) throw new Error("The tabs never agree.");
        put(disk, write);
        for (const { cache, heard } of tabs.filter((tab) => tab.cache !== write?.from)) {
          put(cache, write);
          for (const listener of heard) listener(write.key);
        }
      }
      delivering = false;
      return count;
    },
    tab() {
      const cache = new Map(disk);
      const heard: ((key: string | null) => void)[] = [];
      tabs.push({ cache, heard });
      const change = (key: string, text: string | null) => {
        if ((cache.get(key) ?? null) === text) return;
        const write = { from: cache, key, text };
        put(cache, write);
        queue.push(write);
        if (browser.instant && !delivering) browser.deliver();
      };
      const storage = {
        get length() {
          return cache.size;
        },
        key: (n: number) => [...cache.keys()][n] ?? null,
        getItem: (key: string) => cache.get(key) ?? null,
        removeItem: (key: string) => change(key, null),
        setItem(key: string, text: string) {
          const others = [...cache].filter(([name]) => name !== key);
          const used = others.reduce((sum, [name, value]) => sum + name.length + value.length, 0);
          if (used + key.length + text.length > browser.quota) throw new DOMException("full", "QuotaExceededError");
          change(key, text);
        },
      };
      return openVault({
        storage() {
          if (browser.blocked) throw new DOMException("denied", "SecurityError");
          return storage;
        },
        onChange: (listener) => void heard.push(listener),
        now: () => browser.time,
      });
    },
  };
  return browser;
}
