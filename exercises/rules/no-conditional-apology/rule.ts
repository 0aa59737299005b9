import { findConditions } from "../../lib/apologies/conditions.ts";
import { overlaps } from "../../lib/range.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { inItsLanguage } from "../../lib/scope/voice.ts";
import { findLoose } from "./loose.ts";

/** 'Any inconvenience' alone is a stock phrase, not a condition: `apologises` says that it is no apology. */
const plainAny = /^(?!.*(?:may|might|could)(?!\p{L}))(?:.* )?any /u;

/** An apology must not hang on an 'if': see docs.en.md. */
export const noConditionalApology = defineRule({
  id: "no-conditional-apology",
  severity: "blocking",
  options: noOptions,
  askedFor: () => true,
  messages: {
    conditional: {
      it: {
        message: () => "Queste scuse valgono solo a una condizione: sembra che tu non creda al torto subito.",
        hint: () =>
          "Togli il «se» o l’«eventuale» e di’ che cosa è successo davvero: ci si scusa «per» o «perché», non «se».",
      },
      en: {
        message: () => "This apology comes with a condition, as if you doubted that anything went wrong.",
        hint: () =>
          "Drop the “if”, the “any” or the “may have” and name what happened: sorry “for” or “that”, not sorry “if”.",
      },
    },
  },
  check(doc) {
    const text = inItsLanguage(doc);
    const tied = findConditions(text).filter(
      ({ hedge, start, end }) => !hedge || !plainAny.test(text.folded.slice(start, end)),
    );
    const loose = findLoose(text).filter((place) => !tied.some((one) => overlaps(one, place)));
    return {
      findings: [...tied, ...loose].map((range) => ({ message: "conditional" as const, range })),
    };
  },
});
