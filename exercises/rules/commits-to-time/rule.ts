import * as z from "zod/mini";
import * as learnedEn from "../../data/acts/commits-to-time.en.ts";
import * as learnedIt from "../../data/acts/commits-to-time.it.ts";
import { judgeAct } from "../../lib/acts/learned.ts";
import { defineRule } from "../../lib/rule.ts";
import { inItsLanguage } from "../../lib/scope/voice.ts";
import { findFarOff, tellsWeeks } from "./far-off.ts";
import { findCommitments } from "./find.ts";
import { isPlain } from "./plain.ts";
import { isHoped, isVague } from "./unfirm.ts";

const learned = { it: learnedIt, en: learnedEn } as const;

const options = z.strictObject({
  /** What is known of the case speaks of hours and days: weeks are no answer to it. */
  withinDays: z._default(z.boolean(), false),
});

/** Asks when the brand will do something. Why: docs.en.md. */
export const commitsToTime = defineRule({
  id: "commits-to-time",
  severity: "blocking",
  options,
  askedFor: ({ fault }) => fault !== "no",
  fromScene: ({ comment, facts }) => ({ withinDays: ![comment, ...facts].some(tellsWeeks) }),
  messages: {
    missing: {
      it: {
        message: () => "Manca un giorno o un’ora: la persona non sa quando succederà qualcosa.",
        hint: () =>
          "Lega a una vostra azione un giorno, un’ora o una scadenza che si possa controllare: «presto» e «al più presto» non bastano.",
      },
      en: {
        message: () => "No day or time is given: the person can’t tell when anything will happen.",
        hint: () =>
          "Tie one of your actions to a day, an hour or a deadline that can be checked: “soon” and “as soon as possible” are not enough.",
      },
    },
    farOff: {
      it: {
        message: () => "Così passano settimane: secondo i fatti bastano ore o giorni.",
        hint: () => "Rileggi i fatti: prometti il giorno o l’ora che permettono, non una data più comoda.",
      },
      en: {
        message: () => "This is weeks away, and the facts allow hours or days.",
        hint: () => "Look at the facts again: promise the day or the hour that they allow, not a more comfortable one.",
      },
    },
  },
  check(text, { withinDays }) {
    const own = inItsLanguage(text);
    const late = withinDays ? findFarOff(own) : [];
    if (late.length > 0) return { findings: late.map((range) => ({ message: "farOff", range })) };
    const found = findCommitments(own);
    const evidence = found.some((place) => isPlain(own, place))
      ? found
      : judgeAct("commits-to-time", learned, own, found).filter(
          (sentence) => !isHoped(own, sentence) && !isVague(own, sentence),
        );
    return evidence.length > 0 ? { findings: [], evidence } : { findings: [{ message: "missing", range: null }] };
  },
});
