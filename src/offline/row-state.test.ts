import { expect, test } from "vitest";
import type { Shelf } from "./catalogue.ts";
import { rowState } from "./row-state.ts";

const site: Shelf = new Map([
  ["it/a", [["/shared.js", "", 100]]],
  [
    "it/a/b",
    [
      ["/shared.js", "", 100],
      ["/it/a/b/", "1", 7],
    ],
  ],
  [
    "it/a/c",
    [
      ["/shared.js", "", 100],
      ["/it/a/c/", "1", 9],
    ],
  ],
]);
const all = [...site.keys()];

test("a file that several share is counted once", () => {
  expect(rowState(all, new Map(), site)).toEqual({ state: "none", fetch: 116, free: 0 });
  const one: Shelf = new Map([["it/a/b", site.get("it/a/b") ?? []]]);
  expect(rowState(all, one, site)).toEqual({ state: "part", fetch: 9, free: 107 });
  expect(rowState(["it/a/b"], site, site)).toEqual({ state: "kept", fetch: 0, free: 7 });
});

test("without a connection nothing is known of what is still to be fetched, nor of newer versions", () => {
  expect(rowState(["it/a/b"], site, null)).toEqual({ state: "kept", fetch: null, free: 7 });
  const newer: Shelf = new Map([
    [
      "it/a/b",
      [
        ["/shared.js", "", 100],
        ["/it/a/b/", "2", 8],
      ],
    ],
  ]);
  expect(rowState(["it/a/b"], site, newer)).toEqual({ state: "older", fetch: 8, free: 7 });
});
