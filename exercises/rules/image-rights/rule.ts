import * as z from "zod/mini";
import { defineRule, type RawFinding } from "../../lib/rule.ts";
import { readRights } from "./read-rights.ts";

/** A picture comes with its source, the right to use it, and the consent of the people in it. Why: docs.en.md. */
export const imageRights = defineRule({
  id: "image-rights",
  severity: "blocking",
  options: z.strictObject({
    /** Whether people can be recognised in the picture, as far as the exercise knows: then their consent is stated, or that there is nobody. */
    people: z._default(z.boolean(), true),
    /** First names of the brand's own people: a picture by one of them is its own. */
    staff: z._default(z.array(z.string().check(z.minLength(2), z.maxLength(40))).check(z.maxLength(40)), []),
  }),
  messages: {
    noSource: {
      it: {
        message: () => "Non dice chi ha fatto l’immagine.",
        hint: () => "Scrivi il nome di chi l’ha scattata o disegnata, oppure che è vostra.",
      },
      en: {
        message: () => "It does not say who made the picture.",
        hint: () => "Give the name of whoever took or drew it, or say that it is your own.",
      },
    },
    noRight: {
      it: {
        message: () => "Non dice con quale diritto la usi.",
        hint: () => "Una licenza, un permesso scritto, un contratto; se è vostra, dillo. Citare l’autore non basta.",
      },
      en: {
        message: () => "It does not say by what right you use it.",
        hint: () =>
          "A licence, written permission, a contract; if it is your own, say so. Crediting the author is not enough.",
      },
    },
    noConsent: {
      it: {
        message: () => "Non dice se le persone riconoscibili sono d’accordo.",
        hint: () => "Scrivi che hanno firmato la liberatoria, oppure che nell’immagine non si riconosce nessuno.",
      },
      en: {
        message: () => "It does not say whether the people who can be recognised agree.",
        hint: () => "Say that they have signed a release, or that nobody can be recognised in the picture.",
      },
    },
    found: {
      it: {
        message: () => "Dice dove l’hai trovata, non con quale diritto la usi.",
        hint: () =>
          "Trovarla non vuol dire avere una licenza: usa una foto vostra, o una con licenza o permesso scritti.",
      },
      en: {
        message: () => "It says where you found it, not by what right you use it.",
        hint: () =>
          "Finding it doesn’t give you a licence: use your own photo, or one with a written licence or permission.",
      },
    },
    doubt: {
      it: {
        message: () => "I diritti non sono certi.",
        hint: () => "Chiedi prima di pubblicare. Se la risposta non arriva, cambia immagine.",
      },
      en: {
        message: () => "The rights are not certain.",
        hint: () => "Ask before you publish. If no answer comes, change the picture.",
      },
    },
  },
  check(text, { people, staff }) {
    const { source, right, consent, found, doubt } = readRights(text, staff);
    if (doubt !== null) return { findings: [{ message: "doubt", range: doubt }] };
    const findings: RawFinding<"noSource" | "noRight" | "noConsent" | "found">[] = [];
    if (right === null && found !== null) findings.push({ message: "found", range: found });
    else {
      if (source === null) findings.push({ message: "noSource", range: null });
      if (right === null) findings.push({ message: "noRight", range: null });
    }
    if (people && consent === null) findings.push({ message: "noConsent", range: null });
    return { findings, evidence: [source, right, consent].filter((place) => place !== null) };
  },
});
