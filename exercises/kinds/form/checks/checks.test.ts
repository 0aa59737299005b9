import { describe, expect, test } from "vitest";
import type { FormAnswer } from "../answer.ts";
import { formOf } from "../fakes/form-of.ts";
import { form } from "../kind.ts";

const both = (label: string) => ({ it: { label }, en: { label } });
const text = (id: string) => ({ id, type: "text", prose: false, optional: true, locale: both(id) });
const columns = (...all: readonly (readonly [id: string, type: string])[]) =>
  all.map(([id, type]) => ({ id, type, optional: true, locale: both(id) }));
const table = (id: string, ...all: readonly (readonly [id: string, type: string])[]) => ({
  id,
  type: "table",
  optional: true,
  columns: columns(...all),
  rows: { min: 1, max: 9 },
  locale: both(id),
});
const said = { it: { message: "No.", hint: "h" }, en: { message: "No.", hint: "h" } };

/** What the check says of an answer: rule, place, message. */
const says = (exercise: ReturnType<typeof formOf>, answer: FormAnswer, locale: "it" | "en" = "en") =>
  form
    .grade(exercise, answer, locale, { spelling: null })
    .rules.filter(({ id }) => id !== "all-filled")
    .flatMap(({ id, findings }) =>
      findings.map(({ cell, message }) => `${id} ${cell?.table}.${cell?.row}.${cell?.field}: ${message}`),
    );

describe("a script", () => {
  const script = formOf([table("shots", ["time", "number"], ["heard", "text"], ["shown", "text"])], {
    use: "script-timed",
    table: "shots",
    seconds: "time",
    voice: "heard",
    caption: "shown",
    total: { min: 6, max: 8 },
    hook: 3,
    wordsPerSecond: 2,
    line: 10,
    lines: 2,
    call: { it: ["scrivici"], en: ["write to us"] },
  });
  const first = { time: "3", heard: "Who made this?", shown: "Who made\nthis?" };
  const last = { time: "4", heard: "Write to us tonight.", shown: "Write us" };

  test("that fits says nothing, and neither does one that isn't begun", () => {
    expect(says(script, { shots: [first, last] })).toEqual([]);
    expect(says(script, { shots: [] })).toEqual([]);
  });

  test.each([
    ["5", []],
    ["5.1", ["script-length fields.0.shots: The script lasts 8.1 seconds; it should last 6 to 8."]],
    ["3", []],
    ["2.5", ["script-length fields.0.shots: The script lasts 5.5 seconds; it should last 6 to 8."]],
  ])("lasts as long as its rows together: 3 and %s seconds", (time, told) => {
    expect(says(script, { shots: [first, { ...last, time }] })).toEqual(told);
  });

  test("opens within its first seconds, by ear or by eye", () => {
    const late = ["hook-in-time shots.0.time: The first row says nothing within 3 seconds."];
    expect(says(script, { shots: [{ ...first, time: "3.5" }, last] })).toEqual(late);
    expect(says(script, { shots: [{ time: "3", heard: "", shown: "" }, last] })).toEqual(late);
    expect(says(script, { shots: [{ ...first, heard: "" }, last] })).toEqual([]);
  });

  test("is spoken at a pace that can be followed; its rows are told by their number on the page", () => {
    const seven = { ...first, heard: "Now who made this lamp, and how?" };
    expect(says(script, { shots: [{}, seven, last] })).toEqual([
      "voice-speakable shots.1.heard: Row 2: 7 words where there is time for 6.",
    ]);
    expect(says(script, { shots: [{ ...first, heard: "Now who made this good lamp?" }, last] })).toEqual([]);
  });

  test("is written where it is said, in lines that fit", () => {
    const told = (shown: string) => says(script, { shots: [{ ...first, shown }, last] });
    expect(told("")).toEqual(["captions-fit shots.0.shown: Row 1: something is said, but there is nothing to read."]);
    const long = ["captions-fit shots.0.shown: Row 1: the caption does not fit in 2 lines of 10 characters."];
    // Without a break of its own a caption is broken where it must be.
    expect(told("a".repeat(20))).toEqual([]);
    expect(told("a".repeat(21))).toEqual(long);
    expect(told("a\nb\nc")).toEqual(long);
    expect(told(`${"a".repeat(10)}\nb`)).toEqual([]);
    expect(told(`${"a".repeat(11)}\nb`)).toEqual(long);
  });

  test("ends with a call, spoken or written", () => {
    const silent = { ...last, heard: "Good night to all." };
    const told = ["ends-with-call shots.1.heard: The last row asks nothing of the people watching."];
    expect(says(script, { shots: [first, silent] })).toEqual(told);
    expect(says(script, { shots: [first, { ...silent, shown: "Write to us" }] })).toEqual([]);
    expect(says(script, { shots: [last, silent] })).toContain(told[0]);
  });
});

