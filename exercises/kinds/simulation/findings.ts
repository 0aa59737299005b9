import type { Locale } from "../../lib/locale.ts";
import { regions } from "../../lib/region.ts";
import { checkTexts, type Said } from "./check-texts.ts";
import type { Move } from "./moves.ts";
import type { flagRules } from "./schema.ts";
import { moveNames } from "./strings.ts";

interface FindingTexts {
  readonly quote: (label: string) => string;
  readonly unfinished: (done: number, of: number) => Said;
  readonly broken: (n: number) => Said;
  readonly notMade: (move: Move) => Said;
  readonly tooEarly: (move: Move, skipped: readonly Move[]) => Said;
  readonly notOut: (limit: string) => Said;
  readonly late: (at: string, limit: string) => Said;
  readonly checks: Readonly<Record<(typeof flagRules)[number], Said>>;
}

/** Moves in a row, as a sentence has them: 'fermare, avvisare e dichiarare'. */
const list = (locale: Locale, some: readonly Move[]) =>
  new Intl.ListFormat(regions[locale]).format(some.map((move) => moveNames[locale][move].toLowerCase()));

/** What the kind's own rules say, by language. */
export const findingTexts: Record<Locale, FindingTexts> = {
  it: {
    quote: (label) => `«${label.replace(/[.:]$/u, "").replaceAll("«", "“").replaceAll("»", "”")}».`,
    unfinished: (done, of) => ({
      message: `La giornata non è finita: ${done} decisioni su ${of}.`,
      hint: "Arriva fino all’ultima decisione, poi consegna.",
    }),
    broken: (n) => ({
      message: `La decisione ${n} non era fra quelle possibili.`,
      hint: "Ricomincia da lì: ciò che si può fare dipende da ciò che hai fatto prima.",
    }),
    notMade: (move) => ({
      message: `Manca una mossa: ${list("it", [move])}.`,
      hint: "Le mosse della lezione sono otto, e ognuna prepara quella dopo.",
    }),
    tooEarly: (move, skipped) => ({
      message: `Troppo presto per ${list("it", [move])}: prima ${skipped.length === 1 ? "veniva" : "venivano"} ${list("it", skipped)}.`,
      hint: "Rivedi l’ordine: rilevare, verificare, fermare, avvisare, dichiarare, rispondere, aggiornare, annotare.",
    }),
    notOut: (limit) => ({
      message: `La dichiarazione di attesa non è uscita entro le ${limit}.`,
      hint: "Si dice che cosa si sa, che cosa non si sa e quando si saprà: per questo non serve la causa.",
    }),
    late: (at, limit) => ({
      message: `La dichiarazione di attesa è uscita alle ${at}: la prima ora finiva alle ${limit}.`,
      hint: "Cerca i minuti spesi ad aspettare: quelli che non hanno aggiunto un fatto.",
    }),
    checks: checkTexts.it,
  },
  en: {
    quote: (label) => `“${label.replace(/[.:]$/u, "").replaceAll("“", "‘").replaceAll("”", "’")}”.`,
    unfinished: (done, of) => ({
      message: `The day is not over: ${done} of ${of} decisions made.`,
      hint: "Go on to the last decision, then hand in.",
    }),
    broken: (n) => ({
      message: `Decision ${n} was not among those on offer.`,
      hint: "Start again from there: what can be done depends on what you did before.",
    }),
    notMade: (move) => ({
      message: `A move is missing: ${list("en", [move])}.`,
      hint: "The lesson has eight moves, and each prepares the next.",
    }),
    tooEarly: (move, skipped) => ({
      message: `Too early to ${list("en", [move])}: first ${skipped.length === 1 ? "comes" : "come"} ${list("en", skipped)}.`,
      hint: "Look at the order again: detect, verify, pause, notify, hold, answer, update, log.",
    }),
    notOut: (limit) => ({
      message: `The holding statement was not out by ${limit}.`,
      hint: "It says what you know, what you don’t and when you will say more: you don’t need the cause for that.",
    }),
    late: (at, limit) => ({
      message: `The holding statement went out at ${at}; the first hour was over at ${limit}.`,
      hint: "Look for minutes spent waiting: those that added no fact.",
    }),
    checks: checkTexts.en,
  },
};
