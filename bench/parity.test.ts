import { expect, test } from "vitest";
import { comparePairs } from "./lib/parity.ts";

test("an answer told in both languages has the same outcome under each rule", async () => {
  const pairs = await comparePairs();
  expect(pairs.length).toBeGreaterThan(0);
  expect(pairs.filter(({ parted }) => parted.length > 0)).toEqual([]);
}, 120_000);
