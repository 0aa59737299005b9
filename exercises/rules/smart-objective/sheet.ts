import * as z from "zod/mini";
import { type Figure, figuresIn } from "../../lib/figures.ts";
import type { Locale } from "../../lib/locale.ts";
import { groupPattern, groupSchema, inLocale, perLocale } from "../../lib/pattern/option-words.ts";
import { matches } from "../../lib/pattern.ts";
import type { TextDoc } from "../../lib/text.ts";
import { amountOf, countsHours, tail, timeUnit } from "./amount.ts";

/** A measure of the sheet that the answer is given. */
export const rowSchema = z.strictObject({
  /** Where it stands today; a time in hours. */
  start: z.number(),
  /** What it is called, to be said in a finding. */
  name: perLocale(z.string().check(z.minLength(1), z.maxLength(120))),
  /** Words that tell it, a group for each thing that must be told: the one of 'followers', the one of 'Instagram'. */
  of: perLocale(z.array(groupSchema).check(z.minLength(1), z.maxLength(4))),
  /** Names that can only be this one: beside the figure of another row, the start is wrong. Looser words prove nothing. */
  is: z._default(perLocale(groupSchema), []),
  /** What it is counted in; none: things. */
  unit: z.optional(z.enum(["percent", "hours", "money"])),
  /** The time that the figure is for. */
  per: z.optional(z.enum(["week", "month"])),
  /** Which way is better. */
  better: z._default(z.enum(["up", "down"]), "up"),
  /** More than this there can't be, as on a scale of five. */
  most: z.optional(z.number()),
  /** An average of all that was ever counted: the votes of the past keep it below the `most`. */
  mean: z._default(z.boolean(), false),
});

/** A row, with its defaults filled in. */
export type SheetRow = z.output<typeof rowSchema>;

