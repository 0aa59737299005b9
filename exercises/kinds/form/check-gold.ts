import type { Locale } from "../../lib/locale.ts";
import type { Finding } from "../../lib/verdict.ts";
import type { ChoiceField, GroupsField, ManyField, NumberField } from "./fields.ts";
import { adjustedRand, astray, placed } from "./groups.ts";
import { formMessages } from "./messages.ts";
import { onField, type Part, part } from "./places.ts";
import { figure, linesOf, stringOf } from "./read.ts";
import type { Form, FormAnswer } from "./schema.ts";

function isRightChoice(field: ChoiceField | ManyField, answer: FormAnswer): boolean {
  if (field.type === "choice") return field.gold.includes(stringOf(answer, field.id));
  const chosen = linesOf(answer, field.id);
  return (
    field.gold.every((id) => chosen.includes(id)) &&
    chosen.every((id) => field.gold.includes(id) || field.also.includes(id))
  );
}

/** Rounding in the last digit is not an error. */
const isRightFigure = ({ gold = 0, tolerance }: NumberField, value: number) =>
  Math.abs(value - gold) <= tolerance + 1e-9;

/** What to say of a figure that is too low, too high or not the right one; nothing when it will do. */
function wrongWith(field: NumberField, value: number, locale: Locale) {
  const { label, why, low, high } = field.locale[locale];
  const t = formMessages[locale];
  if (field.min !== undefined && value < field.min) return low ?? t.wrongFigure(label, why);
  if (field.max !== undefined && value > field.max) return high ?? t.wrongFigure(label, why);
  return field.gold === undefined || isRightFigure(field, value) ? undefined : t.wrongFigure(label, why);
}

/** What to say of groups that fall short: which message to look at first, when few of them stand elsewhere. */
function wrongGroups(field: GroupsField, where: ReadonlyMap<string, string>, index: number, locale: Locale) {
  const { label, why } = field.locale[locale];
  const labels = astray(field, where).map((item) => item.locale[locale]);
  return formMessages[locale].wrongGroups(label, index, why, labels);
}

/** Choices and figures that have a right answer. What is not filled in is left to `all-filled`. */
export function checkGold({ fields }: Form, answer: FormAnswer, locale: Locale): Part[] {
  const t = formMessages[locale];
  return fields.flatMap((field, row): Part[] => {
    const cell = onField(row, field.id);
    if ((field.type === "choice" || field.type === "many") && field.gold.length > 0) {
      const { label, why } = field.locale[locale];
      const open = field.type === "choice" ? stringOf(answer, field.id) === "" : linesOf(answer, field.id).length === 0;
      const wrong: Finding[] =
        open || isRightChoice(field, answer) ? [] : [{ range: null, cell, ...t.wrongChoice(label, why) }];
      return [part("choices-right", "blocking", wrong, open)];
    }
    if (field.type === "groups") {
      const where = placed(field, answer);
      if (where.size < field.items.length) return [];
      const mine = field.items.map(({ id }) => where.get(id) ?? "");
      const index = adjustedRand(
        mine,
        field.items.map(({ gold }) => gold),
      );
      const wrong: Finding[] =
        index >= field.enough ? [] : [{ range: null, cell, ...wrongGroups(field, where, index, locale) }];
      return [part("groups-right", "blocking", wrong)];
    }
    if (field.type !== "number" || [field.gold, field.min, field.max].every((one) => one === undefined)) return [];
    const value = figure(stringOf(answer, field.id), locale);
    const said = value === null ? undefined : wrongWith(field, value, locale);
    return [
      part("figures-right", "blocking", said === undefined ? [] : [{ range: null, cell, ...said }], value === null),
    ];
  });
}
