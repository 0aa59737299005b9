import * as z from "zod/mini";
import { familyNames, type MetricFamily, metricFamilies } from "../../data/metric-families.ts";
import { formatNumber } from "../../lib/figures/number-format.ts";
import { type Figure, figuresIn } from "../../lib/figures.ts";
import type { NamedMetric } from "../../lib/goals/metrics.ts";
import { type Goal, readGoal } from "../../lib/goals/text.ts";
import { inLocale } from "../../lib/pattern/option-words.ts";
import { parseDay } from "../../lib/plan/day.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule, type RawFinding } from "../../lib/rule.ts";
import type { TextDoc } from "../../lib/text.ts";
import { amountOf, countsHours, tail, timeUnit } from "./amount.ts";
import { compared, wrongWay } from "./compare.ts";
import { messages } from "./messages.ts";
import {
  type Found,
  isOfRow,
  rowOf,
  rowSchema,
  type SheetRow,
  startedRows,
  startsNamed,
  wrongPeriod,
} from "./sheet.ts";
import { factorsIn } from "./steps.ts";
import type { Trend } from "./trend.ts";

type Key = keyof typeof messages;
/** Points of a share, told without a sign. */
const points =
  /^ ?(?:punt[oi]|points?|pp|su (?:100|cento|10|dieci)|ogni (?:100|cento)|(?:in|out of|of) (?:every )?(?:100|a hundred|10|ten))(?!\p{L})/u;

/** What the numbers are out of: 'su 100 messaggi', 'of every ten'. */
const outOfMany =
  /(?<!\p{L})(?:su|ogni|(?:out )?of(?: every)?|in(?: every)?) (?:100|cento|a hundred|10|dieci|ten)(?![\p{L}\d.,])/u;

/** Whether some number has the unit that its measure needs; counts and scales are units of themselves. */
function hasUnit(text: TextDoc, { kind }: NamedMetric, figures: readonly Figure[]): boolean {
  const after = (figure: Figure, re: RegExp) => re.test(tail(text, figure));
  if ((kind === "reply" || kind === "rate") && outOfMany.test(text.folded)) return true;
  if ((kind === "reply" || kind === "time") && countsHours(text)) return true;
  if (figures.some(({ unit }) => unit === "percent")) return true;
  if (kind === "reply") return figures.some((figure) => after(figure, points) || after(figure, timeUnit));
  if (kind === "rate") return figures.some((figure) => after(figure, points));
  if (kind === "time") return figures.some((figure) => after(figure, timeUnit));
  return kind !== "money" || figures.some(({ unit }) => unit === "money");
}

/** Whether the start is one of the figures that are given for today; with none given, any is. */
function isKnownStart(text: TextDoc, figure: Figure, { starts, sheet }: Today): boolean {
  if (starts.length + sheet.length === 0 || sheet.some((row) => isOfRow(text, figure, row))) return true;
  const own = [amountOf(text, figure, ""), ...figure.values];
  return starts.some((start) => own.some((value) => Math.abs(value - start) < 1e-6));
}

/**
 * Whether the start itself tells which measure is meant: a figure of today that is no one else's ('5 hours', '1.4', '82'),
 * with a word of what it counts ('whoever writes waits five hours'). A bare small number could be anything.
 */
function namesMeasure(text: TextDoc, { baseline, own }: Goal, today: Today): boolean {
  if (baseline === null || today.starts.length + today.sheet.length === 0 || own.length === 0) return false;
  if (!isKnownStart(text, baseline, today)) return false;
  const [value = 0] = baseline.values;
  return value >= 10 || !Number.isInteger(value) || baseline.unit !== null || timeUnit.test(tail(text, baseline));
}

/** What is known of today: the day, and the figures of the measures. */
interface Today {
  readonly now: number | null;
  readonly starts: readonly number[];
  readonly sheet: readonly SheetRow[];
  readonly trends: readonly Trend[];
  /** Whether one measure is to be chosen. */
  readonly one: boolean;
}

/** Where one measure is to be chosen, two may go together; three are no choice. */
const mostRows = 2;

/** What is measured: is it named, and of the right family? A start that the sheet has under this very name answers both. */
function* measureGaps(
  text: TextDoc,
  goal: Goal,
  right: readonly NamedMetric[],
  { named, wanted, today }: { named: boolean; wanted: readonly MetricFamily[]; today: Today },
): Generator<RawFinding<Key>> {
  const [other, wish] = [goal.metrics[0], goal.wishes[0]];
  if (right.length > 0 || named) return;
  const said = (range: Range) => text.raw.slice(range.start, range.end);
  if (other !== undefined) {
    const names = wanted.map((family) => familyNames[family][text.locale]).join(text.locale === "it" ? " o " : " or ");
    yield { message: "family", range: other, params: { word: said(other), wanted: names } };
  } else if (!namesMeasure(text, goal, today))
    yield wish === undefined
      ? { message: "metric", range: null }
      : { message: "vague", range: wish, params: { word: said(wish) } };
}

