import { expect, test } from "vitest";
import { english, italian, sound } from "./sound-project.ts";
import { exerciseFile, exerciseYaml, goldenFile, spoilt as lesson, told } from "./told.ts";

test("a sound project has no problems", async () => {
  expect(await told({})).toBe("");
});

test("a twin that is missing", async () => {
  expect(await told({ [english]: null })).toMatchInlineSnapshot(`
    "src/content/courses/01-sample/01-first/it.mdx:1:1 MissingTwin
      There is no src/content/courses/01-sample/01-first/en.mdx.
      Every lesson is published in both languages: write the other one beside this file."
  `);
});

test("an exercise that does not exist", async () => {
  expect(
    await told({
      ...lesson(italian, "## Inizio", '<Exercise id="late-ordr" />'),
    }),
  ).toContain(
    `${italian}:9:1 UnknownExercise\n  There is no exercise "late-ordr".\n  Exercises live in exercises/bank/; to add one, run \`npm run new -- exercise\`.`,
  );
});

test("a term with a slip in its id", async () => {
  expect(await told(lesson(italian, 'id="reach"', 'id="raech"'))).toMatchInlineSnapshot(`
    "src/content/courses/01-sample/01-first/it.mdx:11:5 UnknownTerm
      There is no glossary entry "raech". Did you mean "reach"?
      Entries live in src/content/glossary/; to add one, run \`npm run new -- term\`."
  `);
});

test("a field with a slip in its name", async () => {
  expect(await told(lesson(italian, "summary:", "sumary:"))).toMatchInlineSnapshot(`
    "src/content/courses/01-sample/01-first/it.mdx:3:1 UnknownField
      "sumary" is not a field here. Did you mean "summary"?
      The fields here: title, summary, objectives, minutes, skills, seeds; if you want keywords, prerequisites, exercises. An example is in CONTRIBUTING.md, under “Write a lesson”."
  `);
});

test("a value of the wrong type", async () => {
  expect(await told(lesson(italian, "minutes: 10", "minutes: ten"))).toContain(
    `${italian}:5:10 WrongType\n  "minutes" must be a whole number, not the text "ten".`,
  );
});

test("a component with a slip in its name, and one with an unknown attribute", async () => {
  expect(
    await told(lesson(italian, /<Term id="reach">copertura<\/Term>/, '<Trem id="reach">copertura</Trem>')),
  ).toContain(`${italian}:11:5 UnknownComponent\n  <Trem> is not a component. Did you mean "Term"?`);
  expect(await told(lesson(italian, 'question="Che', 'domanda="Che'))).toContain(
    `${italian}:13:1 UnknownAttribute\n  <Quiz> has no attribute "domanda".`,
  );
});

test.each([
  ["import", 'import x from "y"\n\n## Inizio', "A lesson can't import anything."],
  ["export", "export const a = 1\n\n## Inizio", "A lesson can't export anything."],
  ["an expression", "## Inizio\n\n{1 + 1}", "A lesson can't hold the expression {1 + 1}."],
])("code in a lesson: %s", async (_, text, what) => {
  const said = await told(lesson(italian, "## Inizio", text));
  expect(said).toContain("CodeInLesson");
  expect(said).toContain(what);
});

test("an attribute that is an expression", async () => {
  expect(await told(lesson(italian, 'id="q1"', "id={q}"))).toContain("The attribute id of <Quiz> is an expression.");
});

test("a heading that is skipped", async () => {
  expect(await told(lesson(italian, "## Inizio", "## Inizio\n\n#### Dettaglio"))).toContain(
    `${italian}:11:1 SkippedHeading\n  “Dettaglio” is of level 4, after one of level 2.\n  Use ###: screen readers walk the page by its headings.`,
  );
});

test.each([
  ["leads nowhere", "[altrove](lesson:sample/secnd)", 'There is no lesson "sample/secnd".'],
  [
    "changes language",
    "[inglese](/en/courses/sample/first/)",
    "/en/courses/sample/first/ leaves the language of this lesson.",
  ],
  ["is no address", "[sito](www.example.org)", "www.example.org leads nowhere from here."],
])("a link that %s", async (_, link, what) => {
  expect(await told(lesson(italian, "## Inizio", `## Inizio\n\n${link}`))).toContain(what);
});

