import type { Localized } from "../locale.ts";

// By name, not by language: of what is written `{ it: …, en: … }` a language's own worker has only its half.

/** The months in order, in small letters. */
export const italianMonths =
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" ");
/** The months in order, in small letters. */
export const englishMonths =
  "january february march april may june july august september october november december".split(" ");

/** The months of a language. */
export const monthNames: Localized<readonly string[]> = { it: italianMonths, en: englishMonths };

/** A month of the language, as alternatives of an expression. */
export const italianMonth = italianMonths.join("|");
/** A month of the language, as alternatives of an expression. */
export const englishMonth = englishMonths.join("|");
/** A month of either language, as alternatives of an expression. */
export const anyMonth = `${italianMonth}|${englishMonth}`;
