import type { Locale } from "../../exercises/lib/locale.ts";
import type { StockKind } from "../stores/stock.ts";
import { siteName } from "./site-name.ts";

/** A kind of thing that the browser keeps: its name, and what it holds. */
interface Kind {
  readonly name: string;
  readonly what: string;
}

type Kinds = Readonly<Record<StockKind, Kind>>;

const en: Kinds = {
  exercises: { name: "Exercises", what: "Your drafts and your attempts, with their marks." },
  lessons: { name: "Lessons", what: "Which ones you have read, and your answers to their quick checks." },
  tests: { name: "Final tests", what: "The test you are in the middle of, and your results." },
  reviews: { name: "Review", what: "How well you remembered each card, and when." },
  portfolios: { name: "Portfolio", what: "Your opening words, and what you say about your works." },
  notes: {
    name: "Notes",
    what: "What you highlighted and wrote in lessons. Of deleted notes, only when you deleted them.",
  },
  name: { name: "Name on certificates", what: "The name you typed, to be printed." },
  plan: { name: "Your plan", what: "Which path you follow, minutes a week, first day." },
  place: { name: "Where you left off", what: "The last lesson you started, and when." },
  settings: {
    name: "Settings",
    what: "Language, reading settings, cards a day, dates of your last copy and reminder.",
  },
  aside: {
    name: "Set aside",
    what: "Records that could not be read, whole or in part. They are kept as they were, in case they can be repaired.",
  },
  old: {
    name: "Earlier forms",
    what: "Records as they were before a new version of the site brought them up to date.",
  },
  other: { name: "Everything else", what: `Whatever else ${siteName} keeps here, by its key.` },
};

const it: Kinds = {
  exercises: { name: "Esercizi", what: "Le bozze e i tentativi, con i loro voti." },
  lessons: { name: "Lezioni", what: "Quali hai letto, e le risposte alle verifiche al volo." },
  tests: { name: "Prove finali", what: "La prova che hai lasciato a metà, e i risultati." },
  reviews: { name: "Ripasso", what: "Quanto bene ricordavi ogni scheda, e quando." },
  portfolios: { name: "Portfolio", what: "Le parole di apertura, e quello che dici dei tuoi lavori." },
  notes: {
    name: "Note",
    what: "Quello che hai evidenziato e scritto nelle lezioni. Di quelle eliminate resta solo la data.",
  },
  name: { name: "Nome sugli attestati", what: "Il nome che hai scritto, da stampare." },
  plan: { name: "Il tuo piano", what: "Quale percorso segui, minuti alla settimana, primo giorno." },
  place: { name: "Dove eri arrivato", what: "L’ultima lezione che hai cominciato, e quando." },
  settings: {
    name: "Impostazioni",
    what: "Lingua, impostazioni di lettura, schede al giorno, date dell’ultima copia e dell’ultimo promemoria.",
  },
  aside: {
    name: "Messi da parte",
    what: "Dati che non si riescono a leggere, del tutto o in parte. Restano qui nel caso si possano riparare.",
  },
  old: {
    name: "Forme precedenti",
    what: "Dati com’erano prima che una nuova versione del sito li aggiornasse.",
  },
  other: { name: "Tutto il resto", what: `Qualunque altra cosa ${siteName} conservi qui, con la sua chiave.` },
};

/** What the page on one's data calls the kinds of things kept, by language. */
export const stockKinds: Readonly<Record<Locale, Kinds>> = { it, en };
