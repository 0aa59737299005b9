import { formatNumber } from "../../lib/figures/number-format.ts";
import type { Locale } from "../../lib/locale.ts";
import type { Dealt, Figures } from "./draw.ts";

const place = /\{([a-z][a-z0-9_]*)(?::(\d))?\}/g;

/** The names of figures that a text has places for. */
export function placesIn(text: string): string[] {
  return [...text.matchAll(place)].map(([, name = ""]) => name);
}

/** A text with its figures: `{reach}` as it is, `{spend:2}` with two decimals. A place without a figure stays. */
export function fill(text: string, figures: Figures, locale: Locale): string {
  return text.replace(place, (whole, name: string, decimals: string | undefined) => {
    const value = Object.hasOwn(figures, name) ? figures[name] : undefined;
    if (typeof value !== "number") return whole;
    const exact = decimals === undefined ? { least: 0, most: 2 } : { least: Number(decimals), most: Number(decimals) };
    return formatNumber(value, locale, exact);
  });
}

/** What a learner is asked: the question with its figures, or the one that lacks its denominator. */
export function askOf({ item, figures, unanswerable }: Dealt, locale: Locale): string {
  const texts = item.locale[locale];
  const without = "without" in texts && unanswerable ? texts.without : undefined;
  return fill(without?.ask ?? texts.ask, figures, locale);
}
