import * as learnedEn from "../../data/acts/no-speculation.en.ts";
import * as learnedIt from "../../data/acts/no-speculation.it.ts";
import { sentencesThat } from "../../lib/acts/spoken.ts";
import { spot } from "../../lib/pattern/phrases.ts";
import { overlaps } from "../../lib/range.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { findLoose } from "./loose.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const learned = { it: learnedIt, en: learnedEn } as const;

const words = { it, en };

/** A guess at a cause that nobody knows yet. Saying that the cause is not known, or being looked for, is right. */
export const noSpeculation = defineRule({
  id: "no-speculation",
  severity: "blocking",
  options: noOptions,
  askedFor: (scene) => scene.fault === "unknown",
  messages: {
    guess: {
      it: {
        message: () => "Qui indichi una causa che ancora nessuno conosce.",
        hint: () => "Di’ che la causa non si conosce ancora, chi la cerca e quando ne saprete di più.",
      },
      en: {
        message: () => "This names a cause that nobody knows yet.",
        hint: () => "Say that the cause isn’t known yet, who is looking for it and when you will know more.",
      },
    },
  },
  check(text) {
    const told = spot(text, words[text.locale].guess);
    const loose = findLoose(text).filter((place) => !told.some((one) => overlaps(one, place)));
    const sounding = sentencesThat(learned, text, [...told, ...loose]);
    return { findings: [...told, ...loose, ...sounding].map((range) => ({ message: "guess", range })) };
  },
});
