import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bytesOf,
  filesOf,
  freed,
  keyFor,
  keyOf,
  missing,
  outdated,
  pack,
  readCatalogue,
  type Shelf,
  type SiteFile,
  unpack,
  without,
  withUnit,
} from "./catalogue.ts";
import { isStrayPage } from "./stray-page.ts";

const file = fc
  .tuple(fc.constantFrom("/it/a/", "/it/b/", "/_astro/x.js", "/d.json"), fc.constantFrom("", "1", "2"))
  // Of one address and version there is one size.
  .map(([url, hash]): SiteFile => [url, hash, url.length * 10 + Number(hash)]);
const files = fc.uniqueArray(file, { selector: keyOf });
const shelf = fc
  .array(fc.tuple(fc.constantFrom("it", "it/a", "it/a/b", "en/a/b"), files))
  .map((units): Shelf => new Map(units));

test("what is packed is unpacked the same, each file written once", () => {
  fc.assert(
    fc.property(shelf, (units) => {
      const packed = pack(units);
      expect(new Set(packed.files.map(keyOf)).size).toBe(packed.files.length);
      expect([...unpack(JSON.parse(JSON.stringify(packed)))]).toEqual([...units]);
    }),
  );
});

test("whatever it is given, unpack holds nothing rather than throw", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void unpack(value)));
  expect(unpack({ v: 2, files: [], units: { it: [] } }).size).toBe(0);
  expect(unpack({ v: 1, files: [["/a/", "", -1]], units: { it: [0] } }).size).toBe(0);
  expect(unpack({ v: 1, files: [], units: { it: [7] } })).toEqual(new Map([["it", []]]));
});

test("the list of what can be kept is read as it was built; what isn't one, or says of no build, is none", () => {
  const units: Shelf = new Map([["it/a", [["/it/a/", "1", 5]]]]);
  const built = { build: "0123456789ab", ...pack(units) };
  expect(readCatalogue(built)).toEqual({ build: "0123456789ab", units });
  for (const build of [undefined, 7, "", '"', "x".repeat(65)]) expect(readCatalogue({ ...built, build })).toBeNull();
  expect(readCatalogue({ ...built, v: 2 })).toBeNull();
  expect(readCatalogue({ ...built, units: {} })).toBeNull();
  fc.assert(fc.property(fc.jsonValue(), (value) => readCatalogue(value) === null));
});

test("no file elsewhere is ever fetched", () => {
  for (const url of ["https://example.org/x", "//example.org/x", "/\\example.org/x", "/\t/example.org/x", "x.json"])
    expect(unpack({ v: 1, files: [[url, "", 1]], units: { it: [0] } }).size, url).toBe(0);
});

test("a page is stray where none was asked for", () => {
  const answer = (type: string, status = 200) => new Response("", { status, headers: { "content-type": type } });
  expect(isStrayPage(answer("text/html; charset=utf-8"), "https://regia.example/exercises/x.json")).toBe(true);
  expect(isStrayPage(answer("text/html"), "/_astro/x.js?kept=1")).toBe(true);
  expect(isStrayPage(answer("text/html"), "/it/courses/?q=1")).toBe(false);
  expect(isStrayPage(answer("application/json"), "/exercises/x.json")).toBe(false);
  expect(isStrayPage(answer("text/html", 404), "/exercises/x.json"), "said to be missing").toBe(false);
});

test("what keeping fetches is what the shelf then has more, and what letting go frees is what it then has less", () => {
  fc.assert(
    fc.property(shelf, shelf, fc.constantFrom("it", "it/a", "it/a/b", "en/a/b"), (kept, site, id) => {
      const added = withUnit(without(kept, [id]), id, [...filesOf(site, [id]).values()]);
      const sizeOf = (one: Shelf) => bytesOf(filesOf(one).values());
      expect(sizeOf(added)).toBe(sizeOf(without(kept, [id])) + bytesOf(missing(without(kept, [id]), site, [id])));
      expect(sizeOf(without(kept, [id]))).toBe(sizeOf(kept) - bytesOf(freed(kept, [id])));
      expect(missing(added, site, [id])).toEqual([]);
      if (site.has(id)) expect(outdated(added, site)).not.toContain(id);
    }),
  );
});

test("of two kept versions of an address, the one kept last is handed out", () => {
  const old: Shelf = new Map([["it/a/b", [["/it/", "1", 5]]]]);
  const both = withUnit(old, "it/a/c", [["/it/", "2", 6]]);
  expect(keyFor(both, "/it/")).toBe("/it/?kept=2");
  expect(keyFor(withUnit(both, "it/a/b", [["/it/", "1", 5]]), "/it/")).toBe("/it/?kept=1");
  expect(keyFor(both, "/en/")).toBeUndefined();
  expect(outdated(both, new Map([["it/a/b", [["/it/", "2", 6]]]]))).toEqual(["it/a/b"]);
  // A unit that the site no longer has stays as it is.
  expect(outdated(both, new Map())).toEqual([]);
});
