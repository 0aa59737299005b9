import { expect, test } from "vitest";
import { italian, sound } from "./sound-project.ts";
import { exerciseFile, exerciseYaml, goldenFile, spoilt, told } from "./told.ts";

const course = "src/content/courses/01-sample/course.yaml";
const term = "src/content/glossary/reach.yaml";

/** Words of the libraries that read the files; an author knows none of them. */
const foreign = /Invalid input|received|expected|undefined|zod|schema|acorn|U\+|mapping|scalar|\.ts\b|parse/i;

/** A form with one thing changed. */
const form = (from: string, to: string) => {
  const text = `id: try
rev: 1
kind: form
skills: [replying]
minutes: 10
locale: { it: { title: T, brief: B }, en: { title: T, brief: B } }
fields:
  - id: rewrite
    type: text
    rules:
      - use: covers-topics
        with: { topics: { it: [{ name: chi, patterns: [client~] }], en: [{ name: who, patterns: [people] }] } }
    locale: { it: { label: Testo }, en: { label: Text } }
models: { it: [{ rewrite: Ciao }], en: [{ rewrite: Hi }] }
`;
  if (!text.includes(from)) throw new Error(`the form doesn't hold ${from}`);
  return { [exerciseFile]: text.replace(from, to) };
};

test.each([
  [
    "a field left out deep inside names its entry and gives its line",
    form("    locale: { it: { label: Testo }", "    locale: { it: { help: Testo }"),
    `${exerciseFile}:13:19 MissingField\n  "fields › rewrite › locale › it › label" is missing.\n  The fields here: label; if you want help, heading, given, start, scene. The fields are explained in exercises/kinds/form/docs.md.`,
  ],
  [
    "a type of field with a slip",
    form("type: text", "type: txt"),
    `${exerciseFile}:9:11 WrongValue\n  "fields › rewrite › type" is "txt"; it can be text, choice, many, number, list, table, groups. Did you mean "text"?`,
  ],
  [
    "a field of another type of field",
    form("    type: text", "    type: text\n    lnes: 8"),
    `:10:5 UnknownField\n  "lnes" is not a field of "fields › rewrite". Did you mean "lines"?`,
  ],
  [
    "a kind that there isn't",
    form("kind: form", "kind: forms"),
    `${exerciseFile}:3:7 WrongValue\n  "kind" is "forms"; it can be apology,`,
  ],
  [
    "a name with nothing after it",
    form("title: T, brief: B }, en", "title: , brief: B }, en"),
    '"locale › it › title" has nothing after its colon; it must be a text.',
  ],
  [
    "a number where a text belongs",
    form("title: T, brief: B }, en", "title: 2016, brief: B }, en"),
    '"locale › it › title" must be a text, not the number 2016: put it between quotes.',
  ],
  [
    "half a minute, with a comma",
    spoilt(italian, "minutes: 10", "minutes: 12,5"),
    '"minutes" must be a whole number, not the text "12,5".',
  ],
  [
    "a number between quotes",
    spoilt(italian, "minutes: 10", 'minutes: "10"'),
    '"minutes" must be a whole number, not the text "10": take the quotes away, 10.',
  ],
  [
    "a field that belongs to the group around",
    form("it: { label: Testo }", "it: { label: Testo, lines: 4 }"),
    '"lines" is not a field of "fields › rewrite › locale › it". It belongs further out, beside type of "fields › rewrite".',
  ],
  [
    "a field that belongs to a group inside",
    form("    type: text", "    type: text\n    label: Testo"),
    '"label" is not a field of "fields › rewrite". It belongs further in, under locale, in each language.',
  ],
  [
    "an attribute of the components inside",
    spoilt(
      italian,
      "<Figure",
      '<Compare label="Due modi">\n\n<Bad>\n\nUno.\n\n</Bad>\n\n<Good>\n\nDue.\n\n</Good>\n\n</Compare>\n\n<Figure',
    ),
    '<Compare> has no attribute "label". It belongs to <Bad> and <Good>.',
  ],
  [
    "a text of a list that a colon splits",
    spoilt(italian, "[Provare una cosa, Provarne un'altra]", "\n  - Provare una cosa\n  - Nota: provarne un'altra"),
    '"objectives › entry 2" is split in two at the colon after “Nota”: put the whole text between quotes.',
  ],
  ["half a revision", form("rev: 1", "rev: 1.5"), '"rev" must be a whole number, not the number 1.5.'],
  ["an empty list", form("skills: [replying]", "skills: []"), '"skills" has 0 entries; it takes at least 1.'],
  [
    "an id with a blank",
    form("skills: [replying]", "skills: [Re plying]"),
    '"skills › entry 1" is "Re plying": use lower-case letters, digits and hyphens.',
  ],
  [
    "an option that a rule doesn't have",
    form("with: { topics:", "with: { topic: x, topics:"),
    `${exerciseFile}:12:17 WrongOption\n  Of the rule covers-topics: "topic" is not a field here. Did you mean "topics"?\n  Its options: topics, verbs, excluded. They are explained in docs/rules.md, under “Options”.`,
  ],
  [
    "an option of the wrong type in one language",
    form("patterns: [people]", "patterns: people"),
    `:12:97 WrongOption\n  Of the rule covers-topics: "topics › who › patterns" must be a list, not the text "people".`,
  ],
  [
    "an objective too few",
    spoilt(italian, "[Provare una cosa, Provarne un'altra]", "[Provare una cosa]"),
    `${italian}:4:13 WrongValue\n  "objectives" has 1 entry; it takes at least 2.`,
  ],
  ["too many minutes", spoilt(italian, "minutes: 10", "minutes: 100"), '"minutes" is 100; it must be at most 60.'],
  [
    "an address that is none",
    spoilt("src/content/sources/sample.yaml", "https://example.org/study", "example"),
    '"AP1 › url" is "example": write a whole address, such as https://example.org/page.',
  ],
  [
    "a kind of note that there isn't",
    spoilt(italian, 'kind="task"', 'kind="tsk"'),
    'WrongAttribute\n  Of <Note>: "kind" is "tsk"; it can be tip, warning, law, task, remember. Did you mean "task"?',
  ],
  [
    "a mark with a value",
    spoilt(italian, "<Option correct", '<Option correct="yes"'),
    "WrongAttribute\n  correct of <Option> has a value.\n  Write it alone: <Option … correct>.",
  ],
  [
    "a golden answer that says neither passed nor failed",
    {
      [exerciseFile]: exerciseYaml("apologises"),
      [goldenFile]: "it: [{ why: a, passed: yes, answer: Ciao }]\nen: [{ why: b, passed: false, answer: Hi }]\n",
    },
    `${goldenFile}:1:24 WrongType\n  "it › entry 1 › passed" must be true or false, not the text "yes". Did you mean true?`,
  ],
])("%s", async (_, changes, expected) => {
  const said = await told(changes as Record<string, string>);
  expect(said).toContain(expected);
  expect(said).not.toMatch(foreign);
});

