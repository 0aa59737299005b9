import { expect, test } from "vitest";
import { seeded } from "../exercises/lib/seeded.ts";
import { oneLetterApart } from "../src/search/one-letter.ts";
import { inflectionsOf } from "./lib/inflect.ts";
import type { LessonText } from "./lib/lesson-text.ts";
import { queriesOf, typo } from "./lib/search-queries.ts";

const names = ["lampade", "critiche", "calendari", "risposte", "obiettivi", "immagini", "sponsor", "sondaggi"];
const lessons: LessonText[] = names.map((name, at) => ({
  page: `/it/courses/x/${name}/`,
  title: `Tutto su ${name}`,
  sections: [
    { heading: `Domande ${names[(at + 3) % names.length]}`, paragraphs: [`Uno ${name} vetro ${at}a storta mattina.`] },
  ],
}));

test("a typo is one letter away", () => {
  const random = seeded(7);
  for (let turn = 0; turn < 200; turn++) expect(oneLetterApart("calendario", typo("calendario", random))).toBe(true);
});

test("the same lessons and seed give the same queries; every query has a page", async () => {
  const inflect = await inflectionsOf("it");
  const queries = queriesOf(lessons, inflect, "it");
  expect(queriesOf(lessons, inflect, "it")).toEqual(queries);
  expect(queriesOf(lessons, inflect, "other")).not.toEqual(queries);
  for (const { text, pages } of queries) {
    expect(text).not.toBe("");
    expect(pages.length).toBeGreaterThan(0);
  }
});

test("inflections are real forms of the same word", async () => {
  expect((await inflectionsOf("it"))("lampada")).toEqual(["lampade"]);
  expect((await inflectionsOf("en"))("customer")).toContain("customers");
  expect((await inflectionsOf("en"))("stopwordish")).toEqual([]);
});
