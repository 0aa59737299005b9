import { spot } from "../../lib/phrases.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const words = { it, en };

/** Denying or playing down a problem that is real. Where the comment is false, correcting it is right: not asked for. */
export const noDenial = defineRule({
  id: "no-denial",
  severity: "blocking",
  options: noOptions,
  askedFor: (scene) => scene.factsWrong === "no",
  messages: {
    denial: {
      it: {
        message: () => "Qui il problema viene negato o rimpicciolito.",
        hint: () => "Per chi lo vive è grande: di' che cosa è successo con le sue dimensioni vere e che cosa fate.",
      },
      en: {
        message: () => "This denies the problem or makes it look small.",
        hint: () => "To the person it is big: say what happened at its real size, and what you are doing about it.",
      },
    },
  },
  check(text) {
    return { findings: spot(text, words[text.locale].denial).map((range) => ({ message: "denial", range })) };
  },
});
