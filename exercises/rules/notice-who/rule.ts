import * as z from "zod/mini";
import { defineRule } from "../../lib/rule.ts";
import { inItsLanguage } from "../../lib/scope/voice.ts";
import { findWho } from "./find.ts";

/** Asks a notice to the team to name a person or a role. Why: docs.en.md. */
export const noticeWho = defineRule({
  id: "notice-who",
  severity: "blocking",
  options: z.strictObject({
    /** Names of the team that are no usual first names. */
    people: z._default(z.array(z.string()), []),
    /** Words with a capital that are no people: products, places. */
    notPeople: z._default(z.array(z.string()), []),
  }),
  messages: {
    missing: {
      it: {
        message: () => "Non si capisce chi: nessuna persona e nessun ruolo.",
        hint: () =>
          "Di’ chi ha fermato i post, chi decide quando si riparte o a chi chiedere: un nome o un ruolo, non «noi».",
      },
      en: {
        message: () => "It doesn’t say who: no person and no role.",
        hint: () =>
          "Say who stopped the posts, who decides when to start again or whom to ask: a name or a role, not “we”.",
      },
    },
  },
  check(text, { people, notPeople }) {
    const evidence = findWho(inItsLanguage(text), people, notPeople);
    return evidence.length > 0 ? { findings: [], evidence } : { findings: [{ message: "missing", range: null }] };
  },
});
