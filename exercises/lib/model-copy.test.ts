import { expect, test } from "vitest";
import { textsOf } from "./model-copy.ts";

test("the texts of an answer come in their order, whatever holds them", () => {
  const answer = { brief: "a", rows: [{ what: "b", hours: 3 }, "c", null], more: { d: "d" } };
  expect(textsOf(answer)).toEqual(["a", "b", "c", "d"]);
  expect(textsOf("a")).toEqual(["a"]);
  expect(textsOf(null)).toEqual([]);
});

test("a forged answer is read to its end, however deep and wide", () => {
  const depth = 100_000;
  const deep: unknown = JSON.parse(`${"[".repeat(depth)}"a"${"]".repeat(depth)}`);
  expect(textsOf({ deep, wide: Array<string>(depth).fill("b") })).toHaveLength(depth + 1);
});
