import type { Locale } from "../../lib/locale.ts";
import { elide } from "../../lib/text/elide.ts";

const en = {
  progress: (done: number, all: number) => `${done} of ${all} cards complete`,
  show: "Show",
  all: "everything",
  open: "only what is still open",
  noneOpen: "Nothing is left open.",
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
  model: "The reference answer",
  yours: "Yours",
  why: "Why",
  or: "or",
  pile: "Still to place",
  pileEmpty: "The pile is empty.",
  columnEmpty: "Nothing here yet.",
  column: "Column",
  toPile: "back on the pile",
  boardHelp:
    "Choose a column from the card’s list, or press its title and then “Put here”. With a mouse you can drag the cards too.",
  boardKeys: (columns: number) =>
    `From the keyboard: the arrows go from title to title, the numbers 1 to ${columns} put a card into a column, 0 puts it back on the pile.`,
  grip: "Press the number of a column to put the card there, 0 for the pile; Enter picks it up; the arrows go to the other cards.",
  picked: (title: string) => `“${title}” picked up: choose where to put it.`,
  letGo: "Put down where it was.",
  putHere: "Put here",
  moved: (title: string, column: string, done: number, all: number) =>
    `“${title}”: ${column}. ${done} of ${all} complete.`,
  inbox: "Messages",
  inboxHelp:
    "From the keyboard: the key beside each button chooses it, J and K open the next message and the one before; in this list the arrows go up and down.",
  sortedOf: (done: number, all: number) => `${done} of ${all} messages sorted`,
  missingMessages: (n: number) =>
    n === 1 ? "One message is still to be sorted." : `${n} messages are still to be sorted.`,
  message: "Open message",
  next: "Next one still open",
  nextWrong: "Next one to review",
  allDone: "They are all sorted.",
  sorted: "sorted",
  toSort: "to be sorted",
  figures: "What comes out of it",
  soFar: (parts: string, all: number) => `So far in your coding: ${parts}, of ${all}.`,
  figureProblem: "Work out the figure at the end too.",
  cross: (down: string, along: string) => `Your coding: ${down.toLowerCase()} by ${along.toLowerCase()}`,
  crossEmpty: "Nothing has been coded yet: the table fills as you go.",
  crossMost: (all: number, down: string, along: string, count: number) =>
    `${all} coded so far. The fullest cell: ${down.toLowerCase()}, ${along.toLowerCase()} (${count}).`,
  total: "Total",
  agreement: "How far you agree with the key",
  agreeLine: (dimension: string, share: string, kappa: string) =>
    `${dimension}: the same label ${share}% of the time, Cohen’s κ ${kappa}`,
  agreeHelp:
    "Rows are the key’s labels, columns yours. On the diagonal you agree; a number elsewhere shows which label you gave in place of which. κ takes away the agreement that chance alone would give: 0 is chance, 1 is perfect.",
  agreeAsked: (share: string, kappa: string) => `You need ${share}% and κ ${kappa}.`,
  keyLabel: "Key",
  noLabel: "none",
};

