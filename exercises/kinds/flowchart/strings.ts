import type { Locale } from "../../lib/locale.ts";

const en = {
  comments: "Comments",
  progress: (done: number, all: number) => `${done} of ${all} decided`,
  toDo: "to do",
  begun: "begun",
  right: "right",
  toReview: "to review",
  comment: (n: number, all: number) => `Comment ${n} of ${all}`,
  known: "What Marta found out",
  first: "Before you start",
  soFar: "The road so far",
  backTo: (label: string) => `Go back to “${label}” and answer again`,
  question: "The question",
  decision: "Your decision",
  reason: "Why? Write it down",
  yes: "Yes",
  no: "No",
  previous: "Previous comment",
  next: "Next comment",
  keys: "From the keyboard too: Y for yes, N for no, Backspace for one step back, ← → to change comment.",
  chart: "The chart",
  here: "you are here",
  changed: "Changed since you handed in.",
  submit: "Hand in",
  submitting: "Checking…",
  missing: (n: number) =>
    n === 1
      ? "One comment is still without a decision, or without its reason."
      : `${n} comments are still without a decision, or without its reason.`,
  model: "The reference road",
  yours: "Yours",
  why: "Why",
  or: "or",
  none: "no decision",
  platform: {
    facebook: "Facebook",
    instagram: "Instagram",
    x: "X",
    linkedin: "LinkedIn",
    tiktok: "TikTok",
    threads: "Threads",
    google: "Google review",
  },
};

const it: typeof en = {
  comments: "Commenti",
  progress: (done, all) => `${done} su ${all} ${done === 1 ? "deciso" : "decisi"}`,
  toDo: "da fare",
  begun: "in corso",
  right: "giusto",
  toReview: "da rivedere",
  comment: (n, all) => `Commento ${n} di ${all}`,
  known: "Che cosa ha scoperto Marta",
  first: "Prima di cominciare",
  soFar: "La strada fin qui",
  backTo: (label) => `Torna a «${label}» e rispondi di nuovo`,
  question: "La domanda",
  decision: "La tua decisione",
  reason: "Perché? Scrivilo sul foglio",
  yes: "Sì",
  no: "No",
  previous: "Commento precedente",
  next: "Commento successivo",
  keys: "Anche da tastiera: S sì, N no, Backspace un passo indietro, ← → cambiano commento.",
  chart: "Lo schema",
  here: "sei qui",
  changed: "Cambiato dopo la consegna.",
  submit: "Consegna",
  submitting: "Controllo…",
  missing: (n) =>
    n === 1
      ? "Un commento è ancora senza decisione o senza motivo."
      : `${n} commenti sono ancora senza decisione o senza motivo.`,
  model: "La strada di riferimento",
  yours: "La tua",
  why: "Perché",
  or: "oppure",
  none: "nessuna decisione",
  platform: {
    facebook: "Facebook",
    instagram: "Instagram",
    x: "X",
    linkedin: "LinkedIn",
    tiktok: "TikTok",
    threads: "Threads",
    google: "Recensione Google",
  },
};

/** Texts of the crossroads. */
export const flowchartStrings: Record<Locale, typeof en> = { it, en };

/** Names of the rules that belong to this kind. */
export const ruleTitles: Record<Locale, Record<string, string>> = {
  it: {
    "no-true-critic-dismissed": "Nessuna critica vera liquidata",
    "paths-right": "Ogni commento sulla sua strada",
    "reasons-hold": "Chi non risponde dice perché",
    "all-cards-decided": "Una decisione per ogni commento",
    "paths-follow-chart": "Le strade seguono lo schema",
  },
  en: {
    "no-true-critic-dismissed": "No true criticism brushed off",
    "paths-right": "Each comment on its road",
    "reasons-hold": "A decision not to reply has its reason",
    "all-cards-decided": "A decision for every comment",
    "paths-follow-chart": "Roads follow the chart",
  },
};
