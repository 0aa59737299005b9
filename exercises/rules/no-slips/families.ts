import type { Localized } from "../../lib/locale.ts";

/** Kinds of slips that reading aloud doesn't show to who learned the language: each has a hint of its own. */
export type Family =
  | "turn"
  | "object"
  | "preposition"
  | "since"
  | "date"
  | "number"
  | "degree"
  | "question"
  | "auxiliary";

/** Rows of the reference tables that are such a kind. */
const rows: Readonly<Record<string, Family>> = {
  EN33: "turn",
  EN38: "object",
  EN39: "preposition",
  EN40: "since",
  EN41: "date",
  EN42: "number",
  EN43: "degree",
  EN44: "question",
  EN45: "auxiliary",
};

/** The kind that a row of the reference tables is, if it has a hint of its own. */
export const familyOf = (row: string): Family | null => rows[row] ?? null;

/** What each kind teaches: a habit to look for in the rest of the text. */
const lessons: Readonly<Record<Family, Localized<string>>> = {
  turn: {
    it: "È costruito come in un'altra lingua: cerca la parola in un dizionario con gli esempi e guarda con che cosa si accompagna.",
    en: "This is built as another language builds it: look the word up in a dictionary with examples, and see what stands beside it.",
  },
  object: {
    it: "Ogni verbo vuole i suoi complementi: in inglese si dice «explain something to somebody», «suggest that you try», «look forward to hearing».",
    en: "Each verb takes its own company: explain something to somebody, suggest that you try, answer a message, look forward to hearing.",
  },
  preposition: {
    it: "Le preposizioni non si traducono una per una: impara il verbo o il nome insieme con la sua («depend on», «before writing», «by mistake»).",
    en: "Prepositions can't be translated one by one: learn each with its verb or noun (depend on, before writing, by mistake, on the phone).",
  },
  since: {
    it: "Con «since» e «for» l'inglese guarda indietro: «has been closed since Monday». Con «yesterday» e «ago» vuole il passato semplice; dopo «when» e «as soon as», il presente.",
    en: "Since and for look back: has been closed since Monday. Yesterday and ago take the simple past; when and as soon as take the present.",
  },
  date: {
    it: "Una scadenza si dice con «by» (by 7 pm), una durata con «within» (within two days); le date senza articolo: «on 3 November».",
    en: "A deadline takes by (by 7 pm), a stretch of time takes within (within two days); dates go without an article: on 3 November.",
  },
  number: {
    it: "«Information», «advice», «news», «feedback» non si contano; quello che si conta prende la s dopo «many» e «one of», mai dopo «every».",
    en: "Information, advice, news and feedback aren't counted; what is counted takes an s after many and one of, and none after every.",
  },
  degree: {
    it: "Gli aggettivi brevi prendono -er, senza «more»: safer. «Too late», non «too much late»; «such a long delay», non «a so long delay».",
    en: "Short adjectives take -er, without more: safer. Too late, not too much late; such a long delay, not a so long delay.",
  },
  question: {
    it: "Nelle domande l'ausiliare precede il soggetto («How did it happen?»); dentro un'altra frase no («we don't know how it happened»).",
    en: "In a question the helping verb comes before the subject (How did it happen?); inside another sentence it doesn't (we don't know how it happened).",
  },
  auxiliary: {
    it: "Ogni verbo inglese vuole il suo soggetto; dopo «do», «will», «can», «must» viene la forma base, senza «to» e senza desinenze.",
    en: "Every verb needs its subject; after do, will, can and must comes the base form, without to and without an ending.",
  },
};

const told = (family: Family) => ({
  it: {
    message: ({ found = "", fix = "" }: { readonly found?: string | number; readonly fix?: string | number }) =>
      `«${found}» non è inglese corretto${fix === "" ? "" : `: ${fix}`}.`,
    hint: () => lessons[family].it,
  },
  en: {
    message: ({ found = "", fix = "" }: { readonly found?: string | number; readonly fix?: string | number }) =>
      `“${found}”: English doesn't put it like this${fix === "" ? "" : ` (${fix})`}.`,
    hint: () => lessons[family].en,
  },
});

/** What is said of a slip of each kind. */
export const familyMessages = {
  turn: told("turn"),
  object: told("object"),
  preposition: told("preposition"),
  since: told("since"),
  date: told("date"),
  number: told("number"),
  degree: told("degree"),
  question: told("question"),
  auxiliary: told("auxiliary"),
} as const;
