/** Pages and files that the browser keeps for reading without a connection, the service worker's own included: how many, and their bytes. */
export interface OfflineStock {
  readonly count: number;
  readonly bytes: number;
}

/** Where the list of what visitors keep lies, in the cache of what it lists: no copy of a page, and not counted as one. */
export const keptList = "/regia-kept.json";

/** Other sites of the same address, if any, have caches too. */
const ours = async () => (await caches.keys()).filter((name) => name.startsWith("regia"));

/** What lies in the site's caches; nothing where there are none, or where the browser forbids them. */
export async function offlineStock(): Promise<OfflineStock> {
  const nothing = { count: 0, bytes: 0 };
  try {
    const sizes = (await Promise.all((await ours()).map(sizesIn))).flat();
    return { count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  } catch {
    return nothing;
  }
}

async function sizesIn(name: string): Promise<number[]> {
  const cache = await caches.open(name);
  const copies = (await cache.keys()).filter(({ url }) => new URL(url).pathname !== keptList);
  return Promise.all(copies.map(async (request) => (await (await cache.match(request))?.blob())?.size ?? 0));
}

/**
 * Deletes all of it, and sends the service worker away: the next page starts one anew, which has what it needs fetched
 * again. It can all be fetched again, so there is no undo. False where the browser doesn't let it be deleted.
 */
export async function forgetOffline(): Promise<boolean> {
  try {
    // First, so that it puts nothing more away once the pages that are open are left.
    await (await navigator.serviceWorker?.getRegistration())?.unregister();
    if ("caches" in globalThis) for (const name of await ours()) await caches.delete(name);
    await forgetVisits();
    return true;
  } catch {
    return false;
  }
}

/** Where the service worker notes when each page was seen, to know which to let go first; the name is Workbox's. */
const visits = "workbox-expiration";

/** Empties the list of when pages were seen. It isn't deleted: the service worker may hold it open, and that would wait. */
async function forgetVisits(): Promise<void> {
  // Opening what isn't there would make it.
  const there = await globalThis.indexedDB?.databases?.();
  if (!there?.some(({ name }) => name === visits)) return;
  await new Promise<void>((done, failed) => {
    const opening = indexedDB.open(visits);
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const stores = [...database.objectStoreNames];
      if (stores.length === 0) return done(database.close());
      const emptying = database.transaction(stores, "readwrite");
      for (const store of stores) emptying.objectStore(store).clear();
      emptying.oncomplete = () => done(database.close());
      emptying.onabort = () => failed(emptying.error);
    };
  });
}
