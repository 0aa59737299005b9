import { expect, test } from "vitest";
import { english, italian, sound } from "./sound-project.ts";
import { exerciseFile, exerciseYaml, spoilt, told } from "./told.ts";

const course = "src/content/courses/01-sample/course.yaml";
const sources = "src/content/sources/sample.yaml";
const term = "src/content/glossary/reach.yaml";
const again = (file: string, ...changes: readonly (readonly [string, string])[]) =>
  changes.reduce((text, [from, to]) => text.replace(from, to), sound[file] ?? "");
const inText = (text: string) => spoilt(italian, "## Inizio", `## Inizio\n\n${text}`);
const listed = { it: { title: "Prima", aim: "Provare" }, en: { title: "First", aim: "To try" } };
const law = (id: string) =>
  `- id: ${id}\n  it: { label: La legge, value: 2 agosto }\n  en: { label: The law, value: 2 August }\n  source: AP1\n  checkedOn: 2026-11\n`;

test.each([
  [
    "a course whose folder is called otherwise",
    spoilt(course, "id: sample", "id: simple"),
    `${course}:1:5 IdAndFolder\n  The course "simple" lies in the folder 01-sample.`,
  ],
  [
    "two courses of one id",
    { "src/content/courses/02-sample/course.yaml": again(course, ["order: 1", "order: 2"], ["replying", "asking"]) },
    "02-sample/course.yaml:1:5 DuplicateId\n  The id sample is taken by src/content/courses/01-sample/course.yaml.",
  ],
  [
    "two courses in one place of the path",
    { "src/content/courses/02-other/course.yaml": again(course, ["id: sample", "id: other"], ["replying", "asking"]) },
    "02-other/course.yaml:2:8 DuplicateId\n  The place in the path 1 is taken by src/content/courses/01-sample/course.yaml.",
  ],
  [
    "a lesson that its course lists twice",
    { [course]: `${sound[course]}  - ${JSON.stringify({ id: "first", ...listed })}\n` },
    `${course}:11:11 DuplicateId\n  The lesson "first" is listed twice.`,
  ],
  [
    "a lesson that its course lists under another id",
    spoilt(course, "id: first", "id: frist"),
    `${english}:1:1 UnlistedLesson\n  The course "sample" has no lesson "first". Did you mean "frist"?`,
  ],
  [
    "a title that is another in the course",
    spoilt(italian, "title: Prima", "title: Primo"),
    `${italian}:2:8 TwoTitles\n  The title is “Primo” here and “Prima” in course.yaml.`,
  ],
  [
    "a skill that is another course's",
    spoilt(italian, "skills: [replying]", "skills: [replyng]"),
    `${italian}:6:10 UnknownSkill\n  "replyng" is not a skill of the course "sample". Did you mean "replying"?`,
  ],
  [
    "a lesson to read first that isn't there",
    spoilt(italian, "seeds: []", "seeds: []\nprerequisites: [sample/fist]"),
    `${italian}:8:17 UnknownLesson\n  There is no lesson "sample/fist" to read first. Did you mean "sample/first"?`,
  ],
  [
    "an exercise that is listed and not placed",
    {
      [exerciseFile]: exerciseYaml("apologises"),
      ...spoilt(italian, "seeds: []", "seeds: []\nexercises: [try]"),
    },
    `${italian}:8:13 UnplacedExercise\n  The frontmatter lists the exercise "try", but the text doesn't place it.`,
  ],
  [
    "an exercise that is listed and isn't there",
    spoilt(italian, "seeds: []", "seeds: []\nexercises: [tri]"),
    `${italian}:8:13 UnknownExercise\n  There is no exercise "tri".`,
  ],
  [
    "a drawing that isn't there",
    spoilt(italian, 'Figure id="sample"', 'Figure id="simple"'),
    'UnknownFigure\n  There is no drawing "simple.it.svg". Did you mean "sample.it.svg"?',
  ],
  [
    "a source that isn't there",
    spoilt(italian, 'ids="AP1"', 'ids="AP1 AP2"'),
    'UnknownSource\n  There is no source "AP2".',
  ],
  [
    "the source of a case that isn't there",
    inText('<Case title="Un caso" date="2017" source="AP3">\n\nUna storia.\n\n</Case>'),
    `${italian}:11:1 UnknownSource\n  There is no source "AP3".`,
  ],
  [
    "two sources of one id",
    { "src/content/sources/more.yaml": again(sources, ["/study", "/other"]) },
    `${sources}:1:7 DuplicateId\n  The source "AP1" is already in src/content/sources/more.yaml.`,
  ],
  [
    "two sources of one address",
    { [sources]: `${sound[sources]}${again(sources, ["AP1", "AP2"])}` },
    `${sources}:10:8 DuplicateId\n  The source at "https://example.org/study" is already in ${sources}.`,
  ],
  [
    "two dated facts of one id",
    { "src/content/dated/a.yaml": law("law"), "src/content/dated/b.yaml": law("law") },
    'dated/b.yaml:1:7 DuplicateId\n  The dated fact "law" is already in src/content/dated/a.yaml.',
  ],
  [
    "a glossary entry whose file is called otherwise",
    { [term]: null, "src/content/glossary/copertura.yaml": sound[term] ?? "" },
    'copertura.yaml:1:5 IdAndFile\n  The term "reach" lies in copertura.yaml.\n  Call the file after the id.',
  ],
  [
    "an exercise whose folder is called otherwise",
    { [exerciseFile.replace("/try/", "/tries/")]: exerciseYaml("apologises") },
    'tries/exercise.yaml:1:5 IdAndFolder\n  The exercise "try" lies in the folder tries.\n  Call the folder after the id.',
  ],
  [
    "a link that doesn't say where it leads",
    inText("[Clicca qui](https://example.org/study)"),
    `${italian}:11:1 VagueLink\n  “Clicca qui” doesn't say where the link leads.`,
  ],
  [
    "a link to an address of this site",
    inText("[la prima lezione](/it/courses/sample/first/)"),
    `${italian}:11:1 FixedLink\n  /it/courses/sample/first/ is an address of this site.`,
  ],
  [
    "an option outside of a quiz",
    inText('<Option why="Sì.">Questa</Option>'),
    `${italian}:11:1 MisplacedComponent\n  <Option> stands outside <Quiz>.\n  Put it between <Quiz> and </Quiz>.`,
  ],
  [
    "a component without an attribute that it needs",
    spoilt(italian, '<Quiz id="q1" question="Che cosa?">', '<Quiz id="q1">'),
    `${italian}:13:1 MissingAttribute\n  <Quiz> needs the attribute question.`,
  ],
  [
    "a lesson that doesn't say what to remember",
    spoilt(italian, 'kind="remember"', 'kind="tip"'),
    "NoSummary\n  Nothing says what to remember.",
  ],
  [
    "a lesson with six quick checks",
    inText(
      ["q7", "q8", "q9"]
        .map(
          (id) =>
            `<Quiz id="${id}" question="?">\n<Option correct why="1">A</Option>\n<Option why="2">B</Option>\n</Quiz>`,
        )
        .join("\n\n"),
    ),
    `${italian}:1:1 QuickChecks\n  The lesson has 6 quick checks; it takes 3 to 5.`,
  ],
])("%s", async (_, changes: Record<string, string | null>, what) => {
  expect(await told(changes)).toContain(what);
});

