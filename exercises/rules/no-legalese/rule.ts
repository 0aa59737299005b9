import * as z from "zod/mini";
import * as learnedEn from "../../data/acts/no-legalese.en.ts";
import * as learnedIt from "../../data/acts/no-legalese.it.ts";
import { judgeFault } from "../../lib/acts/learned.ts";
import { sentencesThat } from "../../lib/acts/spoken.ts";
import { spot } from "../../lib/pattern/phrases.ts";
import { defineRule } from "../../lib/rule.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const learned = { it: learnedIt, en: learnedEn } as const;

const words = { it, en };

/** Legal and bureaucratic language, and euphemisms that hide what happened. */
export const noLegalese = defineRule({
  id: "no-legalese",
  severity: "blocking",
  options: z.strictObject({
    /** It answers one person. Where it doesn't (a FAQ, a bot's greeting), phrases alone count: the weights were learned from replies. */
    reply: z._default(z.boolean(), true),
  }),
  askedFor: () => true,
  messages: {
    officialese: {
      it: {
        message: () => "Questo è linguaggio da ufficio, o un giro di parole.",
        hint: () => "Scrivilo come lo diresti al telefono: chi fa che cosa, con parole di tutti i giorni.",
      },
      en: {
        message: () => "This is office or legal language, or a word that hides what happened.",
        hint: () => "Write it as you would say it on the phone: who does what, in everyday words.",
      },
    },
  },
  check(text, { reply }) {
    const said = spot(text, words[text.locale].officialese);
    if (!reply) return { findings: said.map((range) => ({ message: "officialese", range })) };
    const sounding = sentencesThat(learned, text, said);
    return {
      findings: judgeFault("no-legalese", learned, text, said, sounding).map((range) => ({
        message: "officialese",
        range,
      })),
    };
  },
});
