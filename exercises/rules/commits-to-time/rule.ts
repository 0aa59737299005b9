import { judgeAct } from "../../lib/acts/learned.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { inItsLanguage } from "../../lib/scope-voice.ts";
import { findCommitments } from "./find.ts";
import { isPlain } from "./plain.ts";

/** Asks when the brand will do something. Why: docs.en.md. */
export const commitsToTime = defineRule({
  id: "commits-to-time",
  severity: "blocking",
  options: noOptions,
  askedFor: ({ fault }) => fault !== "no",
  messages: {
    missing: {
      it: {
        message: () => "Non c'è un tempo: la persona non sa quando succederà qualcosa.",
        hint: () =>
          "Lega a una vostra azione un giorno, un'ora o una scadenza che si possa controllare: «presto» e «al più presto» non bastano.",
      },
      en: {
        message: () => "There is no time in it: they don't know when anything will happen.",
        hint: () =>
          "Tie one of your actions to a day, an hour or a deadline that can be checked: “soon” and “as soon as possible” are not enough.",
      },
    },
  },
  check(text) {
    const own = inItsLanguage(text);
    const found = findCommitments(own);
    const evidence = found.some((place) => isPlain(own, place)) ? found : judgeAct("commits-to-time", own, found);
    return evidence.length > 0 ? { findings: [], evidence } : { findings: [{ message: "missing", range: null }] };
  },
});
