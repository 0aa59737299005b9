import type { Locale } from "../../lib/locale.ts";
import { maxDepth } from "./parser.ts";
import type { Fault } from "./problem.ts";
import { farthestNear } from "./tree.ts";

/** A message and what to try. */
interface Said {
  readonly message: string;
  readonly hint: string;
}

/** What each fault in writing a query says; `quoted` is the words it is about. */
export const faultTexts: Record<Locale, Record<Fault, (quoted: string) => Said>> = {
  it: {
    empty: () => ({ message: "La query è vuota.", hint: "Comincia dal nome del marchio tra virgolette." }),
    "open-bracket": () => ({
      message: "Qui si apre una parentesi che non si chiude mai.",
      hint: "Aggiungi ) dopo l'ultima alternativa.",
    }),
    "close-bracket": () => ({
      message: "Qui si chiude una parentesi che nessuno ha aperto.",
      hint: "Toglila, o aggiungi ( dove comincia il gruppo.",
    }),
    "empty-brackets": () => ({
      message: "Tra queste parentesi non c'è niente.",
      hint: "Scrivici almeno una parola, o toglile.",
    }),
    "open-quote": () => ({
      message: "Qui si aprono virgolette che non si chiudono mai.",
      hint: "Chiudile dopo l'ultima parola della frase.",
    }),
    "empty-quotes": () => ({
      message: "Tra queste virgolette non c'è nessuna parola.",
      hint: "Scrivici la frase da cercare, o toglile.",
    }),
    "single-quote": () => ({
      message: "Una frase vuole le virgolette doppie.",
      hint: 'Scrivi "bottega lume": l\'apostrofo separa soltanto le parole.',
    }),
    "nothing-before": () => ({
      message: "Questo operatore non ha niente davanti a sé.",
      hint: "AND, OR e NEAR legano due cose: manca la prima.",
    }),
    "nothing-after": () => ({
      message: "Dopo questo operatore non c'è niente.",
      hint: "Aggiungi quello che deve seguire, o toglilo.",
    }),
    "two-operators": () => ({
      message: "Qui ci sono due operatori di fila.",
      hint: "Tienine uno solo. Per escludere va bene AND NOT.",
    }),
    comma: () => ({
      message: "La virgola non lega le parole in una query.",
      hint: "Tra due alternative scrivi OR; se servono tutte e due, AND.",
    }),
    field: (quoted) => ({
      message: `Questa ricerca non conosce filtri come «${quoted}».`,
      hint: "Togli il filtro e cerca nel testo; per un account usa @nome.",
    }),
    "star-inside": () => ({
      message: "L'asterisco vale solo in fondo a una parola.",
      hint: "lampad* trova lampada, lampade, lampadina.",
    }),
    "star-short": (quoted) => ({
      message: `«${quoted}» è troppo corto: troverebbe mezza lingua.`,
      hint: "Servono almeno tre lettere prima dell'asterisco.",
    }),
    "near-number": () => ({
      message: "NEAR vuole un numero di parole.",
      hint: `Scrivi per esempio NEAR/5, da 1 a ${farthestNear}.`,
    }),
    "near-operands": () => ({
      message: "NEAR lega parole, frasi o alternative con OR.",
      hint: "AND e NOT vanno fuori: (alba NEAR/5 lampad*) AND NOT sveglia.",
    }),
    "stray-sign": (quoted) => ({
      message: `Il segno «${quoted}» qui non vuol dire niente.`,
      hint: 'Usa parole, "frasi", (gruppi), AND, OR, NOT e * in fondo.',
    }),
    "too-deep": () => ({
      message: `Più di ${maxDepth} livelli di parentesi.`,
      hint: "Metti le alternative una accanto all'altra, in un gruppo solo.",
    }),
  },
  en: {
    empty: () => ({ message: "The query is empty.", hint: "Begin with the brand's name in quotation marks." }),
    "open-bracket": () => ({
      message: "A bracket is opened here and never closed.",
      hint: "Add ) after the last alternative.",
    }),
    "close-bracket": () => ({
      message: "A bracket is closed here that nobody opened.",
      hint: "Take it out, or add ( where the group begins.",
    }),
    "empty-brackets": () => ({
      message: "There is nothing between these brackets.",
      hint: "Write at least one word in them, or take them out.",
    }),
    "open-quote": () => ({
      message: "A quotation mark is opened here and never closed.",
      hint: "Close it after the last word of the phrase.",
    }),
    "empty-quotes": () => ({
      message: "There is no word between these quotation marks.",
      hint: "Write the phrase to look for, or take them out.",
    }),
    "single-quote": () => ({
      message: "A phrase takes double quotation marks.",
      hint: 'Write "bottega lume": an apostrophe only parts words.',
    }),
    "nothing-before": () => ({
      message: "There is nothing in front of this operator.",
      hint: "AND, OR and NEAR join two things: the first is missing.",
    }),
    "nothing-after": () => ({
      message: "Nothing comes after this operator.",
      hint: "Add what should follow, or take it out.",
    }),
    "two-operators": () => ({
      message: "Two operators stand in a row here.",
      hint: "Keep one of them. To shut something out, AND NOT is fine.",
    }),
    comma: () => ({
      message: "A comma doesn't join words in a query.",
      hint: "Put OR between alternatives, AND when both are needed.",
    }),
    field: (quoted) => ({
      message: `This search knows no filters such as “${quoted}”.`,
      hint: "Drop the filter and search the text; for an account use @name.",
    }),
    "star-inside": () => ({
      message: "A star only works at the end of a word.",
      hint: "lamp* finds lamp, lamps, lampshade.",
    }),
    "star-short": (quoted) => ({
      message: `“${quoted}” is too short: it would find half the language.`,
      hint: "Put at least three letters before the star.",
    }),
    "near-number": () => ({
      message: "NEAR needs a number of words.",
      hint: `Write NEAR/5, for example, from 1 to ${farthestNear}.`,
    }),
    "near-operands": () => ({
      message: "NEAR joins words, phrases or alternatives with OR.",
      hint: "Put AND and NOT outside: (alba NEAR/5 lamp*) AND NOT sunrise.",
    }),
    "stray-sign": (quoted) => ({
      message: `The sign “${quoted}” means nothing here.`,
      hint: 'Use words, "phrases", (groups), AND, OR, NOT, and * at the end.',
    }),
    "too-deep": () => ({
      message: `More than ${maxDepth} levels of brackets.`,
      hint: "Put the alternatives side by side in one group.",
    }),
  },
};

