import type { Params } from "../../lib/rule.ts";

/** What `alt-text` says. */
export const altMessages = {
  missing: {
    it: {
      message: () => "Il testo alternativo manca.",
      hint: () => "Scrivi in una frase che cosa perde chi non vede l’immagine.",
    },
    en: {
      message: () => "The alternative text is missing.",
      hint: () => "Say in a sentence what someone who cannot see the picture would miss.",
    },
  },
  notEmpty: {
    it: {
      message: () => "L’immagine è solo decorativa: qui il testo alternativo si lascia vuoto.",
      hint: () => "Cancella tutto: chi ascolta non deve fermarsi su un ornamento.",
    },
    en: {
      message: () => "The picture is only decoration: here the alternative text is left empty.",
      hint: () => "Delete it all: listeners should not have to stop at an ornament.",
    },
  },
  tooShort: {
    it: {
      message: ({ length, min }: Params) =>
        `${length === 1 ? "Un carattere non basta: ne" : `${length} caratteri non bastano: ne`} servono almeno ${min}.`,
      hint: () => "Aggiungi che cosa succede e perché l’immagine è lì.",
    },
    en: {
      message: ({ length, min }: Params) =>
        `${length === 1 ? "One character is" : `${length} characters are`} not enough; it needs at least ${min}.`,
      hint: () => "Add what is going on and why the picture is there.",
    },
  },
  tooLong: {
    it: {
      message: ({ length, max }: Params) => `${length} caratteri: resta entro ${max}.`,
      hint: () => "Tieni ciò che serve a capire il post; il resto, se conta, va nel testo.",
    },
    en: {
      message: ({ length, max }: Params) => `${length} characters; stay within ${max}.`,
      hint: () => "Keep what it takes to follow the post; the rest, if it matters, belongs in the caption.",
    },
  },
  redundant: {
    it: {
      message: () => "Il lettore di schermo dice già «immagine».",
      hint: () => "Comincia da quello che si vede: «Nives soffia il vetro…».",
    },
    en: {
      message: () => "Screen readers say “image” already.",
      hint: () => "Begin with what can be seen: “Nives blows the glass…”.",
    },
  },
  sameAsCaption: {
    it: {
      message: () => "È il testo del post: chi ascolta lo sente due volte e dell’immagine non sa nulla.",
      hint: () => "Di’ quello che solo l’immagine mostra.",
    },
    en: {
      message: () => "This is the caption: listeners hear it twice and learn nothing of the picture.",
      hint: () => "Say what only the picture shows.",
    },
  },
  inventory: {
    it: {
      message: () => "È un elenco di cose, non dice che cosa l’immagine racconta.",
      hint: () => "Mettile in una frase: chi fa che cosa, dove, e perché lo mostri.",
    },
    en: {
      message: () => "This is a list of things; it does not say what the picture tells.",
      hint: () => "Put them into a sentence: who does what, where, and why you show it.",
    },
  },
  notProse: {
    it: {
      message: () => "Questo non è un testo alternativo: è un nome di file, un indirizzo, un hashtag o un segnaposto.",
      hint: () => "Scrivi una frase, come la diresti al telefono a chi non vede l’immagine.",
    },
    en: {
      message: () => "This isn’t alternative text: it is a file name, an address, a hashtag or a placeholder.",
      hint: () => "Write a sentence, as you would say it on the phone to someone who cannot see the picture.",
    },
  },
  purpose: {
    it: {
      message: ({ said, wanted }: Params) =>
        said === 0
          ? "Il testo non dice perché l’immagine è lì."
          : `Il testo dice solo una parte di ciò per cui l’immagine è lì: ${said === 1 ? "una cosa" : `${said} cose`}, e ne servono ${wanted}.`,
      hint: () => "Chiediti perché hai scelto proprio questa immagine, e di’ quello.",
    },
    en: {
      message: ({ said, wanted }: Params) =>
        said === 0
          ? "The text does not say why the picture is there."
          : `The text says only part of what the picture is there for: ${said === 1 ? "one thing" : `${said} things`}, and ${wanted} are needed.`,
      hint: () => "Ask yourself why you chose this very picture, and say that.",
    },
  },
  written: {
    it: {
      message: ({ words }: Params) => `Nell’immagine c’è scritto «${words}», qui no.`,
      hint: () => "Riporta le parole scritte nell’immagine: chi ascolta non ha altro modo di conoscerle.",
    },
    en: {
      message: ({ words }: Params) => `The picture has “${words}” written in it; this text does not.`,
      hint: () => "Repeat the words in the picture: listeners have no other way to know them.",
    },
  },
} as const;
