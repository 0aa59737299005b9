import type { Locale } from "../locale.ts";

/** A unit typed beside a figure. */
type Unit = "€" | "%" | "×" | "days" | "points";

/** A figure as somebody typed it. */
export interface TypedNumber {
  readonly value: number;
  readonly unit: Unit | null;
  /** Digits after the decimal mark, as typed. */
  readonly decimals: number;
}

const units: readonly (readonly [RegExp, Unit])[] = [
  [/^(?:€|eur|euro|euros)$/i, "€"],
  [/^(?:%|per ?cent|percento|per cento)$/i, "%"],
  [/^(?:×|x|volte|times)$/i, "×"],
  [/^(?:giorn[oi]|gg\.?|days?)$/i, "days"],
  [/^(?:punt[oi]|points?|pt[si]?\.?)$/i, "points"],
];

/** Digits, marks and blanks, with a sign before and a unit on either side. */
const shape = /^(\p{L}+|€)?\s*([+\-−])?\s*(€)?\s*(\d[\d.,'’\s]*)\s*(.*)$/u;

/**
 * The digits with a point for decimals, or null when the marks make no number. One mark alone followed by other than
 * three digits, or following a 0, is the decimal mark, whichever it is; otherwise the language's own marks decide
 * (1.234,5 and 1,234.5).
 */
function plain(digits: string, locale: Locale): string | null {
  const text = digits.replace(/[\s'’]/g, "");
  const marks = text.match(/[.,]/g) ?? [];
  const last = text.charAt(Math.max(text.lastIndexOf("."), text.lastIndexOf(",")));
  if (marks.length === 0) return text;
  const own = locale === "it" ? "," : ".";
  const kinds = new Set(marks);
  const isDecimal =
    kinds.size === 2
      ? text.indexOf(last) === text.lastIndexOf(last)
      : marks.length === 1 && (last === own || !/^[1-9]\d{0,2}[.,]\d{3}$/.test(text));
  const decimal = isDecimal ? last : "";
  const [whole = "", rest, ...more] = decimal === "" ? [text] : text.split(decimal);
  if (more.length > 0 || rest === "") return null;
  const groups = whole.split(/[.,]/);
  const grouped =
    groups.length === 1 || (/^\d{1,3}$/.test(groups[0] ?? "") && groups.slice(1).every((g) => /^\d{3}$/.test(g)));
  return grouped ? groups.join("") + (rest === undefined ? "" : `.${rest}`) : null;
}

/**
 * Reads a figure as people of the language type it: comma or point for decimals, thousands separated or not, with or
 * without €, %, ×, days or points. Null when the text is anything else. Bounded: texts over 60 characters are no figures.
 */
export function readNumber(text: string, locale: Locale): TypedNumber | null {
  const trimmed = text.trim();
  if (trimmed.length > 60) return null;
  const match = shape.exec(trimmed);
  if (match === null) return null;
  const [, before = "", sign, euro = "", digits = "", after = ""] = match;
  const words = [before, euro, after.trim()].filter((word) => word !== "");
  const found = words.map((word) => units.find(([re]) => re.test(word))?.[1]);
  if (found.length > 1 || found.includes(undefined)) return null;
  const number = plain(digits.trim(), locale);
  if (number === null) return null;
  const value = Number(number) * (sign === "-" || sign === "−" ? -1 : 1);
  return { value, unit: found[0] ?? null, decimals: number.split(".")[1]?.length ?? 0 };
}