const en = {
  recall: (found: number, all: number, got: number, asked: number): Said => ({
    message: `You find ${found} of the ${all} mentions that count: ${got}%, and ${asked}% is asked for.`,
    hint: "Look at the sorts that are missing, and add what they have in common rather than the words of one post.",
  }),
  missedGroup: (title: string, missed: number, all: number, example: string, why: string) =>
    `${title}: ${missed} of ${all} missed, such as “${example}”. ${why}`,
  precision: (noise: number, found: number, got: number, asked: number): Said => ({
    message: `Of the ${found} mentions you find, ${noise} are about something else: ${got}% are right, and ${asked}% is asked for.`,
    hint: "Tie ambiguous words to a second one with AND, or shut a sort of noise out with NOT.",
  }),
  noiseGroup: (title: string, noise: number, example: string, why: string) =>
    `${title}: ${noise === 1 ? "one comes in" : `${noise} come in`}, such as “${example}”. ${why}`,
  terms: (terms: number, most: number): Said => ({
    message: `There are ${terms} terms in the query; the most is ${most}.`,
    hint: "A query that lists everything already seen misses what is written tomorrow. Use phrases, stars and groups.",
  }),
  singles: (singles: number, most: number): Said => ({
    message: `${singles} terms find a single mention each; the most is ${most}. That is a list of the answers, not a search.`,
    hint: "Drop the words of single posts and keep what many posts share: name, products with their context, place.",
  }),
};

/** A share with its article: il 63%, l'85%. */
const share = (percent: number) => `${/^(?:8|1$|11$)/.test(String(percent)) ? "l'" : "il "}${percent}%`;

const it: typeof en = {
  recall: (found, all, got, asked) => ({
    message: `Trovi ${found} delle ${all} menzioni che contano: ${share(got)}, e ne serve ${share(asked)}.`,
    hint: "Guarda che tipo di menzioni manca e aggiungi quello che hanno in comune, non le parole di un solo post.",
  }),
  missedGroup: (title, missed, all, example, why) =>
    `${title}: ne mancano ${missed} su ${all}, come «${example}». ${why}`,
  precision: (noise, found, got, asked) => ({
    message: `Delle ${found} menzioni che trovi, ${noise} ${noise === 1 ? "parla" : "parlano"} d'altro: è giusto ${share(got)}, e serve ${share(asked)}.`,
    hint: "Lega le parole ambigue a una seconda con AND, oppure chiudi fuori un tipo di rumore con NOT.",
  }),
  noiseGroup: (title, noise, example, why) =>
    `${title}: ne ${noise === 1 ? "entra una" : `entrano ${noise}`}, come «${example}». ${why}`,
  terms: (terms, most) => ({
    message: `Nella query ci sono ${terms} termini: il massimo è ${most}.`,
    hint: "Una query che elenca quello che hai già visto perde quello che si scriverà domani. Usa frasi, asterischi e gruppi.",
  }),
  singles: (singles, most) => ({
    message: `${singles} termini trovano una menzione sola ciascuno: il massimo è ${most}. È l'elenco delle risposte, non una ricerca.`,
    hint: "Togli le parole di singoli post e tieni quello che molti post condividono: nome, prodotti col loro contesto, luogo.",
  }),
};

/** What the rules of a query say. */
export const queryMessages: Record<Locale, typeof en> = { it, en };
