import type { Locale } from "../../lib/locale.ts";
import type { Said } from "./messages.ts";
import { maxDepth } from "./parser.ts";
import type { Fault } from "./problem.ts";
import { farthestNear } from "./tree.ts";

/** What each fault in writing a query says; `quoted` is the words it is about. */
export const faultTexts: Record<Locale, Record<Fault, (quoted: string) => Said>> = {
  it: {
    empty: () => ({ message: "La query è vuota.", hint: "Comincia dal nome del marchio tra virgolette." }),
    "open-bracket": () => ({
      message: "Qui si apre una parentesi che non si chiude mai.",
      hint: "Aggiungi ) dopo l’ultima alternativa.",
    }),
    "close-bracket": () => ({
      message: "Qui si chiude una parentesi che nessuno ha aperto.",
      hint: "Toglila, o aggiungi ( dove comincia il gruppo.",
    }),
    "empty-brackets": () => ({
      message: "Tra queste parentesi non c’è niente.",
      hint: "Scrivici almeno una parola, o toglile.",
    }),
    "open-quote": () => ({
      message: "Qui si aprono virgolette che non si chiudono mai.",
      hint: "Chiudile dopo l’ultima parola della frase.",
    }),
    "empty-quotes": () => ({
      message: "Tra queste virgolette non c’è nessuna parola.",
      hint: "Scrivici la frase da cercare, o toglile.",
    }),
    "single-quote": () => ({
      message: "Una frase vuole le virgolette doppie.",
      hint: 'Scrivi "bottega lume": l’apostrofo separa soltanto le parole.',
    }),
    "nothing-before": () => ({
      message: "Questo operatore non ha niente davanti a sé.",
      hint: "AND, OR e NEAR legano due cose: manca la prima.",
    }),
    "nothing-after": () => ({
      message: "Dopo questo operatore non c’è niente.",
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
      message: "L’asterisco vale solo in fondo a una parola.",
      hint: "lampad* trova lampada, lampade, lampadina.",
    }),
    "star-short": (quoted) => ({
      message: `«${quoted}» è troppo corto: troverebbe mezza lingua.`,
      hint: "Servono almeno tre lettere prima dell’asterisco.",
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
      hint: "Metti le alternative una accanto all’altra, in un gruppo solo.",
    }),
  },
  en: {
    empty: () => ({ message: "The query is empty.", hint: "Begin with the brand’s name in quotation marks." }),
    "open-bracket": () => ({
      message: "A bracket is opened here and never closed.",
      hint: "Add ) after the last alternative.",
    }),
    "close-bracket": () => ({
      message: "A bracket is closed here that was never opened.",
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
      hint: 'Write "bottega lume": an apostrophe only splits words.',
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
      message: "A comma doesn’t join words in a query.",
      hint: "Put OR between alternatives, AND when both are needed.",
    }),
    field: (quoted) => ({
      message: `This search has no filters such as “${quoted}”.`,
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
