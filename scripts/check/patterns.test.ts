import { expect, test } from "vitest";
import { capitalsIn, patternInWords } from "./pattern-words.ts";
import { exerciseFile, goldenFile, told } from "./told.ts";

/** A form whose rule and whose checks look for patterns. */
const form = (topic: string, covered = "client~") => ({
  [exerciseFile]: `id: try
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
        with:
          topics:
            it: [{ name: chi, patterns: ["${topic}"] }]
            en: [{ name: who, patterns: [people] }]
    locale: { it: { label: Testo }, en: { label: Text } }
  - id: list
    type: table
    rows: { min: 1, max: 2 }
    columns:
      - { id: what, type: text, locale: { it: { label: Che cosa }, en: { label: What } } }
      - { id: who, type: text, locale: { it: { label: Chi }, en: { label: Who } } }
    locale: { it: { label: Chi }, en: { label: Who } }
checks:
  - use: table-covers
    table: list
    column: who
    topics:
      - name: { it: chi, en: who }
        patterns: { it: ["${covered}"], en: [people] }
models: { it: [{ rewrite: Ciao, list: [{ what: a, who: b }] }], en: [{ rewrite: Hi, list: [{ what: a, who: b }] }] }
`,
  [goldenFile]:
    "it: [{ why: a, passed: false, answer: { rewrite: Ciao, list: [{ what: a, who: b }] } }]\nen: [{ why: b, passed: false, answer: { rewrite: Hi, list: [{ what: a, who: b }] } }]\n",
});

test("a bracket that never closes is told at its pattern, and nothing of it is graded", async () => {
  const said = await told(form("(?:rimbors~|cambi~"));
  expect(said).toContain(
    `${exerciseFile}:14:42 WrongPattern\n  The pattern (?:rimbors~|cambi~ can't be used: a round bracket opens and never closes: ) is missing.\n  How patterns are written is in CONTRIBUTING.md, under “Write an exercise”.`,
  );
  expect(said).not.toMatch(/CannotGrade|ModelDiffers|GoldenDiffers/);
});

test("capitals are told where they are never found, and only there", async () => {
  const said = await told(form("Prenot~", "Prenot~"));
  expect(said).toContain(
    `${exerciseFile}:30:26 CapitalInPattern\n  The pattern Prenot~ is never found: texts are searched in small letters, and “Prenot” has a capital.\n  Write “prenot”.`,
  );
  expect(said.match(/CapitalInPattern/g)).toHaveLength(1);
  expect(await told(form("Prenot[ai]~"))).toContain(`${exerciseFile}:14:42 CapitalInPattern`);
});

test("a ready-made piece is no expression of the author's, and neither are the capitals beside it", async () => {
  expect(await told(form("Inizio {time 21:00} in cortile"))).not.toMatch(/WrongPattern|CapitalInPattern/);
  expect(await told(form("{time 99:00} in cortile"))).toContain("says no time");
});

test.each([
  ["(?:uno|due", "a round bracket opens and never closes"],
  ["uno)", "a round bracket closes that never opened"],
  ["uno)|(?:due", "a round bracket closes that never opened"],
  ["[ai", "a square bracket opens and never closes"],
  ["+39", "nothing before it to repeat"],
  ["[9-1]", "runs backwards"],
  ["uno ?due", "a blank that may be missing"],
  ["uno\\", "ends in a \\"],
  ["(?uno)", "no kind of bracket"],
  ["\\p{Letter", "a \\ stands before a sign"],
])("%s: %s", (source, what) => {
  expect(patternInWords(source, true)).toContain(what);
});

test.each(["client~", "all'", "\\p{L}+", "5(?:th)? june", "uno *due", "(?<!non )ora", "[46] giugno"])(
  "%s is a pattern",
  (source) => {
    expect(patternInWords(source, true)).toBeNull();
    expect(capitalsIn(source)).toBeNull();
  },
);
