import * as z from "zod/mini";
import { familyNames, metricFamilies } from "../../data/metric-families.ts";
import type { Figure } from "../../lib/figures.ts";
import type { NamedMetric } from "../../lib/goal-metrics.ts";
import { type Goal, readGoal } from "../../lib/goal-text.ts";
import { formatNumber } from "../../lib/number-format.ts";
import { parseDay } from "../../lib/plan-day.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule, type RawFinding } from "../../lib/rule.ts";
import type { TextDoc } from "../../lib/text.ts";
import { messages } from "./messages.ts";
import { ownGrowth, type Trend } from "./trend.ts";

type Key = keyof typeof messages;
const place = ({ start, end }: Range): Range => ({ start, end });

/** Units by which a number shows that it measures a time, or points of a share. */
const timeUnit =
  /^ ?(?:or[ae]|h|minut[oi]|min|giorn[oi]|second[oi]|hours?|hrs?|minutes?|days?|seconds?|mezz'ora)(?!\p{L})/u;
const points =
  /^ ?(?:punt[oi]|points?|pp|su (?:100|cento|10|dieci)|ogni (?:100|cento)|(?:in|out of|of) (?:every )?(?:100|a hundred|10|ten))(?!\p{L})/u;

/** Whether some number has the unit that its measure needs; counts and scales are units of themselves. */
function hasUnit(text: TextDoc, { kind }: NamedMetric, figures: readonly Figure[]): boolean {
  const after = ({ end }: Figure, re: RegExp) => re.test(text.folded.slice(end, end + 16));
  if (figures.some(({ unit }) => unit === "percent")) return true;
  if (kind === "reply") return figures.some((figure) => after(figure, points) || after(figure, timeUnit));
  if (kind === "rate") return figures.some((figure) => after(figure, points));
  if (kind === "time") return figures.some((figure) => after(figure, timeUnit));
  return kind !== "money" || figures.some(({ unit }) => unit === "money");
}

const minutes = /^ ?min/;
const days = /^ ?(?:giorn|days?)/;
const tail = (text: TextDoc, { end }: Figure) => text.folded.slice(end, end + 16);

/** The value of a figure in the measure's own unit: a time in hours, so that 90 minutes are less than 5 hours. */
function amountOf(text: TextDoc, figure: Figure, unit: string): number {
  const [value = 0] = figure.values;
  if (/^(?:mezz'ora|half an hour)$/u.test(text.folded.slice(figure.start, figure.end))) return 0.5;
  // 'from 300 minutes to 90': the unit stands once for both
  const own = timeUnit.test(tail(text, figure)) ? tail(text, figure) : unit;
  if (minutes.test(own)) return value / 60;
  return days.test(own) ? value * 24 : value;
}

/** Whether the start is one of the figures that are given for today; with none given, any is. */
function isKnownStart(text: TextDoc, baseline: Figure, starts: readonly number[]): boolean {
  const own = [amountOf(text, baseline, ""), ...baseline.values];
  return starts.length === 0 || starts.some((start) => own.some((value) => Math.abs(value - start) < 1e-6));
}

/**
 * Whether the start itself tells which measure is meant: a figure of today that is no one else's ('5 hours', '1.4', '82'),
 * with a word of what it counts ('whoever writes waits five hours'). A bare small number could be anything.
 */
function namesMeasure(text: TextDoc, { baseline, own }: Goal, starts: readonly number[]): boolean {
  if (baseline === null || starts.length === 0 || own.length === 0 || !isKnownStart(text, baseline, starts))
    return false;
  const [value = 0] = baseline.values;
  return value >= 10 || !Number.isInteger(value) || baseline.unit !== null || timeUnit.test(tail(text, baseline));
}

/** The start, and the targets that can be compared with it: all shares, or none of them. */
function compared(
  text: TextDoc,
  { baseline, targets }: Goal,
): { readonly from: number; readonly to: readonly number[] } | null {
  if (baseline === null) return null;
  const alike = targets.filter(({ unit }) => (unit === "percent") === (baseline.unit === "percent"));
  // 'da 1,2 a 2%': the sign stands once for both
  const meant = alike.length === 0 && targets.length === 1 ? targets : alike;
  return meant.length === 0
    ? null
    : {
        from: amountOf(text, baseline, meant[0] === undefined ? "" : tail(text, meant[0])),
        to: meant.map((target) => amountOf(text, target, tail(text, baseline))),
      };
}

function* gapsIn(
  text: TextDoc,
  goal: Goal,
  wanted: readonly (typeof metricFamilies)[number][],
  today: number | null,
  { starts, trends }: { readonly starts: readonly number[]; readonly trends: readonly Trend[] },
): Generator<RawFinding<Key>> {
  const right =
    wanted.length === 0
      ? goal.metrics
      : goal.metrics.filter(({ families }) => families.some((one) => wanted.includes(one)));
  const [metric, other, wish] = [right[0], goal.metrics[0], goal.wishes[0]];
  const said = (range: Range) => text.raw.slice(range.start, range.end);
  if (metric === undefined && other !== undefined) {
    const names = wanted.map((family) => familyNames[family][text.locale]).join(text.locale === "it" ? " o " : " or ");
    yield { message: "family", range: place(other), params: { word: said(other), wanted: names } };
  } else if (metric === undefined && !namesMeasure(text, goal, starts))
    yield wish === undefined
      ? { message: "metric", range: null }
      : { message: "vague", range: place(wish), params: { word: said(wish) } };
  const { baseline, targets, deadlines, direction } = goal;
  const figures = baseline === null ? targets : [baseline, ...targets];
  const [target] = targets;
  if (target === undefined) yield { message: "number", range: null };
  else if (metric !== undefined && !right.some((one) => hasUnit(text, one, figures)))
    yield { message: "unit", range: place(target), params: { word: said(metric) } };
  if (baseline === null) yield { message: "baseline", range: null };
  else if (!isKnownStart(text, baseline, starts))
    yield { message: "start", range: place(baseline), params: { value: said(baseline) } };
  const pair = compared(text, goal);
  if (pair !== null && target !== undefined) {
    const { from, to } = pair;
    if (to.every((value) => value === from)) yield { message: "same", range: place(target), params: { value: from } };
    else if (direction !== 0 && !to.some((value) => Math.sign(value - from) === direction))
      yield { message: "direction", range: place(target) };
    else if (today !== null) {
      const alone = ownGrowth(text, from, { trends, deadlines, now: today });
      if (alone !== null && !to.some((value) => (value - alone.value) * Math.sign(alone.perMonth) > 0))
        yield {
          message: "trend",
          range: place(target),
          params: {
            each: formatNumber(alone.perMonth, text.locale),
            months: alone.months,
            value: formatNumber(alone.value, text.locale),
          },
        };
    }
  }
  const [late] = deadlines;
  if (late === undefined) yield { message: "deadline", range: null };
  else if (today !== null && deadlines.every(({ day }) => day !== null && day <= today))
    yield { message: "past", range: place(late) };
  // 'From 21,000 to 26,000' says which change is wanted, with or without a verb.
  const moves = pair?.to.some((value) => value !== pair.from) ?? false;
  if (goal.changes.length === 0 && !moves) yield { message: "verb", range: null };
  // A new market says with whom: 'orders from abroad', 'architects'.
  const among = wanted.includes("new-markets") && metric?.families.includes("new-markets") === true && goal.markets > 0;
  if (goal.doers.length === 0 && !among) yield { message: "who", range: null };
}

/** An objective that can be checked: measure, number with unit, start, deadline, change, who or where (facts 6.2). */
export const smartObjective = defineRule({
  id: "smart-objective",
  severity: "blocking",
  options: z.strictObject({
    /** Families that the measure must belong to; none: any measure will do. */
    metrics: z._default(z.array(z.enum(metricFamilies)), []),
    /** Date that the deadline must come after, as 2026-11-27; empty: not looked at. */
    today: z._default(z.union([z.literal(""), z.iso.date()]), ""),
    /** Figures that the measures have today, one of which must be the start; a time in hours. None: any start is taken. */
    starts: z._default(z.array(z.number()).check(z.maxLength(60)), []),
    /** What a measure does by itself: from a `start`, so much more `perMonth`. A target has to beat it by its deadline; asks for `today`. */
    trends: z._default(
      z
        .array(
          z.strictObject({
            /** Where the measure stands today. */
            start: z.number(),
            /** How much it grows in a month by itself; below zero, how much it falls. */
            perMonth: z.number(),
          }),
        )
        .check(z.maxLength(20)),
      [],
    ),
  }),
  messages,
  check(text, { metrics, today, starts, trends }) {
    const now = today === "" ? null : parseDay(today);
    const goal = readGoal(text, { now, isStart: (figure) => starts.length > 0 && isKnownStart(text, figure, starts) });
    const findings = [...gapsIn(text, goal, metrics, now, { starts, trends })];
    const parts = [goal.metrics[0], goal.baseline, goal.targets[0], goal.deadlines[0], goal.changes[0], goal.doers[0]];
    return {
      findings,
      evidence: findings.length > 0 ? [] : parts.flatMap((part) => (part == null ? [] : [place(part)])),
    };
  },
});
