import { expect, test } from "vitest";
import { readPlanDraft as readDraft } from "../../../lib/plan/answer.ts";
import { objectiveFields, pillarFields, planAnswerSchema, rowFields } from "../../../lib/plan.ts";
import { fromAnswer, isBlank, toAnswer } from "./answer.ts";
import { columnsOf } from "./columns.ts";
import { maxLines, toSheet } from "./sheet.ts";

test("the columns are the fields of the answer, in its order", () => {
  const fields = (table: keyof typeof columnsOf) => columnsOf[table].map(({ field }) => field);
  expect([fields("objectives"), fields("pillars"), fields("rows")]).toEqual(
    [objectiveFields, pillarFields, rowFields].map((list) => [...list]),
  );
});

test("an editor that was opened and left empty holds an answer that the schema takes", () => {
  const answer = toAnswer(fromAnswer(null));
  expect(planAnswerSchema.parse(answer)).toEqual(answer);
  expect(answer.rows).toHaveLength(1);
  expect(isBlank(fromAnswer(null))).toBe(true);
});

test("the fullest tables fit the schema", () => {
  const lines = (n: number, fields: readonly string[]) =>
    Array.from({ length: n }, () => Object.fromEntries(fields.map((field) => [field, ""])));
  const sheet = toSheet({
    objectives: lines(maxLines.objectives, objectiveFields),
    pillars: lines(maxLines.pillars, pillarFields),
    rows: lines(maxLines.rows + 5, rowFields),
  });
  expect(planAnswerSchema.safeParse(toAnswer(sheet)).success).toBe(true);
});

test("an unfinished draft comes back as it was, with its missing tables and cells empty", () => {
  const draft = readDraft({ objectives: [{ id: "o1", baseline: 1.2 }], rows: [{}, { copy: "a", stray: "x" }] });
  const answer = toAnswer(fromAnswer(draft));
  expect(answer.objectives[0]).toMatchObject({ id: "o1", baseline: "1.2", text: "" });
  expect(answer.pillars).toEqual([]);
  expect(answer.rows.map(({ copy }) => copy)).toEqual(["", "a"]);
  expect(toAnswer(fromAnswer(answer))).toEqual(answer);
});

test("what is no plan is no draft", () => {
  for (const saved of ["rubbish", { pillars: "?" }, { rows: [null] }, { days: [] }])
    expect(readDraft(saved)).toBeNull();
});

test("codes alone are no plan yet", () => {
  expect(isBlank(fromAnswer(readDraft({ objectives: [{ id: "o1" }], rows: [{}] })))).toBe(true);
  expect(isBlank(fromAnswer(readDraft({ rows: [{ time: "9:00" }] })))).toBe(false);
});
