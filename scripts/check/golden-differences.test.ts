import { expect, test } from "vitest";
import { formFiles } from "../lib/form-template.ts";
import { exerciseFile, exerciseYaml, goldenFile, told } from "./told.ts";

const answered = (golden: string) =>
  told({
    [exerciseFile]: exerciseYaml("apologises"),
    [goldenFile]: `it:
  - why: breve
    answer: Ciao, se vuoi
    ${golden}
en: [{ why: short, passed: false, answer: Hello }]
`,
  });

test("words that a rule must point at and that the answer doesn't hold are the golden's mistake", async () => {
  const said = await answered("passed: false\n    at: { fits-length: Se vuoi }");
  expect(said).toContain(
    `${goldenFile}:5:24 GoldenDiffers\n  These words of at: are not in the answer: “Se vuoi”.\n  Copy them from the answer as they stand there`,
  );
  expect(said).not.toMatch(/GoldenDiffers\n[^\n]+\n[^\n]*If the answer is right/);
});

test("a passed that is the wrong way round may be what is wrong", async () => {
  expect(await answered("passed: true")).toMatch(
    /This answer must pass \(breve\), but it fails with \d+; missed: [^\n]+ says: [^\n]+\n {2}If it should fail, write passed: false\. If the answer is right, see in docs\/rules\.md what [^\n]+ which options/,
  );
});

test("a model that fails says why, in the words of the rule that it misses", async () => {
  const said = await answered("passed: false");
  expect(said).toMatch(/ModelDiffers\n {2}The model answer scores \d+; missed: [^\n]+\. [a-z-]+ says: [A-Z][^\n]+\n/);
});

test("a sum that the facts don't give: the author can add it there", async () => {
  const said = await told({
    [exerciseFile]: exerciseYaml("apologises").replace("it: [Ciao]", 'it: ["Ciao, ti rimborsiamo 28 euro."]'),
    [goldenFile]:
      "it: [{ why: giusta, passed: true, answer: 'Ciao, ti rimborsiamo 28 euro.' }]\nen: [{ why: short, passed: false, answer: Hello }]\n",
  });
  const remedy =
    /(?:GoldenDiffers|ModelDiffers)\n[^\n]+\n[^\n]+If the sum is right, add it to facts: in both languages/g;
  expect(said.match(remedy)).toHaveLength(2);
});

test("an answer that must fail, miss a rule and be pointed at by it, and does none of it, is told once", async () => {
  const files = formFiles("exercises/bank/01-sample/stock", "stock", "replying");
  const golden = "exercises/bank/01-sample/stock/golden.yaml";
  const good =
    "Sabato siamo chiusi: contiamo il magazzino, lampada per lampada. Lunedì alle 9 riapriamo e vi aspettiamo.";
  const text = (files[golden] ?? "").replace(
    /missed: \[covers-topics\].*\n.*/,
    `missed: [covers-topics]\n    at: { covers-topics: Sabato }\n    answer: { notice: "${good}", when: thursday }`,
  );
  const said = await told({ ...files, [golden]: text }, golden);
  expect(said).toMatch(
    /GoldenDiffers\n {2}This answer must fail and miss covers-topics \(Non dice quando riapre\.\), but it passes/,
  );
  expect(said.match(/^\S+:\d+:\d+ /gm)).toHaveLength(1);
});