test.each([
  ["a colon inside a text", "example: 2.500 persone", "example: Uno: due", "a second one"],
  ["a quote that never closes", "definition: Quante persone", 'definition: "Quante persone', "never closed"],
  ["a blank too few before a field", "  en: { term", " en: { term", "indented otherwise than its neighbours"],
  [
    "no blank after a colon",
    "id: reach\n",
    "id:reach\n",
    "id:reach has no blank after its colon.\n  Write id: and a blank",
  ],
  ["a tab", "locale:\n  it:", "locale:\n\tit:", "indented with a tab"],
  ["a field that stands twice", "id: reach\n", "id: reach\nid: reach\n", "stands twice"],
  ["a bracket that never closes", "example: 2500 people }", "example: 2500 people", "never closed: } is missing"],
  [
    "an apostrophe between apostrophes",
    "definition: Quante persone",
    "definition: 'Quant'è grande'",
    "closes too early",
  ],
  ["a text that begins with a sign", "term: copertura", "term: @copertura", "A text can't begin with @."],
  [
    "a star that stands for nothing",
    "term: copertura",
    "term: *copertura",
    "*copertura stands for what is marked &copertura",
  ],
  [
    "a mark that holds itself",
    "id: reach\n",
    "id: &id [*id]\n",
    ":1:10 NotYaml\n  *id stands inside what is marked &id",
  ],
  [
    "marks that stand for more than a file can hold",
    "id: reach\n",
    `id: reach\nten: &ten [${"1, ".repeat(10)}]\nmore: &more [${"*ten, ".repeat(10)}]\nmost: [${"*more, ".repeat(11)}]\n`,
    ":4:64 NotYaml\n  *more is one * too many",
  ],
])("YAML that can't be read, told once: %s", async (_, from, to, what) => {
  const said = await told(spoilt(term, from, to));
  expect(said).toContain("NotYaml");
  expect(said).toContain(what);
  expect(said.match(/^\S+:\d+:\d+ /gm)).toHaveLength(1);
  expect(said).not.toMatch(foreign);
});

