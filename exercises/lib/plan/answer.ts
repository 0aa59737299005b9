import * as z from "zod/mini";
import { draftReader, textUpTo } from "../answer.ts";
import { maxCell, maxCopy, maxPlan, maxRows, objectiveFields, pillarFields, rowFields } from "./shape.ts";

/** A cell as a person leaves it: a text, a number or nothing. Always read as a text; an empty cell is graded, not refused. */
function cell(max: number) {
  const given = z._default(
    z.union([textUpTo(max), z.number(), z.null()], {
      error: `expected a number or a text of at most ${max} characters`,
    }),
    "",
  );
  return z.pipe(
    given,
    z.transform((value) => (value === null ? "" : String(value))),
  );
}

/** The cells of a line of a table. */
export function cells<const F extends string>(fields: readonly F[]) {
  const shape = fields.map((field) => [field, cell(field === "copy" ? maxCopy : maxCell)] as const);
  return Object.fromEntries(shape) as Record<F, ReturnType<typeof cell>>;
}

const table = <const F extends string>(name: string, fields: readonly F[], max: number) =>
  z.array(z.object(cells(fields)), { error: `expected a list of ${name}` }).check(z.maxLength(max));
const objectives = table("objectives", objectiveFields, 20);
const pillars = table("pillars", pillarFields, 20);
const rows = table("rows", rowFields, maxRows);

const notPlan = { error: "this is not a plan: expected an object with objectives, pillars and rows" };
const size = (plan: object): number => JSON.stringify(plan).length;
const tooLong = { error: `this plan is too long: at most ${maxPlan} characters in all`, path: ["rows"] };

/**
 * A plan as the editor submits it. Keys that nobody knows are dropped; empty and missing cells are read as "".
 * Refused: anything without the three tables, more than 20 objectives or pillars, more than `maxRows` rows.
 */
export const planAnswerSchema = z
  .object({ objectives, pillars, rows }, notPlan)
  .check(z.refine((plan) => size(plan) <= maxPlan, tooLong));

/** A parsed answer: every cell is a text. */
export type PlanAnswer = z.output<typeof planAnswerSchema>;

/** Reads a saved plan. An unfinished one may lack tables; how long it is matters when it is handed in. */
export const readPlanDraft = draftReader(
  z.strictObject({
    objectives: z._default(objectives, []),
    pillars: z._default(pillars, []),
    rows: z._default(rows, []),
  }),
);
