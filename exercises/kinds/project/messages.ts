import type { Locale } from "../../lib/locale.ts";

interface Said {
  readonly message: string;
  readonly hint: string;
}

const en = {
  absent: (title: string): Said => ({
    message: `${title}: not there yet.`,
    hint: "Do that exercise first: the answer you hand in there is brought in here.",
  }),
  unreadable: (title: string, problem: string): Said => ({
    message: `${title}: this answer cannot be read (${problem}).`,
    hint: "Open that exercise, hand it in again and come back.",
  }),
  weak: (title: string, score: number, enough: number): Said => ({
    message: `${title}: ${score} of 100; you need ${enough} here.`,
    hint: "Open that exercise: its own verdict says what to mend.",
  }),
  blocked: (title: string, first: string): Said => ({
    message: `${title}: something in it cannot go out. ${first}`,
    hint: "Open that exercise and mend this first: the rest of the score does not make up for it.",
  }),
  misspelt: (title: string, said: string, name: string): Said => ({
    message: `${title} says “${said}”: the name is “${name}”.`,
    hint: "Search all your texts for the name and write it the same way everywhere.",
  }),
  otherVoice: (title: string, _register: string): Said => ({
    message: `${title} addresses people differently from the rest.`,
    hint: "Choose one way and keep it in every text.",
  }),
};

const registers: Readonly<Record<string, string>> = { tu: "tu", lei: "Lei", voi: "voi" };

const it: typeof en = {
  absent: (title) => ({
    message: `${title}: non c’è ancora.`,
    hint: "Fai prima quell’esercizio: la risposta che consegni lì arriva qui.",
  }),
  unreadable: (title, problem) => ({
    message: `${title}: questa risposta non si legge (${problem}).`,
    hint: "Apri quell’esercizio, consegnalo di nuovo e torna qui.",
  }),
  weak: (title, score, enough) => ({
    message: `${title}: ${score} su 100; qui ne servono ${enough}.`,
    hint: "Apri quell’esercizio: il suo giudizio dice che cosa sistemare.",
  }),
  blocked: (title, first) => ({
    message: `${title}: così non può uscire. ${first}`,
    hint: "Apri quell’esercizio e sistema prima questo: il resto del punteggio non lo compensa.",
  }),
  misspelt: (title, said, name) => ({
    message: `${title} dice «${said}»: il nome è «${name}».`,
    hint: "Cerca il nome in tutti i tuoi testi e scrivilo sempre nello stesso modo.",
  }),
  otherVoice: (title, register) => ({
    message: `${title} non dà del ${registers[register] ?? register} come gli altri testi.`,
    hint: "Scegli un modo di rivolgerti alle persone e tienilo ovunque.",
  }),
};

/** What the project's own rules say, by language. */
export const projectMessages: Record<Locale, typeof en> = { it, en };
