import * as z from "zod/mini";
import { defineRule, type RawFinding } from "../../lib/rule.ts";
import { findSteps } from "../../lib/safety/find.ts";
import { inItsLanguage } from "../../lib/scope/voice.ts";
import { findAdvice, findRisks } from "./find.ts";

/** Asks that people in danger be told what to do to be out of it. Why: docs.en.md. */
export const keepsSafe = defineRule({
  id: "keeps-safe",
  severity: "blocking",
  options: z.strictObject({
    /** What the brand knows; what it says to do to be safe may be told in any words. */
    facts: z._default(z.array(z.string()), []),
  }),
  askedFor: ({ danger }) => danger === "yes",
  fromScene: ({ facts }) => ({ facts }),
  messages: {
    missing: {
      it: {
        message: () => "Chi è in pericolo non sa che cosa fare adesso.",
        hint: () =>
          "Di’ per prima cosa come mettersi al sicuro, con un verbo: staccare la spina, non usare più, tenere lontano. Il ritiro di domani non protegge stasera.",
      },
      en: {
        message: () => "People in danger aren’t told what to do now.",
        hint: () =>
          "Start with how to stay safe, with a verb: unplug, stop using, keep away. A collection tomorrow protects nobody tonight.",
      },
    },
    risk: {
      it: {
        message: () => "Qui dici che si può andare avanti come prima, e il pericolo c’è ancora.",
        hint: () => "Finché la causa non si sa, chiedi di smettere: è la scelta che non può far male a nessuno.",
      },
      en: {
        message: () => "This tells people to carry on, and the danger is still there.",
        hint: () => "Until the cause is known, ask them to stop: that way nobody can get hurt.",
      },
    },
  },
  check(text, { facts }) {
    const own = inItsLanguage(text);
    const risks = findRisks(own);
    const steps = findSteps(own);
    const evidence = steps.length > 0 ? steps : findAdvice(own, facts);
    const findings = risks.map((range): RawFinding<"missing" | "risk"> => ({ message: "risk", range }));
    if (findings.length > 0) return { findings, evidence };
    return evidence.length > 0 ? { findings, evidence } : { findings: [{ message: "missing", range: null }] };
  },
});
