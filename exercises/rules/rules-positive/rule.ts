import * as z from "zod/mini";
import type { Locale } from "../../lib/locale.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { rulesOf } from "../../lib/text/list-items.ts";
import type { TextDoc } from "../../lib/text.ts";
import { harmInvited } from "./invites.ts";

/** Words that forbid. A 'no' that describes somebody ('chi non è d'accordo') forbids nothing. */
const forbids: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:(?<!(?:chi|se|quando|anche se|che|quello che|cosa|persone che|ciò che|dove) (?:qualcosa (?:di \p{L}+ )?|una cosa |qualcuno |tu |ti |ci |si )?)non|vietat[oaie]|divieto|proibit[oaie]|niente|nessun[oa]?|no|mai|evita(?:re|te|mo)?|bandit[oaie]|stop|basta|astenersi|astieni\p{L}*|inammissibil[ei]|esclus[oaie]|si eliminan?o|è eliminat[oa]|verr(?:à|anno) (?:rimoss|cancellat|eliminat)[oaie]|rimuoviamo|cancelliamo|eliminiamo)(?!\p{L})/u,
  en: /(?<!\p{L})(?:(?<!(?:who|if|when|even if|that|what|people|those) (?:you |we |they |something (?:of ours )?|someone |do |does )?)(?:not|don't|doesn't|cannot|can't|mustn't|won't|isn't|aren't)|never|no|nothing|avoid|forbidden|banned|prohibited|refrain|stop|disallowed|unacceptable|off limits|will be (?:removed|deleted)|we (?:remove|delete))(?!\p{L})/u,
};

/** What a rule asks first: up to the comma, past a heading of a few words and a question. */
function leadOf(text: TextDoc, { start, end }: Range): string {
  let said = text.folded.slice(start, end).replace(/^[\s*_"]+/u, "");
  const heading = /^[^:.!?\n]{1,32}(?:[:.!]| -)\**\s+(?=\S)/u.exec(said);
  if (heading !== null && heading[0].trim().split(/\s+/).length <= 4 && !forbids[text.locale].test(heading[0]))
    said = said.slice(heading[0].length);
  const question = /^[^.!?]{1,80}\?\s+(?=\S)/u.exec(said);
  if (question !== null) said = said.slice(question[0].length);
  return said.split(/[,;.!?(]|\s-\s/u)[0] ?? "";
}

/** At least half of the rules say what to do rather than what not to do (facts 9.3), and none bids harm. */
export const rulesPositive = defineRule({
  id: "rules-positive",
  severity: "blocking",
  options: z.strictObject({
    /** Smallest share of rules that are worded positively, 0–1. */
    share: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.5),
  }),
  messages: {
    invites: {
      it: {
        message: ({ said }) => `Questa regola invita a fare del male a qualcuno: «${said}».`,
        hint: () =>
          "Una regola che dice che cosa fare deve chiedere una cosa buona: «Discuti le idee, rispetta chi le ha».",
      },
      en: {
        message: ({ said }) => `This rule invites people to do others harm: “${said}”.`,
        hint: () =>
          "A rule that says what to do must ask for something good: “Argue about ideas, respect those who have them”.",
      },
    },
    negative: {
      it: {
        message: ({ count, all }) =>
          `${count === 1 ? "Una regola" : `${count} regole`} su ${all} ${count === 1 ? "è un divieto: questa" : "sono divieti: questa è una di quelle"}.`,
        hint: () =>
          "Di’ che cosa si fa: non «vietato lo spam» ma «parla del tuo lavoro il venerdì, nel post apposito».",
      },
      en: {
        message: ({ count, all }) =>
          `${count === 1 ? `One of ${all} rules forbids something: this one` : `${count} of ${all} rules forbid something: this is one of them`}.`,
        hint: () => "Say what to do: not “no spam” but “talk about your own work on Fridays, in the thread for it”.",
      },
    },
  },
  check(text, { share }) {
    const invited = harmInvited(text).slice(0, 4);
    if (invited.length > 0)
      return {
        findings: invited.map((range) => ({
          message: "invites",
          range,
          params: { said: text.raw.slice(range.start, range.end) },
        })),
      };
    const rules = rulesOf(text);
    const negative = rules.filter((range) => forbids[text.locale].test(leadOf(text, range)));
    const count = negative.length;
    if (rules.length === 0 || (rules.length - count) / rules.length >= share) return { findings: [] };
    const params = { count, all: rules.length };
    return { findings: negative.slice(0, 10).map((range) => ({ message: "negative", range, params })) };
  },
});
