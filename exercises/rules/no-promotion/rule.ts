import * as learnedEn from "../../data/acts/no-promotion.en.ts";
import * as learnedIt from "../../data/acts/no-promotion.it.ts";
import { sentencesThat } from "../../lib/acts/spoken.ts";
import { spot } from "../../lib/phrases.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { findLoose } from "./loose.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const learned = { it: learnedIt, en: learnedEn } as const;

const words = { it, en };

/** A reply to a complaint sells nothing; what makes up for the harm is no sale. */
export const noPromotion = defineRule({
  id: "no-promotion",
  severity: "blocking",
  options: noOptions,
  askedFor: () => true,
  messages: {
    selling: {
      it: {
        message: () => "Qui stai vendendo a chi è venuto a lamentarsi.",
        hint: () => "Togli la promozione. Se offri un buono per rimediare, di' che è per questo e quanto vale.",
      },
      en: {
        message: () => "This sells to somebody who came to complain.",
        hint: () => "Take the promotion out. If you offer a voucher to make up for it, say so and what it is worth.",
      },
    },
  },
  check(text) {
    const known = spot(text, words[text.locale].selling);
    const places = known.length > 0 ? known : findLoose(text);
    const sounding = sentencesThat(learned, text, places);
    return { findings: [...places, ...sounding].map((range) => ({ message: "selling", range })) };
  },
});
