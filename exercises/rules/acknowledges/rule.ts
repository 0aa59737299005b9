import * as z from "zod/mini";
import * as learnedEn from "../../data/acts/acknowledges.en.ts";
import * as learnedIt from "../../data/acts/acknowledges.it.ts";
import { judgeAct, leaning } from "../../lib/acts/learned.ts";
import { sharedUntil } from "../../lib/case-told.ts";
import { findConcern } from "../../lib/concern/find.ts";
import { openingEnd } from "../../lib/concern/opening.ts";
import { storyOf } from "../../lib/concern/story.ts";
import { defineRule } from "../../lib/rule.ts";
import { inItsLanguage } from "../../lib/scope/voice.ts";
import type { TextDoc } from "../../lib/text.ts";

const learned = { it: learnedIt, en: learnedEn } as const;

const options = z.strictObject({
  /** Beginnings of words, lower-case, of what this person lived through or fears. */
  experience: z._default(z.array(z.string().check(z.minLength(3))), []),
  /** Names of the person: an opening that neither names nor addresses them tells the case and not their story. */
  names: z._default(z.array(z.string()), []),
  /** What they wrote: an opening that speaks of it sooner sees them. */
  comment: z._default(z.string(), ""),
});

/** In a reply of some length the opening is its first so many words too: short sentences are no delay. */
const openingWords = 40;
const someLength = 55;

/** Words that speak to the person; names do, too. */
const addressing = {
  it: /(?<!\p{L})(?:tu|ti|te|tu[oaei]|tuoi|hai|sei|eri|avevi|lei|suoi|vi|voi|vostr\p{L}+|signor\p{L}*|\p{L}+(?:rti|rle|rvi))(?!\p{L})/u,
  en: /(?<!\p{L})(?:you|your|yours|yourself|madam|sir|m(?:r|s|rs)\.?)(?!\p{L})/u,
};

/** Whether the opening speaks to the person at all. */
function isAddressed(text: TextDoc, end: number, names: readonly string[]): boolean {
  const said = text.folded.slice(0, end);
  return addressing[text.locale].test(said) || names.some((name) => said.includes(name.toLowerCase()));
}

/** Asks that the first two sentences recognise the person's experience, concern or right to ask. Why: docs.en.md. */
export const acknowledges = defineRule({
  id: "acknowledges",
  severity: "blocking",
  options,
  askedFor: () => true,
  fromScene: ({ comment, facts, person, brand, locale }) => ({
    experience: storyOf(comment, [...facts, brand, person.name ?? "", person.handle ?? ""], locale),
    names: [person.name ?? "", person.handle ?? ""].filter((name) => name !== ""),
    comment,
  }),
  messages: {
    missing: {
      it: {
        message: () => "Niente, nella risposta, riconosce quello che la persona ha vissuto o teme.",
        hint: () => "Comincia da lei: di’ che cosa le è capitato, che ha ragione, o perché fa bene a chiedere.",
      },
      en: {
        message: () => "Nothing in the reply acknowledges what this person went through or fears.",
        hint: () => "Start with them: say what happened to them, that they are right, or why it is fair to ask.",
      },
    },
    late: {
      it: {
        message: () => "Riconosci la persona tardi: prima parli d’altro.",
        hint: () => "Porta queste parole nelle prime due frasi.",
      },
      en: {
        message: () => "You acknowledge the person late: other things come first.",
        hint: () => "Move these words into the first two sentences.",
      },
    },
  },
  check(doc, { experience, names, comment }) {
    const text = inItsLanguage(doc);
    const second = openingEnd(text);
    const addressed = isAddressed(text, second, names);
    const long = text.words.length >= someLength && addressed;
    const end = Math.max(second, long ? (text.words[openingWords]?.start ?? 0) : 0);
    const concern = findConcern(text, { experience, told: names.length === 0 || addressed });
    const early = concern.filter(({ start }) => start < end);
    const [late] = concern.filter(({ start }) => start >= end);
    const told = comment === "" ? 0 : leaning("acknowledges", sharedUntil(text, second, [comment], names));
    const evidence = judgeAct("acknowledges", learned, text, early, second, told);
    if (evidence.length > 0) return { findings: [], evidence };
    return { findings: [late === undefined ? { message: "missing", range: null } : { message: "late", range: late }] };
  },
});
