import { expect, test } from "vitest";
import type { DataTable } from "../schema.ts";
import { sorted } from "./sort.ts";

const both = (text: string) => ({ it: text, en: text });
const group = (id: string) => ({ id, locale: { it: { label: id, meaning: id }, en: { label: id, meaning: id } } });
const table: DataTable = {
  groups: [group("useful"), group("promo")],
  columns: [
    { id: "reach", type: "number", locale: both("reach") },
    { id: "post", type: "text", locale: both("post") },
  ],
  rows: [
    { id: "a", cells: { reach: 900, post: { it: "zeta", en: "alpha" } } },
    { id: "b", cells: { reach: 1200, post: { it: "èra", en: "beta" } } },
    { id: "c", cells: { reach: 50, post: { it: "fine", en: "gamma" } } },
  ],
  locale: { it: { caption: "t" }, en: { caption: "t" } },
};
const ids = (by: string | null, down: boolean, marks = {}, locale: "it" | "en" = "it") =>
  sorted(table, { by, down }, marks, locale)
    .map(({ id }) => id)
    .join("");

test("numbers by size, words by the language, and back to the order given", () => {
  expect(ids("reach", false)).toBe("cab");
  expect(ids("reach", true)).toBe("bac");
  expect(ids("post", false)).toBe("bca");
  expect(ids("post", false, {}, "en")).toBe("abc");
  expect(ids(null, true)).toBe("abc");
});

test("rows without a mark come last, whichever way", () => {
  expect(ids("mark", false, { c: "promo", b: "useful" })).toBe("bca");
  expect(ids("mark", true, { c: "promo", b: "useful" })).toBe("cba");
});
