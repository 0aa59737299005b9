import type { Locale } from "../../exercises/lib/locale.ts";
import { quizStrings } from "./quiz.ts";

const en = {
  title: "Review",
  linkFromProgress: "Review what you have learnt: the cards due today",
  lead: "A few minutes a day, so that what you read stays: the quick checks and the words of your lessons come back just before you would forget them.",
  noScript:
    "The review needs JavaScript: it keeps in this browser when each card is due. Without it, the quick checks are in the lessons and the words in the glossary.",
  loading: "Getting your cards…",
  failed: "The cards could not be fetched. Check the connection; nothing of what you did is lost.",
  retry: "Try again",
  term: "A word of the trade",
  question: "Quick check",
  check: "Check",
  turn: "Show the definition",
  termPrompt: "Say what it means, in your own words. Then look.",
  example: "Example",
  gradesLabel: "How did it go?",
  grades: ["Again", "Hard", "Good", "Easy"],
  gradeHints: ["I didn’t know it", "I had to struggle", "I knew it", "At once"],
  undo: "Undo the last grade",
  keysTitle: "Keys",
  keys: "Space or Enter turns the card. 1 to 4 choose an option before the card is turned, and grade it afterwards. U takes the last grade back.",
  empty: {
    title: "No cards yet",
    text: "Cards come from the lessons that you mark as read, and from those whose quick checks you answer. There are none so far.",
    link: "Begin with a lesson",
  },
  done: {
    title: "Done for today",
    text: "Nothing else is due. Come back when it suits you: a day missed costs nothing, the cards wait.",
    link: "Go on along the path",
  },
  ahead: {
    title: "What comes next",
    chart: "Cards due in the next fourteen days",
    table: "The same as a table",
    day: "Day",
    cards: "Cards",
  },
  settings: {
    title: "New cards a day",
    hint: "From 0 to 99. Ten take about five minutes; with 0 you only see again what you know.",
  },
  blocked: "This browser doesn’t let the site keep anything here: your grades last only until you close the page.",
  full: "The browser’s storage is full: your latest grades are not saved. Save a copy, then reset an exercise that you no longer need.",
  /** For the page's script: {0} stands for a figure; `one` is for 1. */
  words: {
    ...quizStrings.en,
    left: { one: "1 card left today", other: "{0} cards left today" },
    fresh: { one: "1 new", other: "{0} new" },
    suggested: "suggested",
    soon: "back in this sitting",
    undone: "The grade is taken back.",
    given: { one: "1 grade given today.", other: "{0} grades given today." },
    held: {
      one: "1 new card waits for another day.",
      other: "{0} new cards wait for another day.",
    },
    tomorrow: { one: "Tomorrow 1 card is due.", other: "Tomorrow {0} cards are due." },
    tomorrowNone: "Nothing is due tomorrow.",
    fortnight: { one: "In the next fourteen days, 1 card.", other: "In the next fourteen days, {0} cards." },
  },
};

export type ReviewStrings = typeof en;

/** The words that the page hands to its script. */
export type ReviewWords = ReviewStrings["words"];

const it: ReviewStrings = {
  title: "Ripasso",
  linkFromProgress: "Ripassa quello che hai imparato: le schede di oggi",
  lead: "Pochi minuti al giorno, perché quello che leggi resti: le verifiche e le parole delle tue lezioni tornano poco prima che tu le dimentichi.",
  noScript:
    "Il ripasso ha bisogno di JavaScript: tiene in questo browser la data in cui ogni scheda ritorna. Senza, trovi le verifiche nelle lezioni e le parole nel glossario.",
  loading: "Prendo le tue schede…",
  failed: "Non riesco a prendere le schede. Controlla la connessione: di quello che hai fatto non si è perso nulla.",
  retry: "Riprova",
  term: "Una parola del mestiere",
  question: "Verifica al volo",
  check: "Controlla",
  turn: "Mostra la definizione",
  termPrompt: "Di’ che cosa significa, con parole tue. Poi guarda.",
  example: "Esempio",
  gradesLabel: "Com’è andata?",
  grades: ["Da capo", "A fatica", "Bene", "Facile"],
  gradeHints: ["Non la sapevo", "Ci ho dovuto pensare", "La sapevo", "Al volo"],
  undo: "Annulla l’ultimo voto",
  keysTitle: "Tasti",
  keys: "Spazio o Invio girano la scheda. I numeri da 1 a 4 scelgono un’opzione prima di girarla, e danno il voto dopo. U annulla l’ultimo voto.",
  empty: {
    title: "Ancora nessuna scheda",
    text: "Le schede vengono dalle lezioni che segni come lette e da quelle in cui rispondi alle verifiche. Per ora non ce ne sono.",
    link: "Comincia da una lezione",
  },
  done: {
    title: "Per oggi è tutto",
    text: "Non c’è altro da ripassare. Torna quando ti va bene: un giorno saltato non costa niente, le schede aspettano.",
    link: "Vai avanti nel percorso",
  },
  ahead: {
    title: "Che cosa arriva",
    chart: "Schede in arrivo nei prossimi quattordici giorni",
    table: "Le stesse cifre in una tabella",
    day: "Giorno",
    cards: "Schede",
  },
  settings: {
    title: "Schede nuove al giorno",
    hint: "Da 0 a 99. Dieci portano via circa cinque minuti; con 0 rivedi solo quello che hai già visto.",
  },
  blocked: "Questo browser non permette al sito di conservare nulla: i tuoi voti durano finché non chiudi la pagina.",
  full: "Lo spazio del browser è finito: i tuoi ultimi voti non sono salvati. Salva una copia, poi azzera un esercizio che non ti serve più.",
  words: {
    ...quizStrings.it,
    left: { one: "Ancora 1 scheda per oggi", other: "Ancora {0} schede per oggi" },
    fresh: { one: "1 nuova", other: "{0} nuove" },
    suggested: "consigliato",
    soon: "torna fra poco",
    undone: "Voto annullato.",
    given: { one: "1 voto dato oggi.", other: "{0} voti dati oggi." },
    held: {
      one: "1 scheda nuova aspetta un altro giorno.",
      other: "{0} schede nuove aspettano un altro giorno.",
    },
    tomorrow: { one: "Domani torna 1 scheda.", other: "Domani tornano {0} schede." },
    tomorrowNone: "Domani non torna nessuna scheda.",
    fortnight: {
      one: "Nei prossimi quattordici giorni, 1 scheda.",
      other: "Nei prossimi quattordici giorni, {0} schede.",
    },
  },
};

/** Texts of the review page by language. */
export const reviewStrings: Readonly<Record<Locale, ReviewStrings>> = { it, en };
