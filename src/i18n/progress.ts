import type { Locale } from "../../exercises/lib/locale.ts";
import { elide } from "../../exercises/lib/text/elide.ts";

const en = {
  empty: {
    title: "Nothing here yet",
    text: "Read a lesson or hand in an exercise, and this page will fill up.",
    start: "Begin with the first lesson",
  },
  overall: "The whole path",
  steps: {
    one: "1 of {1} steps done: lessons read and exercises passed",
    other: "{0} of {1} steps done: lessons read and exercises passed",
  },
  continue: "Continue",
  read: "read",
  unread: "not read yet",
  passed: "passed",
  notPassed: "not passed yet",
  untried: "not tried yet",
  draft: "draft kept",
  attempts: { one: "1 attempt", other: "{0} attempts" },
  best: "best mark {0}",
  revealed: "model answer seen",
  exercises: "Exercises",
  backup: {
    title: "Save a copy",
    text: "Browsers may clear what a site keeps, some after a week without a visit. A copy is one file that you can bring in again, here or in another browser.",
    last: (date: string) => `Last copy: ${date}.`,
    never: "You have not saved a copy yet.",
    name: "Your name, if the copy is for whoever trains or hires you",
    nameHint: "Whoever checks it will read whose work it is. For a copy of your own, leave it empty.",
    withNotes: "Put my notes and highlights in it too",
    export: "Save a copy",
    exported: "Your copy was saved.",
    import: "Bring a copy in",
    importHint: "You will see what changes before anything is changed.",
  },
  reminder: {
    text: "Your latest work isn’t in any copy yet. Save one now?",
    later: "Later",
    put: "We will ask again in two weeks.",
  },
  copiesElsewhere: "To save a copy of all this, bring one in or start again from scratch:",
  preview: {
    title: "What this file would change",
    from: (date: string) => `Saved on ${date}.`,
    add: "new",
    merge: "added to what is here",
    gainAttempts: (n: number) => (n === 1 ? "1 more attempt" : `${n} more attempts`),
    gainDraft: "a newer draft",
    gainRead: "read",
    review: "review",
    gainReviews: (n: number) => (n === 1 ? "1 more grade" : `${n} more grades`),
    note: "notes",
    gainNotes: (n: number) => (n === 1 ? "1 more note" : `${n} more notes`),
    gainQuizzes: (n: number) => (n === 1 ? "1 quick check" : `${n} quick checks`),
    path: (name: string) => `The path you follow: ${name}`,
    plan: "Your weekly plan",
    skip: {
      unreadable: "left out: it can’t be read",
      newer: "left out: saved by a newer version of this site",
      unknown: "left out: this site has no such path",
      chosen: "left out: what you have chosen here stays",
    },
    leftOut: (n: number) =>
      n === 1
        ? "1 part left out: it can’t be read, or is too large"
        : `${n} parts left out: they can’t be read, or are too large`,
    here: "already here",
    beyond: (n: number) =>
      n === 1
        ? "1 more record is left out: the file holds more than this site ever saves."
        : `${n} more records are left out: the file holds more than this site ever saves.`,
    same: (n: number) =>
      n === 1 ? "1 record is already here, unchanged." : `${n} records are already here, unchanged.`,
    nothingNew: "Everything that can be read in this file is already here.",
    apply: "Bring these changes in",
    cancel: "Cancel",
    applied: "The copy has been brought in. Nothing that was here has been lost.",
  },
  problems: {
    "too-large": "This file is larger than 5 MB: it isn’t a copy from this site.",
    "not-json": "This file can’t be read. A copy is a .json file that was saved here.",
    "not-progress": "This file isn’t a copy of your progress. Choose a .json file that was saved here.",
    newer: "This copy was saved by a newer version of the site. Reload this page and try again.",
    nothing: "This file holds no progress.",
    unopened: "The browser could not open this file. Try again.",
  },
  reset: {
    exercise: "Reset",
    exerciseLabel: (title: string) => `Reset the exercise “${title}”`,
    course: "Reset this course",
    courseLabel: (title: string) => `Reset the course “${title}”`,
    doneExercise: "“{0}” was reset.",
    doneCourse: "The course “{0}” was reset.",
    undo: "Undo",
    undone: "Everything is back.",
  },
};

/** Texts of the progress page and of the notices about storage. {0}, {1} stand for values. */
export type ProgressStrings = typeof en;

