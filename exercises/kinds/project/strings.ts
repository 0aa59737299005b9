import type { Locale } from "../../lib/locale.ts";

const en = {
  parts: "The pieces",
  partsHow: "Each is an exercise of the path. The best answer you have handed in there is brought in here.",
  bring: "Bring in my best answers",
  brought: (n: number) => (n === 1 ? "1 piece brought in." : `${n} pieces brought in.`),
  absent: "not handed in yet",
  score: (score: number) => `${score} of 100`,
  here: "in the project",
  newer: "a better answer is waiting: bring it in",
  doIt: "Go to the exercise",
  progress: (done: number, all: number) => `${done} of ${all} pieces in the project`,
  words: (n: number, min: number, max: number) => `${n} words, aim for ${min}–${max}`,
  rubric: "For the reader",
  rubricHow:
    "The rules can’t see these things. Give the project to a colleague and tick what they say yes to; it is not graded.",
  submit: "Hand in the project",
  submitting: "Checking…",
  empty: "Write the presentation first.",
  none: "Bring in at least one piece first.",
  model: "A presentation that works",
  yours: "Yours",
};

const it: typeof en = {
  parts: "I pezzi",
  partsHow: "Ognuno è un esercizio del percorso. Qui arriva la risposta migliore che hai consegnato lì.",
  bring: "Porta qui le mie risposte migliori",
  brought: (n) => (n === 1 ? "1 pezzo portato nel progetto." : `${n} pezzi portati nel progetto.`),
  absent: "non ancora consegnato",
  score: (score) => `${score} su 100`,
  here: "nel progetto",
  newer: "c’è una risposta migliore: portala qui",
  doIt: "Vai all’esercizio",
  progress: (done, all) => `${done} pezzi su ${all} nel progetto`,
  words: (n, min, max) => `${n} parole, resta fra ${min} e ${max}`,
  rubric: "Per chi lo legge",
  rubricHow:
    "Queste cose le regole non le vedono. Fai leggere il progetto a un collega e segna a che cosa dice sì: non si valuta.",
  submit: "Consegna il progetto",
  submitting: "Controllo…",
  empty: "Prima scrivi la presentazione.",
  none: "Prima porta qui almeno un pezzo.",
  model: "Una presentazione che funziona",
  yours: "La tua",
};

/** Texts of the project. */
export const projectStrings: Record<Locale, typeof en> = { it, en };

/** Names of the rules that belong to this kind. */
export const ruleTitles: Record<Locale, Record<string, string>> = {
  it: {
    "parts-there": "Tutti i pezzi",
    "parts-good": "Ogni pezzo regge da solo",
    "names-same": "Nomi scritti sempre uguali",
    "one-voice": "Una voce sola",
    "budgets-agree": "I soldi vanno d’accordo",
    "objectives-agree": "Gli obiettivi vanno d’accordo",
  },
  en: {
    "parts-there": "Every piece",
    "parts-good": "Each piece stands on its own",
    "names-same": "Names always spelled the same",
    "one-voice": "One voice",
    "budgets-agree": "The budgets agree",
    "objectives-agree": "The objectives agree",
  },
};
