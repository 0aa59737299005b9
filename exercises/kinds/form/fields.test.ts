import { expect, test } from "vitest";
import type { FormAnswer } from "./answer.ts";
import { formOf } from "./fakes/form-of.ts";
import { form } from "./kind.ts";

const both = (label: string, more: object = {}) => ({ it: { label, ...more }, en: { label, ...more } });
const options = ["one", "two", "three", "four"].map((id) => ({ id, locale: { it: id, en: id } }));
const said = (message: string) => ({ message, hint: "h" });

/** A form of these fields alone. */
const holding = (...fields: readonly object[]) => formOf(fields);
const grade = (exercise: ReturnType<typeof formOf>, answer: FormAnswer) =>
  form.grade(exercise, answer, "en", { spelling: null });
/** What is said of an answer: rule, place, message. */
const says = (exercise: ReturnType<typeof formOf>, answer: FormAnswer) =>
  grade(exercise, answer).rules.flatMap(({ id, findings }) =>
    findings.map(({ cell, message }) =>
      cell === undefined ? `${id}: ${message}` : `${id} ${cell.table}.${cell.row}.${cell.field}: ${message}`,
    ),
  );

test("of many options those that are right are chosen, and none that isn't", () => {
  const many = holding({ id: "m", type: "many", options, gold: ["one", "two"], also: ["three"], locale: both("m") });
  for (const right of [
    ["one", "two"],
    ["two", "three", "one"],
  ])
    expect(says(many, { m: right })).toEqual([]);
  for (const wrong of [["one"], ["one", "two", "four"]])
    expect(says(many, { m: wrong })).toEqual(["choices-right fields.0.m: m: this choice does not hold."]);
  expect(says(many, { m: [] })).toEqual(["all-filled fields.0.m: “m” is still empty."]);
  expect(says(many, { m: ["one", "two", "five"] })[0]).toBe(
    "all-filled fields.0.m: m: “five” is not one of the options.",
  );
});

test("a list has as many lines as are asked for, and no two alike", () => {
  const list = holding({ id: "l", type: "list", min: 2, max: 3, locale: both("l") });
  for (const right of [
    ["a", "b"],
    ["a", " ", "b", "c"],
  ])
    expect(says(list, { l: right })).toEqual([]);
  expect(says(list, { l: ["a"] })).toEqual(["all-filled fields.0.l: l: 1; you need 2 to 3."]);
  expect(says(list, { l: ["a", "b", "c", "d"] })).toEqual(["all-filled fields.0.l: l: 4; you need 2 to 3."]);
  expect(says(list, { l: ["Lamp", " lamp "] })).toEqual(["all-filled fields.0.l: l: the same line appears twice."]);
});

test("a figure is the right one, as near as the exercise says, or within its bounds", () => {
  const exact = holding({ id: "n", type: "number", gold: 12.5, tolerance: 0.5, locale: both("n") });
  for (const right of ["12", "13", "12.5"]) expect(says(exact, { n: right })).toEqual([]);
  for (const wrong of ["11.9", "13.1"])
    expect(says(exact, { n: wrong })).toEqual(["figures-right fields.0.n: n: this figure is not right."]);
  const bounds = { low: said("Too low."), high: said("Too high.") };
  const within = holding({ id: "n", type: "number", min: 20, max: 30, locale: both("n", bounds) });
  for (const right of ["20", "30"]) expect(says(within, { n: right })).toEqual([]);
  expect(says(within, { n: "19.9" })).toEqual(["figures-right fields.0.n: Too low."]);
  expect(says(within, { n: "30.1" })).toEqual(["figures-right fields.0.n: Too high."]);
  // What is said of a figure that is missing is that, and not that it is wrong.
  expect(says(exact, { n: "a lot" })).toEqual(["all-filled fields.0.n: n: “a lot” is not a number."]);
});

