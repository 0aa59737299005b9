import type * as z from "zod";
import { nameInFormula, namesIn } from "../../lib/figures/arithmetic.ts";
import { customIssue, type NoSuch } from "../../lib/no-such.ts";
import type { Check } from "./check-schema.ts";
import type { Field } from "./fields.ts";
import type { Form } from "./schema.ts";

type Say = (path: (string | number)[], message: string, noSuch?: NoSuch) => void;

/** Names that an equation may use: figures of the form, columns of its tables, and in a row check that table's columns. */
function knownNames(fields: readonly Field[], table: string | undefined): Set<string> {
  return new Set(
    fields.flatMap((field) => {
      if (field.type === "number") return [nameInFormula(field.id)];
      if (field.type !== "table") return [];
      const columns = field.columns.filter(({ type }) => type === "number").map(({ id }) => id);
      const whole = columns.map((id) => nameInFormula(field.id, id));
      return field.id === table ? [...whole, ...columns.map((id) => nameInFormula(id))] : whole;
    }),
  );
}

function checkEquation(check: Extract<Check, { use: "sums-right" }>, at: number, fields: readonly Field[], say: Say) {
  const known = knownNames(fields, check.table);
  for (const side of ["left", "right"] as const)
    try {
      for (const name of namesIn(check[side]))
        if (!known.has(name))
          say(["checks", at, side], `"${name}" is no figure of this form; it has ${[...known].sort().join(", ")}`);
    } catch (error) {
      say(["checks", at, side], (error as Error).message);
    }
}

/** The ids of fields that a check names, with the type that each must have. */
function named(check: Check): [string, Field["type"][]][] {
  switch (check.use) {
    case "sums-right":
      return [...(check.table === undefined ? [] : [[check.table, ["table"]] as [string, Field["type"][]]])];
    case "texts-differ":
    case "texts-avoid":
      return check.fields.map((id) => [id, ["text"]]);
    case "voice-kept":
      return [
        [check.say, ["list"]],
        [check.avoid, ["list"]],
        [check.sample, ["text"]],
      ];
    case "table-covers":
    case "rows-fit":
      return [[check.table, ["table"]]];
    case "script-timed":
      return [[check.table, ["table"]]];
    case "answers-fit-groups":
      return [[check.groups, ["groups"]], ...check.answers.map((id): [string, Field["type"][]] => [id, ["text"]])];
    case "not-given-up":
      return [[check.in, ["text"]], ...check.cells.map(({ table }): [string, Field["type"][]] => [table, ["table"]])];
    case "fits-together":
      return [
        [check.a, ["choice"]],
        [check.b, ["choice"]],
      ];
  }
}

/** What a form says of its own fields must be true: names exist, right options are options, checks find what they look at. */
export function checkReferences(form: Form, context: z.core.$RefinementCtx<Form>): void {
  const say: Say = (path, message, noSuch) => context.addIssue({ ...customIssue(message, path, noSuch), input: form });
  const { fields } = form;
  const ids = fields.map(({ id }) => id);
  for (const [at, id] of ids.entries())
    if (ids.indexOf(id) !== at) say(["fields", at, "id"], `the id "${id}" is taken by an earlier field`);
  for (const [at, field] of fields.entries()) {
    if (field.type === "choice" || field.type === "many")
      for (const gold of field.gold)
        if (!field.options.some(({ id }) => id === gold))
          say(["fields", at, "gold"], `"${gold}" is not one of the options`, {
            given: gold,
            known: field.options.map(({ id }) => id),
          });
    if (field.type === "text" && field.scene !== undefined)
      for (const locale of ["it", "en"] as const)
        if (field.locale[locale].scene === undefined)
          say(["fields", at, "locale", locale], "a field with a scene needs the scene’s texts here");
  }
  for (const [at, { fields: together }] of form.together.entries())
    for (const id of together)
      if (!ids.includes(id)) say(["together", at, "fields"], `there is no field "${id}"`, { given: id, known: ids });
  for (const [at, check] of form.checks.entries()) {
    for (const [id, types] of named(check)) {
      const field = fields.find((one) => one.id === id);
      if (field === undefined) say(["checks", at], `there is no field "${id}"`, { given: id, known: ids });
      else if (!types.includes(field.type))
        say(["checks", at], `"${id}" is a ${field.type}; this check looks at a ${types.join(" or ")}`);
    }
    if (check.use === "sums-right") checkEquation(check, at, fields, say);
  }
}
