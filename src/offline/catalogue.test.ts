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
  type Shelf,
  type SiteFile,
  unpack,
  without,
  withUnit,
} from "./catalogue.ts";

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
