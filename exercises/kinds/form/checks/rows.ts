import { saysHowMany, saysHowOften } from "../../../lib/figures/quantity.ts";
import { figuresIn } from "../../../lib/figures.ts";
import type { Locale } from "../../../lib/locale.ts";
import { groupPattern } from "../../../lib/pattern/option-words.ts";
import { isQuoted, matches, pattern } from "../../../lib/pattern.ts";
import { isDeniedInClause } from "../../../lib/scope.ts";
import { parseText, type TextDoc } from "../../../lib/text.ts";
import type { Finding } from "../../../lib/verdict.ts";
import type { Rows } from "../check-schema.ts";
import { onCell, type Part, part } from "../places.ts";
import { placedRows } from "../read.ts";
import type { Form, FormAnswer } from "../schema.ts";
import { naming } from "./avoid.ts";

/** The words that say it, not denied ('non perché va di moda'), nor quoted where quoting is no saying. */
function said(text: TextDoc, patterns: readonly string[], locale: Locale, quoted = false): string | undefined {
  const place = matches(text, groupPattern(patterns, locale)).find(
    (one) => (quoted || !isQuoted(text, one)) && !isDeniedInClause(text, one),
  );
  return place && text.raw.slice(place.start, place.end);
}

/** Figures said without a number: where there was nothing yet, twice as many, some ten. */
const unnumbered: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "zero|nessun[oa]?|nulla|niente|non (?:esiste|c'è|ce n'è|ci sono|l'abbiamo|ne abbiamo)|raddoppi~|doppio|triplic~|triplo|metà|dimezz~|(?:una|la) (?:decina|dozzina|ventina|trentina|quarantina|cinquantina|sessantina)",
  ]),
  en: pattern([
    "zero|none|nil|nobody|nothing|no \\p{L}+|(?:doesn't|don't) (?:exist|have)|not yet|doubl~|twice|tripl~|treble~|half|halv~",
  ]),
};

/** How many figures a text states; the day by which is none. */
const figuresStated = (text: TextDoc, locale: Locale): number =>
  figuresIn(text).filter(({ dated, clock }) => !dated || clock).length + matches(text, unnumbered[locale]).length;

/** What is wrong with a cell, in the words of the check; nothing when it fits. */
function faultOf(check: Rows, raw: string, locale: Locale): { message: string; hint: string } | undefined {
  const text = parseText(raw, locale);
  const vague = check.vague?.[locale];
  if (vague !== undefined && !saysHowMany(text)) {
    const words = said(text, vague.patterns, locale);
    if (words !== undefined) return naming(vague, words);
  }
  const avoided = check.avoid && said(text, check.avoid[locale], locale);
  const fits =
    (check.oneOf === undefined || check.oneOf.includes(raw)) &&
    figuresStated(text, locale) >= check.figures &&
    (!check.quantity || saysHowMany(text) || saysHowOften(text)) &&
    avoided === undefined;
  return fits ? undefined : naming(check.locale[locale], avoided ?? raw);
}

/** Whether each row, or each that speaks of something, holds what it must and nothing that it must not. */
export function checkRows(check: Rows, _form: Form, answer: FormAnswer, locale: Locale): Part {
  const findings = placedRows(answer, check.table).flatMap(({ at, cells }): Finding[] => {
    const raw = cells[check.column] ?? "";
    if (raw.trim() === "") return [];
    const about = check.when === undefined ? undefined : parseText(cells[check.when.column] ?? "", locale);
    if (about !== undefined && check.when && said(about, check.when.patterns[locale], locale, true) === undefined)
      return [];
    const fault = faultOf(check, raw, locale);
    return fault === undefined ? [] : [{ range: null, cell: onCell(check.table, at, check.column), ...fault }];
  });
  return part("rows-fit", "blocking", findings);
}
