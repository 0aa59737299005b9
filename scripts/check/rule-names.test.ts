import { expect, test } from "vitest";
import { exerciseFile, exerciseYaml, goldenFile, told } from "./told.ts";

const goldens = (missed: string, at: string) => `it:
  - why: breve
    passed: false
    missed: [${missed}]
    at: { ${at}: Ciao }
    answer: Ciao
en: [{ why: short, passed: false, answer: Hello }]
`;

test("a slip in a rule's id under missed: and at:", async () => {
  const said = await told({
    [exerciseFile]: exerciseYaml("apologises"),
    [goldenFile]: goldens("apologizes", "fits-lenght"),
  });
  expect(said).toContain(`${goldenFile}:4:14 UnknownRule\n  "apologizes" is not a rule. Did you mean "apologises"?`);
  expect(said).toContain(`${goldenFile}:5:11 UnknownRule\n  "fits-lenght" is not a rule. Did you mean "fits-length"?`);
  // told once: not also as an answer that misses nothing of that name
  expect(said).not.toContain("must miss apologizes");
  expect(said).not.toContain("fits-lenght must point at");
});

test("the slip is told even where the exercise can't be graded", async () => {
  expect(
    await told({
      [exerciseFile]: exerciseYaml("apologizes"),
      [goldenFile]: goldens("takes-responsability", "fits-length"),
    }),
  ).toContain('"takes-responsability" is not a rule. Did you mean "takes-responsibility"?');
});

test("a rule that exists, but that the exercise isn't held to", async () => {
  expect(
    await told({
      [exerciseFile]: exerciseYaml("apologises"),
      [goldenFile]: goldens("plan-kpis", "fits-length"),
    }),
  ).toContain("GoldenDiffers\n  This exercise isn't held to the rule plan-kpis.");
});

test("a slip in the lists of a form: everywhere and asks", async () => {
  const field = (locale: string) => `locale: { it: { label: A${locale} }, en: { label: A${locale} } }`;
  const said = await told({
    [exerciseFile]: `id: try
rev: 1
kind: form
skills: [replying]
minutes: 10
everywhere: [no-slip]
locale: { it: { title: T, brief: B }, en: { title: T, brief: B } }
fields:
  - id: one
    type: text
    asks: [apologize]
    ${field("")}
models: { it: [{ one: Ciao }], en: [{ one: Hi }] }
`,
  });
  expect(said).toContain(`${exerciseFile}:6:14 UnknownRule\n  "no-slip" is not a rule. Did you mean "no-slips"?`);
  expect(said).toContain(`${exerciseFile}:11:12 UnknownRule\n  "apologize" is not a rule.`);
});
