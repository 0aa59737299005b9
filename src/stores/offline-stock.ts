/** Pages and files that the browser keeps for reading without a connection: how many, and their bytes. */
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

/** Deletes all of it. It can be fetched again, so there is no undo. */
export async function forgetOffline(): Promise<void> {
  for (const name of await ours()) await caches.delete(name);
}
