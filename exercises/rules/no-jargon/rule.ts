import * as z from "zod/mini";
import { groupPattern, groupSchema, inLocale, perLocale } from "../../lib/pattern/option-words.ts";
import { matches } from "../../lib/pattern.ts";
import { overlaps } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { countWords } from "../../lib/text/words.ts";
import { findBuzzwords } from "./find.ts";

/** More terms than a learner can mend at once. */
const mostShown = 12;

/** At most so many terms of company language in a hundred words; a term that is explained at once is free. */
export const noJargon = defineRule({
  id: "no-jargon",
  severity: "blocking",
  options: z.strictObject({
    /** Terms allowed in 100 words; a shorter text may have one unless this is 0, which allows none at all. */
    maxPer100: z._default(z.number().check(z.minimum(0), z.maximum(100)), 2),
    /** Terms that are the topic of the text and don't count. */
    allow: z._default(perLocale(groupSchema), []),
    /** Further terms that count, such as those of the trade in a text for outsiders. */
    also: z._default(perLocale(groupSchema), []),
  }),
  messages: {
    term: {
      it: {
        message: ({ term }) => `«${term}» è aziendalese.`,
        hint: ({ plain }) => `Prova con: ${plain}. Se il termine serve proprio, spiegalo subito tra parentesi.`,
      },
      en: {
        message: ({ term }) => `“${term}” is business jargon.`,
        hint: ({ plain }) => `Try: ${plain}. If you really need the term, explain it at once in brackets.`,
      },
    },
    also: {
      it: {
        message: ({ term }) => `«${term}»: chi non fa questo mestiere non sa che cosa vuol dire.`,
        hint: () => "Di’ la stessa cosa come la diresti a una persona di un altro mestiere.",
      },
      en: {
        message: ({ term }) => `“${term}”: people outside the trade don’t know what it means.`,
        hint: () => "Say the same thing as you would to somebody from another trade.",
      },
    },
  },
  check(text, { maxPer100, allow, also }) {
    const { locale } = text;
    const allowed = inLocale(allow, locale);
    const extra = inLocale(also, locale);
    const spared = allowed.length > 0 ? matches(text, groupPattern(allowed, locale)) : [];
    const found = findBuzzwords(text, extra).filter(({ range }) => !spared.some((place) => overlaps(place, range)));
    const words = countWords(text.raw, text.words);
    const most = maxPer100 === 0 ? 0 : Math.max(1, Math.round((maxPer100 * words) / 100));
    if (found.length <= most) return { findings: [] };
    return {
      findings: found.slice(0, mostShown).map(({ range, plain }) => ({
        message: plain === null ? "also" : "term",
        range,
        params: { term: text.raw.slice(range.start, range.end), plain: plain ?? "" },
      })),
    };
  },
});
