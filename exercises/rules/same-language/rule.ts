import * as z from "zod/mini";
import { locales } from "../../lib/locale.ts";
import { isQuoted } from "../../lib/pattern.ts";
import { defineRule } from "../../lib/rule.ts";
import { type Language, languageOf } from "../../lib/text/language.ts";
import type { Sentence } from "../../lib/text.ts";

/** A greeting or a sign-off in another language is colour; from this share of the words on, the reply has two languages. */
const largestForeignShare = 0.3;

/** Finds replies, or large parts of them, in another language than the comment's. */
export const sameLanguage = defineRule({
  id: "same-language",
  severity: "blocking",
  options: z.strictObject({
    /** The language that is wanted; null: that of the page. */
    language: z._default(z.nullable(z.enum(locales)), null),
  }),
  askedFor: () => true,
  fromScene: ({ locale }) => ({ language: locale }),
  messages: {
    foreign: {
      it: {
        message: () => "Il commento è in italiano: la risposta no.",
        hint: () => "Rispondi nella lingua di chi ti ha scritto, anche se il testo di partenza era in un’altra.",
      },
      en: {
        message: () => "The comment is in English; the reply is not.",
        hint: () => "Answer in the language of the person who wrote, even if your draft began in another.",
      },
    },
  },
  check(text, { language }, { locale }) {
    const expected = language ?? locale;
    const isForeign = (found: Language) => found !== expected && found !== "unknown";
    const own = text.words.filter((word) => !isQuoted(text, word));
    if (isForeign(languageOf(own)))
      return { findings: [{ message: "foreign", range: { start: 0, end: text.raw.length } }] };
    const foreign = text.sentences.filter((sentence) => {
      const words = sentence.words.filter((word) => !isQuoted(text, word));
      return isForeign(languageOf(words));
    });
    const count = foreign.reduce((sum: number, sentence: Sentence) => sum + sentence.words.length, 0);
    if (count <= largestForeignShare * own.length) return { findings: [] };
    return { findings: foreign.map((range) => ({ message: "foreign" as const, range })) };
  },
});
