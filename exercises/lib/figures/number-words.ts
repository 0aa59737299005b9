import type { Locale } from "../locale.ts";
import { once } from "../once.ts";

const englishUnits =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const englishTens = "twenty thirty forty fifty sixty seventy eighty ninety";
const units = {
  it: "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
  en: englishUnits,
} as const;
const tens = {
  it: "venti trenta quaranta cinquanta sessanta settanta ottanta novanta",
  en: englishTens,
} as const;

/** A whole number below 1,000 in words: 23 → ventitré, twenty-three. */
export function inWords(value: number, locale: Locale): string {
  const small = units[locale].split(" ");
  if (value < 20) return small[value] ?? "";
  if (value >= 100) {
    const rest = value % 100;
    const hundreds = small[Math.floor(value / 100)] ?? "";
    if (locale === "en") return `${hundreds} hundred${rest === 0 ? "" : ` and ${inWords(rest, locale)}`}`;
    return `${value < 200 ? "" : hundreds}cento${rest === 0 ? "" : inWords(rest, locale)}`;
  }
  const ten = tens[locale].split(" ")[Math.floor(value / 10) - 2] ?? "";
  const unit = value % 10;
  if (unit === 0) return ten;
  if (locale === "en") return `${ten}-${small[unit] ?? ""}`;
  const joined = unit === 1 || unit === 8 ? ten.slice(0, -1) : ten;
  return joined + (unit === 3 ? "tré" : (small[unit] ?? ""));
}

/** A source for patterns that finds a number as it may be written: 30 → 30 or trenta; 1,2 → 1,2 or 1.2; 8.400 → 8400 too. */
export function numberForms(digits: string, locale: Locale): string {
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) && !digits.startsWith("0");
  if (grouped || /^\d{4,}$/.test(digits)) return `(?:${thousands(digits.replace(/\D/g, ""))})`;
  if (/[.,]/.test(digits)) return digits.replaceAll(/[.,]/g, "[.,:]");
  const value = Number(digits);
  if (digits.startsWith("0") || value < 2 || value > 999) return digits;
  const word = inWords(value, locale).replace("tré", "tr[eé]").replaceAll("-", "[ -]").replace(" and ", "(?: and)? ");
  return `(?:${digits}|${word})`;
}

/** 8400 → 8400, 8.400, 8,400, 8 400. */
function thousands(plain: string): string {
  const grouped = plain.replace(/\B(?=(?:\d{3})+$)/g, "[., ]*");
  return grouped.replaceAll("[., ]*", "[.,' ]?");
}

/** Words of two to 999, each one token in Italian. */
const italianWords = once((): ReadonlyMap<string, number> => {
  const made = new Map<string, number>();
  for (let value = 2; value < 1000; value++) {
    const word = inWords(value, "it");
    made.set(word, value);
    made.set(word.replace("tré", "tre"), value);
  }
  return made;
});

/** The value of an Italian number word of one token: ventitré, duecento, quindicimila, mille. null: none, or 'uno', which is an article as often. */
export function italianNumber(norm: string): number | null {
  if (norm === "mille") return 1000;
  const parts = /^(\p{L}+?)mila(\p{L}*)$/u.exec(norm);
  const known = italianWords();
  if (parts === null) return known.get(norm) ?? null;
  const high = known.get(parts[1] ?? "");
  const low = parts[2] === "" ? 0 : known.get(parts[2] ?? "");
  return high === undefined || low === undefined ? null : high * 1000 + low;
}

const scales: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1_000_000, dozen: 12 };

/** Reads an English number in words that begins at `at`: 'two hundred and fifty'. null: none there, or a bare 'one'. */
export function englishNumber(
  norms: readonly string[],
  at: number,
): { readonly value: number; readonly length: number } | null {
  let total = 0;
  let part = 0;
  let length = 0;
  let seen = false;
  for (let i = at; i < norms.length && i < at + 8; i++) {
    const norm = norms[i] ?? "";
    const scale = scales[norm.replace(/s$/, "")];
    const small = below100(norm);
    if (small !== null && (!seen || part === 0 || part % 100 === 0)) part += small;
    else if (scale !== undefined && (seen || norms[at] === norm)) {
      // 'hundreds of' counts nothing
      if (!seen && /s$/.test(norm)) return null;
      part = Math.max(1, part) * scale;
      if (scale >= 1000) {
        total += part;
        part = 0;
      }
    } else if (norm === "and" && seen && below100(norms[i + 1] ?? "") !== null && part % 100 === 0 && part > 0)
      continue;
    else break;
    seen = true;
    length = i - at + 1;
  }
  const value = total + part;
  return !seen || (value < 2 && length === 1) ? null : { value, length };
}

function below100(norm: string): number | null {
  const small = englishUnits.split(" ").indexOf(norm);
  if (small > 0) return small;
  const [ten = "", unit] = norm.split("-");
  const at = englishTens.split(" ").indexOf(ten);
  if (at < 0) return null;
  const rest = unit === undefined ? 0 : englishUnits.split(" ").indexOf(unit);
  return rest < 0 || rest > 9 ? null : (at + 2) * 10 + rest;
}
