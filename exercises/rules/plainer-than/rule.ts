import * as z from "zod/mini";
import { inLocale, perLocale } from "../../lib/pattern/option-words.ts";
import { defineRule, type RawFinding } from "../../lib/rule.ts";
import { easyEnough, longestSentence, readability } from "../../lib/text/readability.ts";
import { parseText } from "../../lib/text.ts";

/** A text of fewer words has no steady score: it passes or fails by chance. */
const fewest = 12;
/** Sentences shorter than this on average are chopped to please the formula. */
const chopped = { words: 4, sentences: 5 };

/** The text is plainer than the one it rewrites: Gulpease in Italian, Flesch in English. Why 15 and 60: docs. */
export const plainerThan = defineRule({
  id: "plainer-than",
  severity: "blocking",
  options: z.strictObject({
    /** The text that is rewritten; empty: only the final score counts. */
    original: z._default(perLocale(z.string()), ""),
    /** Points to be gained over the original. */
    gain: z._default(z.number().check(z.minimum(0), z.maximum(100)), 15),
    /** Score to be reached. */
    final: z._default(z.number().check(z.minimum(0), z.maximum(100)), easyEnough),
  }),
  messages: {
    little: {
      it: {
        message: ({ before, after, gain }) =>
          `Indice Gulpease da ${before} a ${after}: ne servono almeno ${gain} in più.`,
        hint: () => "Spezza la frase più lunga e metti un verbo dove c’è un nome in -zione o in -mento.",
      },
      en: {
        message: ({ before, after, gain }) =>
          `Flesch score from ${before} to ${after}: it should gain at least ${gain}.`,
        hint: () => "Split the longest sentence, and put a verb where there is a noun in -tion or -ment.",
      },
    },
    hard: {
      it: {
        message: ({ after, final }) =>
          `Si legge ancora a fatica: indice Gulpease ${after}, e deve arrivare a ${final}.`,
        hint: () => "Una frase per ogni idea; parole che diresti a voce al posto di quelle lunghe.",
      },
      en: {
        message: ({ after, final }) => `It is still hard going: Flesch score ${after}, and it should reach ${final}.`,
        hint: () => "One sentence for each idea; words that you would say aloud in place of long ones.",
      },
    },
    chopped: {
      it: {
        message: () => "Le frasi sono così corte che non si tengono insieme.",
        hint: () => "L’indice premia le frasi brevi, chi legge no: unisci quelle che dicono una cosa sola.",
      },
      en: {
        message: () => "The sentences are so short that they don’t hold together.",
        hint: () => "The formula likes short sentences, readers don’t: join those that say one thing.",
      },
    },
    short: {
      it: {
        message: ({ words }) =>
          `Con ${words === 1 ? "una parola" : `${words} parole`} non si può misurare: il testo riscritto non c’è ancora.`,
        hint: () => "Riscrivi tutto quello che l’originale dice, poi si misura.",
      },
      en: {
        message: ({ words }) =>
          `There is nothing to measure in ${words === 1 ? "one word" : `${words} words`}: the rewritten text isn’t there yet.`,
        hint: () => "Rewrite all that the original says, then it can be measured.",
      },
    },
  },
  check(text, { original, gain, final }) {
    const words = text.words.length;
    if (words < fewest) return { findings: [{ message: "short", range: null, params: { words } }] };
    const findings: RawFinding<"little" | "hard" | "chopped">[] = [];
    const source = inLocale(original, text.locale);
    const score = readability(text);
    // Rounded down, so that 59.6 is never shown as a 60 that isn't enough.
    const after = Math.floor(score);
    const range = longestSentence(text);
    if (source.trim() !== "") {
      const before = readability(parseText(source, text.locale));
      if (score - before < gain)
        findings.push({ message: "little", range, params: { before: Math.floor(before), after, gain } });
    }
    if (score < final) findings.push({ message: "hard", range, params: { after, final } });
    const { sentences } = text;
    if (sentences.length >= chopped.sentences && words / sentences.length < chopped.words)
      findings.push({ message: "chopped", range: null });
    return { findings };
  },
});
