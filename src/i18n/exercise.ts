import { markAfterModel } from "../../exercises/lib/attempt.ts";
import type { Locale } from "../../exercises/lib/locale.ts";

const en = {
  opening: "Opening the exercise…",
  failed: "The exercise could not be opened. Check the connection and reload the page; nothing you wrote is lost.",
  gradingFailed:
    "Your answer could not be checked just now. It is saved as a draft: reload the page and hand it in again.",
  passed: (score: number) => `Passed: ${score} of 100`,
  notYet: (score: number) => `Not yet: ${score} of 100`,
  capped: (mark: number) =>
    `It is recorded as ${mark}: once a model answer is on offer, no mark goes higher. It has passed all the same.`,
  /** Followed by `bestStays`. */
  cappedUnder: (mark: number) => `This attempt counts as ${mark}, as a model answer is on offer by now.`,
  toMend: "To mend",
  met: "What works",
  notAsked: "Not asked for here",
  severity: { blocking: "needed", warning: "advice" },
  notMet: "not yet",
  where: "Where:",
  row: (n: number) => `row ${n}`,
  toPass: (score: number | null) =>
    `To pass: ${score === null ? "" : `${score} points or more, and `}nothing marked “needed” left to mend. What is marked “advice” doesn’t keep an answer from passing; it only lowers the mark.`,
  standsPassed: (score: number) => `You have passed this exercise, with ${score} of 100`,
  standsRecorded: (mark: number) => `You have passed this exercise; the mark recorded is ${mark}`,
  standsOpen: (score: number) => `Not passed yet; your best so far is ${score} of 100`,
  standsAttempts: (n: number, when: string) =>
    n === 1 ? `(one attempt, ${when}).` : `(${n} attempts, the last one ${when}).`,
  showLast: "Show the last verdict",
  regraded: (then: number, now: number) =>
    `When you handed this answer in it got ${then}; graded again now, on this page, it gets ${now}. What was recorded stays.`,
  hint: "Try this",
  why: "Why this rule",
  backToExercise: "Back to the exercise",
  draftStays: "Your answer is saved in this browser: it stays even if you follow a link from here.",
  pending: "The dictionary is still loading; spelling will be checked in a moment.",
  marked: "Your answer, marked",
  showMet: "Also show the words that worked",
  showHolds: "What does each sentence do for the answer?",
  holds: (rules: string) => `Without this sentence you would lose: ${rules}`,
  mends: (rules: string) => `Without this sentence you would meet: ${rules}`,
  holdsNothing:
    "No rule rests on this sentence alone: other words say it too, or it is there for the person who reads it.",
  holdsReady:
    "In your text, above: point at a sentence, tap it, or go back to it with Shift and Tab. You will see what would change without it.",
  holdsAwaited: "Reading your answer again, each time without one sentence…",
  holdsFailed: "This can’t be worked out just now. Try again in a moment.",
  offerModel: "Show me an answer that works",
  bestStays: (best: number) => `Your best mark stays on record: ${best}.`,
  modelNote: `Now that a model answer is on offer, the mark recorded is ${markAfterModel} at most, whether you look or not.`,
  attempts: "Your attempts",
  attempt: (n: number, score: number, passed: boolean) =>
    `Attempt ${n}: ${score} of 100, ${passed ? "passed" : "not passed"}`,
  attemptRecorded: (n: number, mark: number) => `Attempt ${n}: passed, recorded as ${mark}`,
  recorded: `Each attempt shows the mark it got. Once a model answer is on offer, your progress, portfolio and certificates count ${markAfterModel} at most, so that a higher mark shows what you can do without one. What has passed stays passed.`,
  restore: "Bring back",
  restored: (n: number) => `Attempt ${n} is back in the editor.`,
  foreign: "(in Italian)",
  restoredForeign: (n: number) =>
    `Attempt ${n} is back in the editor. It was handed in on the Italian page and isn’t judged here: write it in English first, or open the page in Italian.`,
  notRestored: (n: number) =>
    `Attempt ${n} was written for another version of this exercise and can’t be opened. It stays among your attempts.`,
  sameAgain: "The same answer as last time: it isn’t counted as another attempt.",
  draftUnreadable:
    "The draft saved for this exercise can’t be opened: it comes from another version of it, or from a damaged file. You can start from an empty one. The old draft stays until you write something; it is then set aside, and goes into your next copy.",
  viewFailed:
    "This exercise can’t be shown any more: something went wrong, perhaps over the draft that it opened. Your draft and attempts stay as they were. Reload the page; if that doesn’t help, start over: you can undo it.",
  nothingMissed: "Nothing to mend.",
  moreFindings: (n: number) => (n === 1 ? "One more place" : `${n} more places`),
  reset: "Start over",
  resetDone: "Draft and attempts removed.",
  undo: "Undo",
  hintsNext: "From the next attempt you also get a hint for each rule.",
  modelAt: (n: number, passed: boolean) =>
    `With attempt ${n} you get an answer that works, to compare with yours; from that attempt on, the mark recorded is ${markAfterModel} at most. ${passed ? "What you have passed stays, with its mark." : "You can still pass."}`,
};

