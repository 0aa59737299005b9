import { expect, test } from "vitest";
import { english, italian, sound } from "./sound-project.ts";
import { exerciseFile, exerciseYaml, spoilt, told } from "./told.ts";

const names = (said: string) => [...said.matchAll(/:\d+:\d+ (\w+)$/gm)].map(([, name]) => name);

const term = "src/content/glossary/reach.yaml";
const sources = "src/content/sources/sample.yaml";
const course = "src/content/courses/01-sample/course.yaml";

test.each([
  ["a glossary entry without its example", spoilt(term, ", example: 2.500 persone", ""), ["MissingField"]],
  ["a glossary entry that is no YAML", { [term]: "id: reach\nlocale: [\n" }, ["NotYaml"]],
  ["a source without its year", spoilt(sources, "  year: 2016\n", ""), ["MissingField"]],
  ["a course without its order", spoilt(course, "order: 1\n", ""), ["MissingField"]],
  ["a lesson without frontmatter", { [italian]: "## Inizio\n\nUna cosa.\n" }, ["NoFrontmatter"]],
  [
    "a list of allowed words that is no list",
    { "src/content/allowed.yaml": "everywhere: no\nlessons: {}\n" },
    ["WrongType"],
  ],
])("%s is told once, and not by all who name it", async (_, changes, expected) => {
  expect(names(await told(changes))).toEqual(expected);
});

test("a lesson that can't be read isn't missed by those who link it", async () => {
  const second = (text: string) =>
    text.replace(/^title: .*/m, "title: Altra").replace("Una <Term", "[prima](lesson:sample/first) <Term");
  const folder = "src/content/courses/01-sample/02-other";
  const said = await told({
    [course]: `${sound[course]}  - id: other\n    it: { title: Altra, aim: Provare }\n    en: { title: Altra, aim: To try }\n`,
    ...spoilt(italian, "minutes: 10", "minutes: ten"),
    [english]: spoilt(english, "minutes: 10", "minutes: ten")[english] ?? "",
    [`${folder}/it.mdx`]: second(sound[italian] ?? ""),
    [`${folder}/en.mdx`]: second(sound[english] ?? ""),
  });
  expect(names(said)).toEqual(["WrongType", "WrongType"]);
});

test("an exercise that can't be read isn't missed by the lessons that place it", async () => {
  const place = (file: string) =>
    (sound[file] ?? "")
      .replace("seeds: []", "seeds: []\nexercises: [try]")
      .replace("<Figure", '<Exercise id="try" />\n\n<Figure');
  const said = await told({
    [italian]: place(italian),
    [english]: place(english),
    [exerciseFile]: exerciseYaml("apologises").replace("minutes: 10", "minutes: ten"),
  });
  expect(names(said)).toEqual(["WrongType"]);
});

test("a slip in the id of a placed exercise is one mistake, wherever it stands", async () => {
  const place = (file: string, listed: string, id: string) =>
    (sound[file] ?? "")
      .replace("seeds: []", `seeds: []\nexercises: [${listed}]`)
      .replace("<Figure", `<Exercise id="${id}" />\n\n<Figure`);
  const about = (said: string) =>
    said
      .split("\n\n")
      .filter((one) => one.includes(".mdx:"))
      .map((one) => names(one)[0]);
  const exercise = { [exerciseFile]: exerciseYaml("apologises") };
  expect(
    about(
      await told({ ...exercise, [italian]: place(italian, "try", "tri"), [english]: place(english, "try", "try") }),
    ),
  ).toEqual(["UnknownExercise"]);
  expect(
    about(
      await told({ ...exercise, [italian]: place(italian, "tri", "try"), [english]: place(english, "try", "try") }),
    ),
  ).toEqual(["UnknownExercise"]);
});

test.each([
  ["no line of hyphens", "---\n## Inizio", "## Inizio", 8],
  ["none, and a rule in the text", "---\n## Inizio", '\n<Dated id="x" />\n\n---\n\n## Inizio', 8],
])("a frontmatter that isn't closed: %s", async (_, from, to, line) => {
  const said = await told(spoilt(italian, from, to));
  expect(said).toBe(
    `${italian}:${line}:1 NoFrontmatter\n  The frontmatter that opens on line 1 isn't closed.\n  Write --- on a line of its own after its last field, above the text of the lesson.`,
  );
});

test("a lesson in a folder that says nothing of its course", async () => {
  expect(await told({ [course]: null })).toContain(
    "NoCourse\n  There is no src/content/courses/01-sample/course.yaml.",
  );
});

test.each([
  ["a drawing under a name that is none", spoilt(italian, "<Figure ", "<Figura "), "UnknownComponent"],
  ["sources under a name that is none", spoilt(italian, "<Sources ", "<Fonti "), "UnknownComponent"],
  [
    "a quiz under a name that is none",
    spoilt(italian, /<Quiz( id="q1"[\s\S]*?)<\/Quiz>/, "<Quizz$1</Quizz>"),
    "UnknownComponent",
  ],
  ["a note of a kind that there isn't", spoilt(italian, 'kind="task"', 'kind="compito"'), "WrongAttribute"],
  ["another", spoilt(italian, 'kind="remember"', 'kind="ricorda"'), "WrongAttribute"],
  [
    "a quiz without a right answer",
    spoilt(italian, '<Option correct why="Sì.">', '<Option why="Sì.">'),
    "QuizWithoutAnswer",
  ],
  ["two quizzes of one id", spoilt(italian, 'id="q2"', 'id="q1"'), "DuplicateId"],
  ["a heading of level 1", spoilt(italian, "## Inizio", "# Inizio"), "SecondTitle"],
  ["a heading too deep", spoilt(italian, "## Inizio", "#### Inizio"), "SkippedHeading"],
  ["a word in braces", spoilt(italian, "## Inizio", "## Inizio\n\nSi può fare {davvero} bene."), "CodeInLesson"],
])("%s is one mistake", async (_, changes, expected) => {
  expect(names(await told(changes))).toEqual([expected]);
});

test("an exercise that one of the twins doesn't list is one mistake", async () => {
  const place = (file: string, listed: string) =>
    (sound[file] ?? "")
      .replace("seeds: []", `seeds: []${listed}`)
      .replace("<Figure", '<Exercise id="try" />\n\n<Figure');
  const said = await told(
    {
      [exerciseFile]: exerciseYaml("apologises"),
      [italian]: place(italian, ""),
      [english]: place(english, "\nexercises: [try]"),
    },
    "sample/first",
  );
  expect(names(said)).toEqual(["UnlistedExercise"]);
});