/** How long a time is, in weeks. */
const weeks = { day: 1 / 7, week: 1, month: 4.35, year: 52.2 } as const;
type Period = keyof typeof weeks;
const periods: Readonly<Record<Locale, RegExp>> = {
  it: /^(?: (?!(?:con|e|o|entro|grazie|tramite|per|ogni|\p{L}+[ae]ndo)(?!\p{L}))[\p{L}']+){0,2}? ?\(?(?:(?:al|ogni|per|alla|a|di ogni|l'|all'|nel) ?(giorno|settimana|mese|anno)|(giornalier|settimanal|mensil|annual)\p{L}+)(?!\p{L})/u,
  en: /^(?: (?!with|and|or|by|through|per|each|every|a|an|\p{L}+ing(?!\p{L}))[\p{L}']+){0,2}? ?\(?(?:(?:a|an|each|every|per) (day|week|month|year)|(daily|weekly|monthly|yearly))(?!\p{L})/u,
};
const names: readonly (readonly [Period, RegExp])[] = [
  ["day", /^(?:giorn|day|dail)/],
  ["week", /^(?:settiman|week)/],
  ["month", /^(?:mes|mens|month)/],
  ["year", /^(?:ann|year)/],
];

/** The time that a figure is for, as the words right after it tell: 'al mese', 'a week'. */
export function periodOf(text: TextDoc, figure: Figure): Period | null {
  const match = periods[text.locale].exec(text.folded.slice(figure.end, figure.end + 48));
  const said = match?.[1] ?? match?.[2] ?? "";
  return names.find(([, re]) => re.test(said))?.[0] ?? null;
}

/** How many of a row's periods make up a figure's; 1 where either doesn't say. */
export function periodsIn(period: Period | null, { per }: SheetRow): number {
  return period === null || per === undefined ? 1 : weeks[period] / weeks[per];
}

/** A time told in hours or minutes: without one, a 5 is five stars, not five hours. */
const timed =
  /(?:\p{N}|(?<!\p{L})(?:un'|an|one|due|two|tre|three|quattro|four|cinque|five|mezz[ao]|half))[ -]?(?:an? )?(?:or[ae]|h|hours?|hrs?|min\p{L}*)(?!\p{L})/u;

const kindOf = (text: TextDoc, figure: Figure): SheetRow["unit"] =>
  figure.unit === null ? (timeUnit.test(tail(text, figure)) ? "hours" : undefined) : figure.unit;

/** Whether a figure is what a row says of today, in hours or as written, for the row's time or for another that it makes up. */
export function isOfRow(text: TextDoc, figure: Figure, row: SheetRow): boolean {
  const kind = kindOf(text, figure);
  if (kind !== undefined && kind !== row.unit) return false;
  if (kind === undefined && row.unit === "hours" && !timed.test(text.folded) && !countsHours(text)) return false;
  const near = (value: number, by: number) => Math.abs(value - row.start) <= by;
  if ([amountOf(text, figure, ""), ...figure.values].some((value) => near(value, 1e-6))) return true;
  // 'in 120 minutes and not in 300': the unit stands once for both
  if (kind === undefined && row.unit === "hours" && /minut/u.test(text.folded))
    return figure.values.some((value) => near(value / 60, 1e-6));
  const times = periodsIn(periodOf(text, figure), row);
  // 'twelve a week, some fifty a month': a rounded figure will do
  return times > 1 && figure.values.some((value) => near(value / times, row.start * 0.09));
}

/** Whether a text names all that makes up a row. */
const isNamed = (text: TextDoc, { of }: SheetRow): boolean =>
  inLocale(of, text.locale).every((group) => matches(text, groupPattern(group, text.locale)).length > 0);

/** More than so many times today's figure is another measure's: the votes of a rating don't come to 250. */
const farthest = 15;

/** Whether a figure is that of a measure which the text names, and another figure may be where it is to get. */
export function startsNamed(
  text: TextDoc,
  figure: Figure,
  sheet: readonly SheetRow[],
  all: readonly Figure[],
): boolean {
  return sheet.some((row) => {
    if (!isOfRow(text, figure, row) || !isNamed(text, row)) return false;
    const most = row.most ?? (row.start === 0 ? Infinity : row.start * farthest);
    return all.some((other) => {
      const [value = 0] = other.values;
      // a share is no number of things; a number may be a share without its sign
      if (other.dated || isOfRow(text, other, row) || (other.unit === "percent" && row.unit !== "percent"))
        return false;
      return row.better === "down"
        ? value < row.start || timeUnit.test(tail(text, other))
        : value > row.start && value <= most;
    });
  });
}

/** Whether a text calls a row by a name of its own. */
function isCalled(text: TextDoc, { is }: SheetRow): boolean {
  const names = inLocale(is, text.locale);
  return names.length > 0 && matches(text, groupPattern(names, text.locale)).length > 0;
}

/** What the sheet says of a start. */
export interface Found {
  /** The row that it is the figure of, where the text names it or nothing else; null where none is. */
  readonly row: SheetRow | null;
  readonly named: boolean;
  /** The row that the text names instead: its figure is another. */
  readonly instead: SheetRow | null;
}

/** Finds the row that a start comes from, and whether the text speaks of another one. */
export function rowOf(text: TextDoc, baseline: Figure | null, sheet: readonly SheetRow[]): Found {
  const own = baseline === null ? [] : sheet.filter((row) => isOfRow(text, baseline, row));
  const named = own.find((row) => isNamed(text, row));
  if (named !== undefined) return { row: named, named: true, instead: null };
  const [row = null] = own;
  if (row === null) return { row: null, named: false, instead: null };
  const instead = sheet.find((other) => !own.includes(other) && other.unit === row.unit && isCalled(text, other));
  return { row, named: false, instead: instead ?? null };
}

/** The rows whose figure of today a text gives together with their name. */
export function startedRows(text: TextDoc, sheet: readonly SheetRow[]): SheetRow[] {
  const figures = figuresIn(text).filter(({ dated }) => !dated);
  return sheet.filter((row) => isNamed(text, row) && figures.some((figure) => isOfRow(text, figure, row)));
}

/** Of today's figure, what a target comes to at least: smaller ones are posts, calls, months. */
const leastTarget = 0.4;

/**
 * A figure for another time than the row's: the start itself ('12 a month' of what the sheet counts a week), or a target
 * whose start names no time ('from 130 to 160 a day').
 */
export function wrongPeriod(
  text: TextDoc,
  row: SheetRow | null,
  baseline: Figure,
  targets: readonly Figure[],
): Figure | null {
  if (row?.per === undefined) return null;
  const own = periodOf(text, baseline);
  const asWritten = baseline.values.some((value) => Math.abs(value - row.start) < 1e-6);
  if (own !== null) return own !== row.per && asWritten ? baseline : null;
  const said = ({ start, end }: Figure) => text.folded.slice(start, end);
  // 'Davide rings two a week' is work to be done, as long as something else may be the target
  const others = targets.filter(
    (target) =>
      !isOfRow(text, target, row) && !/^an?$/.test(said(target)) && (target.values[0] ?? 0) >= row.start * leastTarget,
  );
  const astray = (figure: Figure) => {
    const period = periodOf(text, figure);
    return period !== null && period !== row.per;
  };
  return others.every(astray) ? (others[0] ?? null) : null;
}
