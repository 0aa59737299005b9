import type { Locale } from "../../exercises/lib/locale.ts";
import type { Keeping } from "../stores/persistence.ts";
import { siteName } from "./site-name.ts";
import { stockKinds } from "./stock-kinds.ts";

const en = {
  title: "Your data",
  lead: `What ${siteName} keeps, where and for how long; and how to take it with you, or delete it.`,
  linkFromProgress: "Copies of your work, and what this browser keeps",
  stays: {
    title: "Nothing leaves this browser",
    points: [
      `What you write, your marks, your plan and your name are kept by this browser, on this device. ${siteName} sends them nowhere: it has no accounts, no cookies, no trackers, and no server that could receive them.`,
      "Marking happens here as well: the rules are fetched like any other file, and run on your device.",
      "Whoever hosts these pages sees what every host sees: that somebody asked for a page, when, and from which network address.",
      "Anyone who uses this browser under your profile can read what it keeps, just as they can read your history.",
    ],
  },
  long: {
    title: "For how long",
    cases: [
      {
        where: "Chrome, Edge, Firefox",
        text: "Until you delete it. If the disk fills up, the browser may clear sites you haven’t visited for a long time, unless it has promised to keep this one.",
      },
      {
        where: "Safari",
        text: "If you use Safari on seven days without clicking or typing anything on this site, Safari deletes what the site stored. It spares a site that you added to the Home Screen.",
      },
      { where: "A private window", text: "Until you close the last private window. Save a copy before you do." },
      {
        where: "When you clear browsing data",
        text: "Deleting cookies and site data deletes all of this too. In Safari, clearing the history does the same.",
      },
      {
        where: "Another browser, another device",
        text: "They know nothing of this one. Save a copy here and bring it in there.",
      },
    ],
  },
  kept: { title: "What is kept" },
  kinds: stockKinds.en,
  noScript: `To see, copy or delete what this browser keeps, turn JavaScript on. Without it ${siteName} stores nothing; what was stored earlier goes when you clear this site’s data in the browser’s settings.`,
  here: {
    title: "In this browser now",
    nothing: "Nothing yet. As soon as you read or answer something, it will be listed here.",
    count: "How many",
    size: "Size",
    changed: "Last change",
    actions: "Look or delete",
    noDate: "no date",
    look: "Look",
    lookLabel: (name: string) => `Look at the stored data: ${name}`,
    delete: "Delete",
    deleteLabel: (name: string) => `Delete: ${name}`,
    rawLabel: (id: string) => `Stored data of ${id}`,
    offline: {
      name: "Offline copies",
      what: "Pages and files to be read without a connection: those you kept, those you saw lately, and the site’s own offline page.",
    },
  },
  room: {
    title: "Room",
    records: (used: string, all: string) => `Records: ${used} of the ${all} or so that browsers grant a site for them.`,
    site: (used: string, all: string) =>
      `The whole site, offline copies included: ${used} of up to ${all}, by this browser’s count. Some browsers leave records like these out of it.`,
    keeping: {
      promised: "This browser has promised to keep it all until you delete it.",
      "not-promised": "This browser has not promised to keep it: if room runs short, it may clear it.",
      unsaid: "This browser doesn’t say whether it will keep it.",
    } satisfies Record<Keeping, string>,
    ask: "Ask the browser to keep it",
    refused:
      "The browser did not agree this time. Some agree only after a site has been visited for a while, bookmarked or installed. A copy is the safer way.",
  },
  copyNote:
    "A copy holds all your work (private notes, quick checks and review grades too), the path you follow and your plan. Your reading settings stay here, and so does the name on your certificates: a copy has only the name that you write on it.",
  again: {
    title: "Begin again",
    text: "Forgets all lessons, quick checks, drafts, attempts, tests, reviews and notes, your plan and your name. Language and reading settings stay.",
    button: "Reset my progress",
    done: "Your progress was reset.",
  },
  all: {
    title: "Delete everything",
    text: "Everything listed above goes, settings and offline copies included. If this computer isn’t yours, do this before you leave.",
    button: "Delete everything",
    done: "Everything was deleted.",
    butOffline:
      "Your records and settings were deleted; this browser did not let the offline copies be deleted. Clear this site’s data in its settings.",
    undone: "Your records and settings are back. The offline copies have to be fetched again.",
  },
  confirm: {
    one: (name: string) => `Delete “${name}”?`,
    all: `Delete everything that ${siteName} keeps in this browser?`,
    again: "Reset all your progress?",
    reset: "Reset",
    undoable: "You can undo it for as long as you stay on this page.",
    undoableInPart:
      "You can undo it for as long as you stay on this page, but not for the offline copies: those have to be fetched again.",
    offline: "It can’t be undone, but the pages can be fetched again.",
    delete: "Delete",
    keep: "Keep it",
  },
  done: (name: string) => `“${name}” was deleted.`,
  offlineStays:
    "This browser did not let the offline copies be deleted. Clear this site’s data in the browser’s settings.",
  undo: "Undo",
  undone: "It is all back.",
};

/** Words of the page on one's data. */
type YourDataStrings = typeof en;

