import type { Locale } from "../../lib/locale.ts";

const en = {
  progress: (done: number, all: number) => `${done} of ${all} cards complete`,
  show: "Show",
  all: "all cards",
  open: "only those still open",
  noneOpen: "Every card is complete.",
  choose: "Choose…",
  cards: "Cards",
  documented: "Documented case",
  complete: "complete",
  incomplete: (n: number) => (n === 1 ? "1 box open" : `${n} boxes open`),
  right: "right",
  toReview: "to review",
  changed: "Changed since you handed in.",
  submit: "Hand in",
  submitting: "Checking…",
  missing: (n: number) => (n === 1 ? "One card is still open." : `${n} cards are still open.`),
  model: "The reference diagnosis",
  yours: "Yours",
  why: "Why",
  or: "or",
};

const it: typeof en = {
  progress: (done, all) => (done === 1 ? `1 scheda completa su ${all}` : `${done} schede complete su ${all}`),
  show: "Mostra",
  all: "tutte le schede",
  open: "solo quelle ancora aperte",
  noneOpen: "Tutte le schede sono complete.",
  choose: "Scegli…",
  cards: "Schede",
  documented: "Caso documentato",
  complete: "completa",
  incomplete: (n) => (n === 1 ? "manca 1 casella" : `mancano ${n} caselle`),
  right: "giusta",
  toReview: "da rivedere",
  changed: "Cambiata dopo la consegna.",
  submit: "Consegna",
  submitting: "Controllo…",
  missing: (n) => (n === 1 ? "Una scheda è ancora aperta." : `${n} schede sono ancora aperte.`),
  model: "La diagnosi di riferimento",
  yours: "La tua",
  why: "Perché",
  or: "oppure",
};

/** Texts of the diagnosis cards. */
export const classifyStrings: Record<Locale, typeof en> = { it, en };

/** Names of the rules that belong to this kind. */
export const ruleTitles: Record<Locale, Record<string, string>> = {
  it: {
    "no-clash": "Nessuna scelta che smentisce l'altra",
    "cards-right": "Ogni scheda nella sua casella",
    "all-cards-answered": "Schede tutte compilate",
    "answers-fit-cards": "Solo scelte che la scheda prevede",
  },
  en: {
    "no-clash": "No choice that undoes another",
    "cards-right": "Each card in its box",
    "all-cards-answered": "Every card filled in",
    "answers-fit-cards": "Only choices that the card offers",
  },
};
