import fc from "fast-check";
import { expect, test } from "vitest";
import { seeded, seedOf, shuffled } from "./seeded.ts";

const first = (seed: number, n: number) => {
  const random = seeded(seed);
  return Array.from({ length: n }, () => random());
};

test("the same seed gives the same numbers, for ever", () => {
  expect(first(1, 3)).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  expect(first(2, 3)).not.toEqual(first(1, 3));
});

test("numbers are spread over the whole of 0 to 1", () => {
  const tenths = Map.groupBy(first(seedOf("any"), 10_000), (n) => Math.floor(n * 10));
  expect([...tenths.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const [, found] of tenths) expect(Math.abs(found.length - 1000)).toBeLessThan(120);
});

test("names a letter apart have seeds far apart, and a shuffle loses nothing", () => {
  expect(seedOf("gym:1")).not.toBe(seedOf("gym:2"));
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      expect(shuffled(items, seeded(seed)).toSorted()).toEqual(items.toSorted());
    }),
  );
});
