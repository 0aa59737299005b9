import { expect, test } from "vitest";
import { english, italian, sound } from "./sound-project.ts";
import { noted } from "./told.ts";

test("a course whose final test has fewer questions than a test asks", async () => {
  expect(await noted({})).toEqual([
    'src/content/tests/sample.yaml: the final test of the course "sample" has 3 questions (3 quick checks of its lessons, 0 written here), and a test asks 12: write 9 more in this file (CONTRIBUTING.md, “The files, by example”).',
  ]);
  const texts =
    '{ question: "?", options: [{ text: a, why: a, correct: true }, { text: b, why: b }, { text: c, why: c }] }';
  const questions = (many: number) => ({
    "src/content/tests/sample.yaml": Array.from(
      { length: many },
      (_, n) => `- id: sample/first#t${n + 1}\n  it: ${texts}\n  en: ${texts}\n`,
    ).join(""),
  });
  expect(await noted(questions(8))).toEqual([expect.stringContaining("has 11 questions")]);
  expect(await noted(questions(9))).toEqual([]);
});

test("nothing is said of a course that wasn't asked about, and none of one that can't be read", async () => {
  expect(await noted({}, "reach")).toEqual([]);
  expect(await noted({}, "sample")).toHaveLength(1);
  const unread = (file: string) => ({ [file]: (sound[file] ?? "").replace("minutes: 10", "minutes: ten") });
  expect(await noted({ ...unread(italian), ...unread(english) })).toEqual([]);
});
