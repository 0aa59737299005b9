import { spot } from "../../lib/phrases.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const words = { it, en };

/** Attacks, threats, bans and lawyers against the person who wrote, veiled ones included. */
export const noThreat = defineRule({
  id: "no-threat",
  severity: "blocking",
  options: noOptions,
  askedFor: () => true,
  messages: {
    threat: {
      it: {
        message: () => "Suona come un attacco o una minaccia a chi ha scritto.",
        hint: () => "Parla dei fatti, non della persona: niente insulti, blocchi o avvocati in pubblico.",
      },
      en: {
        message: () => "This sounds like an attack on the person, or a threat.",
        hint: () => "Talk about the facts, not the person: no insults, bans or lawyers in public.",
      },
    },
  },
  check(text) {
    return { findings: spot(text, words[text.locale].threat).map((range) => ({ message: "threat", range })) };
  },
});
