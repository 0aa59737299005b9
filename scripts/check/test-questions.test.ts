import { expect, test } from "vitest";
import { told } from "./told.ts";

const file = "src/content/tests/sample.yaml";
const texts = (right: number) =>
  `{ question: "?", options: [${[0, 1, 2].map((n) => `{ text: "${n}", why: "${n}"${n === right ? ", correct: true" : ""} }`).join(", ")}] }`;
const question = (id: string, right = 0, rightInEnglish = right) =>
  `- id: ${id}\n  it: ${texts(right)}\n  en: ${texts(rightInEnglish)}\n`;

test("a question of a lesson there is, in the file of its course, is fine", async () => {
  expect(await told({ [file]: question("sample/first#t1") })).toBe("");
});

test.each([
  ["of a lesson that isn't there", { [file]: question("sample/frist#t1") }, 'Did you mean "sample/first"?'],
  ["that is there twice", { [file]: question("sample/first#t1").repeat(2) }, "DuplicateId"],
  ["in another course's file", { "src/content/tests/other.yaml": question("sample/first#t1") }, "IdAndFile"],
  ["with an id of another shape", { [file]: question("first") }, "write it as course/lesson#t1"],
  ["without a right option", { [file]: question("sample/first#t1", 7) }, "one option, and one alone"],
  ["with another right option in English", { [file]: question("sample/first#t1", 0, 1) }, "the same order"],
])("a question %s is told", async (_, files, said) => {
  expect(await told(files)).toContain(said);
});

test("a slip in a question is told like one in a lesson", async () => {
  const spoilt = question("sample/first#t1").replace('question: "?"', 'question: "Perchè no?"');
  expect(await told({ [file]: spoilt })).toContain("Slip");
});
