import type { Locale } from "../../lib/locale.ts";

const en = {
  progress: (placed: number, all: number, links: number) =>
    `${placed} of ${all} cards placed, ${links === 1 ? "1 link" : `${links} links`}`,
  keys: "Keys on a card",
  keysHelp: (levels: number) =>
    `1 to ${levels} puts the card in a level, 0 takes it back; ← and → move it by one level (while you link, they look for the other card); ↑ and ↓ go to the next card; L starts a link, then Enter on another card ends it; Esc cancels it. With the pointer: drag a card, or click it and choose.`,
  keysShort: (levels: number) => `1 to ${levels} for the level, L to link.`,
  tray: "To place",
  trayEmpty: "Every card has a level.",
  levelEmpty: "Drop cards here",
  level: (n: number, label: string) => `${n}. ${label}`,
  cardMenu: (title: string) => `${title}: what to do`,
  takeBack: "Take back",
  linkFrom: "Link to…",
  linking: (title: string) => `Link from “${title}”: choose the card it leads to.`,
  cancel: "Cancel",
  cancelled: "Link cancelled.",
  links: "Links",
  noLinks: "No links yet: choose a card, then “Link to…”, then the card it leads to.",
  link: (from: string, to: string) => `${from} → ${to}`,
  remove: (from: string, to: string) => `Remove the link ${from} → ${to}`,
  addFrom: "From",
  addTo: "To",
  add: "Add link",
  choose: "Choose…",
  placed: (title: string, level: string) => `${title}: ${level}.`,
  taken: (title: string) => `${title}: back among the cards to place.`,
  linked: (from: string, to: string) => `Linked: ${from} → ${to}.`,
  already: (from: string, to: string) => `${from} → ${to} is linked already.`,
  removed: (from: string, to: string) => `Link removed: ${from} → ${to}.`,
  full: (most: number) => `The board holds ${most} links at most: remove one to add another.`,
  itself: "A card cannot be linked to itself.",
  picture: (n: number) =>
    n === 1 ? "1 link drawn between cards; the list is below." : `${n} links drawn between cards; the list is below.`,
  right: "right",
  toReview: "to review",
  changed: "Moved since you handed in.",
  submit: "Hand in",
  submitting: "Checking…",
  missing: (n: number) => (n === 1 ? "One card has no level yet." : `${n} cards have no level yet.`),
  model: "The reference chain",
  yours: "Yours",
  reference: "Reference",
  why: "Why",
  or: "or",
  modelLinks: "Links that hold",
};

const it: typeof en = {
  progress: (placed, all, links) =>
    `${placed === 1 ? "1 carta messa" : `${placed} carte messe`} su ${all}, ${links === 1 ? "1 collegamento" : `${links} collegamenti`}`,
  keys: "Tasti su una carta",
  keysHelp: (levels) =>
    `da 1 a ${levels} la mette in un livello, 0 la toglie; ← e → la spostano di un livello (mentre colleghi, cercano l’altra carta); ↑ e ↓ vanno alla carta vicina; L comincia un collegamento, poi Invio su un’altra carta lo chiude; Esc lo annulla. Con il puntatore: trascina una carta, oppure toccala e scegli.`,
  keysShort: (levels) => `Da 1 a ${levels} per il livello, L per collegare.`,
  tray: "Da mettere",
  trayEmpty: "Tutte le carte hanno un livello.",
  levelEmpty: "Lascia qui le carte",
  level: (n, label) => `${n}. ${label}`,
  cardMenu: (title) => `${title}: che cosa fare`,
  takeBack: "Togli",
  linkFrom: "Collega a…",
  linking: (title) => `Collegamento da «${title}»: scegli la carta a cui porta.`,
  cancel: "Lascia stare",
  cancelled: "Collegamento annullato.",
  links: "Collegamenti",
  noLinks: "Ancora nessuno: scegli una carta, poi «Collega a…», poi la carta a cui porta.",
  link: (from, to) => `${from} → ${to}`,
  remove: (from, to) => `Togli il collegamento ${from} → ${to}`,
  addFrom: "Da",
  addTo: "A",
  add: "Aggiungi",
  choose: "Scegli…",
  placed: (title, level) => `${title}: ${level}.`,
  taken: (title) => `${title}: di nuovo fra le carte da mettere.`,
  linked: (from, to) => `Collegate: ${from} → ${to}.`,
  already: (from, to) => `${from} → ${to}: sono già collegate.`,
  removed: (from, to) => `Collegamento tolto: ${from} → ${to}.`,
  full: (most) => `Il tavolo tiene al massimo ${most} collegamenti: per aggiungerne uno, togline un altro.`,
  itself: "Una carta non si collega a sé stessa.",
  picture: (n) =>
    n === 1
      ? "1 collegamento disegnato fra le carte; l’elenco è sotto."
      : `${n} collegamenti disegnati fra le carte; l’elenco è sotto.`,
  right: "giusta",
  toReview: "da rivedere",
  changed: "Spostata dopo la consegna.",
  submit: "Consegna",
  submitting: "Controllo…",
  missing: (n) => (n === 1 ? "Una carta non ha ancora un livello." : `${n} carte non hanno ancora un livello.`),
  model: "La catena di riferimento",
  yours: "La tua",
  reference: "Riferimento",
  why: "Perché",
  or: "oppure",
  modelLinks: "Collegamenti che reggono",
};

/** Texts of the board. */
export const chainStrings: Record<Locale, typeof en> = { it, en };

/** Names of the rules that belong to this kind. */
export const ruleTitles: Record<Locale, Record<string, string>> = {
  it: {
    "no-shortcut-to-revenue": "Niente scorciatoie verso i ricavi",
    "links-forward": "Ogni collegamento porta al livello dopo",
    "one-whole-chain": "Almeno una catena intera",
    "levels-right": "Ogni metrica nel suo livello",
    "all-cards-placed": "Tutte le carte hanno un livello",
    "fits-the-board": "Solo carte e livelli di questo tavolo",
  },
  en: {
    "no-shortcut-to-revenue": "No shortcut to revenue",
    "links-forward": "Every link leads to the next level",
    "one-whole-chain": "At least one whole chain",
    "levels-right": "Each metric in its level",
    "all-cards-placed": "Every card placed",
    "fits-the-board": "Only cards and levels of this board",
  },
};
