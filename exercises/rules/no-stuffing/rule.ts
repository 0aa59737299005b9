import * as z from "zod/mini";
import type { Range } from "../../lib/range.ts";
import { defineRule } from "../../lib/rule.ts";
import { isKeywordList } from "../../lib/scope/voice.ts";
import { wordList } from "../../lib/stock/keyword-lists.ts";
import type { TextDoc } from "../../lib/text.ts";
import { piledActs, repeated, shuffled, stockList } from "./checks.ts";
import { addressElsewhere, offTopic, pasted } from "./sources.ts";

/** The whole of a text that is nothing but keywords. */
function keywords(text: TextDoc): Range | null {
  return isKeywordList(text) ? { start: 0, end: text.raw.length } : null;
}

/** A coherent reply to this comment: no list of phrases, no shuffled words, no pasted brief, no other case's answer. */
export const noStuffing = defineRule({
  id: "no-stuffing",
  severity: "blocking",
  options: z.strictObject({
    /** Texts that must not be pasted back: comment, brief, facts. */
    sources: z._default(z.array(z.string()), []),
    /** Texts that say what the case is about; none: any topic is taken. */
    topic: z._default(z.array(z.string()), []),
    /** Good replies to the case, whose words are of it as well. */
    models: z._default(z.array(z.string()), []),
    /** Names of the brand, which tie a reply to no case. */
    names: z._default(z.array(z.string()), []),
    /** Names of the person: a reply that calls them by name is sooner taken for theirs. */
    person: z._default(z.array(z.string()), []),
    /** An entry after the other is how such a text is written (a notice to the team): only bare keywords are a list then. */
    allowLists: z._default(z.boolean(), false),
    /** Short fragments are how such a text is written (the caption of a video); rows of keywords are a list still. */
    fragments: z._default(z.boolean(), false),
  }),
  askedFor: () => true,
  fromScene: (scene) => ({
    sources: [scene.comment, ...scene.facts],
    topic: [scene.comment, ...scene.facts],
    names: [scene.brand],
    person: [scene.person.name ?? "", scene.person.handle ?? ""],
  }),
  messages: {
    list: {
      it: {
        message: () => "Qui ci sono parole in fila, non una frase.",
        hint: () => "Scrivi frasi intere: chi ha fatto che cosa, e che cosa fate ora.",
      },
      en: {
        message: () => "This is a string of words, not a sentence.",
        hint: () => "Write whole sentences: who did what, and what you do now.",
      },
    },
    repeated: {
      it: { message: () => "Questo lo hai già scritto.", hint: () => "Dillo una volta sola, nel punto in cui serve." },
      en: { message: () => "You have written this already.", hint: () => "Say it once, where it is needed." },
    },
    shuffled: {
      it: {
        message: () => "Le parole non formano una frase.",
        hint: () => "Rileggi ad alta voce e rimetti in ordine.",
      },
      en: { message: () => "The words don’t make a sentence.", hint: () => "Read it aloud and put it in order." },
    },
    piled: {
      it: {
        message: () => "Tante formule attaccate, senza niente del caso.",
        hint: () => "Una frase per ogni cosa, e in ognuna un particolare del caso.",
      },
      en: {
        message: () => "A lot of stock phrases stuck together, with nothing about the case.",
        hint: () => "One sentence for each thing, with a detail of the case in each.",
      },
    },
    pasted: {
      it: {
        message: () => "Queste parole vengono dalla consegna.",
        hint: () => "Usa i fatti, ma raccontali con parole tue a chi ha scritto.",
      },
      en: {
        message: () => "These words come from the brief.",
        hint: () => "Use the facts, but tell them to the person in your own words.",
      },
    },
    elsewhere: {
      it: {
        message: () => "Questo indirizzo non è di questo caso.",
        hint: () => "Usa un indirizzo che sta nei fatti, così chi ti legge arriva dove può avere risposta.",
      },
      en: {
        message: () => "This address is not one of this case.",
        hint: () => "Use an address from the facts, so that people get where they can be answered.",
      },
    },
    offTopic: {
      it: {
        message: () => "Di questo caso c’è troppo poco: potrebbe essere la risposta a un altro.",
        hint: () => "Rileggi il commento: parla di quello che è successo a questa persona.",
      },
      en: {
        message: () => "There is too little of this case in it: it could be the answer to another one.",
        hint: () => "Read the comment again: talk about what happened to this person.",
      },
    },
  },
  check(text, { sources, topic, models, names, person, allowLists, fragments }) {
    const places = {
      list: allowLists ? keywords(text) : wordList(text, fragments),
      repeated: repeated(text),
      shuffled: shuffled(text),
      piled: piledActs(text) ?? stockList(text),
      pasted: sources.length > 0 ? pasted(text, sources) : null,
      elsewhere: addressElsewhere(text, topic),
    };
    const found = (["list", "repeated", "shuffled", "piled", "pasted", "elsewhere"] as const).flatMap((message) => {
      const range = places[message];
      return range === null ? [] : [{ message, range }];
    });
    if (topic.length > 0 && offTopic(text, { topic, models, names, person }))
      return { findings: [...found, { message: "offTopic", range: null }] };
    return { findings: found };
  },
});
