import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fieldSchema } from "./fields.ts";
import { adjustedRand, astray, placed } from "./groups.ts";

test("the same groups under other names are the same", () => {
  expect(adjustedRand(["a", "a", "b", "b"], ["x", "x", "y", "y"])).toBe(1);
});

test("Hubert and Arabie's measure of a worked example", () => {
  // Counts 1 1 0 / 1 2 1 / 0 0 4 of ten things: pairs in common 7, by rows 13, by columns 14, of 45; expected 13 × 14 ÷ 45.
  const rows = [..."aabbbbcccc"];
  const columns = ["x", "y", "x", "y", "y", "z", "z", "z", "z", "z"];
  expect(adjustedRand(rows, columns)).toBeCloseTo((7 - (13 * 14) / 45) / (13.5 - (13 * 14) / 45), 10);
});

test("one group of everything says nothing", () => {
  expect(adjustedRand(["a", "a", "b", "b"], ["x", "x", "x", "x"])).toBe(0);
});

test("it is the same from either side, and at most 1", () => {
  const grouping = fc.array(fc.constantFrom("a", "b", "c"), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(grouping, grouping, (one, other) => {
      expect(adjustedRand(one, other)).toBeCloseTo(adjustedRand(other, one), 10);
      expect(adjustedRand(one, other)).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});

describe("which things stand with others", () => {
  const field = fieldSchema.parse({
    id: "groups",
    type: "groups",
    groups: 2,
    items: ["a1", "a2", "a3", "b1", "b2"].map((id) => ({ id, gold: id.slice(0, 1), locale: { it: id, en: id } })),
    locale: { it: { label: "Gruppi" }, en: { label: "Groups" } },
  });
  const where = (lines: readonly string[]) =>
    field.type === "groups" ? astray(field, placed(field, { groups: [...lines] })).map(({ id }) => id) : null;

  test("none, whatever the groups are called", () => {
    expect(where(["a1: B", "a2: B", "a3: B", "b1: A", "b2: A"])).toEqual([]);
  });

  test("one that most of its group is not like", () => {
    expect(where(["a1: A", "a2: A", "a3: B", "b1: B", "b2: B"])).toEqual(["a3"]);
  });
});
