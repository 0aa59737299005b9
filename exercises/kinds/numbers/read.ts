import { evaluate } from "../../lib/figures/arithmetic.ts";
import { formatNumber } from "../../lib/figures/number-format.ts";
import { readNumber, type TypedNumber } from "../../lib/figures/number-text.ts";
import type { Locale } from "../../lib/locale.ts";
import type { Dealt, Figures } from "./draw.ts";
import type { AskedUnit, NumberItem, NumbersAnswer } from "./schema.ts";

/** A figure as typed for an item; a bare count may be followed by the word for what is counted ("13 posts"). */
export function readFor(item: NumberItem, typed: string, locale: Locale): TypedNumber | null {
  const read = readNumber(typed, locale);
  if (read !== null || item.unit !== "none") return read;
  return readNumber(typed.replace(/(?<=\d)\s+\p{L}+$/u, ""), locale);
}

/** Half a unit of the last decimal asked for (F-NUM of the fact sheet), and the dust of binary fractions. */
export const toleranceOf = ({ decimals }: NumberItem) => 0.5 * 10 ** -decimals + 1e-9;

/** What an item comes to; null when its figures don't say. Throws an ArithmeticError on a formula that cannot be read. */
export function resultOf({ item, figures, unanswerable }: Dealt): number | null {
  if (item.type !== "number" || item.formula === undefined || unanswerable) return null;
  return evaluate(item.formula, figures);
}

/** What became of the unit: `fine`, not written though asked for, or another one. */
type UnitState = "fine" | "missing" | "other";

/** A score from −100 to +100 is written bare, in points or, by many tools, as a percentage. */
const also: Readonly<Record<AskedUnit, readonly (string | null)[]>> = {
  none: [null],
  "%": ["%"],
  "€": ["€"],
  "×": ["×"],
  days: ["days"],
  points: [null, "points", "%"],
};

/** Compares the unit typed with the one asked for. */
export function unitState({ unit, unitRequired }: NumberItem, typed: TypedNumber): UnitState {
  if (also[unit].includes(typed.unit)) return "fine";
  if (typed.unit === null) return unitRequired ? "missing" : "fine";
  return "other";
}

/** The figures that other items know, as the learner gave them: an error is not counted twice over. */
export function ownFigures(items: readonly Dealt[], answer: NumbersAnswer, locale: Locale): Figures {
  const given = items.flatMap(({ item }) => {
    if (item.type !== "number" || item.gives === undefined) return [];
    const read = readFor(item, answer.values[item.id] ?? "", locale);
    return read === null ? [] : [[item.gives, read.value] as const];
  });
  return Object.fromEntries(given);
}

/** A figure with its unit, as the language writes it: 4,00 % and 4.00%, 1,50 € and €1.50. */
export function withUnit(value: number, { unit, decimals }: NumberItem, locale: Locale): string {
  const figure = formatNumber(value, locale, { least: decimals, most: decimals });
  switch (unit) {
    case "€":
      return locale === "it" ? `${figure} €` : figure.replace(/^(−?)/, "$1€");
    case "%":
      return `${figure}%`;
    case "×":
      return `${figure}×`;
    case "days":
      return `${figure} ${value === 1 ? (locale === "it" ? "giorno" : "day") : locale === "it" ? "giorni" : "days"}`;
    case "points":
      return value > 0 ? `+${figure}` : figure;
    case "none":
      return figure;
  }
}
