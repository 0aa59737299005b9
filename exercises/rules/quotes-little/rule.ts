import * as z from "zod";
import { within } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { countWords } from "../../lib/words.ts";

/** Up to so many words between quotation marks are a title, a name or a word talked about. */
const longestTitle = 4;

/** More quotations than a text can hold and still be the writer's. */
const mostQuotes = 200;

/** Other people's words are a small part of the text. */
export const quotesLittle = defineRule({
  id: "quotes-little",
  severity: "warning",
  options: z.strictObject({
    /** Largest share of the text's words that may stand between quotation marks, 0–1. */
    maxShare: z.number().min(0).max(1).default(0.15),
  }),
  messages: {
    much: {
      it: {
        message: ({ percent, limit }) =>
          `Le parole tra virgolette sono il ${percent}% del testo: meglio restare entro il ${limit}%.`,
        hint: () => "Tieni solo la frase che nessuno potrebbe dire meglio e racconta il resto con parole tue.",
      },
      en: {
        message: ({ percent, limit }) => `Words in quotation marks are ${percent}% of the text: ${limit}% is enough.`,
        hint: () => "Keep only the sentence that nobody could put better, and tell the rest in your own words.",
      },
    },
  },
  check(text, { maxShare }) {
    const all = countWords(text.raw, text.words);
    const quotes = text.quotes
      .slice(0, mostQuotes)
      .map((quote) => ({ quote, words: text.words.filter((word) => within(word, quote)).length }))
      .filter(({ words }) => words > longestTitle);
    const quoted = quotes.reduce((sum, { words }) => sum + words, 0);
    if (all === 0 || quoted / all <= maxShare) return { findings: [] };
    const params = { percent: Math.round((quoted / all) * 100), limit: Math.round(maxShare * 100) };
    return {
      findings: quotes
        .slice(0, 8)
        .map(({ quote }) => ({ message: "much", range: { start: quote.start, end: quote.end }, params })),
    };
  },
});
