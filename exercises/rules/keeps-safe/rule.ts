import { defineRule, noOptions, type RawFinding } from "../../lib/rule.ts";
import { inItsLanguage } from "../../lib/scope-voice.ts";
import { findRisks, findSteps } from "./find.ts";

/** Asks that people in danger be told what to do to be out of it. Why: docs.en.md. */
export const keepsSafe = defineRule({
  id: "keeps-safe",
  severity: "blocking",
  options: noOptions,
  askedFor: ({ danger }) => danger === "yes",
  messages: {
    missing: {
      it: {
        message: () => "Chi è in pericolo non sa che cosa fare adesso.",
        hint: () =>
          "Di' per prima cosa come mettersi al sicuro, con un verbo: staccare la spina, non usare più, tenere lontano. Il ritiro di domani non protegge stasera.",
      },
      en: {
        message: () => "Whoever is in danger isn't told what to do now.",
        hint: () =>
          "Say first how to be safe, with a verb: unplug, stop using, keep away. A collection tomorrow protects nobody tonight.",
      },
    },
    risk: {
      it: {
        message: () => "Qui dici che si può andare avanti come prima, e il pericolo c'è ancora.",
        hint: () => "Finché la causa non si sa, chiedi di smettere: è la scelta che non può far male a nessuno.",
      },
      en: {
        message: () => "This tells people to carry on, and the danger is still there.",
        hint: () => "Until the cause is known, ask them to stop: it is the choice that can hurt nobody.",
      },
    },
  },
  check(text) {
    const own = inItsLanguage(text);
    const risks = findRisks(own);
    const evidence = findSteps(own);
    const findings = risks.map((range): RawFinding<"missing" | "risk"> => ({ message: "risk", range }));
    if (findings.length > 0) return { findings, evidence };
    return evidence.length > 0 ? { findings, evidence } : { findings: [{ message: "missing", range: null }] };
  },
});