describe("texts that must differ and say the same", () => {
  const differ = formOf([text("feed"), text("story"), text("letter")], {
    use: "texts-differ",
    fields: ["feed", "story", "letter"],
    min: 0.2,
    max: 0.5,
  });
  const told = (feed: string, story: string, letter = "") => says(differ, { feed, story, letter });

  test("share some of their words, and not too many", () => {
    expect(told("red lamp desk", "red lamp shelf")).toEqual([]);
    expect(told("red lamp desk", "desk lamp red")).toEqual([
      "texts-differ fields.1.story: “feed” and “story” are almost the same text.",
    ]);
    expect(told("red lamp desk", "blue chair garden")).toEqual([
      "texts-differ fields.1.story: “feed” and “story” no longer say the same thing.",
    ]);
  });

  test("share less where they open alike", () => {
    expect(told("red lamp desk paper", "red lamp desk window garden")).toEqual([
      "texts-differ fields.1.story: “feed” and “story” are almost the same text.",
    ]);
    expect(told("red lamp desk paper", "window desk red lamp garden")).toEqual([]);
  });

  test("are compared each with each, those not written yet left out", () => {
    expect(told("red lamp desk", "", "desk red lamp")).toEqual([
      "texts-differ fields.2.letter: “feed” and “letter” are almost the same text.",
    ]);
  });
});

test("each topic stands in some row of its column", () => {
  const name = (of: string) => ({ it: of, en: of });
  const covers = formOf([table("costs", ["what", "text"], ["note", "text"])], {
    use: "table-covers",
    table: "costs",
    column: "what",
    topics: [
      { name: name("photos"), patterns: { it: ["foto"], en: ["photo~"] } },
      { name: name("ads"), patterns: { it: ["annunci"], en: ["ads?"] } },
    ],
  });
  expect(says(covers, { costs: [{ what: "Photographs" }, { what: "An ad" }] })).toEqual([]);
  expect(says(covers, { costs: [{ what: "Photographs", note: "ads" }] })).toEqual([
    "table-covers fields.0.costs: what: nothing about ads.",
  ]);
  expect(says(covers, { costs: [] })).toEqual([]);
});

test("two choices go together or don't, once both are made", () => {
  const options = ["a", "b"].map((id) => ({ id, locale: { it: id, en: id } }));
  const choice = (id: string) => ({ id, type: "choice", options, optional: true, locale: both(id) });
  const pairs = formOf([choice("goal"), choice("means")], {
    use: "fits-together",
    a: "goal",
    b: "means",
    pairs: [
      ["a", "a"],
      ["b", "a"],
    ],
    locale: said,
  });
  expect(says(pairs, { goal: "b", means: "a" })).toEqual([]);
  expect(says(pairs, { goal: "a", means: "b" })).toEqual(["fits-together fields.1.means: No."]);
  for (const answer of [{ goal: "a" }, { means: "b" }]) expect(says(pairs, answer)).toEqual([]);
});

test("an equation of rows is looked at in each, with what the row lacks left open", () => {
  const rows = formOf([table("lines", ["hours", "number"], ["rate", "number"], ["cost", "number"])], {
    use: "sums-right",
    table: "lines",
    left: "hours * rate",
    right: "cost",
    tolerance: 0.1,
    relative: true,
    at: "cost",
    locale: said,
  });
  const line = (hours: string, rate: string, cost: string) => ({ hours, rate, cost });
  expect(says(rows, { lines: [line("2", "50", "100"), line("2", "50", "91"), line("2", "", "7")] })).toEqual([]);
  expect(says(rows, { lines: [line("2", "50", "100"), {}, line("2", "50", "90")] })).toEqual([
    "sums-right lines.2.cost: No. It comes to 100; you wrote 90.",
  ]);
});

test("the answer for a group speaks of what most of that group asks, and settles it", () => {
  const item = (id: string, gold: string) => ({ id, gold, locale: { it: id, en: id } });
  const topic = (gold: string, word: string, settles: string) => ({
    gold,
    name: { it: gold, en: gold },
    patterns: { it: [word], en: [word] },
    settles: { it: [settles], en: [settles] },
  });
  const groups = {
    id: "asked",
    type: "groups",
    groups: 2,
    items: [item("when", "hours"), item("late", "hours"), item("far", "place"), item("bus", "place")],
    enough: 0,
    locale: both("asked"),
  };
  const answers = formOf([groups, text("for-a"), text("for-b")], {
    use: "answers-fit-groups",
    groups: "asked",
    answers: ["for-a", "for-b"],
    topics: [topic("hours", "open", "seven"), topic("place", "street", "mill")],
  });
  const asked = ["when: A", "late: A", "far: A", "bus: B"];
  const told = (a: string, b: string) => says(answers, { asked, "for-a": a, "for-b": b });
  expect(told("We open at seven.", "Mill Street.")).toEqual([]);
  expect(told("We open early.", "")).toEqual([
    "answers-fit-groups fields.1.for-a: The answer for group A touches on it (hours), but people who read it would still have to ask.",
  ]);
  expect(told("", "We open at seven.")).toEqual([
    "answers-fit-groups fields.2.for-b: The answer for group B does not settle what most of it asks (place).",
  ]);
});
