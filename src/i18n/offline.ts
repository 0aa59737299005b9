import type { Locale } from "../../exercises/lib/locale.ts";

const en = {
  title: "Working offline",
  lead: "Keep a lesson, a course or the whole path in this browser, and work without a connection: read, answer, get your verdict, search.",
  footer: "Working offline",
  keep: "Keep this to read offline",
  keepLink: "What is kept, and how big it is",
  noScript: "Keeping pages needs JavaScript. Any page can also be printed.",
  everything: "The whole path",
  everythingLead: "All lessons and exercises, with the rules, the glossary, the review and the final tests.",
  lessons: "Lessons",
  howTitle: "Good to know",
  how: [
    "The first lesson brings along what they all share: the editors, the rules that grade, the dictionary, the search. That is why it looks big; the next ones are small. Sizes are the space taken up on this device.",
    "Nothing is kept unless you ask, apart from this page and the pages you have seen lately.",
    "When there is no room left, keeping stops and tells you. Lessons that were complete by then stay; none is kept in part.",
    "Your answers and drafts are not part of this: removing a lesson deletes none of your work.",
    "To have the site among your apps, choose “Install” or “Add to home screen” in the browser’s menu.",
  ],
};

type OfflineStrings = typeof en;

const it: OfflineStrings = {
  title: "Senza rete",
  lead: "Tieni una lezione, un corso o tutto il percorso in questo browser e lavora senza rete: leggi, rispondi, ricevi la correzione, cerchi.",
  footer: "Senza rete",
  keep: "Conserva per leggere senza rete",
  keepLink: "Che cosa hai tenuto, e quanto occupa",
  noScript: "Per tenere le pagine serve JavaScript. Qualsiasi pagina si può anche stampare.",
  everything: "Tutto il percorso",
  everythingLead: "Tutte le lezioni e gli esercizi, con le regole, il glossario, il ripasso e le prove finali.",
  lessons: "Lezioni",
  howTitle: "Buono a sapersi",
  how: [
    "La prima lezione si porta dietro ciò che serve a tutte: gli editor, le regole che correggono, il dizionario, la ricerca. Per questo sembra grande; le altre pesano poco. Le misure dicono quanto occupa su questo dispositivo.",
    "Non si tiene niente se non lo chiedi tu, a parte questa pagina e quelle che hai visto da poco.",
    "Se lo spazio finisce, ci si ferma e te lo diciamo. Le lezioni già complete restano complete; a metà non resta niente.",
    "Le tue risposte e le tue bozze sono un’altra cosa: togliere una lezione non cancella nessun tuo lavoro.",
    "Per avere il sito fra le tue app, scegli «Installa» o «Aggiungi alla schermata Home» nel menu del browser.",
  ],
};

/** The words of the page on working without a connection. */
export const offlineStrings: Readonly<Record<Locale, OfflineStrings>> = { it, en };