const it: typeof en = {
  progress: (done, all) => (done === 1 ? `1 scheda completa su ${all}` : `${done} schede complete su ${all}`),
  show: "Mostra",
  all: "tutto",
  open: "solo ciò che manca",
  noneOpen: "Non manca più niente.",
  choose: "Scegli…",
  cards: "Schede",
  documented: "Caso documentato",
  complete: "completa",
  incomplete: (n) => (n === 1 ? "manca 1 casella" : `mancano ${n} caselle`),
  right: "giusto",
  toReview: "da rivedere",
  changed: "Hai cambiato dopo la consegna.",
  submit: "Consegna",
  submitting: "Controllo…",
  missing: (n) => (n === 1 ? "Una scheda è ancora aperta." : `${n} schede sono ancora aperte.`),
  model: "La soluzione di riferimento",
  yours: "La tua",
  why: "Perché",
  or: "oppure",
  pile: "Da sistemare",
  pileEmpty: "La pila è vuota.",
  columnEmpty: "Ancora niente.",
  column: "Colonna",
  toPile: "di nuovo nella pila",
  boardHelp:
    "Scegli la colonna dalla lista della scheda, oppure premi il titolo e poi «Metti qui». Con il mouse puoi anche trascinare le schede.",
  boardKeys: (columns) =>
    `Da tastiera: con le frecce passi da un titolo all’altro, con i numeri da 1 a ${columns} metti la scheda in una colonna, con 0 torna nella pila.`,
  grip: "Premi il numero di una colonna per metterci la scheda, 0 per la pila; con Invio la prendi in mano, con le frecce vai alle altre.",
  picked: (title) => `Hai in mano «${title}»: scegli dove metterla.`,
  letGo: "Rimessa dov’era.",
  putHere: "Metti qui",
  moved: (title, column, done, all) => `«${title}»: ${column}. ${done} complete su ${all}.`,
  inbox: "Messaggi",
  inboxHelp:
    "Da tastiera: il tasto accanto a ogni pulsante lo sceglie, J e K aprono il messaggio dopo e quello prima; in questo elenco ti muovi con le frecce.",
  sortedOf: (done, all) => (done === 1 ? `1 messaggio smistato su ${all}` : `${done} messaggi smistati su ${all}`),
  missingMessages: (n) => (n === 1 ? "Un messaggio è ancora da smistare." : `${n} messaggi sono ancora da smistare.`),
  message: "Messaggio aperto",
  next: "Prossimo ancora aperto",
  nextWrong: "Prossimo da rivedere",
  allDone: "Sono tutti smistati.",
  sorted: "smistato",
  toSort: "da smistare",
  figures: "Che cosa ne esce",
  soFar: (parts, all) => `Finora nella tua codifica: ${parts}, su ${all}.`,
  figureProblem: "Calcola anche la cifra in fondo.",
  cross: (down, along) => `La tua codifica: ${down.toLowerCase()} per ${along.toLowerCase()}`,
  crossEmpty: "Non c’è ancora niente di codificato: la tabella si riempie mano a mano.",
  crossMost: (all, down, along, count) =>
    `${all === 1 ? "1 codificato" : `${all} codificati`} finora. La cella più piena: ${down.toLowerCase()}, ${along.toLowerCase()} (${count}).`,
  total: "Totale",
  agreement: "Quanto sei d’accordo con la soluzione",
  agreeLine: (dimension, share, kappa) =>
    `${dimension}: la stessa etichetta ${elide(`nel ${share}%`)} dei casi, κ di Cohen ${kappa}`,
  agreeHelp:
    "Le righe sono le etichette della soluzione, le colonne le tue. Sulla diagonale siete d’accordo; un numero fuori dice quale etichetta hai messo al posto di quale. Il κ toglie l’accordo che verrebbe anche per caso: 0 è il caso, 1 è l’accordo perfetto.",
  agreeAsked: (share, kappa) => elide(`Serve il ${share}%, con κ ${kappa}.`),
  keyLabel: "Soluzione",
  noLabel: "nessuna",
};

/** Texts of the diagnosis cards. */
export const classifyStrings: Record<Locale, typeof en> = { it, en };

/** Names of the rules that belong to this kind. */
export const ruleTitles: Record<Locale, Record<string, string>> = {
  it: {
    "critical-right": "Le scelte che contano di più",
    "agrees-enough": "Accordo sufficiente con la soluzione",
    "figures-right": "Conti che tornano",
    "no-clash": "Nessuna scelta che smentisce l’altra",
    "cards-right": "Ogni scelta è quella giusta",
    "all-cards-answered": "Nessuna scelta in sospeso",
    "answers-fit-cards": "Solo scelte previste",
  },
  en: {
    "critical-right": "The choices that count most",
    "agrees-enough": "Enough agreement with the key",
    "figures-right": "Figures that add up",
    "no-clash": "No choice that undoes another",
    "cards-right": "Each choice is the right one",
    "all-cards-answered": "No choice left open",
    "answers-fit-cards": "Only choices on offer",
  },
};
