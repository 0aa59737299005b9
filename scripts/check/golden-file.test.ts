import { expect, test } from "vitest";
import { formFiles } from "../lib/form-template.ts";
import { exerciseFile, exerciseYaml, goldenFile, told } from "./told.ts";

const files = formFiles("exercises/bank/01-sample/stock", "stock", "replying");
const golden = "exercises/bank/01-sample/stock/golden.yaml";
const first = /^ {4}answer: .*$/m;
const line = (files[golden] ?? "").split("\n").findIndex((text) => first.test(text)) + 1;
const instead = (text: string) => told({ ...files, [golden]: (files[golden] ?? "").replace(first, text) }, golden);

test("a change to the model that finds nothing is told at its place, and stops no other check", async () => {
  const said = await instead("    patches: [{ path: when, value: saturday }, { path: when.day.hour, value: x }]");
  expect(said).toBe(
    `${golden}:${line}:48 NoSuchAnswer\n  This change finds nothing in the model answer: when.day.hour.\n  Its path goes from the top of the first answer under models:, a dot between names; * is every entry of a list, + adds one.`,
  );
});

test("a golden without an answer", async () => {
  expect(await instead("    pair: one")).toContain("NoSuchAnswer\n  This golden has no answer.");
});

test("an answer that isn't one of its kind is told in plain words", async () => {
  const said = await instead("    answer: { notice: [1] }");
  expect(said).toContain("GoldenDiffers\n  This answer can't be read: ");
  expect(said).not.toMatch(/Invalid input|received/);
});

test("an answer of nothing, or of the wrong sort, is told of the answer and not of the file", async () => {
  const goldens = (answer: string) => ({
    [exerciseFile]: exerciseYaml("signs"),
    [goldenFile]: `it: [{ why: a, passed: false, answer: ${answer} }]\nen: [{ why: b, passed: false, answer: Hi }]\n`,
  });
  expect(await told(goldens("null"), goldenFile)).toContain(
    `${goldenFile}:1:39 GoldenDiffers\n  This answer can't be read: it has nothing after its colon; it must be a text.`,
  );
  expect(await told(goldens("5"), goldenFile)).toContain(
    "This answer can't be read: it must be a text, not the number 5: put it between quotes.",
  );
});

test("a field that the form doesn't have, in a change, in an answer and in a model", async () => {
  const fields = /\n {2}The fields of this exercise: (?:[\w-]+(?:, )?)+\.$/m;
  const changed = await instead("    patches: [{ path: notcie, value: x }]");
  expect(changed).toContain(
    `${golden}:${line}:23 NoSuchAnswer\n  There is no field notcie. Did you mean "notice"?\n  The fields of this exercise: notice, when.`,
  );
  expect(await instead("    patches: [{ path: notcie }]")).toContain("There is no field notcie.");
  const answered = await instead("    answer: { notcie: Chiuso }");
  expect(answered).toMatch(/:15 NoSuchAnswer\n {2}There is no field notcie\. Did you mean "notice"\?/);
  const exercise = golden.replace("golden", "exercise");
  const spoilt = (files[exercise] ?? "").replace(/^ {4}- notice:/m, "    - notcie:");
  const said = await told({ ...files, [exercise]: spoilt }, exercise, golden);
  expect(said.match(/^\S+:\d+:\d+ \w+/gm)).toEqual([
    expect.stringMatching(/UnshownExercise/),
    expect.stringMatching(/exercise\.yaml:\d+:7 NoSuchAnswer/),
  ]);
  for (const one of [changed, answered, said]) expect(one).toMatch(fields);
});
