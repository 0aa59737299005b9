import * as z from "zod/mini";
import { defineRule } from "../../lib/rule.ts";
import { decisionsIn } from "./find.ts";

/** At least one decision that can be checked: what will be done, how much of it, and when (facts 6.2). */
export const decidesWithNumbers = defineRule({
  id: "decides-with-numbers",
  severity: "blocking",
  options: z.strictObject({
    /** The month that is reported on, 1–12: months named after it lie ahead. */
    month: z._default(z.nullable(z.int().check(z.minimum(1), z.maximum(12))), null),
  }),
  messages: {
    none: {
      it: {
        message: () => "Il testo racconta, ma non decide niente.",
        hint: () =>
          "Scrivi almeno una decisione: «da lunedì passiamo da 4 a 2 reel a settimana, per quattro settimane».",
      },
      en: {
        message: () => "The text tells what happened, but decides nothing.",
        hint: () => "Write at least one decision: “from Monday we will go from 4 reels a week to 2, for four weeks”.",
      },
    },
    number: {
      it: {
        message: () => "La decisione non ha un numero.",
        hint: () => "Di’ quanto: quanti post, quanti euro, da quanto a quanto.",
      },
      en: {
        message: () => "The decision has no number.",
        hint: () => "Say how much: how many posts, how many euros, from what to what.",
      },
    },
    time: {
      it: {
        message: () => "La decisione non dice quando.",
        hint: () => "Aggiungi una data o un periodo: da quando, fino a quando, per quante settimane.",
      },
      en: {
        message: () => "The decision doesn’t say when.",
        hint: () => "Add a date or a period: from when, until when, for how many weeks.",
      },
    },
  },
  check(text, { month }) {
    const decisions = decisionsIn(text, month);
    const complete = decisions.find(({ figure, time }) => figure !== null && time !== null);
    if (complete !== undefined) return { findings: [], evidence: [complete.place] };
    const [best] = decisions.toSorted(
      (a, b) =>
        Number(b.figure !== null) + Number(b.time !== null) - Number(a.figure !== null) - Number(a.time !== null),
    );
    if (best === undefined) return { findings: [{ message: "none", range: null }] };
    const lacking = [
      ...(best.figure === null ? ["number" as const] : []),
      ...(best.time === null ? ["time" as const] : []),
    ];
    return { findings: lacking.map((message) => ({ message, range: best.place })) };
  },
});
