import type { Locale } from "../locale.ts";
import { matches, pattern } from "../pattern.ts";
import { parseDay } from "../plan/day.ts";
import type { Range } from "../range.ts";
import { latinExpression } from "../text/latin.ts";
import { englishMonth, italianMonth } from "../text/month-names.ts";
import type { TextDoc } from "../text.ts";

/** When an objective is to be reached. `day`: last day of it since 1 January 1970, null where the text names no year. */
export interface Deadline extends Range {
  readonly day: number | null;
}

const monthIt = `(?:${italianMonth})`;
const monthEn = `(?:${englishMonth}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)`;
const numeric = "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})|\\d{1,2}/\\d{1,2}";
const year = "(?:19|20)\\d{2}";
const numberIt =
  "(?:\\d{1,3}|un|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|venti|trenta|sessanta|novanta)";
const numberEn =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|sixty|ninety)";
const spanIt = `(?:${numberIt} )?(?:giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|trimestr[ei]|semestr[ei])`;
const spanEn = `(?:${numberEn} )?(?:days?|weeks?|months?|years?|quarters?)`;
const feastIt =
  "(?:natale|pasqua|capodanno|ferragosto|san valentino|primavera|(?:l')?estate|(?:l')?autunno|(?:l')?inverno|il lancio|l'evento|la fine della campagna|la campagna)";
const feastEn =
  "(?:christmas|easter|new year|year(?:'s)? end|spring|summer|autumn|winter|valentine's day|the launch|the event|the end of the campaign)";

/** Ways to say when. A rhythm ('al mese', 'a month') and a time gone by ('negli ultimi tre mesi') are none. */
const when: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    `(?:entro|prima d(?:i|el|ella|ello|ei|ell')|fino (?:a|al|alla)|scadenza|per (?:la )?fine|a fine|(?:al)?la fine d(?:i|el|ella|ell')|fine|per)(?: e non oltre)?:?(?: (?:il|la|lo|l'|le|i|fine|la fine|metà|inizio|d(?:i|el|ella|ello|ell')|mese|giorno|e non oltre|prossim[oaie]|questo|questa|prim[oa]|second[oa]|terz[oa]|quart[oa]|mese di)){0,5}(?: |(?<='))(?:${numeric}|(?:\\d{1,2}|primo)°? ${monthIt}(?: ${year})?|${monthIt}(?: (?:del )?${year})?|${year}|${spanIt}(?: (?:del )?${year})?|${feastIt}(?: ${year})?)`,
    `(?:in|nei|nelle|nell'|nel giro di|nell'arco di|nel corso di|tra|fra|per|durante|lungo)(?: (?:i|le|il|un|prossim[oaie]|primi|prime|tutto|tutta|giro di|corso di|arco di|mese di)){0,3}(?: |(?<='))(?:${spanIt}|${monthIt}(?: ${year})?|${year})`,
    `(?:a|per|da|con|sotto) ${feastIt} ${year}`,
    `(?:nel|nello|nella|nell'|del|a|ad|al) (?:(?:prim|second|terz|quart)[oa] |prossim[oa] |corso del |mese di )?(?:trimestre|semestre|${monthIt}|${year})(?: (?:del )?${year})?`,
    `(?:da|dal|dall') *(?:\\d{1,2}°? )?${monthIt}? *(?:a|al|all'|e) *(?:\\d{1,2} )?${monthIt}(?: ${year})?`,
    `(?:il|al|dal|l'|scadenza:?) *\\d{1,2}°? ${monthIt}(?: ${year})?`,
    `(?:t|q)[1-4](?: (?:del )?${year})?`,
    "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})",
    `${monthIt}(?:[-–/]${monthIt})? ${year}`,
    "(?:il )?(?:mese|trimestre|anno|semestre) prossimo|(?:la )?prossima (?:stagione|primavera|estate)",
  ]),
  en: pattern([
    `(?:by|before|until|till|within|no later than|not later than|end of|deadline|due)(?::| is)?(?: (?:the|end|of|start|middle|this|next|mid|close|first|second|third|fourth|coming|beginning)){0,6} (?:${numeric}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?${monthEn}(?: ${year})?|${monthEn}(?: \\d{1,2}(?:st|nd|rd|th)?)?(?: ${year})?|${year}|${spanEn}(?: of ${year}| ${year})?|q[1-4](?: ${year})?|${feastEn}(?: ${year})?)`,
    `(?:in|over|during|for|across|throughout|inside)(?: (?:the|a|an|all|of|next|first|second|third|fourth|coming|course|space|period|under|whole|rest)){0,5} (?:(?:${numberEn} )(?:days?|weeks?|months?|years?|quarters?)|(?<=(?:next|coming|first|second|third|fourth|whole|rest of the) )(?:week|month|quarter|half|year)(?: of ${year})?|${monthEn}(?: ${year})?|${year}|q[1-4](?: ${year})?)`,
    `(?:at|for|by) ${feastEn} ${year}`,
    `(?:between|from) now (?:and|to|until|till) (?:the end of |\\d{1,2} )?${monthEn}(?: ${year})?`,
    `(?:from|between) (?:\\d{1,2} )?${monthEn} (?:to|and|until|through) (?:\\d{1,2} )?${monthEn}(?: ${year})?`,
    `on (?:\\p{L}+day )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?${monthEn}(?: ${year})?`,
    `q[1-4](?: (?:of )?${year})?`,
    "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d{2})",
    `${monthEn}(?:[-–/]${monthEn})? ${year}`,
    `${numberEn} (?:days?|weeks?|months?|years?|quarters?) (?:from (?:now|today)|hence)`,
    "(?:next|this) (?:month|quarter|year|season|spring|summer|autumn|winter)",
  ]),
};

