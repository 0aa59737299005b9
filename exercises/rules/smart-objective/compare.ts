import { formatNumber } from "../../lib/figures/number-format.ts";
import type { Figure } from "../../lib/figures.ts";
import type { Goal } from "../../lib/goals/text.ts";
import { inLocale } from "../../lib/pattern/option-words.ts";
import type { Range } from "../../lib/range.ts";
import type { RawFinding } from "../../lib/rule.ts";
import type { TextDoc } from "../../lib/text.ts";
import { amountOf, tail } from "./amount.ts";
import type { messages } from "./messages.ts";
import { periodOf, periodsIn, type SheetRow } from "./sheet.ts";
import { steppedTo } from "./steps.ts";
import { ownGrowth, type Trend } from "./trend.ts";

/** A start and what is to be reached, in the same unit and for the same time. */
interface Pair {
  readonly from: number;
  readonly to: readonly number[];
}

/** The start, and the targets that can be compared with it: all shares, or none of them; steps and factors as what they come to. */
export function compared(text: TextDoc, goal: Goal, row: SheetRow | null): Pair | null {
  const { baseline, targets } = goal;
  if (baseline === null) return null;
  const shares = targets.filter(({ unit }) => unit === "percent");
  // 'dal 38 al 44%, il mercoledì alle 20': the row is a share, and so is what it is to become
  const areShares = baseline.unit === "percent" || (row?.unit === "percent" && shares.length > 0);
  const alike = areShares ? shares : targets.filter(({ unit }) => unit !== "percent");
  // 'da 1,2 a 2%': the sign stands once for both
  const meant = alike.length === 0 && targets.length === 1 ? targets : alike;
  const inRow = (figure: Figure, amount: number) =>
    row === null ? amount : amount / periodsIn(periodOf(text, figure), row);
  const from = inRow(baseline, amountOf(text, baseline, meant[0] === undefined ? "" : tail(text, meant[0])));
  const way = row === null ? goal.direction : row.better === "down" ? -1 : 1;
  const to = [
    ...meant.map((target) => inRow(target, amountOf(text, target, tail(text, baseline)))),
    ...steppedTo(text, from, targets, way),
  ];
  return to.length === 0 ? null : { from, to };
}

/** Below this share of the start a figure is rather that of something else: two posts, three months, one email. */
const nearStart = 0.4;

/** What is wrong with where it goes: nowhere, backwards, beyond what there can be, or where it would get by itself. */
export function wrongWay(
  text: TextDoc,
  { baseline, targets, deadlines, direction }: Goal,
  { from, to }: Pair,
  { now, trends }: { readonly now: number | null; readonly trends: readonly Trend[] },
  row: SheetRow | null,
): RawFinding<keyof typeof messages> | null {
  const at = targets[0] ?? baseline;
  const range: Range | null = at;
  const number = (value: number) => formatNumber(value, text.locale);
  const goes = (way: number) => to.some((value) => Math.sign(value - from) === way);
  if (to.every((value) => value === from)) return { message: "same", range, params: { value: number(from) } };
  if (direction !== 0 && !goes(direction)) return { message: "direction", range };
  if (row !== null) {
    const params = { name: inLocale(row.name, text.locale), start: number(row.start), most: number(row.most ?? 0) };
    const likely = to.some((value) => value >= from * nearStart);
    if (likely && !goes(row.better === "down" ? -1 : 1)) return { message: "worse", range, params };
    const { most } = row;
    // far beyond, or without the sign of a share, it's a figure of something else
    const meant = row.unit !== "percent" || targets.some(({ unit }) => unit === "percent");
    const beyond = (value: number) => meant && most !== undefined && value > most && value <= most * 1.5;
    if (to.some(beyond) && to.every((value) => beyond(value) || value <= from))
      return { message: "most", range, params };
    const top = (value: number) => meant && value === most;
    if (row.mean && to.some(top) && to.every((value) => top(value) || beyond(value) || value <= from))
      return { message: "mean", range, params };
  }
  if (now === null) return null;
  const alone = ownGrowth(text, from, { trends, deadlines, now });
  if (alone === null || to.some((value) => (value - alone.value) * Math.sign(alone.perMonth) > 0)) return null;
  return {
    message: "trend",
    range,
    params: { each: number(alone.perMonth), months: alone.months, value: number(alone.value) },
  };
}
