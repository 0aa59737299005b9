import * as z from "zod";
import { briefFields, exerciseFields, idSchema } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";

const text = z.string().min(1).max(600);

/** What a cell can hold: one of the four letters, both A and R, or nothing. */
export const cellValues = ["", "R", "A", "C", "I", "AR"] as const;
export type CellValue = (typeof cellValues)[number];

const value = z.enum(cellValues);

/** A row of letters by role; roles that are left out have an empty cell. */
const lineSchema = z.record(idSchema, value);

const roleSchema = z.strictObject({
  id: idSchema,
  locale: localized(z.strictObject({ name: text })),
});

const rowSchema = z.strictObject({
  id: idSchema,
  /** `approval`: somebody signs off what somebody else made. `crisis`: management decides. */
  type: z.enum(["plain", "approval", "crisis"]).default("plain"),
  /** The reference line. */
  gold: lineSchema,
  locale: localized(z.strictObject({ title: text, /** Why the reference line is as it is. */ why: text })),
});

/** A cell that the facts settle. */
const mustSchema = z.strictObject({
  row: idSchema,
  role: idSchema,
  /** Values that are right. */
  is: z.array(value).min(1).max(4),
  locale: localized(z.strictObject({ message: text, hint: text })),
});

const fields = z.strictObject({
  ...exerciseFields,
  kind: z.literal("raci"),
  locale: localized(z.strictObject({ ...briefFields, facts: z.array(text).min(1).max(20) })),
  roles: z.array(roleSchema).min(2).max(10),
  rows: z.array(rowSchema).min(2).max(20),
  must: z.array(mustSchema).max(20),
  /** Who leads in a crisis, and who is asked before anything is said. */
  crisis: z.strictObject({ leads: idSchema, consulted: z.array(idSchema).min(1).max(5) }),
  /** Most Cs in a row. */
  maxConsulted: z.int().positive().default(3),
});

/** A matrix whose references to its own rows and roles hold. */
export const raciSchema = fields.superRefine(({ roles, rows, must, crisis }, { addIssue }) => {
  const complain = (message: string, path: (string | number)[]) => addIssue({ code: "custom", message, path });
  const roleIds = roles.map(({ id }) => id);
  const rowIds = rows.map(({ id }) => id);
  const known = (ids: readonly string[], id: string, what: string, path: (string | number)[]) => {
    if (!ids.includes(id)) complain(`there is no ${what} "${id}"`, path);
  };
  for (const [ids, name] of [
    [roleIds, "roles"],
    [rowIds, "rows"],
  ] as const)
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) !== index) complain(`"${id}" is used twice`, [name, index, "id"]);
  for (const [index, { gold }] of rows.entries())
    for (const id of Object.keys(gold)) known(roleIds, id, "role", ["rows", index, "gold", id]);
  for (const [index, { row, role }] of must.entries()) {
    known(rowIds, row, "row", ["must", index, "row"]);
    known(roleIds, role, "role", ["must", index, "role"]);
  }
  for (const id of [crisis.leads, ...crisis.consulted]) known(roleIds, id, "role", ["crisis"]);
  for (const type of ["approval", "crisis"])
    if (rows.every((row) => row.type !== type)) complain(`no row is of the type "${type}"`, ["rows"]);
});

export type Raci = z.output<typeof raciSchema>;
export type RaciRow = Raci["rows"][number];
export type Line = z.output<typeof lineSchema>;

/** Lines by row id. Rows, roles and letters that are left out are empty cells. */
export const raciAnswerSchema = z
  .record(idSchema.max(60), lineSchema)
  .refine((answer) => Object.keys(answer).length <= 40, "at most 40 rows")
  .refine((answer) => Object.values(answer).every((line) => Object.keys(line).length <= 20), "at most 20 roles a row");

export type RaciAnswer = z.output<typeof raciAnswerSchema>;
