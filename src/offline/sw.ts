import { clientsClaim, setCacheNameDetails } from "workbox-core";
import type { WorkboxPlugin } from "workbox-core/types.js";
import { ExpirationPlugin } from "workbox-expiration";
import { addRoute, cleanupOutdatedCaches, matchPrecache, precache } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { keptResponse } from "./shelf.ts";
import { isStrayPage } from "./stray-page.ts";

/** What the build puts in: the stamp of the sources, the shell's files, where the site lies and its languages. */
declare const __BUILD__: string;
declare const __SHELL__: readonly { url: string; revision: string | null }[];
declare const __BASE__: string;
declare const __LOCALES__: readonly string[];

/** The part of a service worker's own scope that is used here; the site's TypeScript knows pages only. */
interface Scope {
  skipWaiting(): Promise<void>;
  readonly clients: { matchAll(options: { type: "window"; includeUncontrolled: true }): Promise<readonly unknown[]> };
  addEventListener(type: "message", listener: (event: MessageEvent<unknown>) => void): void;
}
const scope = globalThis as unknown as Scope;

// A new version waits: no page is moved to it that didn't ask, see update-notice.ts.
scope.addEventListener("message", async ({ data, ports }) => {
  if (data === "build") ports[0]?.postMessage(__BUILD__);
  if (data === "take over") await scope.skipWaiting();
  if (data === "take over if alone") {
    const pages = await scope.clients.matchAll({ type: "window", includeUncontrolled: true });
    if (pages.length <= 1) await scope.skipWaiting();
  }
});
clientsClaim();

// By the site's name, so that what it has stored can be told from what other sites of the address have.
setCacheNameDetails({ prefix: "regia" });
precache([...__SHELL__]);
// The one of before, which went by Workbox's name.
cleanupOutdatedCaches();
addRoute({ cleanURLs: false, directoryIndex: "" });

/** What a visitor keeps comes before what was only seen: it is whole. */
const keptFirst = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }: { request: Request; cachedResponse?: Response }) =>
    (await keptResponse(request.url)) ?? cachedResponse ?? null,
};
/** What was only seen stays for sixty days, and so many of it. The cast: workbox's types are written for less exact optional properties. */
const seen = (maxEntries: number) =>
  new ExpirationPlugin({ maxEntries, maxAgeSeconds: 60 * 24 * 60 * 60, purgeOnQuotaError: true }) as WorkboxPlugin;

/** The page that stands in for one that isn't here, in the language of its address, else of the browser. */
function standIn(url: string): Promise<Response | undefined> {
  const asked = new URL(url).pathname.slice(__BASE__.length).split("/")[0] ?? "";
  const spoken = navigator.languages.map((language) => language.split("-")[0] ?? "");
  const locale = [asked, ...spoken].find((one) => __LOCALES__.includes(one)) ?? __LOCALES__[0];
  return matchPrecache(`${__BASE__}${locale}/offline/`);
}

const isOwn = (request: Request, url: URL) =>
  url.pathname.startsWith(__BASE__) &&
  !request.headers.has("x-regia-keep") &&
  ![`${__BASE__}sw.js`, `${__BASE__}offline.json`].includes(url.pathname);

/** A network's own page isn't what was asked for: what is here already stands in for it, and it isn't put away. */
const noStrayPage: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    if (isStrayPage(response, request.url)) throw new Error(`${request.url} was answered with a page.`);
    return response;
  },
};
/** Of pages, those of the site are put away, which say of which build they are. Others are shown: one may have to log in there. */
const ownPages: WorkboxPlugin = {
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && (await response.clone().text()).includes(" data-build=") ? response : null,
};

const options = { networkTimeoutSeconds: 3, matchOptions: { ignoreSearch: true } };
const pages = new NetworkFirst({
  ...options,
  cacheName: "regia-pages",
  plugins: [seen(50), ownPages, keptFirst, { handlerDidError: async ({ request }) => standIn(request.url) }],
});
const assets = new CacheFirst({ cacheName: "regia-assets", plugins: [seen(200), noStrayPage, keptFirst] });
const data = new NetworkFirst({ ...options, cacheName: "regia-data", plugins: [seen(100), noStrayPage, keptFirst] });

const isAsset = (url: URL) => url.pathname.startsWith(`${__BASE__}_astro/`);
registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.mode === "navigate" && isOwn(request, url),
  pages,
);
registerRoute(({ request, url, sameOrigin }) => sameOrigin && isAsset(url) && isOwn(request, url), assets);
registerRoute(({ request, url, sameOrigin }) => sameOrigin && isOwn(request, url), data);
