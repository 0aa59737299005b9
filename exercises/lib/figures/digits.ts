import type { Locale } from "../locale.ts";
import type { TextDoc } from "../text.ts";
import { isRough, monthAfter, monthBefore, thingAfter } from "./context.ts";
import { type Figure, plainFigure } from "./figure.ts";

const number =
  /(?<![\p{L}\p{N}_@#/.,:]|\p{L}-)([€$£]\s?)?(\d{1,3}(?:[ .,']\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,:]\d+)?)(\s?(?:%|€|\$|£|euros?(?!\p{L})|eur(?!\p{L})|per cento|percento|percent|per cent|pounds?(?!\p{L})|punti percentuali|percentage points|k(?!\p{L})|mila(?!\p{L})|mln(?!\p{L})|milion[ei](?!\p{L})|million(?!\p{L})|thousand(?!\p{L})|[ap]\.?m\.?(?!\p{L})))?/gu;
const scale: Readonly<Record<string, number>> = {
  k: 1e3,
  mila: 1e3,
  thousand: 1e3,
  mln: 1e6,
  milioni: 1e6,
  milione: 1e6,
  million: 1e6,
};

/** Numbers in digits, with their sign and what they are part of. `most`: how many are read. */
export function digitsIn(text: TextDoc, most: number): Figure[] {
  const { folded, locale } = text;
  let read = 0;
  return [...folded.matchAll(number)].slice(0, most).flatMap((match): Figure[] => {
    const [whole, before = "", digits = "", after = ""] = match;
    if (match.index < read) return [];
    const part = before + after === "" ? inSoMany(folded, match.index, digits, locale) : null;
    if (part !== null) {
      read = part.end;
      return [part];
    }
    const end = match.index + whole.length;
    const sign = after.trim();
    // 5g, 3d: a code, unless the letters are a unit of measure or an ordinal
    const tail = sign === "" ? (/^\p{L}+/u.exec(folded.slice(end, end + 12))?.[0] ?? "") : "";
    if (tail !== "" && !/^(?:st|nd|rd|th|h|hrs?|min|m|s|sec|kg|g|w|cm|mm|km|px|gb|mb|x|gg)$/u.test(tail)) return [];
    const value = parseDigits(digits) * (scale[sign] ?? 1);
    const clock =
      value < 25 &&
      (/:/.test(digits) || /^[ap]\.?m/.test(sign) || (sign === "" && isClock(folded, match.index, end, locale)));
    const values = clock && value < 24 ? [value, value < 12 ? value + 12 : value - 12] : [value];
    const unit = /%|cent|punti/.test(sign) ? "percent" : /[€$£]|eur|pound/.test(before + sign) ? "money" : null;
    const isDay =
      value <= 31 &&
      (monthAfter.test(folded.slice(end, end + 20)) ||
        (monthBefore.test(folded.slice(Math.max(0, match.index - 14), match.index)) &&
          !thingAfter.test(folded.slice(end, end + 24))));
    const isYear = /^(?:19|20)\d{2}$/.test(digits) && unit === null && sign === "";
    return [
      {
        start: match.index,
        end,
        values,
        unit,
        rough: isRough(text, match.index),
        dated: clock || isDay || isYear,
        clock,
      },
    ];
  });
}

/** So many in so many, written in digits: '4 su 10', '2 customers in 3', '1 out of 5'. */
const soMany: Readonly<Record<Locale, RegExp>> = {
  it: /^ (?:\p{L}+ ){0,2}su (3|4|5|6|8|10|20|100)(?![\d.,]?\d|%)(?! (?:giorni|ore|euro))/u,
  en: /^ (?:(?:customers?|people|buyers?|clients?|visitors?|messages?|orders?|times|cases?|of them|of us) )?(?:in|out of)(?: every)? (3|4|5|6|8|10|20|100)(?![\d.,]?\d|%)(?! (?:days?|hours?|weeks?|months?|years?|minutes?))/u,
};

function inSoMany(folded: string, at: number, digits: string, locale: Locale): Figure | null {
  const from = at + digits.length;
  const match = soMany[locale].exec(folded.slice(from, from + 50));
  const [part, whole] = [Number(digits), Number(match?.[1])];
  if (match === null || !Number.isInteger(part) || part < 1 || part > whole) return null;
  const percent = Math.round((part / whole) * 1000) / 10;
  return { ...plainFigure({ start: at, end: from + match[0].length }, percent), unit: "percent", rough: true };
}

/** 8.400 · 8,400 · 8 400 are thousands; 1,2 · 1.2 · 18:30 have a fraction. */
function parseDigits(digits: string): number {
  const grouped = /^(\d{1,3}(?:[ .,']\d{3})+)([.,]\d+)?$/.exec(digits);
  if (grouped !== null && !digits.startsWith("0"))
    return Number((grouped[1] ?? "").replace(/\D/g, "") + (grouped[2] ?? "").replace(",", "."));
  return Number(digits.replace(/[,:]/, "."));
}

/** After 'alle' or 'at': a time, unless what follows is counted ('dalle 3 alle 5 recensioni'). */
function isClock(folded: string, at: number, end: number, locale: Locale): boolean {
  const before = folded.slice(Math.max(0, at - 12), at);
  const after = folded.slice(end, end + 20);
  if (locale === "en") return /(?<!\p{L})at $/u.test(before) && !/^ \p{L}{3,}s(?!\p{L})/u.test(after);
  return (
    /(?<!\p{L})(?:alle|dalle|ore|verso le) $/u.test(before) && !/^ (?!domani|oggi)\p{L}{3,}[ei](?!\p{L})/u.test(after)
  );
}
