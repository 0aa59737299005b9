import * as z from "zod";
import { cells, type PlanAnswer } from "./plan/answer.ts";
import { maxRows, objectiveFields, pillarFields, rowFields } from "./plan/shape.ts";

export { type PlanAnswer, planAnswerSchema } from "./plan/answer.ts";
export * from "./plan/shape.ts";

/** A plan written by an author: the same, but a misspelt key is refused. */
export const modelPlanSchema = z.strictObject({
  objectives: z.array(z.strictObject(cells(objectiveFields))).min(1),
  pillars: z.array(z.strictObject(cells(pillarFields))).min(1),
  rows: z
    .array(z.strictObject(cells(rowFields)))
    .min(1)
    .max(maxRows),
});

export type Objective = PlanAnswer["objectives"][number];
export type Pillar = PlanAnswer["pillars"][number];
export type RowCells = PlanAnswer["rows"][number];
