import { expect, test } from "vitest";
import { fieldAt } from "./answer-texts.ts";
import type { Cell } from "./verdict.ts";

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
