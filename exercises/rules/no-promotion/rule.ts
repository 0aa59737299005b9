import * as z from "zod/mini";
import * as learnedEn from "../../data/acts/no-promotion.en.ts";
import * as learnedIt from "../../data/acts/no-promotion.it.ts";
import { sentencesThat } from "../../lib/acts/spoken.ts";
import { stemsOfAll, telling } from "../../lib/case-told.ts";
import { spot } from "../../lib/pattern/phrases.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { findLoose } from "./loose.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const learned = { it: learnedIt, en: learnedEn } as const;

const words = { it, en };

/** A sentence with so many words of one fact passes on what the brand may offer here, at what price and where: that is no sale. */
const offerTold = { loose: 2, plain: 3 } as const;

/** A reply to a complaint sells nothing; what makes up for the harm is no sale. */
export const noPromotion = defineRule({
  id: "no-promotion",
  severity: "blocking",
  options: z.strictObject({
    /** What the brand knows and can offer. */
    facts: z._default(z.array(z.string()), []),
    /** Names of the brand: they are in every advertisement. */
    names: z._default(z.array(z.string()), []),
    /** What the person wrote: the things it speaks of are what was bought. */
    comment: z._default(z.string(), ""),
  }),
  askedFor: () => true,
  fromScene: ({ facts, brand, comment }) => ({ facts, names: [brand], comment }),
  messages: {
    selling: {
      it: {
        message: () => "Qui stai vendendo a chi è venuto a lamentarsi.",
        hint: () => "Togli la promozione. Se offri un buono per rimediare, di’ che è per questo e quanto vale.",
      },
      en: {
        message: () => "Here you are selling to somebody who came to complain.",
        hint: () => "Take the promotion out. If you offer a voucher to make up for it, say so and what it is worth.",
      },
    },
  },
  check(text, { facts, names, comment }) {
    const offered = (fewest: number) => {
      const sentences = telling(text, facts, fewest, names);
      return (place: Range) => !sentences.some((sentence) => overlaps(sentence, place));
    };
    const spoken = stemsOfAll([comment, ...facts], text.locale);
    const known = spot(text, words[text.locale].selling).filter(offered(offerTold.plain));
    const places = known.length > 0 ? known : findLoose(text, spoken).filter(offered(offerTold.loose));
    const sounding = sentencesThat(learned, text, places, [words[text.locale].selling]).filter(
      offered(offerTold.loose),
    );
    return { findings: [...places, ...sounding].map((range) => ({ message: "selling", range })) };
  },
});