test("a blank too few before a field of an entry", async () => {
  const sources = "src/content/sources/sample.yaml";
  expect(await told(spoilt(sources, "  publisher", " publisher"))).toBe(
    `${sources}:3:1 NotYaml\n  This line is indented otherwise than the fields of its entry: blanks are missing before it, or too many.\n  Begin it in the same column as the other fields of the entry; a new entry begins with - and a blank.`,
  );
});

test.each([
  [
    "a note that isn't closed",
    "</Note>\n\n<Sources",
    "\n\n<Sources",
    /:\d{3}:1 NotMdx\n {2}<Note> opens here and isn't closed\.\n {2}Write <\/Note> where it ends/,
  ],
  [
    "a closing tag with a slip",
    "</Note>\n\n<Sources",
    "</Notes>\n\n<Sources",
    /NotMdx\n {2}<\/Notes> closes nothing: what is open is <Note>, of line \d{3}\./,
  ],
  [
    "a term that runs over a paragraph",
    "copertura</Term>",
    "copertura\n\naltro</Term>",
    /:11:5 NotMdx\n {2}<Term> opens here and isn't closed in the same paragraph\./,
  ],
  [
    "a figure that holds nothing and doesn't end",
    '" />\n\nMarta',
    '">\n\nMarta',
    /<Figure> opens here and isn't closed/,
  ],
  [
    "a bare <",
    "## Inizio",
    "## Inizio\n\nmeno di <5 minuti",
    /:11:10 NotMdx\n {2}A < begins a component[^\n]+\n {2}For the sign itself write &lt;\./,
  ],
  [
    "a bare {",
    "## Inizio",
    "## Inizio\n\nuna { sola",
    /A \{ begins code, and a lesson holds none\.\n {2}For the sign itself write &#123;/,
  ],
  [
    "an attribute without quotes",
    '<Term id="reach">',
    "<Term id=reach>",
    /:11:14 NotMdx\n {2}The value of an attribute isn't between quotes/,
  ],
  [
    "quotes inside the quotes of an attribute",
    'question="Che cosa?"',
    'question="Lo spettacolo "di domani" è annullato?"',
    /NotMdx\n {2}The text of question="…" holds straight quotes of its own, and ends at the first of them\.\n {2}Write those inside as typographic ones/,
  ],
  [
    "quotes inside the quotes, around the last word",
    'question="Che cosa?"',
    'question="Che cos\'è un " post " fisso?"',
    /The text of question="…" holds straight quotes of its own/,
  ],
  ["a comment as in HTML", "## Inizio", "<!-- da scrivere -->\n\n## Inizio", /Write \{\/\* so \*\/\}/],
  [
    "an address between angles",
    "## Inizio",
    "## Inizio\n\nVedi <https://example.org>.",
    /Write \[what is there\]\(https:\/\/…\)/,
  ],
])("MDX that can't be read: %s", async (_, from, to, what) => {
  const said = await told(spoilt(italian, from, to));
  expect(said).toMatch(what);
  expect(said).not.toMatch(foreign);
});

test("what a course lacks is told with the fields that there are", async () => {
  expect(await told({ [course]: (sound[course] ?? "").replace("order: 1\n", "") })).toContain(
    'MissingField\n  "order" is missing.\n  The fields here: id, order, skills, locale, lessons. An example of each file is in CONTRIBUTING.md, under “The files, by example”.',
  );
});

test.each([
  ...["sì", "si", "Vero", "true", "oui"].map((word) => ["fault: yes", `fault: ${word}`, "yes, no, unknown", "yes"]),
  ...["falso", "false", "nein"].map((word) => ["factsWrong: no", `factsWrong: ${word}`, "yes, no", "no"]),
])("yes or no in other words: not %s but %s", async (from = "", to = "", can, meant) => {
  expect(await told({ [exerciseFile]: exerciseYaml("apologises").replace(from, to) })).toContain(
    `; it can be ${can}. Did you mean "${meant}"?`,
  );
});
