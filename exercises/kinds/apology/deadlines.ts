import { figuresIn } from "../../lib/figures.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { latinExpression } from "../../lib/text/latin.ts";
import { anyMonth } from "../../lib/text/month-names.ts";
import type { TextDoc } from "../../lib/text.ts";

/** What a number of days, weeks or months is followed by, and how many days each of them has. */
const spans = [
  { days: 1, after: /^ (?:giorn[oi]|days?)(?!\p{L})/u },
  { days: 7, after: /^ (?:settiman[ae]|weeks?)(?!\p{L})/u },
  { days: 30, after: /^ (?:mes[ei]|months?)(?!\p{L})/u },
] as const;

const before = {
  it: /(?<!\p{L})entro (?:i |le |gli )?(?:prossim[ie] )?$/u,
  en: /(?<!\p{L})within (?:the )?(?:next )?$/u,
} as const;

const byMonth = {
  it: pattern([
    `(?:entro|prima di|prima del|non oltre)(?: (?!e(?!\\p{L})|di \\p{N})[\\p{L}\\p{N}'°]+){0,4} (?:${anyMonth})`,
  ]),
  en: pattern([
    `(?:by|before|no later than)(?: (?:the|end|middle|beginning|start|early|mid|late|of|\\p{N}+(?:st|nd|rd|th)?)){0,5}(?: |-)(?:${anyMonth})`,
  ]),
} as const;

const month = latinExpression(`(?:${anyMonth})$`, "u");

/** Numbers of days, weeks and months in a text, in days. */
function daysIn(text: TextDoc): readonly (Range & { readonly days: number })[] {
  return figuresIn(text).flatMap(({ start, end, values: [value = 0] }) => {
    const span = spans.find(({ after }) => after.test(text.folded.slice(end, end + 14)));
    return span === undefined ? [] : [{ start, end, days: value * span.days }];
  });
}

/** Where a text promises something for a month, or within a time, of which the facts know nothing. */
export function findInventedDeadlines(text: TextDoc, facts: TextDoc): Range[] {
  const { locale } = text;
  const months = matches(text, byMonth[locale]).filter(
    ({ start, end }) => !facts.folded.includes(month.exec(text.folded.slice(start, end))?.[0] ?? ""),
  );
  const known = daysIn(facts);
  const times = daysIn(text).filter(
    ({ start, days }) =>
      known.length > 0 &&
      before[locale].test(text.folded.slice(Math.max(0, start - 24), start)) &&
      !known.some((one) => one.days === days),
  );
  return [...months, ...times.map(({ start, end }) => ({ start, end }))];
}
