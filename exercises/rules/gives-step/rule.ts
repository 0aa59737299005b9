import { defineRule, noOptions } from "../../lib/rule.ts";
import { findSteps } from "./find.ts";

/** An answer that can be acted on: a step to take, or a link to where to take it. */
export const givesStep = defineRule({
  id: "gives-step",
  severity: "blocking",
  options: noOptions,
  messages: {
    missing: {
      it: {
        message: () => "La risposta spiega, ma non dice che cosa fare.",
        hint: () =>
          "Aggiungi il passo da fare, con un verbo («svita», «scrivici», «apri»), o il link alla pagina dove si fa.",
      },
      en: {
        message: () => "The answer explains, but doesn’t say what to do.",
        hint: () =>
          "Add the step to take, with a verb (“unscrew”, “write to us”, “open”), or the link to the page where it is done.",
      },
    },
  },
  check(text) {
    const evidence = findSteps(text);
    return evidence.length > 0
      ? { findings: [], evidence: evidence.slice(0, 6) }
      : { findings: [{ message: "missing", range: null }] };
  },
});