test("an id that is used twice", async () => {
  const said = await told({ "src/content/glossary/copertura.yaml": sound["src/content/glossary/reach.yaml"] ?? "" });
  expect(said).toContain(
    'copertura.yaml:1:5 DuplicateId\n  The term "reach" is in two files: src/content/glossary/reach.yaml and src/content/glossary/copertura.yaml.\n  The file of the second is called copertura: if it is a copy, write id: copertura in it.',
  );
  expect(said.match(/DuplicateId|IdAndFile/g)).toHaveLength(1);
});

test("a copied exercise, whichever folder comes first, and two of one id in two courses", async () => {
  const text = exerciseYaml("apologises");
  for (const copy of ["again", "zoo"])
    expect(await told({ [exerciseFile]: text, [exerciseFile.replace("/try/", `/${copy}/`)]: text })).toContain(
      `/${copy}/exercise.yaml:1:5 DuplicateId\n  The exercise "try" is in two files: ${exerciseFile} and exercises/bank/01-sample/${copy}/exercise.yaml.\n  The folder of the second is called ${copy}: if it is a copy, write id: ${copy} in it.`,
    );
  const said = await told({ [exerciseFile]: text, [exerciseFile.replace("01-", "02-")]: text });
  expect(said).toContain("bank/02-sample/try/exercise.yaml:1:5 DuplicateId");
  expect(said).toContain("give one of the two another, and its folder too.");
});

test("twins that differ", async () => {
  expect(await told(lesson(english, "minutes: 10", "minutes: 20"))).toContain("minutes is 20 here and 10 in it.mdx.");
  expect(
    await told(
      lesson(
        english,
        /<Option correct why="Yes.">This<\/Option>\n<Option why="No.">/,
        '<Option why="Yes.">This</Option>\n<Option correct why="No.">',
      ),
    ),
  ).toContain('Of the quiz "q1", in it.mdx the first option is right, in en.mdx the second option is right.');
});

test("an exercise whose rule does not exist", async () => {
  const said = await told({ [exerciseFile]: exerciseYaml("apologizes") });
  expect(said).toContain(
    'exercises/bank/01-sample/try/exercise.yaml:16:10 UnknownRule\n  "apologizes" is not a rule. Did you mean "apologises"?\n  Rules are listed in docs/rules.md; to add one, run `npm run new -- rule`.',
  );
  expect(said).toContain("MissingGoldens");
});

test("a golden answer that grades otherwise", async () => {
  const said = await told({
    [exerciseFile]: exerciseYaml("apologises"),
    [goldenFile]:
      "it: [{ why: buona, passed: true, answer: Ciao }]\nen: [{ why: good, passed: true, answer: Hello }]\n",
  });
  expect(said).toMatch(
    /golden\.yaml:1:42 GoldenDiffers\n {2}This answer must pass \(buona\), but it fails with \d+; missed: .*fits-length/,
  );
});

const someGoldens =
  "it: [{ why: buona, passed: true, answer: Ciao }]\nen: [{ why: good, passed: true, answer: Hello }]\n";

test("an option that a rule doesn't have, and that stops no other check", async () => {
  const said = await told({
    [exerciseFile]: exerciseYaml("fits-length").replace("with: {}", "with: { maxx: 3 }"),
    [goldenFile]: someGoldens,
    [english]: null,
  });
  expect(said).toContain('WrongOption\n  Of the rule fits-length: "maxx" is not a field here. Did you mean "max"?');
  expect(said).toContain("MissingTwin");
  expect(said).not.toContain("GoldenDiffers");
});

test("too few golden answers to say anything", async () => {
  const said = await told({
    [exerciseFile]: exerciseYaml("apologises"),
    [goldenFile]:
      "it: [{ why: breve, passed: false, answer: Ciao }]\nen: [{ why: short, passed: false, answer: Hello }]\n",
  });
  expect(said).toContain("golden.yaml:1:5 FewGoldens\n  There are 0 answers that pass and 1 that fail in it.");
});

