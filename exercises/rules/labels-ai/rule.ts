import * as z from "zod/mini";
import { aiVoice } from "../../lib/posts/ai-label.ts";
import { defineRule } from "../../lib/rule.ts";
import { givesReason } from "./reason.ts";

/** A text or picture made with artificial intelligence says so, or says why it need not. Why: docs.en.md. */
export const labelsAi = defineRule({
  id: "labels-ai",
  severity: "blocking",
  options: z.strictObject({
    /** Whether an exemption with its reason will do: never for a deepfake. */
    mayBeExempt: z._default(z.boolean(), true),
  }),
  messages: {
    missing: {
      it: {
        message: () => "Non dice che c’è di mezzo l’intelligenza artificiale.",
        hint: () => "Scrivilo in parole semplici: «Immagine creata con l’IA». Se l’etichetta non serve, di’ perché.",
      },
      en: {
        message: () => "It does not say that artificial intelligence had a part in it.",
        hint: () => "Say so in plain words: “Image created with AI”. If no label is needed, say why.",
      },
    },
    denied: {
      it: {
        message: () => "Dice che l’intelligenza artificiale non è stata usata, e invece sì.",
        hint: () => "Togli la frase e metti l’etichetta.",
      },
      en: {
        message: () => "It says that no artificial intelligence was used, and it was.",
        hint: () => "Take the sentence out and put the label in.",
      },
    },
    noReason: {
      it: {
        message: () => "Dice che l’etichetta non serve, ma non perché.",
        hint: () =>
          "Aggiungi il motivo: «testo riletto e approvato da Marta, che ne risponde», «solo correzione dei refusi».",
      },
      en: {
        message: () => "It says that no label is needed, but not why.",
        hint: () => "Add the reason: “edited and approved by Marta, who answers for it”, “typos only”.",
      },
    },
    notExempt: {
      it: {
        message: () => "Qui non c’è esenzione che valga: il contenuto va etichettato.",
        hint: () => "Un’immagine che sembra vera e non lo è porta sempre l’etichetta.",
      },
      en: {
        message: () => "No exemption applies here: the content must be labelled.",
        hint: () => "A picture that looks real and is not always carries the label.",
      },
    },
  },
  check(text, { mayBeExempt }) {
    const { said, exempt, reasons, denied } = aiVoice(text);
    const [claim] = exempt;
    if (claim !== undefined && !mayBeExempt) return { findings: [{ message: "notExempt", range: claim }] };
    if (claim !== undefined)
      return givesReason(text, exempt, reasons)
        ? { findings: [], evidence: [...exempt, ...reasons] }
        : { findings: [{ message: "noReason", range: claim }] };
    if (said.length > 0) return { findings: [], evidence: said.slice(0, 5) };
    const [denial] = denied;
    return {
      findings: [denial === undefined ? { message: "missing", range: null } : { message: "denied", range: denial }],
    };
  },
});