const wide = "src/content/figures/sample.it.svg";
const phone = wide.replace(".svg", ".phone.svg");
const drawn = (width: number, words: string, size = 13) =>
  `<svg viewBox="0 0 ${width} 300"><text font-size="${size}">${words}</text></svg>`;

test("a drawing for phones that fits, and says the same in another order", async () => {
  expect(await told({ [wide]: drawn(640, "Uno · (due)"), [phone]: drawn(360, "due <tspan>Uno</tspan>") })).toBe("");
});

test.each([
  ["too wide", drawn(361, "Uno due"), "WideForAPhone\n  Its viewBox is wider than 360."],
  ["with letters too small", drawn(360, "Uno due", 12.9), "SmallLetters\n  Some of its letters are smaller than 13."],
  [
    "that leaves a word out and adds one",
    drawn(360, "Uno tre"),
    'OtherWords\n  It doesn\'t say what the wide drawing says: without "due", "tre" only here.',
  ],
])("a drawing for phones %s", async (_, small, what) => {
  expect(await told({ [wide]: drawn(640, "Uno due"), [phone]: small })).toContain(`${phone}:1:1 ${what}`);
});

test("a drawing for phones alone", async () => {
  expect(await told({ [phone.replace("sample", "other")]: drawn(360, "Uno") })).toContain(
    "other.it.phone.svg:1:1 NoWideDrawing\n  There is no src/content/figures/other.it.svg beside it.",
  );
});
