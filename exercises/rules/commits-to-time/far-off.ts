import { isQuoted, matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { isConditional, isNegated } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import { statementAt } from "./find.ts";

const weeks = /(?<!\p{L})(?:settiman[ae]|mes[ei]|quindicina|weeks?|months?|fortnight)(?!\p{L})/u;

/** Whether a text counts in weeks or months. */
export const tellsWeeks = (text: string): boolean => weeks.test(text.toLowerCase());

/** Times two weeks ahead or more. */
const farOff = {
  it: pattern([
    "(?:fra|tra|entro|nel giro di|in)(?: circa| almeno| massimo)? (?:(?:due|tre|quattro|cinque|sei|otto|\\p{N}+|qualche|alcune|un paio di) settimane|una quindicina di giorni|(?:un|uno|due|tre|sei|\\p{N}+|qualche|alcuni|un paio di) mes[ei])|il mese prossimo|il prossimo mese",
  ]),
  en: pattern([
    "(?:in|within)(?: about| around| roughly| at least)? (?:(?:two|three|four|five|six|eight|\\p{N}+|a few|a couple of|several) weeks(?: time)?|(?:a|one|two|three|six|\\p{N}+|a few|a couple of|several) months?|a fortnight)|(?:two|three|four|six|\\p{N}+) weeks from (?:now|today)|(?:a|one) month from (?:now|today)|next month",
  ]),
};

/** What the person waits for: a thing that reaches them, money that comes back, an answer. Notices and rules to come may take their time. */
const awaited = {
  it: /(?<!\p{L})(?:arriv|consegn|ricev|ritir|rimbors|riaccredit|rispedi|rimand|sostitui|recapit|risent|ricontatt|richiam|rispond|risposta|ci facciamo vivi|avrà la lampada|avrai la lampada)\p{L}*/u,
  en: /(?<!\p{L})(?:arriv\p{L}*|deliver\p{L}*|reach(?:es)? you|with you|refund\p{L}*|collect\p{L}*|pick(?:s|ed)? (?:\p{L}+ ){0,2}up|replac\p{L}*|sen[dt]\p{L}*|ship\p{L}*|(?:call|ring|phone|write to|answer|reply to|update) you|back to you|hear from)(?!\p{L})/u,
};

/** Finds where what the person waits for is put off by weeks or months. */
export function findFarOff(text: TextDoc): Range[] {
  return matches(text, farOff[text.locale]).filter((place) => {
    if (isQuoted(text, place) || isNegated(text, place) || isConditional(text, place)) return false;
    const { start, end } = statementAt(text, place);
    return awaited[text.locale].test(text.folded.slice(start, end));
  });
}
