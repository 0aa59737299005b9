import { expect, test } from "vitest";
import { didYouMean, mostLike, nearest } from "./nearest.ts";

test.each([
  ["late-ordr", "late-order"],
  ["Late-Order", "late-order"],
  ["ltae-order", "late-order"],
  ["hot-lmap", "hot-lamp"],
  ["missed-shft", "missed-shift"],
  // Two letters may differ, of a long name a third.
  ["lat-ordr", "late-order"],
  ["late-o", null],
  ["the-late-order", "late-order"],
  ["something-else", null],
  // As many letters differ as there are: nothing is left of it.
  ["ab", null],
])("%s was meant as %s", (typed, meant) => {
  expect(nearest(typed, ["late-order", "hot-lamp", "missed-shift", "xy"])).toBe(meant);
});

test("of several that are near, the nearest is named", () => {
  expect(didYouMean("lamps", ["lambs", "lamp", "lamps-2", "lampss"])).toBe(' Did you mean "lambs"?');
  expect(didYouMean("reach", ["breach", "reach-2", "preach"])).toBe(' Did you mean "breach"?');
  expect(didYouMean("reach", [])).toBe("");
});

test("names that share a word come before those that are only as long", () => {
  const known = ["sorting-the-post", "hot-lamp", "inbox-triage", "first-hour"];
  expect(mostLike("my-inbox", known, 2)).toEqual(["inbox-triage", "hot-lamp"]);
  expect(mostLike("first-hours", known, 1)).toEqual(["first-hour"]);
});
