import * as z from "zod/mini";
import { inLocale, perLocale } from "../../lib/pattern/option-words.ts";
import { defineRule } from "../../lib/rule.ts";
import { elide } from "../../lib/text/elide.ts";
import { takenFrom } from "./copied.ts";

/** Most places that are shown. */
const mostShown = 6;

/** The text says things in its own words: it isn't copied from its sources. Quotations with an author are no copies. */
export const ownWords = defineRule({
  id: "own-words",
  severity: "blocking",
  options: z.strictObject({
    /** Texts that must not be copied. */
    sources: z._default(perLocale(z.array(z.string()).check(z.maxLength(20))), []),
    /** So many words in a row, names and numbers apart, are copying: honest texts had 3, copies 26. */
    run: z._default(z.int().check(z.minimum(4)), 8),
    /** Share of three-word sequences in common with one source (Jaccard): honest texts had at most 0.08, copies from 0.17. */
    share: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.15),
    /** Share of the text's own sequences that stand in the sources: tells where the source is much longer. */
    taken: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.3),
  }),
  messages: {
    copied: {
      it: {
        message: ({ words }) => `Queste ${words} parole di fila vengono dalla fonte.`,
        hint: () =>
          "Chiudi la fonte e ridillo a voce: poi scrivi quello che hai detto. Se servono proprio quelle parole, mettile tra virgolette e di’ di chi sono.",
      },
      en: {
        message: ({ words }) => `These ${words} words in a row come from the source.`,
        hint: () =>
          "Close the source and say it aloud, then write what you said. If you need those very words, put them in quotation marks and say whose they are.",
      },
    },
    patched: {
      it: {
        message: ({ percent }) =>
          elide(`Il testo ricalca la fonte: il ${percent}% delle sequenze di tre parole è lo stesso.`),
        hint: () =>
          "Cambiare una parola ogni tanto non basta. Parti da quello che serve al tuo lettore e racconta i fatti in un altro ordine.",
      },
      en: {
        message: ({ percent }) =>
          `The text follows the source too closely: ${percent}% of its three-word sequences are the same.`,
        hint: () =>
          "Swapping a word here and there isn’t enough. Start from what your reader needs and tell the facts in another order.",
      },
    },
  },
  check(text, { sources, run, share, taken }) {
    const list = inLocale(sources, text.locale);
    if (list.length === 0) return { findings: [] };
    const found = takenFrom(text, list);
    const places = found.stretches.toSorted((a, b) => b.weight - a.weight);
    const long = places.filter(({ weight }) => weight >= run);
    if (long.length > 0) {
      return {
        findings: long.slice(0, mostShown).map(({ start, end }) => ({
          message: "copied",
          range: { start, end },
          params: { words: text.words.filter((word) => word.start >= start && word.end <= end).length },
        })),
      };
    }
    if (found.share < share && found.taken < taken) return { findings: [] };
    const [first] = places;
    const percent = Math.round(found.taken * 100);
    return { findings: [{ message: "patched", range: first ?? null, params: { percent } }] };
  },
});
