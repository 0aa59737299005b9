import { afterEach, expect, test, vi } from "vitest";
import { forgetOffline, keptList, offlineStock } from "./offline-stock.ts";

type Held = Record<string, Readonly<Record<string, string>>>;

/** Caches by name, each with its texts by address. */
function holding(held: Held): void {
  const cache = (name: string) => ({
    keys: async () => Object.keys(held[name] ?? {}).map((path) => ({ url: `https://regia.example${path}` })),
    match: async ({ url }: { url: string }) => new Response(held[name]?.[new URL(url).pathname]),
  });
  vi.stubGlobal("caches", {
    keys: async () => Object.keys(held),
    open: async (name: string) => cache(name),
    delete: async (name: string) => delete held[name],
  });
}

afterEach(() => vi.unstubAllGlobals());

test("counts every copy of a page, kept or seen, and neither the list of them nor other sites' caches", async () => {
  holding({
    "regia-kept": { "/it/a/": "12345", [keptList]: "[the list]" },
    "regia-pages": { "/it/b/": "123" },
    "regia-precache-v2-https://regia.example/": { "/it/offline/": "12" },
    "other-site": { "/x/": "1234567" },
  });
  expect(await offlineStock()).toEqual({ count: 3, bytes: 10 });
});

test("deletes every cache of the site's and none of others', and sends the service worker away", async () => {
  const held = { "regia-kept": {}, "regia-precache-v2-https://regia.example/": {}, "other-site": {} };
  holding(held);
  const unregister = vi.fn(async () => true);
  vi.stubGlobal("navigator", { serviceWorker: { getRegistration: async () => ({ unregister }) } });
  expect(await forgetOffline()).toBe(true);
  expect(Object.keys(held)).toEqual(["other-site"]);
  expect(unregister).toHaveBeenCalledOnce();
});

test("says so where a browser doesn't let copies be deleted, and has nothing to delete where there are no caches", async () => {
  vi.stubGlobal("navigator", {});
  expect(await forgetOffline()).toBe(true);
  vi.stubGlobal("caches", { keys: async () => Promise.reject(new DOMException("denied", "SecurityError")) });
  expect(await forgetOffline()).toBe(false);
});

test("says nothing is there where a browser forbids caches", async () => {
  expect(await offlineStock()).toEqual({ count: 0, bytes: 0 });
});
