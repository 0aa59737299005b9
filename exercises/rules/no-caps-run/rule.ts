import { defineRule, noOptions } from "../../lib/rule.ts";
import { capsRuns } from "./caps-runs.ts";
import { decorated } from "./decorated.ts";

/** More places than a learner needs to see marked. */
const mostMarked = 10;

/** No words shouted in capitals, no letters borrowed from mathematics. Why: docs.en.md. */
export const noCapsRun = defineRule({
  id: "no-caps-run",
  severity: "warning",
  options: noOptions,
  messages: {
    capitals: {
      it: {
        message: () => "Due o più parole tutte in maiuscolo: si leggono come un grido, e più lentamente.",
        hint: () => "Scrivile in minuscolo. Per dare peso, mettile in testa alla frase o accorcia il resto.",
      },
      en: {
        message: () => "Two or more words all in capitals: they read as shouting, and slow the reader down.",
        hint: () => "Write them in lower case. To make them stand out, put them first or shorten the rest.",
      },
    },
    decorated: {
      it: {
        message: () => "Queste lettere sono simboli matematici o decorativi, non lettere.",
        hint: () =>
          "Riscrivile con la tastiera: un lettore di schermo le salta o le chiama una per una, e la ricerca non le trova.",
      },
      en: {
        message: () => "These are mathematical or decorative symbols, not letters.",
        hint: () =>
          "Type them on the keyboard: a screen reader skips them or names them one by one, and search won’t find them.",
      },
    },
  },
  check(text) {
    const caps = capsRuns(text).map((range) => ({ message: "capitals" as const, range }));
    const letters = decorated(text.raw).map((range) => ({ message: "decorated" as const, range }));
    return { findings: [...caps.slice(0, mostMarked), ...letters.slice(0, mostMarked)] };
  },
});
