import type { Locale } from "../../lib/locale.ts";

const en = {
  scene: "The comment",
  facts: "What you know",
  yourReply: "Your reply",
  words: (n: number) => (n === 1 ? "1 word" : `${n} words`),
  wordRange: (min: number, max: number) => `aim for ${min}–${max}`,
  weighted: (n: number, max: number) => `${n} of ${max} characters, as X counts them`,
  submit: "Hand in",
  submitting: "Checking…",
  shortcut: "Ctrl + Enter hands in too",
  empty: "Write your reply first.",
  preview: "How it will look",
  previewEmpty: "Your reply will appear here as you type.",
  now: "now",
  hoursAgo: "2 h",
  model: "A reply that works",
  yours: "Yours",
  customer: "Customer",
};

const it: typeof en = {
  scene: "Il commento",
  facts: "Che cosa sai",
  yourReply: "La tua risposta",
  words: (n) => (n === 1 ? "1 parola" : `${n} parole`),
  wordRange: (min, max) => `resta fra ${min} e ${max}`,
  weighted: (n, max) => `${n} caratteri su ${max}, contati come fa X`,
  submit: "Consegna",
  submitting: "Controllo…",
  shortcut: "Puoi consegnare anche con Ctrl + Invio",
  empty: "Prima scrivi la risposta.",
  preview: "Come si vedrà",
  previewEmpty: "La tua risposta apparirà qui mentre scrivi.",
  now: "ora",
  hoursAgo: "2 h",
  model: "Una risposta che funziona",
  yours: "La tua",
  customer: "Cliente",
};

/** Texts of the reply editor. */
export const replyStrings: Record<Locale, typeof en> = { it, en };
