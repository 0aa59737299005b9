import { expect, test } from "vitest";
import { answerTexts, fieldAt, isIn, wordsAt } from "./answer-texts.ts";
import { type Cell, ruleResult, toVerdict } from "./verdict.ts";

const labelled = (id: string, label: string) => ({ id, locale: { it: { label }, en: { label } } });
const post = labelled("post", "The post:");
const plan = labelled("plan", "The plan");

const at = (fields: readonly object[], message: string, cell?: Cell) =>
  fieldAt({ fields }, { range: null, message, hint: "", ...(cell && { cell }) }, "en", (n) => `row ${n}`);
const onPost = { table: "fields", row: 0, field: "post" };
const onPlan = { table: "plan", row: 1, field: "day" };

test.each([
  ["the field is named", [post, plan], "A fact is lost.", onPost, "The post"],
  ["unless the message names it", [post, plan], "The post: a fact is lost.", onPost, null],
  ["in quotes, too", [post, plan], "“The post” is still empty.", onPost, null],
  ["or it is the only one", [post], "A fact is lost.", onPost, null],
  ["a cell has its row", [post, plan], "Too late.", onPlan, "The plan, row 2"],
  ["and only that where the table is the only field", [plan], "Too late.", onPlan, "row 2"],
  ["or where the message names the table", [post, plan], "The plan: too late.", onPlan, "row 2"],
  ["a row that is named isn't said again", [post, plan], "Row 2: too late.", onPlan, "The plan"],
  ["what is nowhere has no field", [post, plan], "Too alike.", undefined, null],
])("where something is to be mended: %s", (_, fields, message, cell, said) => {
  expect(at(fields, message, cell)).toBe(said);
});

const found = (cell: Cell | undefined, start: number, end: number) => ({
  range: { start, end },
  message: "A slip.",
  hint: "",
  ...(cell && { cell }),
});

test("a verdict is shown beside the texts that it points into, and no others, each by its label", () => {
  const rest = { table: "fields", row: 1, field: "rest" };
  const slip = found(onPost, 0, 3);
  const rules = [
    ruleResult("no-slips", "blocking", [slip, { ...found(rest, 0, 0), range: null }]),
    { ...ruleResult("signs", "warning", []), evidence: [{ start: 4, end: 9, field: "end" }] },
  ];
  const answer = { post: "Teh lamp.", rest: "Whole.", end: "Bye Marta", plan: [{ day: "1" }], other: "Unseen." };
  const texts = answerTexts({ fields: [post, plan] }, answer, toVerdict(rules), "en");
  expect(texts).toEqual([
    { field: "post", label: "The post:", text: "Teh lamp.", prose: true },
    { field: "end", label: null, text: "Bye Marta", prose: true },
  ]);
  expect(wordsAt(texts, slip)).toBe("Teh");
  expect(wordsAt(texts, { ...slip, range: null })).toBeNull();
  const [first, second] = texts;
  for (const place of rules[1]?.evidence ?? [])
    expect([first && isIn(first, place), second && isIn(second, place)]).toEqual([false, true]);
});

test("an answer that is a text is the one text; a search has no sentences", () => {
  const slip = found(undefined, 0, 3);
  const verdict = toVerdict([ruleResult("no-slips", "blocking", [slip])]);
  const texts = answerTexts({ kind: "crisis-reply" }, "Teh lamp.", verdict, "en");
  expect(texts).toEqual([{ field: null, label: null, text: "Teh lamp.", prose: true }]);
  expect(wordsAt(texts, slip)).toBe("Teh");
  expect(answerTexts({ kind: "query" }, "lume OR alba", verdict, "en")[0]?.prose).toBe(false);
  expect(answerTexts({ kind: "form" }, null, verdict, "en")).toEqual([]);
});
