import { expect, test } from "vitest";
import { objectiveFields, pillarFields, planAnswerSchema, rowFields } from "../../../lib/plan.ts";
import { fromAnswer, isBlank, toAnswer } from "./answer.ts";
import { columnsOf } from "./columns.ts";
import { maxLines } from "./sheet.ts";

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
  const lines = (n: number) => Array.from({ length: n }, () => ({}));
  const full = fromAnswer({
    objectives: lines(maxLines.objectives),
    pillars: lines(maxLines.pillars),
    rows: lines(maxLines.rows + 5),
  });
  expect(planAnswerSchema.safeParse(toAnswer(full)).success).toBe(true);
});

test("a draft comes back as it was, and what is no plan is left out", () => {
  const answer = toAnswer(
    fromAnswer({
      objectives: [{ id: "o1", baseline: 1.2, odd: {} }],
      pillars: "?",
      rows: [null, { copy: "a", stray: "x" }],
    }),
  );
  expect(answer.objectives[0]).toMatchObject({ id: "o1", baseline: "1.2", text: "" });
  expect(answer.pillars).toEqual([]);
  expect(answer.rows.map(({ copy }) => copy)).toEqual(["", "a"]);
  expect(toAnswer(fromAnswer(answer))).toEqual(answer);
  expect(fromAnswer("rubbish").tables.rows).toEqual([]);
});

test("codes alone are no plan yet", () => {
  expect(isBlank(fromAnswer({ objectives: [{ id: "o1" }], pillars: [], rows: [{}] }))).toBe(true);
  expect(isBlank(fromAnswer({ objectives: [], pillars: [], rows: [{ time: "9:00" }] }))).toBe(false);
});
