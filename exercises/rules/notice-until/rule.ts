import { defineRule, noOptions } from "../../lib/rule.ts";
import { inItsLanguage } from "../../lib/scope/voice.ts";
import { findUntil } from "./find.ts";

/** Asks a notice to the team to say until when things are stopped, or when one looks again. Why: docs.en.md. */
export const noticeUntil = defineRule({
  id: "notice-until",
  severity: "blocking",
  options: noOptions,
  messages: {
    missing: {
      it: {
        message: () => "Non c’è scritto fino a quando.",
        hint: () =>
          "Un giorno, un’ora, una durata. Se non lo sai, di’ quando vi risentite: «fino a nuovo avviso; ci aggiorniamo alle 18».",
      },
      en: {
        message: () => "It doesn’t say until when.",
        hint: () =>
          "A day, an hour, a length of time. If you don’t know, say when you will talk next: “until further notice; we meet again at 6 pm”.",
      },
    },
  },
  check(text) {
    const evidence = findUntil(inItsLanguage(text));
    return evidence.length > 0 ? { findings: [], evidence } : { findings: [{ message: "missing", range: null }] };
  },
});
