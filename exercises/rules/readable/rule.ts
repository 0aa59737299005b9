import * as z from "zod/mini";
import { defineRule } from "../../lib/rule.ts";
import { languageOf } from "../../lib/text/language.ts";
import { easyEnough, fewestWords, longestSentence, readability } from "../../lib/text/readability.ts";

/** Finds replies that are hard to read: Gulpease in Italian, Flesch in English. Why 60: see lib/text/readability.ts. */
export const readable = defineRule({
  id: "readable",
  severity: "warning",
  options: z.strictObject({
    /** Score to be reached, 0–100: Gulpease in Italian, Flesch reading ease in English. */
    min: z._default(z.number().check(z.minimum(0), z.maximum(100)), easyEnough),
    /** Shorter texts are not measured. */
    fromWords: z._default(z.int().check(z.positive()), fewestWords),
  }),
  askedFor: () => true,
  messages: {
    hard: {
      it: {
        message: ({ actual, limit }) => `Si legge a fatica: indice Gulpease ${actual}, meglio da ${limit} in su.`,
        hint: () =>
          "Spezza la frase più lunga dove comincia un’altra idea, e cambia le parole lunghe con quelle che useresti a voce.",
      },
      en: {
        message: ({ actual, limit }) => `This is hard going: Flesch score ${actual}, ${limit} or more is better.`,
        hint: () =>
          "Split the longest sentence where a new idea starts, and swap long words for the ones you would say aloud.",
      },
    },
  },
  check(text, { min, fromWords }) {
    // Each scale is made for one language.
    const language = languageOf(text.words);
    if (text.words.length < fromWords || (language !== "unknown" && language !== text.locale)) return { findings: [] };
    const score = readability(text);
    if (score >= min) return { findings: [] };
    // Rounded down, so that 59.6 is never shown as a 60 that isn't enough.
    return {
      findings: [{ message: "hard", range: longestSentence(text), params: { actual: Math.floor(score), limit: min } }],
    };
  },
});