test("a skill that no course has, and one that no exercise trains", async () => {
  const said = await told({
    [exerciseFile]: exerciseYaml("apologises").replace("[replying]", "[replyng]"),
  });
  expect(said).toContain(
    'try/exercise.yaml:4:10 UnknownSkill\n  No course has the skill "replyng". Did you mean "replying"?',
  );
  expect(said).toContain('course.yaml:3:16 UntrainedSkill\n  No exercise trains the skill "replying".');
});

test.each([
  ["is short", /(?:^Marta legge[^\n"]+\n\n){60}/m, "", "The lesson has 355 words; it takes 900 to 1600."],
  [
    "is hard to read",
    /(?:^Marta legge[^\n"]+\n\n){90}/m,
    `${`${"Indipendentemente dall'eventualità".repeat(1)} l'amministrazione predispone preliminarmente comunicazioni interdipartimentali inequivocabilmente standardizzate `.repeat(90)}.\n\n`,
    "Gulpease is ",
  ],
  ["has too few checks", /<Quiz id="q3"[\s\S]*?<\/Quiz>\n/, "", "The lesson has 2"],
  ["has no figure", /<Figure [^\n]+\n/, "", "NoFigure"],
  ["sums up in four lines", "- Questa.\n", "", "What to remember has 4 lines"],
  ["gives nothing to do", /<Note kind="task">[\s\S]*<\/Note>/, "", "NoTask"],
  ["names no source", '<Sources ids="AP1" />', "", "NoSources"],
])("a lesson that %s", async (_, from, to, what) => {
  expect(await told(lesson(italian, from, to))).toContain(what);
});

test("a dated fact that isn't there, and one without its source", async () => {
  const law = (source: string) =>
    `- id: law\n  it: { label: La legge, value: 2 agosto }\n  en: { label: The law, value: 2 August }\n  source: ${source}\n  checkedOn: 2026-11\n`;
  const dated = "src/content/dated/sample.yaml";
  expect(await told({ ...lesson(italian, "Una <Term", '<Dated id="lav" /> <Term'), [dated]: law("AP1") })).toContain(
    'UnknownDated\n  There is no dated fact "lav". Did you mean "law"?',
  );
  expect(await told({ ...lesson(italian, "Una <Term", '<Dated id="law" /> <Term'), [dated]: law("AP2") })).toContain(
    `${dated}:4:11 UnknownSource\n  There is no source "AP2".`,
  );
  expect(await told(lesson(italian, "Una <Term", '<Dated id="limit-x-post" /> <Term'))).toBe("");
});

test("what no lesson uses or teaches", async () => {
  const article =
    "id: A\nauthor: null\ntitle: Un articolo\npublisher: null\nitems:\n  - { id: A-01, state: valid, it: Una cosa, en: One thing }\n";
  const said = await told({
    "src/content/origins/a.yaml": article,
    "src/content/glossary/pillar.yaml": (sound["src/content/glossary/reach.yaml"] ?? "").replace("reach", "pillar"),
  });
  expect(said).toContain("UntaughtItem\n  No lesson teaches A-01.");
  expect(said).toContain('Unused\n  No lesson uses the term "pillar".');
  expect(
    await told({ "src/content/origins/a.yaml": article, ...lesson(italian, "seeds: []", "seeds: [A-02]") }),
  ).toContain('UnknownItem\n  There is no item "A-02"');
});

test("a table with a nameless column", async () => {
  expect(await told(lesson(italian, "## Inizio", "## Inizio\n\n| | Due |\n|---|---|\n| una | cosa |"))).toContain(
    "EmptyTableHeader\n  A column of the table has no name.",
  );
});

test("a slip and a word of company language in a lesson, unless somebody has looked at them", async () => {
  const spoilt = lesson(italian, "Una <Term", "Perchè implementare una <Term");
  const said = await told(spoilt);
  expect(said).toContain(`${italian}:11:1 Slip\n  «Perchè»: qui c’è una svista (perché).`);
  expect(said).toContain("Jargon\n  «implementare» è aziendalese.");
  const allowed = "everywhere: { it: [perchè] }\nlessons: { sample/first: { it: [implementare] } }\n";
  expect(await told({ ...spoilt, "src/content/allowed.yaml": allowed })).toBe("");
});
