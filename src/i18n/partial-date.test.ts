import { expect, test } from "vitest";
import { partialDate } from "./partial-date.ts";

test.each([
  ["2017", "2017", "2017"],
  ["2017-04", "aprile 2017", "April 2017"],
  ["2026-11-01", "1º novembre 2026", "1 November 2026"],
])("%s is told as exactly as it is known", (date, it, en) => {
  expect(partialDate(date, "it")).toBe(it);
  expect(partialDate(date, "en")).toBe(en);
});