/** Where it starts: is that among the figures of today, and the one of what is spoken of? */
function* startGaps(
  text: TextDoc,
  { baseline, targets }: Goal,
  { row, instead }: Found,
  today: Today,
): Generator<RawFinding<Key>> {
  if (baseline === null) {
    yield { message: "baseline", range: null };
    return;
  }
  const value = text.raw.slice(baseline.start, baseline.end);
  const astray = wrongPeriod(text, row, baseline, targets);
  if (!isKnownStart(text, baseline, today)) yield { message: "start", range: baseline, params: { value } };
  else if (row !== null && instead !== null) {
    const names = { own: inLocale(row.name, text.locale), other: inLocale(instead.name, text.locale) };
    const start = formatNumber(instead.start, text.locale);
    yield { message: "otherStart", range: baseline, params: { value, ...names, start } };
  } else if (row !== null && astray !== null)
    yield {
      message: "period",
      range: astray,
      params: { name: inLocale(row.name, text.locale) },
    };
}

function* gapsIn(text: TextDoc, goal: Goal, wanted: readonly MetricFamily[], today: Today): Generator<RawFinding<Key>> {
  const { baseline, targets, deadlines, changes, doers, markets } = goal;
  const right =
    wanted.length === 0
      ? goal.metrics
      : goal.metrics.filter(({ families }) => families.some((one) => wanted.includes(one)));
  const found = rowOf(text, baseline, today.sheet);
  const started = today.one ? startedRows(text, today.sheet) : [];
  if (started.length > mostRows) {
    const names = started.map(({ name }) => inLocale(name, text.locale)).join("; ");
    yield { message: "many", range: null, params: { names } };
  }
  yield* measureGaps(text, goal, right, { named: found.named, wanted, today });
  const figures = baseline === null ? targets : [baseline, ...targets];
  const [[target], [metric]] = [targets, right];
  if (target === undefined && (baseline === null || factorsIn(text).length === 0))
    yield { message: "number", range: null };
  else if (target !== undefined && metric !== undefined && !right.some((one) => hasUnit(text, one, figures)))
    yield { message: "unit", range: target, params: { word: text.raw.slice(metric.start, metric.end) } };
  yield* startGaps(text, goal, found, today);
  const pair = compared(text, goal, found.row);
  const wrong = found.instead === null && pair !== null ? wrongWay(text, goal, pair, today, found.row) : null;
  if (wrong !== null) yield wrong;
  const [late] = deadlines;
  if (late === undefined) yield { message: "deadline", range: null };
  else if (today.now !== null && deadlines.every(({ day }) => day !== null && day <= (today.now ?? 0)))
    yield { message: "past", range: late };
  // 'From 21,000 to 26,000' says which change is wanted, with or without a verb.
  const moves = pair?.to.some((value) => value !== pair.from) ?? false;
  if (changes.length === 0 && !moves) yield { message: "verb", range: null };
  // A measure of the sheet by its name is that of a channel or of a place; a new market says with whom.
  const isNew = wanted.includes("new-markets") && metric?.families.includes("new-markets") === true && markets > 0;
  if (doers.length === 0 && !found.named && !isNew) yield { message: "who", range: null };
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
    /** The same with what each figure counts: then the start must be that of the measure spoken of, and the target better. */
    sheet: z._default(z.array(rowSchema).check(z.maxLength(30)), []),
    /** Whether one measure of the sheet is to be chosen: three and more are no choice. */
    one: z._default(z.boolean(), false),
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
  check(text, { metrics, today, starts, sheet, trends, one }) {
    const known = { now: today === "" ? null : (parseDay(today) ?? null), starts, sheet, trends, one };
    const isStart = (figure: Figure) => starts.length + sheet.length > 0 && isKnownStart(text, figure, known);
    // of several figures of today, that of the measure which the text names
    const all = sheet.length === 0 ? [] : figuresIn(text);
    const isNamedStart = (figure: Figure) => startsNamed(text, figure, sheet, all);
    const goal = readGoal(text, { now: known.now, isStart, isNamedStart });
    const findings = [...gapsIn(text, goal, metrics, known)];
    const parts = [goal.metrics[0], goal.baseline, goal.targets[0], goal.deadlines[0], goal.changes[0], goal.doers[0]];
    return {
      findings,
      evidence: findings.length > 0 ? [] : parts.flatMap((part) => part ?? []),
    };
  },
});
