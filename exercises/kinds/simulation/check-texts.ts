import type { Locale } from "../../lib/locale.ts";
import type { flagRules } from "./schema.ts";

/** A message and what to try. */
export interface Said {
  readonly message: string;
  readonly hint: string;
}

type Rule = (typeof flagRules)[number];

/** What the rules on flags say of any story; a check may say it in words of its own. */
export const checkTexts: Record<Locale, Record<Rule, Said>> = {
  it: {
    "no-deletion": {
      message: "Una critica non si nasconde e non si cancella.",
      hint: "Un commento critico può avvisare altri. Rispondi sotto, e lascialo dov’è.",
    },
    "no-blaming": {
      message: "Qui si nega il danno o si dà la colpa a qualcuno, e nessuno sa ancora com’è andata.",
      hint: "Credi a chi ha scritto, e tieni per te le ipotesi.",
    },
    "no-guess": {
      message: "Un’ipotesi pubblicata oggi è una smentita domani.",
      hint: "Di’ che la causa non è nota, ripeti il consiglio e dai un nuovo orario.",
    },
    "promo-paused": {
      message: "Mentre uscivano le notizie, la promozione girava ancora.",
      hint: "Post in coda, inserzioni e risposte automatiche stanno in posti diversi: serve l’elenco intero.",
    },
    "safety-first": {
      message: "A chi corre un pericolo nessuno ha detto subito che cosa fare.",
      hint: "La sua sicurezza viene prima di ogni controllo.",
    },
    "no-waiting": {
      message: "I primi minuti sono passati senza fare niente.",
      hint: "Leggere, salvare una schermata e aprire il registro si può subito, da dove sei.",
    },
    "roles-told": {
      message: "Qualcuno che doveva saperlo non lo sapeva.",
      hint: "Chi decide, chi verifica, chi risponde: a voce, uno per uno, prima di pubblicare.",
    },
    "update-kept": {
      message: "L’aggiornamento atteso non è uscito in tempo.",
      hint: "A quell’ora si aspetta un aggiornamento, non una soluzione.",
    },
    "everyone-told": {
      message: "La dichiarazione è arrivata solo a una parte delle persone.",
      hint: "Non tutti aspettano sullo stesso canale: serve lo stesso testo ovunque, mail compresa.",
    },
    "one-by-one": {
      message: "Chi ha scritto ha ricevuto un testo incollato.",
      hint: "Rispondi alla domanda di ciascuno, con il link alla dichiarazione.",
    },
    "log-kept": {
      message: "Il registro è rimasto a metà.",
      hint: "Si apre alla prima chiamata e si chiude la sera: ora, fatto, chi, che cosa si è deciso.",
    },
  },
  en: {
    "no-deletion": {
      message: "Criticism is neither hidden nor deleted.",
      hint: "A critical comment may warn others. Answer under it and leave it where it is.",
    },
    "no-blaming": {
      message: "This denies the harm or blames somebody, and nobody knows yet what happened.",
      hint: "Believe the person who wrote, and keep guesses to yourself.",
    },
    "no-guess": {
      message: "A guess published today is a retraction tomorrow.",
      hint: "Say that the cause is not known, repeat the advice and give a new time.",
    },
    "promo-paused": {
      message: "While the news was coming out, promotion was still running.",
      hint: "Queued posts, ads and automatic replies live in different places: you need the whole list.",
    },
    "safety-first": {
      message: "Nobody told people in danger at once what to do.",
      hint: "Their safety comes before any checking.",
    },
    "no-waiting": {
      message: "The first minutes went by with nothing done.",
      hint: "Reading, taking a screenshot and opening the log can be done at once, wherever you are.",
    },
    "roles-told": {
      message: "Somebody who needed to know was not told.",
      hint: "Tell whoever decides, whoever looks into it and whoever answers: in person or by phone, one by one, before you publish.",
    },
    "update-kept": {
      message: "The update that people were waiting for did not go out in time.",
      hint: "What is due by then is an update, not a solution.",
    },
    "everyone-told": {
      message: "The statement reached only some of the people.",
      hint: "Not everyone waits on the same channel: the same text has to go everywhere, email included.",
    },
    "one-by-one": {
      message: "People who wrote in got a pasted text.",
      hint: "Answer each person’s question, with a link to the statement.",
    },
    "log-kept": {
      message: "The log was left half done.",
      hint: "It is opened at the first call and closed in the evening: time, fact, who, what was decided.",
    },
  },
};
