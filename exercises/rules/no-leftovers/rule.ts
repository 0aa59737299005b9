import { defineRule, noOptions } from "../../lib/rule.ts";
import { findLeftovers } from "./find.ts";

/** More traces than a learner needs to see. */
const mostShown = 10;

/** No traces of cutting and pasting: placeholders, an assistant's words, file names, seams, footnote marks. */
export const noLeftovers = defineRule({
  id: "no-leftovers",
  severity: "blocking",
  options: noOptions,
  messages: {
    placeholder: {
      it: {
        message: () => "Qui manca qualcosa: è rimasto il segnaposto.",
        hint: () => "Metti il dato vero, o togli la frase.",
      },
      en: {
        message: () => "Something is missing here: the placeholder is still there.",
        hint: () => "Put in the real thing, or drop the sentence.",
      },
    },
    assistant: {
      it: {
        message: () => "Queste sono le parole di un programma che ha scritto il testo, non il testo.",
        hint: () => "Togli tutto quello che parla a te invece che al lettore, e rileggi anche il resto.",
      },
      en: {
        message: () => "These are the words of a program that wrote the text, not the text.",
        hint: () => "Take out whatever speaks to you rather than to the reader, and read the rest again too.",
      },
    },
    file: {
      it: {
        message: () => "È rimasto il nome di un file in mezzo al testo.",
        hint: () => "Toglilo: l’immagine si carica a parte, con la sua descrizione.",
      },
      en: {
        message: () => "A file name was left in the text.",
        hint: () => "Take it out: the image is uploaded separately, with its description.",
      },
    },
    seam: {
      it: {
        message: () => "Qui si vede la cucitura tra due pezzi incollati.",
        hint: () => "Sistema i segni e rileggi la frase da capo: spesso ne manca un pezzo.",
      },
      en: {
        message: () => "Here the seam between two pasted pieces shows.",
        hint: () => "Fix the punctuation and read the sentence from the start: often a piece of it is missing.",
      },
    },
    note: {
      it: {
        message: () => "È rimasto il segno di una nota che qui non c’è.",
        hint: () => "Toglilo; se la fonte serve, nominala e metti il link.",
      },
      en: {
        message: () => "A note mark has been left in, and the note isn’t here.",
        hint: () => "Take it out; if the source is needed, name it and link it.",
      },
    },
    marks: {
      it: {
        message: () => "Apostrofi dritti e curvi mescolati: il testo è fatto di pezzi diversi.",
        hint: () => "Usane un tipo solo, e controlla che i pezzi siano davvero tuoi.",
      },
      en: {
        message: () => "Straight and curly apostrophes are mixed: the text is made of different pieces.",
        hint: () => "Use one kind, and make sure that the pieces are really yours.",
      },
    },
  },
  check(text) {
    return {
      findings: findLeftovers(text)
        .slice(0, mostShown)
        .map(({ trace, range }) => ({ message: trace, range })),
    };
  },
});
