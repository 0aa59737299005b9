import { nameOfCard, onCard } from "../../lib/card-verdict.ts";
import { formatNumber } from "../../lib/figures/number-format.ts";
import type { Locale } from "../../lib/locale.ts";
import type { Finding } from "../../lib/verdict.ts";
import type { Dealt } from "./draw.ts";
import { fewestChanges } from "./fewest-changes.ts";
import { type MixMessages, numbersMessages } from "./messages.ts";
import { type Broken, broken, type Counts, changed, countsOf, limitsOf, sizeOf, totalOf } from "./mix.ts";
import type { ChangeItem, Mix, Numbers, NumbersAnswer } from "./schema.ts";

export type MixRule = "choice-right" | "fewest-changes" | "all-answered";
type Found = readonly [MixRule, Finding];

/** A share (0–1) as a percentage with one decimal where it has one. */
const percent = (share: number, locale: Locale) => `${formatNumber(share * 100, locale, { least: 0, most: 1 })}%`;

function brokenWords({ bound, share }: Broken, t: MixMessages, locale: Locale): string {
  const { min, max } = limitsOf(bound);
  const said = percent(share, locale);
  const name = bound.locale[locale];
  return share < min ? t.under(name, said, percent(min, locale)) : t.over(name, said, percent(max, locale));
}

/** The mixes that the month makes. */
export function mixesThatHold({ mixes, table }: Numbers): string[] {
  if (table === undefined) return [];
  const counts = countsOf(table);
  return mixes.filter((mix) => broken(mix, counts).length === 0).map(({ id }) => id);
}

/** What is wrong with the mixes that were chosen. */
export function judgeChoice(exercise: Numbers, { item, row }: Dealt, answer: NumbersAnswer, locale: Locale): Found[] {
  if (item.type !== "mixes" || exercise.table === undefined) return [];
  const t = numbersMessages[locale];
  const { label, hint } = item.locale[locale];
  const on = (field: string, message: string, said: string) =>
    onCard(row, field, nameOfCard(row, label) + message, said);
  const chosen = answer.choices[item.id];
  if (chosen === undefined || chosen.length === 0) return [["all-answered", on("value", t.open, t.openHint)]];
  const counts = countsOf(exercise.table);
  const holding = mixesThatHold(exercise);
  const found = exercise.mixes.flatMap((mix): Found[] => {
    const { name, rule } = mix.locale[locale];
    const holds = holding.includes(mix.id);
    if (holds === chosen.includes(mix.id)) return [];
    if (holds) return [["choice-right", on(mix.id, t.holds(name, rule), hint)]];
    const reasons = broken(mix, counts).map((one) => brokenWords(one, t, locale));
    return [["choice-right", on(mix.id, t.holdsNot(name, reasons.join(" ")), hint)]];
  });
  const contradicts = chosen.includes(noMix) && holding.length > 0 && found.length === 0;
  return contradicts ? [["choice-right", on(noMix, t.bothAndNone, hint)]] : found;
}

/** The choice that no mix holds. */
export const noMix = "none";

function judgeReached(
  mix: Mix,
  item: ChangeItem,
  counts: Counts,
  change: Counts,
  names: (id: string) => string,
  locale: Locale,
): string | null {
  const t = numbersMessages[locale];
  const after = changed(counts, change);
  const [gone] = Object.entries(after).find(([, count]) => count < 0) ?? [];
  if (gone !== undefined) return t.tooMany(names(gone), counts[gone] ?? 0);
  const total = totalOf(after);
  if (total < item.rows.min || total > item.rows.max) return t.rows(total, item.rows.min, item.rows.max);
  const reasons = broken(mix, after).map((one) => brokenWords(one, t, locale));
  if (reasons.length > 0) return t.notReached(mix.locale[locale].name, reasons.join(" "));
  const best = fewestChanges(mix, counts, item.rows)?.steps ?? 0;
  const size = sizeOf(change);
  return size > best ? t.reachedLate(size, best) : null;
}

/** What is wrong with the posts added and taken away to reach a mix. Any change as small as the smallest is right. */
export function judgeChange(exercise: Numbers, { item, row }: Dealt, answer: NumbersAnswer, locale: Locale): Found[] {
  const { table, mixes } = exercise;
  const mix = item.type === "change" ? mixes.find(({ id }) => id === item.mix) : undefined;
  if (item.type !== "change" || table === undefined || mix === undefined) return [];
  const t = numbersMessages[locale];
  const { label, why, hint } = item.locale[locale];
  const on = (message: string, said: string) => onCard(row, "value", nameOfCard(row, label) + message, said);
  const counts = countsOf(table);
  const given = answer.changes[item.id];
  if (given === undefined) return [["all-answered", on(t.open, t.openHint)]];
  const change = Object.fromEntries(Object.keys(counts).map((id) => [id, given[id] ?? 0]));
  const names = (id: string) => table.groups.find((group) => group.id === id)?.locale[locale].label ?? id;
  const wrong = judgeReached(mix, item, counts, change, names, locale);
  return wrong === null ? [] : [["fewest-changes", on(`${wrong} ${why}`, hint)]];
}
