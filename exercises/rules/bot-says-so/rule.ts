import { botVoice } from "../../lib/bot-voice.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { openingEnd } from "./opening.ts";

/** An automatic assistant says at once that it is one. Why: docs.en.md. */
export const botSaysSo = defineRule({
  id: "bot-says-so",
  severity: "blocking",
  options: noOptions,
  messages: {
    missing: {
      it: {
        message: () => "Il messaggio non dice di essere automatico.",
        hint: () => "Dillo nella prima frase: «Ciao, sono l’assistente automatico di…».",
      },
      en: {
        message: () => "The message does not say that it is automatic.",
        hint: () => "Say so in the first sentence: “Hi, I’m the automated assistant of…”.",
      },
    },
    late: {
      it: {
        message: () => "Dice di essere automatico, ma non subito.",
        hint: () => "Portalo nella prima frase, prima di domande e menu.",
      },
      en: {
        message: () => "It says that it is automatic, but not at once.",
        hint: () => "Bring it into the first sentence, before questions and menus.",
      },
    },
    denied: {
      it: {
        message: () => "Il messaggio nega di essere automatico.",
        hint: () => "Chi scrive a un programma ha diritto di saperlo.",
      },
      en: {
        message: () => "The message denies that it is automatic.",
        hint: () => "People who write to a program have a right to know it.",
      },
    },
  },
  check(text) {
    const { said, denied } = botVoice(text);
    const [first] = said;
    if (first !== undefined && first.start < openingEnd(text)) return { findings: [], evidence: [first] };
    if (first !== undefined) return { findings: [{ message: "late", range: first }] };
    const [refusal] = denied;
    return {
      findings: [refusal === undefined ? { message: "missing", range: null } : { message: "denied", range: refusal }],
    };
  },
});
