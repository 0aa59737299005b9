import { expect, test } from "vitest";
import { italian } from "./sound-project.ts";
import { spoilt, told } from "./told.ts";

test("a title that YAML cuts at a number sign is told once", async () => {
  expect(await told(spoilt(italian, "title: Prima", "title: Prima #1"))).toMatchInlineSnapshot(`
    "src/content/courses/01-sample/01-first/it.mdx:2:14 CutText
      After a blank, # begins a note that nobody else reads: “#1” is left out, and the text ends with “Prima”.
      Put the whole text between quotes; if it is a note, write a blank after the #."
  `);
});

test.each([
  [
    "a hashtag in a list",
    "objectives: [Provare una cosa, Provarne un'altra]",
    "objectives:\n  - Una cosa\n  - Prova #due",
    6,
    11,
  ],
  ["a field that is a hashtag alone", "summary: Una prova.", "summary: #prova", 3, 10],
])("%s", async (_, from, to, line, column) => {
  expect(await told(spoilt(italian, from, to))).toContain(`${italian}:${line}:${column} CutText`);
});

test.each([
  ["a note of the author", "title: Prima", "title: Prima # come nel corso"],
  ["a note behind a number", "minutes: 10", "minutes: 10 #minuti"],
  ["a line of its own", "minutes: 10", "#minuti\nminutes: 10"],
  ["a # that stands in quotes", "summary: Una prova.", 'summary: "Una prova #1."'],
  ["a # within a word", "summary: Una prova.", "summary: Una prova in C#1."],
  ["a # in a text of several lines", "summary: Una prova.", "summary: |-\n  Una prova #1."],
])("%s is left alone", async (_, from, to) => {
  expect(await told(spoilt(italian, from, to), italian)).toBe("");
});
