import { afterEach, expect, test, vi } from "vitest";
import { keptList, offlineStock } from "./offline-stock.ts";

type Held = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Caches by name, each with its texts by address. */
function holding(held: Held): void {
  const cache = (name: string) => ({
    keys: async () => Object.keys(held[name] ?? {}).map((path) => ({ url: `https://regia.example${path}` })),
    match: async ({ url }: { url: string }) => new Response(held[name]?.[new URL(url).pathname]),
  });
  vi.stubGlobal("caches", { keys: async () => Object.keys(held), open: async (name: string) => cache(name) });
}

afterEach(() => vi.unstubAllGlobals());

test("counts every copy of a page, kept or seen, and neither the list of them nor other sites' caches", async () => {
  holding({
    "regia-kept": { "/it/a/": "12345", [keptList]: "[the list]" },
    "regia-pages": { "/it/b/": "123" },
    "other-site": { "/x/": "1234567" },
  });
  expect(await offlineStock()).toEqual({ count: 2, bytes: 8 });
});

test("says nothing is there where a browser forbids caches", async () => {
  expect(await offlineStock()).toEqual({ count: 0, bytes: 0 });
});
