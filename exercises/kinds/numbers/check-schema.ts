import type * as z from "zod";
import { ArithmeticError, evaluate, nameInFormula, namesIn } from "../../lib/figures/arithmetic.ts";
import { type Complain, checkMixes, checkTable } from "./check-data.ts";
import { draw, figuresOfTable, fits } from "./draw.ts";
import type { NumberItem, Numbers } from "./schema.ts";
import { placesIn } from "./template.ts";

/** Seeds that the build tries of every item: enough to meet the corners of its ranges. */
const triedSeeds = 40;

const said = (error: unknown) =>
  error instanceof ArithmeticError ? `${error.message}, at ${error.at}` : String(error);

/** Every formula of an item can be read and knows its figures, and every range has a beginning before its end; false when one does not. */
function checkFormulas(exercise: Numbers, item: NumberItem, path: (string | number)[], complain: Complain): boolean {
  const known = new Set(Object.keys(figuresOfTable(exercise.table)));
  let fine = true;
  const check = (formula: string, at: (string | number)[]) => {
    try {
      for (const name of namesIn(formula))
        if (!known.has(name)) {
          fine = false;
          complain(`there is no figure "${name}"; there are ${[...known].join(", ")}`, [...path, ...at]);
        }
    } catch (error) {
      fine = false;
      complain(said(error), [...path, ...at]);
    }
  };
  for (const [name, how] of Object.entries(item.vars)) {
    if ("is" in how) check(how.is, ["vars", name, "is"]);
    if ("from" in how && how.from > how.to) {
      fine = false;
      complain(`the range ends before it begins: from ${how.from} to ${how.to}`, [...path, "vars", name]);
    }
    known.add(name);
  }
  for (const [index, condition] of item.where.entries())
    check("positive" in condition ? condition.positive : condition.whole, ["where", index]);
  if (item.formula !== undefined) check(item.formula, ["formula"]);
  for (const [index, { formula }] of item.mistakes.entries()) check(formula, ["mistakes", index, "formula"]);
  for (const locale of ["it", "en"] as const) {
    const { ask, why, hint, without } = item.locale[locale];
    for (const place of [ask, why, hint, without?.ask ?? "", without?.why ?? ""].flatMap(placesIn))
      if (!known.has(place)) {
        fine = false;
        complain(`there is no figure "${place}" for {${place}}`, [...path, "locale", locale]);
      }
  }
  return fine;
}

/** The figures of an item fit its conditions and come to something, whatever is dealt. */
function checkDraws(exercise: Numbers, item: NumberItem, path: (string | number)[], complain: Complain): void {
  for (let seed = 1; seed <= triedSeeds; seed++) {
    const figures = draw(exercise, item, seed);
    const fine = fits(item, figures);
    const comesOut = item.formula === undefined || Number.isFinite(evaluate(item.formula, figures));
    if (!fine) complain(`with seed ${seed} no figures fit "where"`, [...path, "where"]);
    if (!comesOut)
      complain(`with seed ${seed} the formula comes to nothing: is something divided by 0?`, [...path, "formula"]);
    if (!fine || !comesOut) return;
  }
}

/** Whether an exercise holds together: its names, formulas, groups and mixes. */
export function checkNumbers(exercise: Numbers, context: z.RefinementCtx): void {
  const complain: Complain = (message, path) => context.addIssue({ code: "custom", message, path });
  const { items, deal } = exercise;
  const groups = (exercise.table?.groups ?? []).map(({ id }) => nameInFormula(id));
  for (const [index, item] of items.entries()) {
    const path = ["items", index];
    if (items.findIndex(({ id }) => id === item.id) !== index) complain(`"${item.id}" is used twice`, [...path, "id"]);
    if (item.type === "change" && item.rows.min > item.rows.max)
      complain(`no month has from ${item.rows.min} to ${item.rows.max} posts: the lower number comes first`, [
        ...path,
        "rows",
      ]);
    if (item.type !== "number") continue;
    if (item.gives !== undefined && !groups.includes(item.gives))
      complain(`gives names a group of the table, and "${item.gives}" is none`, [...path, "gives"]);
    if (item.unitRequired && (item.unit === "none" || item.unit === "points"))
      complain("a unit can only be required where there is one", [...path, "unitRequired"]);
    if ((item.locale.it.without === undefined) !== (item.locale.en.without === undefined))
      complain("`without` is written in one language only", [...path, "locale"]);
    if (checkFormulas(exercise, item, path, complain)) checkDraws(exercise, item, path, complain);
  }
  if (deal !== undefined) {
    const lacking = items.filter((item) => item.type === "number" && item.locale.en.without !== undefined).length;
    if (deal.items > items.length) complain(`there are only ${items.length} items to deal`, ["deal", "items"]);
    if (deal.without > lacking - (items.length - deal.items))
      complain("too few items have a `without`", ["deal", "without"]);
  }
  checkTable(exercise, complain);
  checkMixes(exercise, complain);
}
