import { expect, test } from "vitest";
import { alphabetical, byLetter, firstCourse, wordsOfCourse } from "./glossary.ts";

const named = (...terms: string[]) => terms.map((term) => ({ term }));
const placed = (term: string, at: number, ...lessons: string[]) => ({
  term,
  at,
  lessons: lessons.map((id) => ({ id })),
});

test("accents and capitals don't part words that begin alike", () => {
  const sorted = alphabetical(named("zona", "età", "Etica", "è noto", "eta"), "it").map(({ term }) => term);
  expect(sorted).toEqual(["è noto", "eta", "età", "Etica", "zona"]);
});

test("a term stands under its letter, an accent or a quotation mark aside", () => {
  const groups = byLetter(named("zona", "«Eco»", "èlite", "Ente", "24 ore", "3 prove"), "it");
  expect(groups.map(({ letter, anchor, terms }) => [letter, anchor, terms.map(({ term }) => term)])).toEqual([
    ["0–9", "letter-0", ["3 prove", "24 ore"]],
    ["E", "letter-e", ["«Eco»", "èlite", "Ente"]],
    ["Z", "letter-z", ["zona"]],
  ]);
});

test("a course has the words that its lessons use first, as one meets them", () => {
  const lessons = [{ id: "plan/one" }, { id: "plan/two" }, { id: "plan/three" }];
  const terms = [
    placed("late", 90, "plan/one", "crisis/one"),
    placed("early", 10, "plan/one"),
    placed("elsewhere", 5, "craft/one", "plan/one"),
    placed("third", 5, "plan/three"),
    placed("nowhere", 0),
  ];
  const words = wordsOfCourse({ id: "plan", lessons }, terms);
  expect(words.map(({ lesson, terms: brought }) => [lesson.id, brought.map(({ term }) => term)])).toEqual([
    ["plan/one", ["early", "late"]],
    ["plan/three", ["third"]],
  ]);
  expect(terms.map(firstCourse)).toEqual(["plan", "plan", "craft", "plan", undefined]);
});
