import * as z from "zod/mini";
import * as learnedEn from "../../data/acts/no-denial.en.ts";
import * as learnedIt from "../../data/acts/no-denial.it.ts";
import { sentencesThat } from "../../lib/acts/spoken.ts";
import { spot } from "../../lib/pattern/phrases.ts";
import { defineRule } from "../../lib/rule.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const learned = { it: learnedIt, en: learnedEn } as const;

const words = { it, en };

/** Denying or playing down a problem that is real. Where the comment is false, correcting it is right: not asked for. */
export const noDenial = defineRule({
  id: "no-denial",
  severity: "blocking",
  options: z.strictObject({
    /** A link beside it turns 'that is false' into a correction. Where the problem is real, no link does. */
    linkCorrects: z._default(z.boolean(), true),
  }),
  askedFor: (scene) => scene.factsWrong === "no",
  fromScene: () => ({ linkCorrects: false }),
  messages: {
    denial: {
      it: {
        message: () => "Qui il problema viene negato o rimpicciolito.",
        hint: () => "Per chi lo vive è grande: di’ che cosa è successo con le sue dimensioni vere e che cosa fate.",
      },
      en: {
        message: () => "This denies the problem or makes it look small.",
        hint: () =>
          "To this person it is serious: say what happened at its real size, and what you are doing about it.",
      },
    },
  },
  check(text, { linkCorrects }) {
    const { denial, flat, shrunk } = words[text.locale];
    const corrects = linkCorrects && /https?:\/\/\S|www\.\S|[a-z]\.[a-z]{2,12}\/\S/.test(text.folded);
    const found = [...(corrects ? [] : spot(text, flat)), ...spot(text, denial), ...spot(text, shrunk)];
    const sounding = sentencesThat(learned, text, found, [flat, denial, shrunk]);
    return { findings: [...found, ...sounding].map((range) => ({ message: "denial", range })) };
  },
});
