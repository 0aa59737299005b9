import { expect, it } from "vitest";
import { limitsOf, postLength } from "../posts/length.ts";
import { patched } from "../sheet/patch.ts";
import { parseDay, weekOf } from "./day.ts";
import { parseHours, parseNumber } from "./number.ts";
import { isFilled, readPlatforms, readStages, readType, saysNone } from "./read.ts";
import { readTime } from "./time.ts";

it.each([
  ["2027-02-03", 20_852],
  ["3/2/2027", 20_852],
  ["03.02.27", 20_852],
  ["mer 03/02/27", 20_852],
  ["Wed, 3/2/2027", 20_852],
  ["3 febbraio 2027", 20_852],
  ["mercoledì 3 febbraio 2027", 20_852],
  ["Wed 3rd February 2027", 20_852],
  ["Feb 3, 2027", 20_852],
  ["30 febbraio 2027", null],
  ["3 brumaio 2027", null],
  ["3 febbraio", null],
  ["1970-01-01", 0],
  ["2027-02-29", null],
  ["2028-02-29", 21_243],
  ["2027-13-01", null],
  ["soon", null],
  ["", null],
])("parseDay %j", (text, day) => {
  expect(parseDay(text)).toBe(day);
});

it("keeps the weeks of ISO 8601: Monday to Sunday, across New Year too", () => {
  const week = (text: string) => weekOf(parseDay(text) ?? Number.NaN);
  expect(week("2027-02-07") - week("2027-02-01")).toBe(0);
  expect(week("2027-02-08") - week("2027-02-07")).toBe(1);
  expect(week("2027-01-03") - week("2026-12-28")).toBe(0);
});

it.each([
  ["18:00", "18:00"],
  ["18.00", "18:00"],
  ["9", "09:00"],
  ["0930", "09:30"],
  ["930", "09:30"],
  ["18h30", "18:30"],
  ["18h", "18:00"],
  ["ore 9:30", "09:30"],
  ["h 18", "18:00"],
  ["6 pm", "18:00"],
  ["6.30 p.m.", "18:30"],
  ["12 am", "00:00"],
  ["08:05:00", "08:05"],
  ["12:30 - 13", "12:30–13:00"],
  ["25:00", null],
  ["24:00", null],
  ["25:99", null],
  ["12:60", null],
  ["13 pm", null],
  ["9:5", null],
  ["12345", null],
  ["9-10-11", null],
  ["-9", null],
  ["noon", null],
  ["", null],
])("readTime %j", (text, time) => {
  expect(readTime(text)).toBe(time);
});

it.each([
  ["1.2", 1.2],
  ["1,2%", 1.2],
  ["€ 8.400", 8400],
  ["8,400", 8400],
  ["2 300 follower", 2300],
  ["1.234,5", 1234.5],
  ["0.125", 0.125],
  ["-3", -3],
  ["0", 0],
  ["n.d.", null],
  ["", null],
])("parseNumber %j", (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

it.each([
  ["1.5", 1.5],
  ["1,5 h", 1.5],
  ["2 ore", 2],
  ["90 min", 1.5],
  ["1h30", 1.5],
  ["0", 0],
  ["-1", null],
  ["poco", null],
  ["", null],
])("parseHours %j", (text, value) => {
  expect(parseHours(text)).toBe(value);
});

it.each([
  ["IG", ["instagram"]],
  ["X / Twitter", ["x"]],
  ["Pagina Facebook", ["facebook"]],
  ["Instagram e Facebook", ["instagram", "facebook"]],
  ["newsletter", ["newsletter"]],
  ["", []],
  ["LI", ["linkedin"]],
  ["per li soci", ["per li soci"]],
])("readPlatforms %j", (cell, found) => {
  expect(readPlatforms(cell)).toEqual(found);
});

it.each([
  ["none", true],
  ["Nessuno", true],
  ["nessuna (solo testo)", true],
  ["—", true],
  ["no-profit.jpg", false],
  ["notte.jpg", false],
  ["", false],
])("saysNone %j", (cell, none) => {
  expect(saysNone(cell)).toBe(none);
});

it.each([
  ["", false],
  ["  ", false],
  ["tbd", false],
  ["Da definire", false],
  ["...", false],
  ["[testo]", false],
  ["0", true],
  ["da definire con Nives", true],
])("isFilled %j", (cell, filled) => {
  expect(isFilled(cell)).toBe(filled);
});

it("reads types and stages in both languages", () => {
  expect(["value", "Utile", "promozione", "posto libero", "Report", "pausa", "boh", ""].map(readType)).toEqual([
    "value",
    "value",
    "promo",
    "open",
    "report",
    "pause",
    null,
    null,
  ]);
  expect(readStages("Notorietà")).toEqual(["awareness"]);
  expect(readStages("awareness / consideration")).toEqual(["awareness", "consideration"]);
  expect(readStages("azienda")).toEqual([]);
});

it("counts as the platforms do", () => {
  const length = (platform: string, text: string) => postLength(text, limitsOf(platform) ?? expect.fail());
  expect(length("x", "€ 10")).toBe(5);
  expect(length("instagram", "👩‍🚀")).toBe(5);
  // U+1F4A1 takes four bytes in UTF-8; on Threads an emoji counts its bytes.
  expect(length("threads", "luce 💡")).toBe(9);
  expect(limitsOf("whatsapp")).toBeNull();
  expect(limitsOf("constructor")).toBeNull();
});

it("patches a copy, and refuses a path that leads nowhere", () => {
  const tree = {
    rows: [
      { a: "1", b: "x" },
      { a: "2", b: "y" },
    ],
  };
  expect(patched(tree, [{ path: "rows.a=2.b", value: "z" }])).toEqual({
    rows: [
      { a: "1", b: "x" },
      { a: "2", b: "z" },
    ],
  });
  expect(patched(tree, [{ path: "rows.+", from: "rows.0" }, { path: "rows.0" }])).toEqual({
    rows: [
      { a: "2", b: "y" },
      { a: "1", b: "x" },
    ],
  });
  expect(patched(tree, [{ path: "rows.*" }])).toEqual({ rows: [] });
  expect(tree.rows).toHaveLength(2);
  expect(() => patched(tree, [{ path: "rows.a=3.b", value: "" }])).toThrow('nothing at "rows.a=3.b"');
});
