import { judgeAct } from "../../lib/acts/learned.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { inItsLanguage } from "../../lib/scope-voice.ts";
import { findRemedies } from "./find.ts";

/** Asks for a concrete remedy or safety step. Why: docs.en.md. */
export const offersRemedy = defineRule({
  id: "offers-remedy",
  severity: "blocking",
  options: noOptions,
  askedFor: ({ fault }) => fault !== "no",
  messages: {
    missing: {
      it: {
        message: () => "Non c'è un rimedio concreto: la persona non sa che cosa farete per lei.",
        hint: () =>
          "Di' che cosa fa il marchio, con un verbo preciso: rimandare, rendere i soldi, ritirare, correggere, aprire uno spazio in più. Se c'è un rischio, di' come evitarlo.",
      },
      en: {
        message: () => "There is no concrete remedy: they don't know what you will do for them.",
        hint: () =>
          "Say what the brand does, with a precise verb: send again, give the money back, collect, correct, open an extra slot. If there is a risk, say how to stay safe.",
      },
    },
  },
  check(text) {
    const own = inItsLanguage(text);
    const evidence = judgeAct("offers-remedy", own, findRemedies(own));
    return evidence.length > 0 ? { findings: [], evidence } : { findings: [{ message: "missing", range: null }] };
  },
});
