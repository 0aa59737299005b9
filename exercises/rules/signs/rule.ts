import * as z from "zod/mini";
import { defineRule } from "../../lib/rule.ts";
import { findSignature } from "./find-signature.ts";

/** Finds replies that no person signs: neither a name or initials at the end, nor "I'm Marta from …" anywhere. */
export const signs = defineRule({
  id: "signs",
  severity: "warning",
  options: z.strictObject({
    /** The brand's name, which signs for nobody. */
    brand: z._default(z.string(), ""),
    /** Name and handle of the person addressed, who doesn't sign either. */
    person: z._default(z.string(), ""),
  }),
  askedFor: () => true,
  fromScene: ({ brand, person }) => ({ brand, person: `${person.name ?? ""} ${person.handle ?? ""}` }),
  messages: {
    nobody: {
      it: {
        message: () => "Non firma nessuno: un marchio o «il team» non è una persona.",
        hint: () => "Chiudi con il tuo nome o con le iniziali, magari seguiti dal marchio.",
      },
      en: {
        message: () => "Nobody signs: a brand or “the team” is not a person.",
        hint: () => "Close with your name or initials, followed by the brand if you like.",
      },
    },
  },
  check(text, { brand, person }, { spelling }) {
    const signature = findSignature(text, brand, person, spelling);
    return signature === null
      ? { findings: [{ message: "nobody", range: null }] }
      : { findings: [], evidence: [signature] };
  },
});