test("a table has its rows, and in each what its columns ask for", () => {
  const column = (id: string, type: string, more: object = {}) => ({ id, type, locale: both(id), ...more });
  const table = holding({
    id: "t",
    type: "table",
    columns: [
      column("what", "text"),
      column("size", "choice", { options }),
      column("note", "text", { optional: true }),
    ],
    rows: { min: 1, max: 2 },
    locale: both("t"),
  });
  const row = { what: "Photos", size: "one" };
  expect(says(table, { t: [row, { ...row, note: "x" }] })).toEqual([]);
  expect(says(table, { t: [] })).toEqual(["all-filled fields.0.t: t: 0 rows; you need 1 to 2."]);
  expect(says(table, { t: [row, row, row] })).toEqual(["all-filled fields.0.t: t: 3 rows; you need 1 to 2."]);
  expect(says(table, { t: [{ what: "Photos" }] })).toEqual(["all-filled t.0.size: t, row 1: “size” is empty."]);
  expect(says(table, { t: [row, { ...row, size: "big" }] })).toEqual([
    "all-filled t.1.size: t, row 2, size: “big” is not one of the options.",
  ]);
});

test("things stand in groups as the author has them, whatever the groups are called", () => {
  const items = ["a1", "a2", "a3", "b1", "b2", "b3"].map((id) => ({
    id,
    gold: id.slice(0, 1),
    locale: { it: `${id}?`, en: `${id}?` },
  }));
  const groups = holding({ id: "g", type: "groups", groups: 3, items, enough: 0.9, locale: both("g") });
  const put = (letters: string) => ({ g: items.map(({ id }, at) => `${id}: ${letters[at]}`) });
  expect(says(groups, put("BBBAAA"))).toEqual([]);
  expect(says(groups, put("AAABBA"))).toEqual([
    "groups-right fields.0.g: g: not all are with others that ask the same thing (out of place: 1). Look first at “b3?”",
  ]);
  expect(says(groups, { g: put("AAABBB").g.slice(1) })).toEqual(["all-filled fields.0.g: g: one is in no group yet."]);
  // A group that the page doesn't have is none.
  expect(says(groups, put("AAABBD"))).toEqual(["all-filled fields.0.g: g: one is in no group yet."]);
});

test("what may stay empty is held to nothing, and a field that isn't there is told", () => {
  const optional = { optional: true };
  const all = holding(
    { id: "x", type: "text", prose: false, locale: both("x") },
    { id: "l", type: "list", min: 1, max: 2, ...optional, locale: both("l") },
    { id: "m", type: "many", options, ...optional, locale: both("m") },
    { id: "n", type: "number", ...optional, locale: both("n") },
  );
  expect(grade(all, { x: "Lamps." })).toMatchObject({ passed: true, score: 100 });
  expect(says(all, { x: "Lamps.", y: "Lamps." })).toEqual(["all-filled: There is no field “y” in this form."]);
});

test("what is right in a form earns no more than the part of it that is filled in", () => {
  const column = (id: string) => ({ id, type: "text", locale: both(id) });
  const part = holding(
    { id: "x", type: "text", prose: false, words: { min: 1, max: 5 }, locale: both("x") },
    { id: "l", type: "list", min: 2, max: 3, locale: both("l") },
    { id: "t", type: "table", columns: [column("a"), column("b")], rows: { min: 2, max: 3 }, locale: both("t") },
    { id: "c", type: "choice", options, locale: both("c") },
  );
  const whole = {
    x: "Lamps.",
    l: ["a", "b"],
    t: [
      { a: "1", b: "2" },
      { a: "3", b: "4" },
    ],
    c: "one",
  };
  // Two rules weigh the same: that all is filled in, and the length of the text.
  expect(grade(part, whole).score).toBe(100);
  expect(grade(part, { ...whole, c: "" }).score).toBe(37);
  expect(grade(part, { ...whole, l: ["a"] }).score).toBe(43);
  expect(grade(part, { ...whole, t: [{ a: "1" }] }).score).toBe(40);
  expect(grade(part, { x: "Lamps." }).score).toBe(12);
});
