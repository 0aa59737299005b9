import { defineRule, noOptions } from "../../lib/rule.ts";
import { waysToPerson } from "./ways.ts";

/** An automatic assistant says how to reach a person. Why: docs.en.md. */
export const botOffersHuman = defineRule({
  id: "bot-offers-human",
  severity: "blocking",
  options: noOptions,
  messages: {
    missing: {
      it: {
        message: () => "Il messaggio non dice come arrivare a una persona.",
        hint: () => "Di’ come, con precisione: «Scrivi PERSONA e ti passo Marta», «chiamaci allo…, dalle 9 alle 18».",
      },
      en: {
        message: () => "The message does not say how to reach a person.",
        hint: () => "Say exactly how: “Type PERSON and I’ll pass you to Marta”, “call us on…, nine to six”.",
      },
    },
    noWay: {
      it: {
        message: () => "Parla di una persona, ma non dice come raggiungerla.",
        hint: () => "Aggiungi che cosa deve fare chi scrive: una parola, un numero, un indirizzo.",
      },
      en: {
        message: () => "It mentions a person without saying how to reach one.",
        hint: () => "Add what people have to do: a word to type, a number, an address.",
      },
    },
    refused: {
      it: {
        message: () => "Dice che una persona non si può raggiungere.",
        hint: () => "Se nessuno è di turno, di’ quando qualcuno risponde e dove lasciare il messaggio.",
      },
      en: {
        message: () => "It says that no person can be reached.",
        hint: () => "If nobody is on duty, say when somebody answers and where to leave a message.",
      },
    },
  },
  check(text) {
    const { ways, mentions, refusals } = waysToPerson(text);
    if (ways.length > 0) return { findings: [], evidence: ways };
    const [refusal] = refusals;
    if (refusal !== undefined) return { findings: [{ message: "refused", range: refusal }] };
    const [mention] = mentions;
    return {
      findings: [mention === undefined ? { message: "missing", range: null } : { message: "noWay", range: mention }],
    };
  },
});
