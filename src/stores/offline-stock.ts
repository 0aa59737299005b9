/** Pages and files that the browser keeps for reading without a connection: how many, and their bytes. */
export interface OfflineStock {
  readonly count: number;
  readonly bytes: number;
}

/** Other sites of the same address, if any, have caches too. */
const ours = async () => (await caches.keys()).filter((name) => name.startsWith("regia"));

/** What lies in the site's caches; nothing where there are none, or where the browser forbids them. */
export async function offlineStock(): Promise<OfflineStock> {
  const nothing = { count: 0, bytes: 0 };
  try {
    const held = await Promise.all((await ours()).map(async (name) => (await caches.open(name)).matchAll()));
    const sizes = await Promise.all(held.flat().map(async (response) => (await response.blob()).size));
    return { count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
  } catch {
    return nothing;
  }
}

/** Deletes all of it. It can be fetched again, so there is no undo. */
export async function forgetOffline(): Promise<void> {
  for (const name of await ours()) await caches.delete(name);
}
