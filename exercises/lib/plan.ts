import * as z from "zod";
import { maxCell, maxCopy, maxPlan, maxRows, objectiveFields, pillarFields, rowFields } from "./plan-shape.ts";

export * from "./plan-shape.ts";

/** A cell as a person leaves it: a text, a number or nothing. Always read as a text; an empty cell is graded, not refused. */
function cell(max: number) {
  return z
    .union([z.string().max(max), z.number(), z.null()], {
      error: `expected a number or a text of at most ${max} characters`,
    })
    .default("")
    .transform((value) => (value === null ? "" : String(value)));
}

function cells<const F extends string>(fields: readonly F[]) {
  const shape = fields.map((field) => [field, cell(field === "copy" ? maxCopy : maxCell)] as const);
  return Object.fromEntries(shape) as Record<F, ReturnType<typeof cell>>;
}

const notTable = (name: string) => `expected a list of ${name}`;
const notPlan = { error: "this is not a plan: expected an object with objectives, pillars and rows" };
const size = (plan: object): number => JSON.stringify(plan).length;
const tooLong = { error: `this plan is too long: at most ${maxPlan} characters in all`, path: ["rows"] };

/**
 * A plan as the editor submits it. Keys that nobody knows are dropped; empty and missing cells are read as "".
 * Refused: anything without the three tables, more than 20 objectives or pillars, more than `maxRows` rows.
 */
export const planAnswerSchema = z
  .object(
    {
      objectives: z.array(z.object(cells(objectiveFields)), { error: notTable("objectives") }).max(20),
      pillars: z.array(z.object(cells(pillarFields)), { error: notTable("pillars") }).max(20),
      rows: z.array(z.object(cells(rowFields)), { error: notTable("rows") }).max(maxRows),
    },
    notPlan,
  )
  .refine((plan) => size(plan) <= maxPlan, tooLong);

/** A plan written by an author: the same, but a misspelt key is refused. */
export const modelPlanSchema = z.strictObject({
  objectives: z.array(z.strictObject(cells(objectiveFields))).min(1),
  pillars: z.array(z.strictObject(cells(pillarFields))).min(1),
  rows: z
    .array(z.strictObject(cells(rowFields)))
    .min(1)
    .max(maxRows),
});

/** A parsed answer: every cell is a text. */
export type PlanAnswer = z.output<typeof planAnswerSchema>;
export type Objective = PlanAnswer["objectives"][number];
export type Pillar = PlanAnswer["pillars"][number];
export type RowCells = PlanAnswer["rows"][number];
