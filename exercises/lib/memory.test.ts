import { expect, it } from "vitest";
import { memoryOf } from "./memory.ts";

it("makes a thing once, null too, and forgets all of them when there are too many", () => {
  const made: string[] = [];
  const remembered = memoryOf<string | null>(2);
  const ask = (key: string) =>
    remembered(key, () => {
      made.push(key);
      return key === "none" ? null : key.toUpperCase();
    });
  expect([ask("none"), ask("a"), ask("none"), ask("a")]).toEqual([null, "A", null, "A"]);
  expect(made).toEqual(["none", "a"]);
  expect([ask("b"), ask("a")]).toEqual(["B", "A"]);
  expect(made).toEqual(["none", "a", "b", "a"]);
});