const it: typeof en = {
  opening: "Apro l’esercizio…",
  failed:
    "Non riesco ad aprire l’esercizio. Controlla la connessione e ricarica la pagina: quello che hai scritto non è perso.",
  gradingFailed:
    "Non riesco a controllare la risposta in questo momento. È salvata come bozza: ricarica la pagina e consegnala di nuovo.",
  passed: (score) => `Superato: ${score} su 100`,
  notYet: (score) => `Non ancora: ${score} su 100`,
  capped: (mark) =>
    `Viene registrato come ${mark}: dal tentativo con cui arriva una risposta modello il voto non va oltre. L’esercizio resta superato.`,
  cappedUnder: (mark) => `Questo tentativo vale ${mark}, perché ormai c’è una risposta modello.`,
  toMend: "Da sistemare",
  met: "Che cosa funziona",
  notAsked: "Qui non serve",
  severity: { blocking: "necessario", warning: "consiglio" },
  notMet: "non ancora",
  where: "Dove:",
  row: (n) => `riga ${n}`,
  toPass: (score) =>
    `Per superarlo: ${score === null ? "" : `almeno ${score} punti e `}niente di «necessario» rimasto da sistemare. Ciò che è segnato «consiglio» non ti impedisce di superarlo: abbassa soltanto il voto.`,
  standsPassed: (score) => `Hai già superato questo esercizio, con ${score} su 100`,
  standsRecorded: (mark) => `Hai già superato questo esercizio; il voto registrato è ${mark}`,
  standsOpen: (score) => `Non ancora superato; il tuo voto migliore è ${score} su 100`,
  standsAttempts: (n, when) => (n === 1 ? `(un tentativo, ${when}).` : `(${n} tentativi, l’ultimo ${when}).`),
  showLast: "Mostra l’ultimo giudizio",
  regraded: (then, now) =>
    `Quando l’hai consegnata, questa risposta ha preso ${then}; riletta ora, su questa pagina, prende ${now}. Quello che è registrato non cambia.`,
  hint: "Prova così",
  why: "Perché questa regola",
  backToExercise: "Torna all’esercizio",
  draftStays: "La tua risposta è salvata in questo browser: resta anche se da qui segui un link.",
  pending: "Il dizionario si sta ancora caricando: tra un attimo controllo anche l’ortografia.",
  marked: "La tua risposta, annotata",
  showMet: "Mostra anche le parole che funzionano",
  showHolds: "Che cosa fa ogni frase per la risposta?",
  holds: (rules) => `Senza questa frase perderesti: ${rules}`,
  mends: (rules) => `Senza questa frase sarebbe a posto: ${rules}`,
  holdsNothing:
    "Nessuna regola dipende solo da questa frase: altre parole dicono la stessa cosa, oppure la frase è lì per chi la legge.",
  holdsReady:
    "Nel tuo testo, qui sopra: passa su una frase, toccala o torna indietro fin lì con Maiusc e Tab. Vedi come sarebbe la risposta senza.",
  holdsAwaited: "Rileggo la tua risposta, ogni volta senza una frase…",
  holdsFailed: "In questo momento non riesco a dirlo. Riprova fra poco.",
  offerModel: "Fammi vedere una risposta che funziona",
  bestStays: (best) => `Resta registrato il tuo voto migliore: ${best}.`,
  modelNote: `Dal tentativo con cui arriva, il voto registrato è al massimo ${markAfterModel}, che tu la guardi o no.`,
  attempts: "I tuoi tentativi",
  attempt: (n, score, passed) => `Tentativo ${n}: ${score} su 100, ${passed ? "superato" : "non superato"}`,
  attemptRecorded: (n, mark) => `Tentativo ${n}: superato, registrato come ${mark}`,
  recorded: `Ogni tentativo mostra il voto che ha preso. Dal tentativo con cui arriva una risposta modello, progressi, portfolio e attestati contano al massimo ${markAfterModel}, così un voto più alto dice che cosa sai fare senza. Quello che hai superato resta superato.`,
  restore: "Riprendi",
  restored: (n) => `Il tentativo ${n} è di nuovo nell’editor.`,
  foreign: "(in inglese)",
  restoredForeign: (n) =>
    `Il tentativo ${n} è di nuovo nell’editor. L’avevi consegnato sulla pagina inglese e qui non lo giudico: prima riscrivilo in italiano, oppure apri la pagina in inglese.`,
  notRestored: (n) =>
    `Il tentativo ${n} è stato scritto per un’altra versione dell’esercizio e non si può aprire. Resta fra i tuoi tentativi.`,
  sameAgain: "È la stessa risposta di prima: non conta come un altro tentativo.",
  draftUnreadable:
    "La bozza salvata per questo esercizio non si può aprire: viene da un’altra versione o da un file danneggiato. Puoi ripartire dall’esercizio vuoto. La vecchia bozza resta finché non scrivi qualcosa; allora la metto da parte, ed entrerà nella prossima copia.",
  viewFailed:
    "Non riesco più a mostrare questo esercizio: qualcosa è andato storto, forse con la bozza che ha aperto. La bozza e i tentativi restano com’erano. Ricarica la pagina; se non basta, ricomincia da capo: potrai annullare.",
  nothingMissed: "Niente da sistemare.",
  moreFindings: (n) => (n === 1 ? "Un altro punto" : `Altri ${n} punti`),
  reset: "Ricomincia da capo",
  resetDone: "Bozza e tentativi cancellati.",
  undo: "Annulla",
  hintsNext: "Dal prossimo tentativo avrai anche un suggerimento per ogni regola.",
  modelAt: (n, passed) =>
    `Con il tentativo ${n} arriva una risposta che funziona, per confrontarti; da quel tentativo in poi il voto registrato è al massimo ${markAfterModel}. ${passed ? "L’esercizio resta superato, con il voto che hai già." : "Puoi ancora superare l’esercizio."}`,
};

/** Texts of the panel that every exercise stands in. */
export const exerciseStrings: Record<Locale, typeof en> = { it, en };
