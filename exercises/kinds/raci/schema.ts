import * as z from "zod";
import { briefFields, exerciseFields, idSchema } from "../../lib/exercise.ts";
import { localized } from "../../lib/locale.ts";
import { customIssue, type NoSuch } from "../../lib/no-such.ts";
import { printed } from "../../lib/printed.ts";
import { cellValues, lineSchema } from "./answer.ts";

export * from "./answer.ts";

const text = printed(600);

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
  is: z.array(z.enum(cellValues)).min(1).max(4),
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
  const complain = (message: string, path: (string | number)[], noSuch?: NoSuch) =>
    addIssue(customIssue(message, path, noSuch));
  const roleIds = roles.map(({ id }) => id);
  const rowIds = rows.map(({ id }) => id);
  const known = (ids: readonly string[], id: string, what: string, path: (string | number)[]) => {
    if (!ids.includes(id)) complain(`there is no ${what} "${id}"`, path, { given: id, known: ids });
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
