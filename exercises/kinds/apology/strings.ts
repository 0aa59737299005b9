import type { Locale } from "../../lib/locale.ts";

const en = {
  stepOne: "Step 1. Label a good apology",
  stepTwo: "Step 2. Rewrite the bad one",
  tagHow: "For each sentence, choose the component it carries. Some carry none.",
  sentence: (n: number) => `Sentence ${n}`,
  choose: "Choose a label",
  tagged: (n: number, of: number) => `${n} of ${of} labelled`,
  right: "Right",
  wrong: "Not this one",
  gold: "Label",
  alsoAccepted: "Also accepted",
  happened: "What happened",
  published: "The text as published",
  source: "Source",
  facts: "What you know and what you can promise",
  yourText: "Your apology",
  words: (n: number) => (n === 1 ? "1 word" : `${n} words`),
  wordRange: (min: number, max: number) => `aim for ${min}–${max}`,
  readability: (n: number) => `Flesch ${n}`,
  submit: "Hand in",
  submitting: "Checking…",
  shortcut: "In the text, Ctrl + Enter hands in too",
  empty: "Write your apology first.",
  untagged: "Label every sentence first.",
  yours: "Yours",
  model: "An apology that works",
  lookFor: "What was wrong with the original",
};

const it: typeof en = {
  stepOne: "Passo 1. Etichetta delle buone scuse",
  stepTwo: "Passo 2. Riscrivi quelle finte",
  tagHow: "Per ogni frase scegli il componente che contiene. Qualcuna non ne contiene nessuno.",
  sentence: (n) => `Frase ${n}`,
  choose: "Scegli un’etichetta",
  tagged: (n, of) => `${n} etichettate su ${of}`,
  right: "Giusta",
  wrong: "Non è questa",
  gold: "Etichetta",
  alsoAccepted: "Va bene anche",
  happened: "Che cosa è successo",
  published: "Il testo pubblicato",
  source: "Fonte",
  facts: "Che cosa sai e che cosa puoi promettere",
  yourText: "Le tue scuse",
  words: (n) => (n === 1 ? "1 parola" : `${n} parole`),
  wordRange: (min, max) => `resta fra ${min} e ${max}`,
  readability: (n) => `Gulpease ${n}`,
  submit: "Consegna",
  submitting: "Controllo…",
  shortcut: "Nel testo, anche Ctrl + Invio consegna",
  empty: "Prima scrivi le scuse.",
  untagged: "Prima dai un’etichetta a ogni frase.",
  yours: "Le tue",
  model: "Delle scuse che funzionano",
  lookFor: "Che cosa non andava nell’originale",
};

/** Texts of the View. */
export const apologyStrings: Record<Locale, typeof en> = { it, en };

/** Titles of the rules that belong to this kind alone. */
export const ruleTitles: Record<Locale, Record<string, string>> = {
  it: {
    "tags-right": "Almeno quattro etichette su cinque sono giuste",
    "tags-all-right": "Tutte le etichette sono giuste",
    "four-components": "Ci sono almeno quattro componenti su sei",
    "names-act": "Si capisce per che cosa ci si scusa",
    "true-to-facts": "Sta ai fatti che si conoscono",
    "asks-nothing-back": "Non chiede niente in cambio",
  },
  en: {
    "tags-right": "At least four labels in five are right",
    "tags-all-right": "All labels are right",
    "four-components": "At least four of the six components are there",
    "names-act": "It says what the apology is for",
    "true-to-facts": "It keeps to the facts that are known",
    "asks-nothing-back": "It asks for nothing in return",
  },
};