const it: YourDataStrings = {
  title: "I tuoi dati",
  lead: `Che cosa conserva ${siteName}, dove e per quanto tempo; e come portarlo con te, o cancellarlo.`,
  linkFromProgress: "Le copie del tuo lavoro e quello che conserva il browser",
  stays: {
    title: "Da questo browser non esce nulla",
    points: [
      `Quello che scrivi, i voti, il piano e il nome li conserva questo browser, su questo dispositivo. ${siteName} non li manda da nessuna parte: non ha account, cookie, tracciamenti, né un server che possa riceverli.`,
      "Anche la correzione avviene qui: le regole arrivano come un file qualsiasi e lavorano sul tuo dispositivo.",
      "Chi ospita queste pagine vede quello che vede ogni host: che qualcuno ha chiesto una pagina, quando e da quale indirizzo di rete.",
      "Chi usa questo browser con il tuo profilo può leggere quello che conserva, come può leggere la cronologia.",
    ],
  },
  long: {
    title: "Per quanto tempo",
    cases: [
      {
        where: "Chrome, Edge, Firefox",
        text: "Finché non lo cancelli tu. Se il disco si riempie, il browser può fare pulizia tra i siti che non visiti da molto, a meno che abbia promesso di conservare questo.",
      },
      {
        where: "Safari",
        text: "Se usi Safari per sette giorni senza fare clic né scrivere nulla su questo sito, Safari cancella quello che il sito ha salvato. Risparmia i siti che hai aggiunto alla schermata Home.",
      },
      {
        where: "Una finestra privata",
        text: "Finché non chiudi l’ultima finestra privata. Prima di chiuderla, salva una copia.",
      },
      {
        where: "Quando cancelli i dati di navigazione",
        text: "Se elimini i cookie e i dati dei siti, va via anche tutto questo. In Safari succede anche quando cancelli la cronologia.",
      },
      {
        where: "Un altro browser, un altro dispositivo",
        text: "Di questo non sanno nulla. Salva una copia qui e riportala là.",
      },
    ],
  },
  kept: { title: "Che cosa viene conservato" },
  kinds: stockKinds.it,
  noScript: `Per vedere, copiare o cancellare quello che questo browser conserva, attiva JavaScript. Senza, ${siteName} non salva nulla; quello che era già salvato sparisce se cancelli i dati di questo sito nelle impostazioni del browser.`,
  here: {
    title: "In questo browser, adesso",
    nothing: "Ancora nulla. Appena leggi o rispondi a qualcosa, comparirà qui.",
    count: "Quanti",
    size: "Dimensione",
    changed: "Ultima modifica",
    actions: "Guarda o cancella",
    noDate: "senza data",
    look: "Guarda",
    lookLabel: (name) => `Guarda i dati salvati: ${name}`,
    delete: "Cancella",
    deleteLabel: (name) => `Cancella: ${name}`,
    rawLabel: (id) => `Dati salvati di ${id}`,
    offline: {
      name: "Copie per leggere senza rete",
      what: "Pagine e file da leggere anche senza connessione: quelli che hai tenuto, quelli visti da poco e la pagina che il sito mostra quando manca la rete.",
    },
  },
  room: {
    title: "Spazio",
    records: (used, all) => `Dati salvati: ${used} dei circa ${all} che i browser concedono a un sito.`,
    site: (used, all) =>
      `Tutto il sito, comprese le copie per leggere senza rete: ${used} su un massimo di ${all}, secondo questo browser. Alcuni browser, nel conto, non comprendono dati come questi.`,
    keeping: {
      promised: "Questo browser ha promesso di conservare tutto finché non lo cancelli tu.",
      "not-promised": "Questo browser non ha promesso di conservarlo: se lo spazio manca, può fare pulizia.",
      unsaid: "Questo browser non dice se lo conserverà.",
    },
    ask: "Chiedi al browser di conservarlo",
    refused:
      "Per ora il browser non accetta. Alcuni accettano solo dopo che un sito è stato visitato per un po’, messo tra i preferiti o installato. Una copia è più sicura.",
  },
  copyNote:
    "Nella copia c’è tutto il tuo lavoro, comprese le note private, le verifiche al volo e i voti del ripasso, con il percorso che segui e il piano. Restano qui le impostazioni di lettura e il nome degli attestati: sulla copia c’è solo il nome che ci scrivi tu.",
  again: {
    title: "Ricomincia da zero",
    text: "Cancella le lezioni fatte, le verifiche al volo, le bozze, i tentativi, le prove, i ripassi e le note, il piano e il nome. Restano la lingua e le impostazioni di lettura.",
    button: "Azzera i progressi",
    done: "I progressi sono stati azzerati.",
  },
  all: {
    title: "Cancella tutto",
    text: "Va via tutto quello che vedi nell’elenco, comprese le impostazioni e le copie per leggere senza rete. Se il computer non è tuo, fallo prima di andartene.",
    button: "Cancella tutto",
    done: "È stato cancellato tutto.",
    butOffline:
      "Il tuo lavoro e le impostazioni sono cancellati; le copie per leggere senza rete no, perché il browser non lo permette. Elimina i dati di questo sito nelle sue impostazioni.",
    undone: "Il tuo lavoro e le impostazioni sono tornati. Le copie per leggere senza rete vanno scaricate di nuovo.",
  },
  confirm: {
    one: (name) => `Cancellare «${name}»?`,
    all: `Cancellare tutto quello che ${siteName} conserva in questo browser?`,
    again: "Azzerare tutti i tuoi progressi?",
    reset: "Azzera",
    undoable: "Puoi tornare indietro finché resti su questa pagina.",
    undoableInPart:
      "Puoi tornare indietro finché resti su questa pagina, ma non per le copie da leggere senza rete: quelle andranno scaricate di nuovo.",
    offline: "Non si può annullare, ma le pagine si possono scaricare di nuovo.",
    delete: "Cancella",
    keep: "Tieni tutto com’è",
  },
  done: (name) => `Cancellato: «${name}».`,
  offlineStays:
    "Il browser non permette di cancellare le copie per leggere senza rete. Elimina i dati di questo sito nelle sue impostazioni.",
  undo: "Annulla la cancellazione",
  undone: "È tornato tutto com’era.",
};

/** The words of the page on one's data, by language. */
export const yourDataStrings: Readonly<Record<Locale, YourDataStrings>> = { it, en };
