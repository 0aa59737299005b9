import * as z from "zod/mini";
import { inLocale, perLocale } from "../../lib/pattern/option-words.ts";
import { within } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { elide } from "../../lib/text/elide.ts";
import { countWords, tokenize } from "../../lib/text/words.ts";

/** Up to so many words between quotation marks are a title, a name or a word talked about. */
const longestTitle = 4;

/** More quotations than a text can hold and still be the writer's. */
const mostQuotes = 200;

/** The words of a text in order, without marks and case, between blanks. */
const asSpoken = (raw: string): string =>
  ` ${tokenize(raw)
    .map(({ norm }) => norm)
    .join(" ")} `;

/** Other people's words are a small part of the text, and are theirs. */
export const quotesLittle = defineRule({
  id: "quotes-little",
  severity: "warning",
  options: z.strictObject({
    /** Largest share of the text's words that may stand between quotation marks, 0–1. */
    maxShare: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.15),
    /** Where the quoted words must stand, if anything may be quoted from nowhere else. */
    sources: z._default(perLocale(z.array(z.string()).check(z.maxLength(20))), []),
  }),
  messages: {
    invented: {
      it: {
        message: () => "Queste parole, così, la fonte non le riporta.",
        hint: () =>
          "Tra virgolette va solo ciò che qualcuno ha detto davvero: copialo esatto, o raccontalo senza virgolette.",
      },
      en: {
        message: () => "These exact words are not in the source.",
        hint: () =>
          "Only what somebody really said goes between quotation marks: copy it exactly, or tell it without them.",
      },
    },
    much: {
      it: {
        message: ({ percent, limit }) =>
          elide(`Le parole tra virgolette sono il ${percent}% del testo: il massimo è il ${limit}%.`),
        hint: () => "Tieni solo la frase che nessuno potrebbe dire meglio e racconta il resto con parole tue.",
      },
      en: {
        message: ({ percent, limit }) =>
          `Words in quotation marks are ${percent}% of the text: the maximum is ${limit}%.`,
        hint: () => "Keep only the sentence that nobody could put better, and tell the rest in your own words.",
      },
    },
  },
  check(text, { maxShare, sources }) {
    const all = countWords(text.raw, text.words);
    const spoken = inLocale(sources, text.locale).map(asSpoken);
    const quotes = text.quotes
      .slice(0, mostQuotes)
      .map((quote) => ({ quote, words: text.words.filter((word) => within(word, quote)).length }))
      .filter(({ words }) => words > longestTitle);
    // nobody may be made to say what they didn't say
    const invented = quotes.filter(
      ({ quote }) =>
        spoken.length > 0 &&
        !spoken.some((source) => source.includes(asSpoken(text.raw.slice(quote.start, quote.end)))),
    );
    if (invented.length > 0)
      return {
        findings: invented.slice(0, 8).map(({ quote }) => ({ message: "invented", range: quote })),
      };
    const quoted = quotes.reduce((sum, { words }) => sum + words, 0);
    const params = { percent: Math.round((quoted / Math.max(1, all)) * 100), limit: Math.round(maxShare * 100) };
    // what reads as 15% is within 15%
    if (params.percent <= params.limit) return { findings: [] };
    return {
      findings: quotes.slice(0, 8).map(({ quote }) => ({ message: "much", range: quote, params })),
    };
  },
});
