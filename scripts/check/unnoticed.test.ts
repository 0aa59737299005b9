import { expect, test } from "vitest";
import { english, italian, sound } from "./sound-project.ts";
import { exerciseFile, exerciseYaml, spoilt, told } from "./told.ts";

test("an exercise that no lesson shows, unless one does", async () => {
  const exercise = { [exerciseFile]: exerciseYaml("apologises") };
  const unshown = `${exerciseFile}:1:5 UnshownExercise\n  No lesson shows the exercise "try".`;
  expect(await told(exercise)).toContain(unshown);
  const placed = (file: string) =>
    (sound[file] ?? "")
      .replace("seeds: []", "seeds: []\nexercises: [try]")
      .replace("<Figure", '<Exercise id="try" />\n\n<Figure');
  expect(await told({ ...exercise, [italian]: placed(italian), [english]: placed(english) })).not.toContain(
    "UnshownExercise",
  );
});

const inItalian = "Marta legge il commento, lo rilegge e poi scrive due righe che la cliente possa capire.";

test("Italian in the English lesson is told once, with where it begins", async () => {
  const said = await told(spoilt(english, "## Start\n", `## Start\n\n${inItalian}\n\n${inItalian}\n`));
  expect(said).toBe(
    `${english}:11:1 WrongLanguage\n  “Marta legge il commento, lo rilegge e poi scrive due righe c…” is Italian, and 1 more passage too.\n  en.mdx is read in English: write it for those readers.`,
  );
});

test("English in the Italian half of a glossary entry and of an exercise", async () => {
  const text = "How many people have seen the post at least once since it was published.";
  expect(await told(spoilt("src/content/glossary/reach.yaml", "Quante persone", text))).toContain(
    "reach.yaml:3:38 WrongLanguage\n  “How many people have seen the post at least once since it wa…” stands under it: and is English.",
  );
  expect(await told({ [exerciseFile]: exerciseYaml("apologises").replace("brief: B", `brief: ${text}`) })).toContain(
    `${exerciseFile}:14:34 WrongLanguage`,
  );
});

test("English in the Italian half of a question of a final test", async () => {
  const half = (question: string) =>
    `{ question: "${question}", options: [{ text: a, why: a, correct: true }, { text: b, why: b }, { text: c, why: c }] }`;
  const asked = "What do you write first when a customer tells you that the parcel never arrived?";
  const file = "src/content/tests/sample.yaml";
  expect(await told({ [file]: `- id: sample/first#t1\n  it: ${half(asked)}\n  en: ${half(asked)}\n` })).toBe(
    `${file}:2:19 WrongLanguage\n  “What do you write first when a customer tells you that the p…” stands under it: and is English.\n  Write it in Italian.`,
  );
});

test.each([
  [
    "of this lesson",
    "#inizo",
    'This lesson has no heading #inizo. Did you mean "inizio"?\n  Its headings are #inizio.',
  ],
  ["of another lesson", "lesson:sample/first#fine", 'The lesson "sample/first" has no heading #fine.'],
])("a link to a heading %s that isn't there", async (_, link, what) => {
  expect(await told(spoilt(italian, "Una <Term", `[sotto](${link}) <Term`))).toContain(
    `${italian}:11:1 DeadLink\n  ${what}`,
  );
});

test.each(["#inizio", "lesson:sample/first#inizio", "lesson:sample/first"])(
  "a link that leads somewhere: %s",
  async (link) => {
    expect(await told(spoilt(italian, "Una <Term", `[sotto](${link}) <Term`))).toBe("");
  },
);

test("days that the calendar lacks", async () => {
  const dated = "src/content/dated/sample.yaml";
  const law = (day: string) =>
    `- id: law\n  it: { label: La legge, value: 2 agosto }\n  en: { label: The law, value: 2 August }\n  source: AP1\n  checkedOn: ${day}\n`;
  const using = spoilt(italian, "Una <Term", '<Dated id="law" /> <Term');
  expect(await told({ ...using, [dated]: law("2026-02-30") })).toContain(
    `${dated}:5:14 WrongValue\n  "law › checkedOn": that day doesn't exist.`,
  );
  expect(await told({ ...using, [dated]: law("2024-02-29") })).toBe("");
  const story = (date: string) =>
    spoilt(
      italian,
      "<Figure",
      `<Case title="Un caso" date="${date}" source="AP1">\n\nUna storia.\n\n</Case>\n\n<Figure`,
    );
  expect(await told(story("2017-02-30"))).toContain('WrongAttribute\n  Of <Case>: "date": that day doesn\'t exist.');
  expect(await told(story("2017-13"))).toContain("write a date as 2017, 2017-04 or 2017-04-09");
  expect(await told(story("2017-04-09"))).toBe("");
});

test("minutes of an exercise that nobody would spend on one", async () => {
  expect(await told({ [exerciseFile]: exerciseYaml("apologises").replace("minutes: 10", "minutes: 150") })).toContain(
    '"minutes" is 150; it must be at most 60.',
  );
});

test.each([
  [
    "signs",
    "it:\n  fires: [Ciao]\n  pass: [Marta]\n",
    'UnknownField\n  "fires" is not a field of "it". Did you mean "fire"?',
  ],
  [
    "signs",
    "it:\n  fire: [{ texts: Ciao }]\n  pass: [Marta]\n",
    '"texts" is not a field of "it › fire › entry 1". Did you mean "text"?',
  ],
  ["plan-kpis", "fire: [{ wy: a, set: [{ path: a }] }]\npass: []\n", 'Did you mean "why"?'],
])("cases of the rule %s that can't be read: %s", async (rule, cases, what) => {
  expect(await told({ [`exercises/rules/${rule}/cases.yaml`]: cases })).toContain(what);
});
