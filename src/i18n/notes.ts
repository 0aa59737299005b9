import type { Locale } from "../../exercises/lib/locale.ts";
import { elide } from "../../exercises/lib/text/elide.ts";
import { siteName } from "./site-name.ts";

const en = {
  /** In a lesson: the button with which one begins, whatever one's hands are on. */
  begin: "Highlight or take a note",
  title: "Your notes",
  lead: "What you highlighted and wrote in the lessons, all in one place. It stays in this browser; it goes into your copy with everything else.",
  noScript: "Notes are kept by this browser and shown by JavaScript.",
  none: "No notes yet. In a lesson select some words and choose “Highlight” or “Write a note”; from the keyboard, use “Highlight or take a note” beside the lesson’s contents.",
  toPath: "Go to the path",
  find: "Find in your notes",
  course: "Course",
  allCourses: "All courses",
  kind: "Show",
  kinds: { all: "Notes and highlights", noted: "Notes only", bare: "Highlights only" },
  markdown: "Save as Markdown",
  print: "Print",
  shown: (n: number, all: number) =>
    n === all ? (n === 1 ? "1 note or highlight" : `${n} notes and highlights`) : `${n} of ${all} notes and highlights`,
  noneFound: "None of your notes matches. Change the words or the filters.",
  open: "Open in the lesson",
  openLabel: (words: string) => `Open in the lesson: “${words}”`,
  onDay: (day: string) => `Written on ${day}`,
  /** What a lesson is called that is no longer on the site. */
  lessonGone: "A lesson that is no longer here",

  bar: "Highlight and notes",
  picker: "Choose a passage to highlight",
  highlight: "Highlight",
  unhighlight: "Remove the highlight",
  note: "Write a note",
  editNote: "Edit the note",
  previous: "Previous",
  next: "Next",
  extend: "Include the next passage",
  sentences: "One sentence at a time",
  close: "Close",
  keys: "Words selected. Control, Alt and H highlights them; Control, Alt and M writes a note.",
  passage: (words: string) => `Passage: ${words}`,
  tooLong: (most: number) => `A highlight holds up to ${most} characters: select less.`,
  full: (most: number) => `This lesson has ${most} notes, as many as it can hold. Delete one to make room.`,
  highlighted: "Highlighted.",
  saved: "Note saved.",
  deleted: "Note deleted.",
  unhighlighted: "Highlight removed.",
  undo: "Undo",
  undone: "It is back.",
  setAside:
    "Some of what this browser had saved can’t be read. It has been set aside, not deleted: you will find it under “Your data”.",

  card: (words: string) => `Your note on “${words}”`,
  cardBare: (words: string) => `Highlight: “${words}”`,
  label: "Your note",
  save: "Save",
  cancel: "Cancel",
  edit: "Edit",
  addText: "Add a note",
  remove: "Delete",
  goTo: "Go to the words",
  about: (action: string, words: string) => `${action}: “${words}”`,

  listTitle: "Also marked in this lesson",
  highlights: "Highlights",
  changed: "The text has changed",
  changedWhy: "These words are no longer in the lesson as you marked them. Your notes are still here.",
  otherLocale: "In the Italian text",
  toOther: "Open in Italian",
  all: "All your notes",

  file: "notes.md",
  fileTitle: `My notes from ${siteName}`,
};

export type NotesStrings = typeof en;

const it: NotesStrings = {
  begin: "Evidenzia o prendi nota",
  title: "Le tue note",
  lead: "Quello che hai evidenziato e scritto nelle lezioni, tutto insieme. Resta in questo browser, ed entra nella tua copia con il resto.",
  noScript: "Le note le conserva questo browser e le mostra JavaScript.",
  none: "Ancora nessuna nota. In una lezione seleziona qualche parola e scegli «Evidenzia» o «Scrivi una nota»; da tastiera usa «Evidenzia o prendi nota», accanto all’indice della lezione.",
  toPath: "Vai al percorso",
  find: "Cerca nelle tue note",
  course: "Corso",
  allCourses: "Tutti i corsi",
  kind: "Mostra",
  kinds: { all: "Note ed evidenziazioni", noted: "Solo le note", bare: "Solo le evidenziazioni" },
  markdown: "Salva in Markdown",
  print: "Stampa",
  shown: (n, all) =>
    n === all
      ? n === 1
        ? "1 nota o evidenziazione"
        : `${n} fra note ed evidenziazioni`
      : `${n} su ${all} fra note ed evidenziazioni`,
  noneFound: "Nessuna nota corrisponde. Cambia le parole o i filtri.",
  open: "Apri nella lezione",
  openLabel: (words) => `Apri nella lezione: «${words}»`,
  onDay: (day) => elide(`Scritta il ${day}`),
  lessonGone: "Una lezione che non c’è più",

  bar: "Evidenziazioni e note",
  picker: "Scegli un passo da evidenziare",
  highlight: "Evidenzia",
  unhighlight: "Togli l’evidenziazione",
  note: "Scrivi una nota",
  editNote: "Modifica la nota",
  previous: "Precedente",
  next: "Successivo",
  extend: "Includi anche il passo dopo",
  sentences: "Una frase alla volta",
  close: "Chiudi",
  keys: "Parole selezionate. Con Control, Alt e H le evidenzi; con Control, Alt e M scrivi una nota.",
  passage: (words) => `Passo: ${words}`,
  tooLong: (most) => `Un’evidenziazione arriva a ${most} caratteri: seleziona meno testo.`,
  full: (most) => `Questa lezione ha già ${most} note, di più non ne tiene. Eliminane una per fare posto.`,
  highlighted: "Evidenziato.",
  saved: "Nota salvata.",
  deleted: "Nota eliminata.",
  unhighlighted: "Evidenziazione tolta.",
  undo: "Annulla",
  undone: "È tornata.",
  setAside:
    "Una parte di quello che questo browser aveva salvato non si legge. È stata messa da parte, non cancellata: la trovi in «I tuoi dati».",

  card: (words) => `La tua nota su «${words}»`,
  cardBare: (words) => `Evidenziazione: «${words}»`,
  label: "La tua nota",
  save: "Salva",
  cancel: "Annulla",
  edit: "Modifica",
  addText: "Aggiungi una nota",
  remove: "Elimina",
  goTo: "Vai alle parole",
  about: (action, words) => `${action}: «${words}»`,

  listTitle: "Che altro hai segnato in questa lezione",
  highlights: "Evidenziazioni",
  changed: "Il testo è cambiato",
  changedWhy: "Queste parole nella lezione non ci sono più come le avevi segnate. Le tue note sono ancora qui.",
  otherLocale: "Nel testo inglese",
  toOther: "Apri in inglese",
  all: "Tutte le tue note",

  file: "note.md",
  fileTitle: `Le mie note da ${siteName}`,
};

/** The words of notes and highlights. */
export const notesStrings: Readonly<Record<Locale, NotesStrings>> = { it, en };
