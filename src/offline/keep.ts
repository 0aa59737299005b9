import { readJson } from "../served/read-json.ts";
import { siteRoom } from "../stores/persistence.ts";
import {
  bytesOf,
  filesOf,
  keyOf,
  missing,
  readCatalogue,
  type Site,
  type SiteFile,
  without,
  withUnit,
} from "./catalogue.ts";
import { linkingSheets } from "./sheets.ts";
import { openShelf, readShelf, sweep, writeShelf } from "./shelf.ts";
import { isStrayPage } from "./stray-page.ts";

/** How keeping went. What was whole before the end came is kept; of the rest there is nothing. */
interface Outcome {
  readonly state: "kept" | "stopped" | "full" | "unreachable" | "changed";
  /** Units that are kept now. */
  readonly kept: number;
}

/** Called as bytes arrive. */
type Progress = (done: number, all: number) => void;

class Changed extends Error {}
class Full extends Error {}

const inTurn = <T>(work: () => Promise<T>): Promise<T> =>
  // Two tabs that keep at once would each write a list without the other's units.
  "locks" in navigator ? (navigator.locks.request("regia-kept", work) as Promise<T>) : work();

/** Fetches the list of what can be kept. Throws without a connection, and where a network answers with something else. */
export async function fetchCatalogue(url: string): Promise<Site> {
  const response = await fetch(url, { cache: "no-cache", headers: { "x-regia-keep": "1" } });
  const site = readCatalogue(await readJson(response));
  if (site === null) throw new Error(`${url} isn't the list of what can be kept.`);
  return site;
}

/** Fetches a file past the service worker, which would put it away a second time. */
async function fetchWhole([url, hash]: SiteFile, build: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, {
    cache: hash === "" ? "default" : "no-cache",
    headers: { "x-regia-keep": "1" },
    signal,
  });
  if (response.status === 404) throw new Changed();
  if (!response.ok || isStrayPage(response, url)) throw new Error(`${url}: ${response.status}`);
  const body = await response.arrayBuffer();
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length", "transfer-encoding"]) headers.delete(name);
  // Made anew: a navigation refuses what came by a redirect.
  if (!url.endsWith("/")) return new Response(body, { headers });
  const page = new TextDecoder().decode(body);
  // A page of another build asks for other scripts than those that are being kept.
  if (!page.includes(`data-build="${build}"`)) throw new Changed();
  return new Response(linkingSheets(page), { headers });
}

/** Fetches files, four at a time, and puts them away. */
async function fetchAll(cache: Cache, files: readonly SiteFile[], build: string, signal: AbortSignal, tell: Progress) {
  const all = bytesOf(files);
  const queue = [...files];
  let done = 0;
  const failure = new AbortController();
  const either = AbortSignal.any([signal, failure.signal]);
  const one = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const response = await fetchWhole(file, build, either);
      either.throwIfAborted();
      await cache.put(keyOf(file), response).catch((cause) => {
        throw new Full(String(cause));
      });
      done += file[2];
      tell(done, all);
    }
  };
  const workers = Array.from({ length: 4 }, () =>
    one().catch((error) => {
      failure.abort();
      throw error;
    }),
  );
  const ends = await Promise.allSettled(workers);
  // The first failure, not the aborts that it caused.
  const reasons = ends.flatMap((end) => (end.status === "rejected" ? [end.reason] : []));
  const told = reasons.find((reason) => reason instanceof Full || reason instanceof Changed) ?? reasons[0];
  if (told !== undefined) throw told;
}

async function roomFor(bytes: number): Promise<boolean> {
  const room = await siteRoom();
  return room === null || room.quota - room.usage > bytes;
}

/** Keeps units, one after the other: each is kept whole or not at all. */
export function keep(ids: readonly string[], catalogue: Site, signal: AbortSignal, tell: Progress): Promise<Outcome> {
  return inTurn(async () => {
    const cache = await openShelf();
    const first = await readShelf(cache);
    const all = bytesOf(missing(first, catalogue.units, ids));
    let before = 0;
    let count = 0;
    for (const id of ids) {
      const shelf = await readShelf(cache);
      const files = [...filesOf(catalogue.units, [id]).values()];
      const wanted = missing(shelf, catalogue.units, [id]);
      try {
        if (!(await roomFor(bytesOf(wanted)))) throw new Full();
        await fetchAll(cache, wanted, catalogue.build, signal, (done) => tell(before + done, all));
        const next = withUnit(shelf, id, files);
        await writeShelf(cache, next).catch((cause) => {
          throw new Full(String(cause));
        });
        await sweep(cache, filesOf(next));
      } catch (error) {
        await sweep(cache, filesOf(shelf));
        const state = signal.aborted
          ? "stopped"
          : error instanceof Full
            ? "full"
            : error instanceof Changed
              ? "changed"
              : "unreachable";
        return { state, kept: count };
      }
      before += bytesOf(wanted);
      count++;
    }
    return { state: "kept", kept: count };
  });
}

/** Lets go of units, and of the files that no other unit needs. */
export function letGo(ids: readonly string[]): Promise<void> {
  return inTurn(async () => {
    const cache = await openShelf();
    const rest = without(await readShelf(cache), ids);
    await writeShelf(cache, rest);
    await sweep(cache, filesOf(rest));
  });
}
