import * as learnedEn from "../../data/acts/takes-responsibility.en.ts";
import * as learnedIt from "../../data/acts/takes-responsibility.it.ts";
import { judgeAct } from "../../lib/acts/learned.ts";
import { findAdmissions } from "../../lib/admissions/find.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { inItsLanguage } from "../../lib/scope/voice.ts";

const learned = { it: learnedIt, en: learnedEn } as const;

/** Asks that the brand say in the first person that it did wrong. Why: docs.en.md. */
export const takesResponsibility = defineRule({
  id: "takes-responsibility",
  severity: "blocking",
  options: noOptions,
  askedFor: ({ fault }) => fault === "yes",
  messages: {
    missing: {
      it: {
        message: () => "Nessuno, nella risposta, dice «abbiamo sbagliato».",
        hint: () =>
          "Di’ in prima persona e all’attivo che cosa avete fatto o non avete fatto: chi legge deve capire che l’errore è vostro.",
      },
      en: {
        message: () => "Nobody in this reply says “we got it wrong”.",
        hint: () =>
          "Say in the first person, in the active voice, what you did or failed to do, so that the mistake is clearly yours.",
      },
    },
  },
  check(text) {
    const own = inItsLanguage(text);
    const evidence = judgeAct("takes-responsibility", learned, own, findAdmissions(own));
    return evidence.length > 0 ? { findings: [], evidence } : { findings: [{ message: "missing", range: null }] };
  },
});
