import { changeWords, deadlineWords } from "../../data/goal-change-words.ts";
import { metricWords } from "../../data/goal-measure-words.ts";
import { emptyWords, vagueWords } from "../../data/goal-wish-words.ts";
import { pattern } from "../pattern.ts";
import type { Objective } from "../plan.ts";
import { parseDay } from "./day.ts";
import { parseNumber } from "./number.ts";
import { isFilled, plain } from "./read.ts";

const has = (words: readonly string[]) => {
  const re = pattern(words);
  return (text: string) => text.search(re) >= 0;
};

const namesMetric = has(metricWords);
const namesWish = has(vagueWords);
const namesChange = has(changeWords);
const namesDeadline = has(deadlineWords);
const empty = pattern([...emptyWords, ...changeWords]);
/** From 1.2% to 2% · da 1,2% a 2% · 1,2% → 2% · +20%: a change without a verb. */
const fromTo =
  /(?:from|da(?:l|lle|gli|i)?)\s+(?:\S+\s+){0,3}?\S*\d\S*\s+(?:to|al?|alle|agli|ai)\s+\S*\d|\d\S*\s*(?:→|->|=>)\s*\S*\d|\+\s?\d|\d\S*\s+(?:more|fewer|less|in più|in meno)(?!\p{L})|altr[ei]\s+\d/u;
/** 'Più interazioni': which way; how far may stand in the fields. */
const moreOrLess = /(?<!\p{L})(?:più|meno|maggior[ei]?|minor[ei]?|more|fewer|less|higher|lower)(?!\p{L})/u;
/** How much of an objective is read, in UTF-16 units: keeps the patterns bounded. */
const longest = 600;
const dates =
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})\b|\b(?:19|20)\d{2}\b|\b\d{1,2}°?\s+(?:gen|feb|mar|apr|mag|giu|lug|ago|set|ott|nov|dic|jan|may|jun|jul|aug|sep|oct|dec)\p{L}*/giu;

/** What an objective lacks to be SMART; an empty list is none. */
type GoalGap = "vague" | "verb" | "number" | "deadline";

/**
 * Checks one objective (facts 6.2). Its text says what changes, and in which measure; number and date may stand in the
 * text or in the fields beside it. A wish such as "migliorare la visibilità" is not saved by the fields.
 */
export function goalGaps(objective: Objective): GoalGap[] {
  const text = plain(objective.text.slice(0, longest));
  const fields = [objective.baseline, objective.target].some((cell) => parseNumber(cell) !== null);
  const counted = /\d/.test(text.replace(dates, " "));
  const metric = namesMetric(text);
  const kpi = namesMetric(plain(objective.kpi));
  const measured =
    metric ||
    (counted && kpi) ||
    (kpi && fields && !namesWish(text) && thingsIn(text) >= 2) ||
    isOwnCount(objective, text);
  const gaps: GoalGap[] = [];
  if (!measured) gaps.push("vague");
  // Without a verb the change may still be stated in numbers: "CTR: 2%, today 1.2%", or in the fields beside 'more' or 'less' of a measure.
  const inNumbers = metric && (counted || (moreOrLess.test(text) && moves(objective)));
  if (!namesChange(text) && !fromTo.test(text) && !inNumbers && numbersIn(text).length < 2) gaps.push("verb");
  if (!counted && !fields) gaps.push("number");
  if (!namesDeadline(text) && !isDeadline(objective.by)) gaps.push("deadline");
  return gaps;
}

/** Whether the fields say from how much to how much: "Più interazioni", 3.1, 3.5. */
function moves({ baseline, target }: Objective): boolean {
  const [from, to] = [parseNumber(baseline), parseNumber(target)];
  return from !== null && to !== null && from !== to;
}

/** Things that only this client counts, such as lamps of a batch that came back: the text gives the target, or how much is added, and the KPI names the thing. */
function isOwnCount({ kpi, baseline, target }: Objective, text: string): boolean {
  const [from, to] = [parseNumber(baseline), parseNumber(target)];
  const wanted = to === null ? [] : [to, ...(from === null ? [] : [Math.abs(to - from)])];
  const thing = plain(kpi.slice(0, longest));
  const isThing = isFilled(kpi) && !namesWish(thing) && thingsIn(thing) >= 1;
  return isThing && numbersIn(text).some((number) => wanted.includes(number)) && thingsIn(text) >= 1;
}

/** The numbers of a text, dates left out. */
function numbersIn(text: string): number[] {
  const found = text.replace(dates, " ").match(/\d[\d.,]*/g) ?? [];
  return found.flatMap((part) => parseNumber(part) ?? []);
}

function isDeadline(cell: string): boolean {
  return isFilled(cell) && (parseDay(cell) !== null || namesDeadline(plain(cell)));
}

/** How many words say something: longer than three letters, not in the list of empty ones. */
function thingsIn(text: string): number {
  return text.replace(empty, " ").match(/\p{L}{4,}/gu)?.length ?? 0;
}
