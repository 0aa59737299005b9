import type { Locale } from "../../exercises/lib/locale.ts";

const en = {
  keep: "Keep",
  rest: "Keep the rest",
  letGo: "Remove",
  stop: "Stop",
  update: "Fetch the new version",
  size: "{0}",
  more: "{0} more",
  kept: "kept; removing it frees {0}",
  older: "kept, an older version",
  total: "You have kept {0} in this browser.",
  totalNone: "You have kept nothing in this browser yet.",
  seen: "Another {0} was saved automatically, from pages you saw lately: {1} in all, the “Offline copies” on the page “Your data”.",
  seenOnly: "{0} was saved automatically, from pages you saw lately: the “Offline copies” on the page “Your data”.",
  room: "There is room for about {0} more.",
  safe: "The browser has promised not to clear it.",
  unsafe: "When the device runs short of space, the browser may clear it.",
  otherLanguage: "Lessons in Italian are kept too.",
  progress: "Keeping: {0} of {1}",
  done: "Kept: {0}. It now works without a connection.",
  gone: "Removed: {0}.",
  stopped: "Stopped. What was complete by then is kept, and nothing of the rest.",
  full: "There is no more room in this browser. What was complete by then is kept, and nothing of the rest. Remove something, or free space on the device, and try again.",
  unreachable:
    "The connection broke off. What was complete by then is kept, and nothing of the rest. Try again when you are back online.",
  changed: "The site was updated in the meantime. Reload this page and try again.",
  failed: "That didn’t work. What was kept before is still there. Try again.",
  offline: "No connection: what is kept can be read or removed; to keep more you need to be online.",
  unable: "This browser can’t keep pages: it may be a private window, or an old version.",
  standInTitle: "This page isn’t kept",
  standInLead: "There is no connection, and this page isn’t among those kept in this browser. These are:",
  standInNone:
    "There is no connection, and this page isn’t in this browser. You have kept none so far; those you saw lately may still open. When you are back online, choose what to keep.",
  again: "Try again",
};

export type KeepingStrings = typeof en;

const it: KeepingStrings = {
  keep: "Tieni",
  rest: "Tieni il resto",
  letGo: "Togli",
  stop: "Ferma",
  update: "Scarica la nuova versione",
  size: "{0}",
  more: "altri {0}",
  kept: "già qui; se togli, liberi {0}",
  older: "già qui, in una versione precedente",
  total: "In questo browser hai tenuto {0}.",
  totalNone: "In questo browser non hai ancora tenuto niente.",
  seen: "Altri {0} si sono aggiunti da soli, con le pagine viste da poco: in tutto {1}, cioè le copie che trovi in «I tuoi dati».",
  seenOnly: "Con le pagine viste da poco si sono aggiunti da soli {0}: sono le copie che trovi in «I tuoi dati».",
  room: "C’è spazio per altri {0} circa.",
  safe: "Il browser ha promesso di non cancellare niente.",
  unsafe: "Se sul dispositivo manca spazio, il browser può cancellare tutto.",
  otherLanguage: "Ci sono anche lezioni in inglese.",
  progress: "Scarico: {0} di {1}",
  done: "Fatto: {0}. Ora funziona anche senza rete.",
  gone: "Tolto: {0}.",
  stopped: "Fermato. Ciò che era già completo resta; del resto non rimane niente.",
  full: "In questo browser non c’è più spazio. Ciò che era già completo resta; del resto non rimane niente. Togli qualcosa, o libera spazio sul dispositivo, e riprova.",
  unreachable:
    "La connessione è caduta. Ciò che era già completo resta; del resto non rimane niente. Riprova quando torna la rete.",
  changed: "Nel frattempo il sito è stato aggiornato. Ricarica la pagina e riprova.",
  failed: "Non ha funzionato. Ciò che avevi tenuto prima è intatto. Riprova.",
  offline: "Non c’è rete: ciò che hai tenuto si può leggere, e togliere; per tenere altro serve la connessione.",
  unable: "Questo browser non può tenere pagine: forse è una finestra anonima, o una versione vecchia.",
  standInTitle: "Questa pagina non l’hai tenuta",
  standInLead: "Non c’è rete, e questa pagina non è fra quelle che hai in questo browser. Ci sono queste:",
  standInNone:
    "Non c’è rete, e questa pagina non è in questo browser. Per ora non ne hai tenuta nessuna; quelle viste da poco forse si aprono ancora. Quando torna la connessione, scegli che cosa portare con te.",
  again: "Riprova",
};

/** What is said while lessons are kept and removed; {0}, {1} stand for sizes and names. */
export const keepingStrings: Readonly<Record<Locale, KeepingStrings>> = { it, en };
