import { defineRule, noOptions } from "../../lib/rule.ts";
import { offers } from "./offers.ts";

/** An automatic assistant names what it can do. Why: docs.en.md. */
export const botSaysWhat = defineRule({
  id: "bot-says-what",
  severity: "blocking",
  options: noOptions,
  messages: {
    missing: {
      it: {
        message: () => "Il messaggio non dice che cosa sa fare il bot.",
        hint: () =>
          "Nomina due o tre cose precise: «ti dico gli orari, dove si trova il tuo ordine, come fare un reso».",
      },
      en: {
        message: () => "The message does not say what the bot can do.",
        hint: () =>
          "Name two or three things: “I can tell you our opening hours, where your order is, how to send it back”.",
      },
    },
    vague: {
      it: {
        message: () => "Promette aiuto, ma non dice per che cosa.",
        hint: () => "«Come posso aiutarti?» costringe a indovinare: nomina gli argomenti che il bot conosce.",
      },
      en: {
        message: () => "It promises help without saying with what.",
        hint: () => "“How can I help?” leaves people guessing: name the subjects that the bot knows.",
      },
    },
  },
  check(text) {
    const { named, vague } = offers(text);
    if (named.length > 0) return { findings: [], evidence: named };
    const [first] = vague;
    return {
      findings: [first === undefined ? { message: "missing", range: null } : { message: "vague", range: first }],
    };
  },
});
