import { inWords, numberForms } from "../figures/number-words.ts";
import type { Locale } from "../locale.ts";
import { anyMonth } from "../text/month-names.ts";
import type { Ways } from "./ways.ts";

const units: Readonly<Record<string, { readonly sign: string; readonly word: string; readonly cents: string }>> = {
  "€": { sign: "€", word: "eur(?:os?)?", cents: "e |and " },
  "£": { sign: "£", word: "pounds?|sterline|gbp", cents: "e |and " },
  $: { sign: "\\$", word: "dollars?|dollari|usd", cents: "e |and " },
};

/** Words before a number that make it a price, where its money goes unsaid: 'biglietti a 14, ridotti 8'. */
const lead: Readonly<Record<Locale, string>> = {
  it: "(?:a|sono|è|costa|costano|paga|pagano|ridotto|ridotti|intero|interi|biglietto|biglietti|ingresso|oppure|solo|appena)",
  en: "(?:at|for|is|are|costs?|pays?|only|just|tickets?|seats?|full price|reduced|concessions?|entry|admission)",
};

/** What shows that a number without money counts something else. */
const counted = `(?! *(?:%|ann[io]|person|post[io]|minut|or[ae]|giorn|mes[ei]|euro|years?|people|seats?|minutes?|hours?|days?|months?|o'clock|[ap]\\.?m(?!\\p{L}))| (?:di )?(?:${anyMonth}))`;

function onePrice(whole: string, cents: string, money: string, locale: Locale): string {
  const { sign, word, cents: and } = units[money] ?? { sign: "€", word: "euro", cents: "e " };
  const value = Number(whole);
  const digits =
    cents === "" ? `${value > 999 ? numberForms(whole, locale) : value}(?:[.,](?:00|-+))?` : `${value}[.,]${cents}`;
  const spelt = value < 1000 ? inWords(value, locale).replace("tré", "tr[eé]").replaceAll("-", "[ -]") : "";
  const number = `(?<!\\d[.,])${digits}(?![.,]?\\d)`;
  const behind = `(?:${sign}|(?:${word})(?!\\p{L}))`;
  const noCents = cents === "" ? "(?! (?:e|and) \\d\\d(?!\\d| *(?:€|euro)))" : "";
  return [
    `(?:${sign}|(?:${word})) *${number}`,
    `${number} *${behind}${noCents}`,
    ...(cents === "" && spelt !== "" ? [`${spelt} (?:${word})${noCents}`] : []),
    ...(cents === ""
      ? []
      : [`(?:${value}|${spelt}) (?:${word}) (?:${and})?(?:${cents}|${inWords(Number(cents), locale)})`]),
    `${lead[locale]} ${number}${counted}`,
  ].join("|");
}

const words: Readonly<Record<Locale, string>> = {
  it: "\\p{L}*(?:uno|due|tr[eé]|quattro|cinque|sei|sette|otto|nove|dieci|dici|venti|nta|cento|mila)",
  en: "(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty[ -]?)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|hundred)|(?:twen|thir|for|fif|six|seven|eigh|nine)ty",
};

function anyPrice(locale: Locale): string {
  const number = "(?<!\\d[.,])\\d{1,6}(?:[.,]\\d{1,3})?(?![.,]?\\d)";
  const signs = Object.values(units)
    .map(({ sign }) => sign)
    .join("|");
  const money = Object.values(units)
    .map(({ word }) => word)
    .join("|");
  return [
    `(?:${signs}|(?:${money})) *${number}`,
    `${number} *(?:${signs}|(?:${money})(?!\\p{L}))`,
    `(?:${words[locale]}) (?:${money})`,
  ].join("|");
}

/** What a piece asks for: a price in euros, 14 or 5,90, or with the sign of another money, £3.50. null: no price. */
export function price(value: string, locale: Locale): Ways | null {
  const [, money = "€", whole = "", cents = ""] = /^([€£$])? *(\d{1,6})(?:[.,](\d\d))?$/.exec(value) ?? [];
  return whole === ""
    ? null
    : { one: onePrice(whole, cents === "00" ? "" : cents, money, locale), any: anyPrice(locale) };
}
