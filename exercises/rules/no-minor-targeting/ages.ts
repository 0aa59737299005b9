import { throughOthers } from "../../data/targeting-words.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { clauseAt, readPart } from "../../lib/scope.ts";
import { latinExpression } from "../../lib/text/latin.ts";
import { anyMonth } from "../../lib/text/month-names.ts";
import type { TextDoc } from "../../lib/text.ts";
import { isKeptOut } from "./kept-out.ts";

/** An age range that begins under eighteen. */
interface MinorAge extends Range {
  readonly age: number;
}

const adult = 18;
/** Below this a number near "anni" is how long something has lasted rather than who is meant. */
const youngest = 6;

/** What shows that a number is no age: money, shares, hours, distances, dates. */
const noAge = latinExpression(
  `^ ?(?:€|euro|eur|%|per cent|percento|km|cm|mm|kg|w(?:att)?(?!\\p{L})|ore|h(?!\\p{L})|hours?|giorni|days|settimane|weeks|mesi|months|minut|clic|click|post|visit|posti|places|[:.]\\d|/\\d|${anyMonth})`,
  "u",
);
const moneyBefore = /(?:€|\$|£|ore|alle|dalle|ore|at|n\.|art\.|articolo|article|\d[.,:/])\s?$/u;
/** Words that make numbers ages. */
const ageWord =
  /(?<!\p{L})(?:anni|anno|età|eta|years?|aged?|ages|year-olds?|fascia|fasce|target|pubblico|audience|donne|uomini|ragazz\p{L}+|giovani|persone|utenti|women|men|people|girls|boys|users|young|genere|gender|sesso|demographics?|segmento|segment|maschi|femmine|studenti|students|under|over)(?!\p{L})/u;

const range =
  /(?<![\d.,€$£])(\d{1,2})(?:\s?(?:-|\/|→|÷)\s?| (?:ai|a|e|e i|to|and|till|until|fino ai|through) )(?:i )?(\d{2})(?!\d|[.,]\d)/gu;
const from = {
  it: /(?<!\p{L})(?:dai|da(?= \d+(?: anni)? (?:in su|in poi|e oltre))|oltre i|over|sopra i|più di(?= \d+ anni)|almeno(?= \d+ anni)|età minima:?|a partire dai|dall'età di|compiuti i|minimo(?= \d+ anni))(?: |-)?(\d{1,2})(?: ?anni)?(?: in su| in poi| e oltre|\+)?(?!\d)/gu,
  en: /(?<!\p{L})(?:from(?: age| the age of)?|over|above|aged?|minimum age:?|at least(?= \d+ years)|older than|starting at|ages?)(?: |-)?(\d{1,2})(?: ?years?(?! (?:of|in|ago)))?(?: and (?:up|over|older)| up(?:wards?)?| or (?:over|older)|\+)?(?!\d| ?years? (?:of|in|ago))/gu,
};
const upwards = /(?:up|upwards?|and (?:over|older)|or (?:over|older)|in su|in poi|e oltre)$/u;
const plus = /(?<![\d.,+€])(\d{1,2}) ?\+(?!\d)/gu;
const olds = /(?<!\d)(\d{1,2})(?:-| )?(?:year-olds?|years? old|enni|enne)(?!\p{L})/gu;
const alone = /(?<!\p{L})(?:di|con|hanno|aged?|a) (\d{1,2}) (?:anni|years)(?! (?:di |of |fa|ago|in |garanzia))/gu;
/** Ages in words, from those on that are no hours of the morning: 'dai quindici anni', 'between fifteen and twenty'. */
const inWords: Readonly<Record<string, number>> = {
  tredici: 13,
  quattordici: 14,
  quindici: 15,
  sedici: 16,
  diciassette: 17,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
};
const worded = {
  it: /(?<!\p{L})(?:dai|tra i|fra i|sopra i|oltre i|compiuti i|a partire dai|dall'età di|(?:di|hanno|con|almeno|minimo)(?= \p{L}+ anni)) (tredici|quattordici|quindici|sedici|diciassette)(?: anni)?(?: in su| in poi| e oltre)?(?!\p{L})/gu,
  en: /(?<!\p{L})(?:from(?: age| the age of)?|between|aged?|ages|over|above|at least|older than) (thirteen|fourteen|fifteen|sixteen|seventeen)(?: up(?:wards?)?| and (?:up|over|older)| or (?:over|older))?(?!\p{L})/gu,
};

/** A number of people, not their age: "over 15 people". */
const counted =
  /^ (?:persone|utenti|clienti|donne|uomini|volontari|people|users|customers|women|men|volunteers|followers?)(?!\p{L})/u;

/** Ages under eighteen that the audience is chosen by. Ranges of prices, hours and dates are none. */
export function minorAges(text: TextDoc): MinorAge[] {
  const { folded, locale } = text;
  const found: MinorAge[] = [];
  const part = folded.slice(0, readPart(text).end);
  const add = (re: RegExp, needsWord: boolean) => {
    for (const match of part.matchAll(re)) {
      const age = inWords[match[1] ?? ""] ?? Number(match[1]);
      const end = match[2] === undefined ? age + 60 : Number(match[2]);
      const place = { start: match.index, end: match.index + match[0].length };
      if (age >= adult || age < youngest || end < age || found.some((other) => overlaps(other, place))) continue;
      if (
        noAge.test(part.slice(place.end, place.end + 14)) ||
        moneyBefore.test(part.slice(Math.max(0, place.start - 10), place.start))
      )
        continue;
      const clause = clauseAt(text, place);
      const around = part.slice(Math.max(clause.start - 40, 0), Math.min(clause.end + 15, part.length));
      const closes =
        (re === plus &&
          /^ *(?:[,.;)\n]|$|(?:in|a|di|da|from|of|living|around) )/.test(part.slice(place.end, place.end + 8))) ||
        // 'from 16 up', 'dai 16 in su': so only ages are told
        upwards.test(match[0]);
      if (needsWord && !closes && !ageWord.test(around)) continue;
      if (match[2] === undefined && counted.test(part.slice(place.end, place.end + 14))) continue;
      const before = part.slice(Math.max(0, place.start - 70), place.start);
      // "Parents of children aged 6-10": the age is the children's, whom the parents stand for.
      const isOthers =
        throughOthers[locale].test(before) || throughOthers[locale].test(before.replace(/(?:\p{L}+ ){1,2}$/u, ""));
      if (isOthers || isKeptOut(text, place, () => false)) continue;
      found.push({ ...place, age });
    }
  };
  add(range, true);
  add(from[locale], true);
  add(plus, true);
  add(olds, false);
  add(alone, true);
  add(worded[locale], true);
  return found;
}
