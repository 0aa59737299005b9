import type { Figure } from "../../lib/figures/figure.ts";
import type { Locale } from "../../lib/locale.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import { overlaps, placesIn, type Range, within } from "../../lib/range.ts";
import { isQuestion } from "../../lib/scope.ts";
import { latinExpression } from "../../lib/text/latin.ts";
import { monthNames } from "../../lib/text/month-names.ts";
import type { TextDoc } from "../../lib/text.ts";
import { past } from "./words.ts";

/** Half a year: a month that is named after the one that is reported on lies ahead, one before it lies behind. */
const farthest = 6;

/** Times to come that name no month. */
const comes: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "(?:da|dal|dalla|dall'|entro|fino a|fino al|fino alla|a partire da|dopo|prima d[ei]|prima del(?:la|l')?)(?: (?:il|la|l'|questo|questa|prossim[oa]|primo|prima))? *(?:domani|pasqua|natale|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana prossima|mese prossimo|estate|primavera|autunno)",
    "domani|dopodomani|(?:la |il |per le |nelle |i |nei |le )?(?:prossim[oaei]) (?:\\p{L}+ )?(?:settiman[ae]|mes[ei]|quindici giorni|trimestre|lunedì|sabato)|(?:settimana|mese) prossim[oa]|d'ora in (?:poi|avanti)|da adesso|da oggi|per (?:\\d+|\\p{L}+) (?:settimane|mesi|giorni|sabati|lunedì)|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica) \\d{1,2}|tra (?:\\d+|un|una|due|tre|quattro|sei) (?:settiman[ae]|mes[ei]|giorni)|fra (?:\\d+|un|una|due|tre|quattro|sei) (?:settiman[ae]|mes[ei]|giorni)",
  ]),
  en: pattern([
    "(?:from|starting|starting on|as of|by|until|till|after|before)(?: (?:the|this|next|first))* (?:tomorrow|easter|christmas|monday|tuesday|wednesday|thursday|friday|saturday|sunday|summer|autumn|spring)",
    "tomorrow|(?:the )?(?:next|coming) (?:\\p{L}+ )?(?:weeks?|months?|quarter|fortnight|monday|saturday)|from now on|as of now|for (?:\\d+|\\p{L}+) (?:weeks|months|days|saturdays|mondays)|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: the)? \\d{1,2}(?:st|nd|rd|th)?|in (?:\\d+|a|two|three|four|six) (?:week|month|day|fortnight)s?(?:' time| from now)",
  ]),
};

/** Looking, trying, hoping, and what one should or might do: none of it is decided. */
const idle: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:sper\p{L}+|cerch(?:iamo|eremo|erò) di|prov(?:iamo|eremo|erò) a|vedremo|vedrò|monitor\p{L}+|osserv(?:iamo|eremo)|valut(?:iamo|eremo|erò|are)|continu(?:iamo|eremo|are)|bisogn(?:erebbe|a)|(?:si )?(?:potrebbe|dovrebbe|potrebbero|dovrebbero)|potremmo|dovremmo|sarebbe|chissà|forse|magari|raggiunt[oaie]|obiettiv[oi])(?!\p{L})/u,
  en: /(?<!\p{L})(?:hop(?:e|es|ing)|(?:try|trying) to|(?:we'll|i'll|we will|i will) (?:see|look|monitor|keep an eye|consider)|monitor\p{L}*|keep an eye|consider\p{L}*|should|could|might|would be|maybe|perhaps|who knows|carry on(?!(?: [\p{L}']+){1,4}[:,;] *(?:every|each|\d))|achieved|aims?|targets? (?:is|was|of))(?!\p{L})/u,
};

/** Sentences, and their parts that a semicolon divides: 'in febbraio erano tre; in marzo saranno otto'. */
function partsOf(text: TextDoc): Range[] {
  return text.sentences.flatMap(({ start, end }) => {
    const parts: Range[] = [];
    let from = start;
    for (const { index } of text.folded.slice(start, end).matchAll(/;/g)) {
      parts.push({ start: from, end: start + index });
      from = start + index + 1;
    }
    return [...parts, { start: from, end }];
  });
}

/** Sentences over which a plan may be spread. */
const spread = 3;
/** A report has some thirty. */
const mostParts = 200;

/** 'May' and 'March' in small letters, with no figure and no preposition beside them, are verbs: 'some of it may come from there'. */
const isVerb = ({ folded, raw }: TextDoc, { start, end }: Range) =>
  /^m[a-z]+$/u.test(raw.slice(start, end)) &&
  /^ma(?:y|rch)$/u.test(folded.slice(start, end)) &&
  !/(?<!\p{L})(?:in|by|from|until|till|of|early|mid|late|next|for) $/u.test(folded.slice(0, start).slice(-8));

/** Times ahead of a report on a month (1–12; null: only those that say so themselves). */
function timesAhead(text: TextDoc, month: number | null): Range[] {
  const named = monthNames[text.locale].flatMap((name, at) => {
    const distance = month === null ? 0 : (at + 1 - month + 12) % 12;
    if (distance < 1 || distance > farthest) return [];
    const source = `(?<!\\p{L})(?:\\d{1,2}[°º]? ?)?${name}(?: \\d{1,2}(?! \\p{L}))?(?!\\p{L})`;
    return placesIn(text.folded, latinExpression(source, "gu")).filter((place) => !isVerb(text, place));
  });
  return [...named, ...matches(text, comes[text.locale])];
}

/**
 * A plan told without a word of deciding: in up to three sentences that neither look back nor hope, a time ahead and how
 * much of something ('Until Easter: six reels, two carousels'). A share is a result or an aim, and a price a fact, so
 * neither counts as how much. The sentence that says how much, with both; null: there is none.
 */
export function planIn(
  text: TextDoc,
  figures: readonly Figure[],
  worded: readonly Range[],
  month: number | null,
): { readonly place: Range; readonly figure: Range; readonly time: Range } | null {
  const times = timesAhead(text, month);
  if (times.length === 0) return null;
  const counts = [...figures.filter(({ dated, unit }) => !dated && unit === null), ...worded].filter(
    (figure) => !times.some((time) => overlaps(time, figure)),
  );
  const told = ({ start, end }: Range) => {
    const said = text.folded.slice(start, end);
    return !past[text.locale].test(said) && !idle[text.locale].test(said);
  };
  const parts = partsOf(text).slice(0, mostParts);
  for (const at of parts.keys()) {
    const all = parts.slice(at, at + spread);
    const back = all.findIndex((part) => !told(part));
    const window = back < 0 ? all : all.slice(0, back);
    const time = times.find((range) => window.some((part) => within(range, part)));
    if (time === undefined) continue;
    for (const part of window) {
      const figure = counts.find((range) => within(range, part));
      if (figure !== undefined && !isQuestion(text, figure)) return { place: part, figure, time };
    }
  }
  return null;
}