/** Just before a time that is the measure's own or lies behind: 'rispetto a novembre', 'compared with November'. */
const behind: Readonly<Record<Locale, RegExp>> = {
  it: /(?:rispetto|contro|confronto|dati|media|valore|erano|quell[oiae]|numeri|risultat[oi]|ultim[ioae]|scors[oaie]) (?:(?:a|al|ai|alla|di|del|i|il|gli) ?)?$/u,
  en: /(?:compared (?:to|with)|than|against|versus|vs\.?|average|data|figures?|level|last|previous|past|was|were|from) (?:of |the |that )?$/u,
};
const gone: Readonly<Record<Locale, RegExp>> = {
  it: /^ ?(?:scors[oaie]|passat[oaie]|erano|era|siamo stati|eravamo)|ultim[ioae]|precedent[ie]/u,
  en: /^ ?(?:it was|they were|we had|was|were|ago)|\b(?:last|past|previous)\b/u,
};

/** The deadlines and periods that a text sets itself. A day after `now` is one, whatever stands before it. */
export function deadlinesIn(text: TextDoc, where: Range, now: number | null = null): Deadline[] {
  return matches(text, when[text.locale], where)
    .slice(0, 40)
    .map(({ start, end }) => ({ start, end, day: lastDayOf(text.folded.slice(start, end)) }))
    .filter(({ start, end, day }) => {
      if (now !== null && day !== null && day > now) return true;
      const before = text.folded.slice(Math.max(0, start - 24), start);
      return (
        !behind[text.locale].test(before) &&
        !gone[text.locale].test(text.folded.slice(end, end + 16)) &&
        !/(?:ultim[ioae]|scors[oaie])|\b(?:last|past)\b/u.test(text.folded.slice(start, end))
      );
    });
}

const starts = "gen|jan feb mar apr mag|may giu|jun lug|jul ago|aug set|sep ott|oct nov dic|dec".split(" ");

/** The last day that a time in words can mean; null without a year. */
function lastDayOf(said: string): number | null {
  const digits = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})/.exec(said)?.[0];
  if (digits !== undefined) return parseDay(digits);
  const inYear = /(?:19|20)\d{2}/.exec(said)?.[0];
  if (inYear === undefined) return null;
  const words = said.match(/\p{L}+/gu) ?? [];
  const month = words.reduce((found, word) => {
    const at = starts.findIndex((names) => names.split("|").some((name) => word.length >= 3 && word.startsWith(name)));
    return at >= 0 ? at + 1 : found;
  }, 0);
  const quarter = /(?:^|\s)[tq]([1-4])/.exec(said)?.[1] ?? quarterOf(said);
  if (month > 0) {
    const date = /(?:^|[\s'])(\d{1,2})(?!\d)/.exec(said)?.[1];
    return date === undefined
      ? endOf(Number(inYear), month)
      : (parseDay(`${inYear}-${month}-${date}`) ?? endOf(Number(inYear), month));
  }
  return endOf(Number(inYear), quarter === null ? 12 : Number(quarter) * 3);
}

function quarterOf(said: string): string | null {
  if (!/trimestre|quarter/.test(said)) return /primo semestre|first half/.test(said) ? "2" : null;
  const order = ["prim|first", "second", "terz|third", "quart[oa]|fourth"].findIndex((names) =>
    latinExpression(`(?<!\\p{L})(?:${names})`, "u").test(said),
  );
  return order < 0 ? null : String(order + 1);
}

/** The last day of a month. */
function endOf(inYear: number, month: number): number | null {
  const next = parseDay(month === 12 ? `${inYear + 1}-01-01` : `${inYear}-${month + 1}-01`);
  return next === null ? null : next - 1;
}
