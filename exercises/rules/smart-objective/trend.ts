import { inWords } from "../../lib/figures/number-words.ts";
import type { Deadline } from "../../lib/goals/deadline.ts";
import type { Locale } from "../../lib/locale.ts";
import { isoDay } from "../../lib/plan/day.ts";
import { monthNames } from "../../lib/text/month-names.ts";
import type { TextDoc } from "../../lib/text.ts";

/** What a measure does by itself: where it stands today, and by how much it changes in a month. */
export interface Trend {
  readonly start: number;
  readonly perMonth: number;
}

/** Mean length of a month, in days. */
const month = 30.44;

const span: Readonly<Record<Locale, RegExp>> = {
  it: /(\d{1,3}|\p{L}+'?) ?(mes[ei]|settiman[ae]|ann[oi]|trimestr[ei]|semestr[ei])(?!\p{L})/u,
  en: /(\d{1,3}|\p{L}+) (months?|weeks?|years?|quarters?)(?!\p{L})/u,
};
const lengths: readonly (readonly [RegExp, number])[] = [
  [/^(?:settiman|week)/, 7 / month],
  [/^(?:mes|month)/, 1],
  [/^(?:trimestr|quarter)/, 3],
  [/^semestr/, 6],
  [/^(?:ann|year)/, 12],
];

function readNumber(said: string, locale: Locale): number | null {
  if (/^\d/.test(said)) return Number(said);
  if (/^(?:un[ao']?|an?|one)$/.test(said)) return 1;
  const at = Array.from({ length: 24 }, (_, i) => inWords(i + 1, locale)).indexOf(said);
  return at < 0 ? null : at + 1;
}

/** A feast or a season is no date to reckon with: 'San Valentino 2027' is read as the end of its year. */
const feast =
  /natale|pasqua|capodanno|ferragosto|valentin|primavera|estate|autunno|inverno|lancio|evento|campagna|christmas|easter|new year|spring|summer|autumn|winter|launch|event|campaign/u;
/** 'Metà marzo' is read as its end. */
const early = /metà|inizio|middle|mid(?!\p{L})|start|beginning/u;

/** Whole months from `now` to a deadline; null where the text doesn't tell. A month without a year is the next of that name. */
function monthsTo(text: TextDoc, { start, end, day }: Deadline, now: number): number | null {
  const said = text.folded.slice(start, end);
  if (feast.test(said)) return null;
  if (day !== null) return Math.round((day - now) / month) - (early.test(said) ? 1 : 0);
  const [, number = "", unit = ""] = span[text.locale].exec(said) ?? [];
  const count = readNumber(number, text.locale);
  const length = lengths.find(([names]) => names.test(unit))?.[1];
  if (count !== null && length !== undefined) return Math.round(count * length);
  const named = monthNames[text.locale].findIndex((name) => said.includes(name));
  if (named < 0) return null;
  const today = Number(isoDay(now).slice(5, 7)) - 1;
  // the end of that month, from the beginning of this one
  return ((named - today + 12) % 12) + 1;
}

/** What the measure comes to by itself at the first deadline, where a trend starts from the same figure. */
export function ownGrowth(
  text: TextDoc,
  from: number,
  { trends, deadlines, now }: { trends: readonly Trend[]; deadlines: readonly Deadline[]; now: number },
): { readonly value: number; readonly months: number; readonly perMonth: number } | null {
  const trend = trends.find(({ start }) => start === from);
  // beside a date, 'the people we reach in a month' says how often, not by when
  const dated = deadlines.filter(({ day }) => day !== null);
  const counted = (dated.length > 0 ? dated : deadlines)
    .flatMap((deadline) => monthsTo(text, deadline, now) ?? [])
    .filter((count) => count > 0);
  if (trend === undefined || counted.length === 0) return null;
  const time = Math.min(...counted);
  return { value: from + trend.perMonth * time, months: time, perMonth: trend.perMonth };
}
