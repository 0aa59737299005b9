import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { keptList } from "../stores/offline-stock.ts";
import type { Shelf, SiteFile } from "./catalogue.ts";
import { keep, letGo } from "./keep.ts";
import { keptResponse, openShelf, readShelf } from "./shelf.ts";

const origin = "https://regia.example";
const build = "b1";
const page = (of = build) => `<!doctype html><html data-build="${of}"><p>Le scuse</p></html>`;
const html = (text: string) => new Response(text, { headers: { "content-type": "text/html" } });

/** What the site answers at each address; what isn't here isn't reached. */
let site: Record<string, () => Response | Promise<Response>>;
/** What was asked of the site, in order. */
let asked: string[];
/** Files that the browser has room for, the list of them aside. */
let room: number;

beforeEach(() => {
  asked = [];
  room = 100;
  site = {
    "/it/a/b/": () => html(page()),
    "/it/a/c/": () => html(page()),
    "/x.js": () => new Response("let x", { headers: { "content-type": "text/javascript" } }),
  };
  const held = new Map<string, Response>();
  const pathOf = (request: string | Request) =>
    typeof request === "string" ? request : request.url.slice(origin.length);
  vi.stubGlobal("caches", {
    has: async () => true,
    open: async () => ({
      keys: async () => [...held.keys()].map((path) => ({ url: origin + path })),
      match: async (request: string | Request) => held.get(pathOf(request))?.clone(),
      delete: async (request: Request) => held.delete(pathOf(request)),
      put: async (path: string, response: Response) => {
        if (path !== keptList && held.size >= room) throw new DOMException("full", "QuotaExceededError");
        held.set(path, response);
      },
    }),
  });
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("fetch", async (url: string, { signal }: RequestInit) => {
    signal?.throwIfAborted();
    asked.push(url);
    const answer = site[url];
    if (!answer) throw new TypeError("Failed to fetch");
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

const script: SiteFile = ["/x.js", "", 5];
const units: Shelf = new Map([
  ["it/a/b", [["/it/a/b/", "1", 7], script]],
  ["it/a/c", [["/it/a/c/", "1", 9], script]],
]);
const lessons = [...units.keys()];
const keepAll = (signal = new AbortController().signal, tell = (_done: number, _all: number) => {}) =>
  keep(lessons, { build, units }, signal, tell);
const kept = async () => [...(await readShelf()).keys()];
const files = async () => (await (await openShelf()).keys()).map(({ url }) => url.slice(origin.length)).sort();
const both = ["/it/a/b/?kept=1", "/it/a/c/?kept=1", keptList, "/x.js"];

test("what is kept can be read without a connection, each file fetched once; what is let go frees what no other needs", async () => {
  const told: (readonly [number, number])[] = [];
  expect(await keepAll(undefined, (...bytes) => void told.push(bytes))).toEqual({ state: "kept", kept: 2 });
  expect(told.at(-1), "all of it, a shared file once").toEqual([21, 21]);
  expect(asked.toSorted()).toEqual(["/it/a/b/", "/it/a/c/", "/x.js"]);
  expect(await kept()).toEqual(lessons);
  expect(await files()).toEqual(both);
  expect(await (await keptResponse(`${origin}/it/a/b/?q=1`))?.text()).toContain("Le scuse");
  expect(await keptResponse(`${origin}/it/a/d/`)).toBeUndefined();
  await letGo(["it/a/b"]);
  expect(await kept()).toEqual(["it/a/c"]);
  expect(await files()).toEqual(["/it/a/c/?kept=1", keptList, "/x.js"]);
});

test("of a lesson whose page comes too late to be kept no other file is left behind", async () => {
  site["/c.js"] = () => new Response("let c");
  site["/it/a/c/"] = async () => {
    while (!(await files()).includes("/c.js")) await new Promise((done) => setTimeout(done));
    return html(page("b2"));
  };
  const own: Shelf = new Map([
    [
      "it/a/c",
      [
        ["/it/a/c/", "1", 9],
        ["/c.js", "", 3],
      ],
    ],
  ]);
  expect(await keep(["it/a/c"], { build, units: own }, new AbortController().signal, () => {})).toMatchObject({
    state: "changed",
  });
  expect(await files()).toEqual([]);
});

test.each([
  ["a page of another build", "changed", () => html(page("b2"))],
  ["a file that is gone", "changed", () => new Response("", { status: 404 })],
  ["a server in trouble", "unreachable", () => new Response("", { status: 500 })],
])("%s isn't kept, nor anything of its lesson; the lesson before it stays", async (_, state, answer) => {
  site["/it/a/c/"] = answer;
  expect(await keepAll()).toEqual({ state, kept: 1 });
  expect(await kept()).toEqual(["it/a/b"]);
  expect(await files()).toEqual(["/it/a/b/?kept=1", keptList, "/x.js"]);
});

test("the page of a hotel's network isn't kept in place of a script", async () => {
  site["/x.js"] = () => html("<title>Wi-Fi</title>");
  expect(await keepAll()).toEqual({ state: "unreachable", kept: 0 });
  expect(await files()).toEqual([]);
});

test("a connection that breaks off leaves nothing half kept, and the next time fetches what is missing", async () => {
  const { "/it/a/c/": second, ...rest } = site;
  site = rest;
  expect(await keepAll()).toEqual({ state: "unreachable", kept: 1 });
  if (second) site["/it/a/c/"] = second;
  asked = [];
  expect(await keepAll()).toEqual({ state: "kept", kept: 2 });
  expect(asked).toEqual(["/it/a/c/"]);
  expect(await files()).toEqual(both);
});

test("whoever stops keeps what was whole by then", async () => {
  const stop = new AbortController();
  expect(await keepAll(stop.signal, (done) => done === 12 && stop.abort())).toEqual({ state: "stopped", kept: 1 });
  expect(await kept()).toEqual(["it/a/b"]);
});

test("where there is no more room, that is said, and what was kept stays whole", async () => {
  room = 3;
  expect(await keepAll()).toEqual({ state: "full", kept: 1 });
  expect(await files()).toEqual(["/it/a/b/?kept=1", keptList, "/x.js"]);
  vi.stubGlobal("navigator", { storage: { estimate: async () => ({ usage: 95, quota: 100 }) } });
  asked = [];
  expect(await keepAll(), "the browser says so beforehand").toEqual({ state: "full", kept: 1 });
  expect(asked).toEqual([]);
});

test("a newer version takes the place of the one that is kept, which is handed out until then", async () => {
  await keepAll();
  const newer: Shelf = new Map([["it/a/b", [["/it/a/b/", "2", 8], script]]]);
  const update = () => keep(["it/a/b"], { build: "b2", units: newer }, new AbortController().signal, () => {});
  const read = async () => (await keptResponse(`${origin}/it/a/b/`))?.text();
  expect(await update(), "the site still serves the older one").toEqual({ state: "changed", kept: 0 });
  expect(await read()).toBe(page());
  expect(await files()).toEqual(both);
  site["/it/a/b/"] = () => html(page("b2"));
  expect(await update()).toEqual({ state: "kept", kept: 1 });
  expect(await read()).toBe(page("b2"));
  expect(await files()).toEqual(["/it/a/b/?kept=2", "/it/a/c/?kept=1", keptList, "/x.js"]);
});
