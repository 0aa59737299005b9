import { nameOfCard, onCard } from "../../lib/card-verdict.ts";
import { evaluate } from "../../lib/figures/arithmetic.ts";
import type { Locale } from "../../lib/locale.ts";
import type { Finding } from "../../lib/verdict.ts";
import { clean, type Dealt, type Figures } from "./draw.ts";
import { numbersMessages } from "./messages.ts";
import { readFor, resultOf, toleranceOf, unitState } from "./read.ts";
import type { NumberItem, NumbersAnswer } from "./schema.ts";
import { fill } from "./template.ts";

export type NumberRule = "figures-right" | "units-given" | "cannot-say-recognised" | "all-answered";
type Found = readonly [NumberRule, Finding];

/** Two figures are the same when they differ by at most half a unit of the last decimal asked for. */
const same = (item: NumberItem, one: number, other: number) => Math.abs(one - other) <= toleranceOf(item);

/** A ratio in place of a percentage: 0.04 for 4%. Whatever its own decimals, it must round to the same percentage. */
function isRatio(item: NumberItem, typed: number, right: number): boolean {
  return item.unit === "%" && right !== 0 && Math.abs(typed * 100 - right) <= Math.abs(right) * 0.02;
}

/** The right figure, cut to fewer decimals than asked for. */
function isCoarse(item: NumberItem, typed: number, right: number): boolean {
  for (let decimals = 0; decimals < item.decimals; decimals++)
    if (Math.abs(typed - right) <= 0.5 * 10 ** -decimals + 1e-9 && Number.isInteger(clean(typed * 10 ** decimals)))
      return true;
  return false;
}

/** What is wrong with a figure, as far as it can be told: a known mistake, a slip of writing, or only that it is wrong. */
function explain(item: NumberItem, figures: Figures, own: Figures, typed: number, right: number, locale: Locale) {
  const t = numbersMessages[locale];
  // Before the known mistakes: a ratio is so small a number that it may seem another of them.
  if (isRatio(item, typed, right)) return t.ratio;
  const known = item.mistakes.find(({ formula }) => same(item, evaluate(formula, figures), typed));
  if (known !== undefined) return fill(known.locale[locale], figures, locale);
  if (isCoarse(item, typed, right)) return t.coarse(item.decimals);
  if (item.formula !== undefined && same(item, evaluate(item.formula, { ...figures, ...own }), typed)) return t.follows;
  if (typed !== 0 && same(item, -typed, right)) return t.sign;
  return t.wrong;
}

/** What is wrong with the answer to an item that asks for a figure; nothing when it is right. */
export function judgeNumber(dealt: Dealt, answer: NumbersAnswer, own: Figures, locale: Locale): Found[] {
  const { item, row, figures, unanswerable } = dealt;
  if (item.type !== "number") return [];
  const t = numbersMessages[locale];
  const { label, why, hint, without } = item.locale[locale];
  const on = (field: string, message: string, said: string) =>
    onCard(row, field, nameOfCard(row, label) + message, fill(said, figures, locale));
  const typed = (answer.values[item.id] ?? "").trim();
  const saysNothing = answer.cannotSay.includes(item.id);
  const reason = fill(unanswerable ? (without?.why ?? why) : why, figures, locale);
  if (!saysNothing && typed === "") return [["all-answered", on("value", t.open, t.openHint)]];
  if (unanswerable)
    return saysNothing ? [] : [["cannot-say-recognised", on("value", t.guessed(reason), t.guessedHint)]];
  if (saysNothing) return [["cannot-say-recognised", on("cannot-say", t.sayable(reason), hint)]];

  const read = readFor(item, typed, locale);
  if (read === null) return [["figures-right", on("value", t.unreadable(typed), t.unreadableHint)]];
  const right = resultOf(dealt) ?? Number.NaN;
  const found: Found[] = [];
  if (!same(item, read.value, right)) {
    const said = explain(item, figures, own, read.value, right, locale);
    found.push(["figures-right", on("value", `${said} ${reason}`, hint)]);
  }
  const unit = unitState(item, read);
  if (unit !== "fine") {
    const said = unit === "missing" ? t.noUnit(item.unit, found.length === 0) : t.otherUnit(read.unit ?? "", item.unit);
    found.push(["units-given", on("value", said, t.unitHint(item.unit))]);
  }
  return found;
}
