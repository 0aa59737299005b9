import * as z from "zod/mini";
import * as learnedEn from "../../data/acts/offers-remedy.en.ts";
import * as learnedIt from "../../data/acts/offers-remedy.it.ts";
import { judgeAct, leaning } from "../../lib/acts/learned.ts";
import { sharedUntil } from "../../lib/case-told.ts";
import { findRemedies } from "../../lib/remedies/find.ts";
import { defineRule } from "../../lib/rule.ts";
import { findSteps } from "../../lib/safety/find.ts";
import { inItsLanguage } from "../../lib/scope/voice.ts";

const learned = { it: learnedIt, en: learnedEn } as const;

/** Asks for a concrete remedy or safety step. Why: docs.en.md. */
export const offersRemedy = defineRule({
  id: "offers-remedy",
  severity: "blocking",
  options: z.strictObject({
    /** Somebody may still be hurt: what keeps them safe is a remedy. */
    danger: z._default(z.boolean(), false),
    /** What the brand knows and can do: who speaks of it offers it. */
    facts: z._default(z.array(z.string()), []),
    /** Names that say nothing of it. */
    names: z._default(z.array(z.string()), []),
  }),
  askedFor: ({ fault }) => fault !== "no",
  fromScene: ({ danger, facts, person, brand }) => ({
    danger: danger === "yes",
    facts,
    names: [brand, person.name ?? "", person.handle ?? ""],
  }),
  messages: {
    missing: {
      it: {
        message: () => "Non c’è un rimedio concreto: la persona non sa che cosa farete per lei.",
        hint: () =>
          "Di’ che cosa fa il marchio, con un verbo preciso: rimandare, rendere i soldi, ritirare, correggere, aprire uno spazio in più. Se c’è un rischio, di’ come evitarlo.",
      },
      en: {
        message: () => "There is no concrete remedy: the person doesn’t know what you will do for them.",
        hint: () =>
          "Say what the brand does, with a precise verb: send again, give the money back, collect, correct, open an extra slot. If there is a risk, say how to stay safe.",
      },
    },
  },
  check(text, { danger, facts, names }) {
    const own = inItsLanguage(text);
    const steps = danger ? findSteps(own) : [];
    const end = own.raw.length;
    const told = facts.length === 0 ? 0 : leaning("offers-remedy", sharedUntil(own, end, facts, names));
    const judged = judgeAct("offers-remedy", learned, own, findRemedies(own), end, told);
    const evidence = judged.length > 0 ? judged : steps;
    return evidence.length > 0 ? { findings: [], evidence } : { findings: [{ message: "missing", range: null }] };
  },
});
