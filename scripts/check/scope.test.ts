import { expect, test } from "vitest";
import { english, italian } from "./sound-project.ts";
import { exerciseFile, exerciseYaml, goldenFile, spoilt, told } from "./told.ts";

const term = "src/content/glossary/reach.yaml";
const cases = "exercises/rules/signs/cases.yaml";
const wrong = {
  [cases]: "it:\n  fires: [Ciao]\n  pass: [Marta]\n",
  ...spoilt(italian, "minutes: 10", "minutes: 11"),
  ...spoilt(term, "id: reach", "id: reech"),
  [exerciseFile]: exerciseYaml("apologizes"),
  [goldenFile]:
    "it: [{ why: a, passed: false, missed: [sings], answer: Ciao }]\nen: [{ why: b, passed: false, answer: Hi }]\n",
};
const files = (said: string) => [...new Set(said.match(/^\S+(?=:\d+:\d+ \w+$)/gm))];

test.each([
  ["an exercise", ["try"], [exerciseFile, goldenFile]],
  ["a lesson", ["sample/first"], [english, italian]],
  ["a term", ["reach"], [term]],
  ["a course, with its exercises", ["sample"], [exerciseFile, goldenFile, english, italian]],
  ["a file", [goldenFile], [goldenFile]],
  ["a folder, with a slash at its end", ["src/content/glossary/"], [term]],
  ["a rule", ["signs"], [cases]],
  ["two of them", ["reach", "exercises/bank"], [exerciseFile, goldenFile, term]],
])("only what is wrong with %s", async (_, names, expected) => {
  expect(files(await told(wrong, ...names))).toEqual(expected);
});

test("what is all right says nothing, though something else is wrong", async () => {
  expect(await told(wrong, "src/content/sources")).toBe("");
});

test("the drawings of a lesson, when all of it is asked about", async () => {
  const phone = "src/content/figures/sample.it.phone.svg";
  const spoilt = {
    "src/content/figures/sample.it.svg": '<svg viewBox="0 0 640 300"><text>Uno</text></svg>',
    [phone]: '<svg viewBox="0 0 320 300"><text>Due</text></svg>',
  };
  for (const name of ["sample", "sample/first", "src/content/courses/01-sample/01-first"])
    expect(await told(spoilt, name)).toContain(`${phone}:1:1 OtherWords`);
  for (const name of [italian, "reach"]) expect(await told(spoilt, name)).toBe("");
});

test("a name with a slip", async () => {
  expect(await told(wrong, "raech")).toBe(
    'there is no file, folder, lesson, exercise, course, term or rule "raech". Did you mean "reach"?',
  );
});
