import { expect, test } from "vitest";
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
  expect(said).not.toContain("mend the rule");
});

test("a passed that is the wrong way round may be what is wrong", async () => {
  expect(await answered("passed: true")).toMatch(
    /This answer must pass \(breve\), but it fails with \d+; missed: [^\n]+ says: [^\n]+\n {2}If it should fail, write passed: false\. If the answer is right/,
  );
});

test("a model that fails says why, in the words of the rule that it misses", async () => {
  const said = await answered("passed: false");
  expect(said).toMatch(/ModelDiffers\n {2}The model answer scores \d+; missed: [^\n]+\. [a-z-]+ says: [A-Z][^\n]+\n/);
});
