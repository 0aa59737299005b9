import * as z from "zod/mini";
import * as learnedEn from "../../data/acts/apologises.en.ts";
import * as learnedIt from "../../data/acts/apologises.it.ts";
import { sentencesThat } from "../../lib/acts/spoken.ts";
import { findConditions } from "../../lib/apologies/conditions.ts";
import { findApologies, findMentions } from "../../lib/apologies/find.ts";
import { defineRule } from "../../lib/rule.ts";
import { inItsLanguage, isKeywordList, isMocking } from "../../lib/scope/voice.ts";

const learned = { it: learnedIt, en: learnedEn } as const;

const options = z.strictObject({
  /** Sympathy is enough, because nobody knows yet whose fault it is. */
  regretIsEnough: z._default(z.boolean(), false),
});

/** Asks for a genuine apology to the person; a conditional one or one for their feelings is none. Why: docs.en.md. */
export const apologises = defineRule({
  id: "apologises",
  severity: "blocking",
  options,
  askedFor: ({ fault, harm }) => fault === "yes" || (fault === "unknown" && harm !== "none"),
  fromScene: ({ fault }) => ({ regretIsEnough: fault === "unknown" }),
  messages: {
    missing: {
      it: {
        message: () => "Mancano delle scuse alla persona.",
        hint: () => "Chiedi scusa a nome di chi ha sbagliato, in prima persona, e di’ per che cosa.",
      },
      en: {
        message: () => "There is no apology to the person.",
        hint: () => "Say sorry in the first person, and say what for.",
      },
    },
    regretMissing: {
      it: {
        message: () => "Non dici che ti dispiace per quello che è successo.",
        hint: () =>
          "Anche quando non si sa ancora di chi è la colpa puoi dire che ti dispiace: per quello che è successo, non per come la persona si sente.",
      },
      en: {
        message: () => "You don’t say that you are sorry for what happened.",
        hint: () =>
          "Even when nobody knows yet whose fault it is, you can be sorry: for what happened, not for how they feel.",
      },
    },
    fake: {
      it: {
        message: () => "Sono scuse solo di nome: non riguardano ciò che avete fatto.",
        hint: () =>
          "Scusati per quello che è successo, senza condizioni: non per come la persona si sente o per come l’ha presa.",
      },
      en: {
        message: () => "This is an apology in name only: it is not about what you did.",
        hint: () => "Apologise for what happened, without conditions: not for how they feel or how they took it.",
      },
    },
  },
  check(doc, { regretIsEnough }) {
    const text = inItsLanguage(doc);
    const conditional = findConditions(text);
    const all = findApologies(text);
    const genuine = all.filter(
      (one) =>
        (one.kind === "apology" || one.kind === "regret" || (regretIsEnough && one.kind === "sympathy")) &&
        !isMocking(text) &&
        !isKeywordList(text) &&
        !conditional.some(({ apology }) => apology.start === one.start),
    );
    if (genuine.length > 0) return { findings: [], evidence: genuine };
    const [fake] = all;
    // Sorrow in words that nobody foresaw: not where they are known to be about something else.
    const meant = all.filter(({ moved }) => moved);
    const known = findMentions(text).filter((one) => !meant.some(({ start }) => start === one.start));
    const sounding =
      isMocking(text) || isKeywordList(text)
        ? []
        : sentencesThat(learned, text, [...known, ...conditional.map(({ apology }) => apology)]);
    if (sounding.length > 0) return { findings: [], evidence: sounding };
    if (fake !== undefined) return { findings: [{ message: "fake", range: fake }] };
    return { findings: [{ message: regretIsEnough ? "regretMissing" : "missing", range: null }] };
  },
});
