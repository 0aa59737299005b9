import { keptList as list } from "../stores/offline-stock.ts";
import { keyFor, type Packed, pack, type Shelf, unpack } from "./catalogue.ts";

const name = "regia-kept";

/** The cache of what visitors keep. It never expires, and only they let go of what is in it. */
export const openShelf = (): Promise<Cache> => caches.open(name);

/** What is kept. Nothing, where the list is missing or can't be read. */
export async function readShelf(cache?: Cache): Promise<Shelf> {
  const found = await (cache ?? (await openShelf())).match(list);
  return unpack(await found?.json().catch(() => null));
}

/** Writes what is kept, at one stroke. Throws where there is no room. */
export async function writeShelf(cache: Cache, shelf: Shelf): Promise<void> {
  const packed: Packed = pack(shelf);
  await cache.put(list, Response.json(packed));
}

/** Removes what no unit needs: what was let go, and what a download that broke off left behind. */
export async function sweep(cache: Cache, needed: ReadonlyMap<string, unknown>): Promise<void> {
  for (const request of await cache.keys()) {
    const { pathname, search } = new URL(request.url);
    if (pathname !== list && !needed.has(pathname + search)) await cache.delete(request);
  }
}

/** The kept file at an address, whatever stands after its question mark. */
export async function keptResponse(url: string): Promise<Response | undefined> {
  if (!(await caches.has(name))) return undefined;
  const cache = await openShelf();
  const { pathname } = new URL(url);
  const direct = await cache.match(pathname);
  if (direct) return direct;
  const key = keyFor(await readShelf(cache), pathname);
  return key === undefined ? undefined : cache.match(key);
}