const it: ProgressStrings = {
  empty: {
    title: "Qui non c’è ancora nulla",
    text: "Leggi una lezione o consegna un esercizio, e questa pagina si riempirà.",
    start: "Comincia dalla prima lezione",
  },
  overall: "Tutto il percorso",
  steps: {
    one: "1 passo su {1}, fra lezioni lette ed esercizi superati",
    other: "{0} passi su {1}, fra lezioni lette ed esercizi superati",
  },
  continue: "Continua",
  read: "letta",
  unread: "non ancora letta",
  passed: "superato",
  notPassed: "non ancora superato",
  untried: "non ancora provato",
  draft: "bozza conservata",
  attempts: { one: "1 tentativo", other: "{0} tentativi" },
  best: "voto migliore {0}",
  revealed: "risposta modello vista",
  exercises: "Esercizi",
  backup: {
    title: "Salva una copia",
    text: "I browser possono cancellare quello che un sito conserva, alcuni dopo una settimana senza visite. La copia è un file che puoi riportare qui o in un altro browser.",
    last: (date) => `Ultima copia: ${date}.`,
    never: "Non hai ancora salvato una copia.",
    name: "Il tuo nome, se la copia è per chi ti forma o ti assume",
    nameHint: "Chi la controlla leggerà di chi è il lavoro. Se la copia è per te, lascia vuoto.",
    withNotes: "Metti anche le mie note e quello che ho evidenziato",
    export: "Salva una copia",
    exported: "La copia è stata salvata.",
    import: "Riporta qui una copia",
    importHint: "Vedrai che cosa cambia prima che cambi qualcosa.",
  },
  reminder: {
    text: "Le ultime cose che hai fatto non sono ancora in nessuna copia. Ne salvi una adesso?",
    later: "Più tardi",
    put: "Te lo ricordiamo fra due settimane.",
  },
  copiesElsewhere: "Per salvare una copia di tutto, riportarne qui una o ricominciare da zero:",
  preview: {
    title: "Che cosa cambierebbe con questo file",
    from: (date) => elide(`Copia salvata il ${date}.`),
    add: "nuovo",
    merge: "unito a quello che c’è",
    gainAttempts: (n) => (n === 1 ? "1 tentativo in più" : `${n} tentativi in più`),
    gainDraft: "una bozza più recente",
    gainRead: "letta",
    review: "ripasso",
    gainReviews: (n) => (n === 1 ? "1 voto in più" : `${n} voti in più`),
    note: "note",
    gainNotes: (n) => (n === 1 ? "1 nota in più" : `${n} note in più`),
    gainQuizzes: (n) => (n === 1 ? "1 verifica al volo" : `${n} verifiche al volo`),
    path: (name) => `Il percorso che segui: ${name}`,
    plan: "Il tuo piano settimanale",
    skip: {
      unreadable: "escluso: non si riesce a leggere",
      newer: "escluso: salvato da una versione più recente del sito",
      unknown: "escluso: questo sito non ha un percorso così",
      chosen: "escluso: resta quello che hai scelto qui",
    },
    leftOut: (n) =>
      n === 1
        ? "1 parte esclusa: non si riesce a leggere, o è troppo grande"
        : `${n} parti escluse: non si riescono a leggere, o sono troppo grandi`,
    here: "già qui",
    beyond: (n) =>
      n === 1
        ? "1 altro dato è escluso: il file ne contiene più di quanti il sito ne salvi mai."
        : `Altri ${n} dati sono esclusi: il file ne contiene più di quanti il sito ne salvi mai.`,
    same: (n) => (n === 1 ? "1 dato è già qui, identico." : `${n} dati sono già qui, identici.`),
    nothingNew: "Tutto quello che si riesce a leggere in questo file è già qui.",
    apply: "Applica queste modifiche",
    cancel: "Annulla",
    applied: "La copia è stata riportata qui. Di quello che c’era non si è perso nulla.",
  },
  problems: {
    "too-large": "Questo file supera i 5 MB: non è una copia di questo sito.",
    "not-json": "Questo file non si riesce a leggere. La copia è un file .json salvato da qui.",
    "not-progress": "Questo file non è una copia dei tuoi progressi. Scegli un file .json salvato da qui.",
    newer: "Questa copia è stata salvata da una versione più recente del sito. Ricarica la pagina e riprova.",
    nothing: "Questo file non contiene progressi.",
    unopened: "Il browser non è riuscito ad aprire il file. Riprova.",
  },
  reset: {
    exercise: "Azzera",
    exerciseLabel: (title) => `Azzera l’esercizio «${title}»`,
    course: "Azzera questo corso",
    courseLabel: (title) => `Azzera il corso «${title}»`,
    doneExercise: "«{0}» è stato azzerato.",
    doneCourse: "Il corso «{0}» è stato azzerato.",
    undo: "Annulla l’azzeramento",
    undone: "È tornato tutto com’era.",
  },
};

/** Texts of the progress page by language. */
export const progressStrings: Readonly<Record<Locale, ProgressStrings>> = { it, en };
