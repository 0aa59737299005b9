import { expect, test } from "vitest";
import { noBoilerplate } from "../rules/no-boilerplate/rule.ts";
import { defineRule, noOptions } from "./rule.ts";
import { parseText } from "./text.ts";

const context = { locale: "en", spelling: null } as const;

test("a phrase that two lists know is told once, where it is longest", () => {
  const says = (said: string) => ({ message: () => said, hint: () => said });
  const rule = defineRule({
    id: "twice",
    severity: "warning",
    options: noOptions,
    messages: {
      stock: { it: says("formula"), en: says("stock") },
      office: { it: says("ufficio"), en: says("office") },
    },
    check: () => ({
      findings: [
        { message: "stock", range: { start: 0, end: 5 } },
        { message: "stock", range: { start: 2, end: 12 } },
        { message: "stock", range: { start: 2, end: 12 } },
        { message: "office", range: { start: 2, end: 12 } },
        { message: "stock", range: { start: 20, end: 24 } },
        { message: "stock", range: null },
      ],
    }),
  });
  const { findings } = rule.run(parseText("any words", "en"), {}, context);
  expect(findings.map(({ message, range }) => [message, range?.start ?? null])).toEqual([
    ["stock", 2],
    ["office", 2],
    ["stock", 20],
    ["stock", null],
  ]);
});

test("of a word that a rule points at, a verdict holds its place alone", () => {
  const says = { message: () => "a word", hint: () => "another" };
  const rule = defineRule({
    id: "points",
    severity: "warning",
    options: noOptions,
    messages: { word: { it: says, en: says } },
    check: ({ words }) => ({ findings: words.map((range) => ({ message: "word", range })), evidence: words }),
  });
  const { findings, evidence } = rule.run(parseText("Words", "en"), {}, context);
  expect([findings[0]?.range, evidence[0]]).toStrictEqual([
    { start: 0, end: 5 },
    { start: 0, end: 5 },
  ]);
});

test("blanks before the first word change nothing but places", () => {
  const says = { message: () => "a word", hint: () => "another" };
  const rule = defineRule({
    id: "opens",
    severity: "warning",
    options: noOptions,
    messages: { word: { it: says, en: says } },
    check: ({ raw, words }) => ({
      findings: /^We/.test(raw) ? [{ message: "word", range: { start: 0, end: 2 } }] : [],
      evidence: words.slice(1, 3),
    }),
  });
  const places = (raw: string) => {
    const { findings, evidence } = rule.run(parseText(raw, "en"), {}, context);
    return [...findings.map(({ range }) => range), ...evidence].map(
      (range) => range && raw.slice(range.start, range.end),
    );
  };
  const said = "We open at six";
  expect(places(said)).toEqual(["We", "open", "at"]);
  expect(places(`\n  ${said}`)).toEqual(places(said));
});

test("stock phrases of a reply are pointed at one by one, no words twice", () => {
  const text = parseText(
    "Dear valued customer, we apologise for any inconvenience caused and thank you for your patience and understanding.",
    "en",
  );
  const ranges = noBoilerplate.run(text, {}, context).findings.flatMap(({ range }) => range ?? []);
  expect(ranges.length).toBeGreaterThan(1);
  const inOrder = ranges.toSorted((a, b) => a.start - b.start);
  for (const [at, range] of inOrder.entries())
    expect(range.end).toBeLessThanOrEqual(inOrder[at + 1]?.start ?? Infinity);
});
