import type { Locale } from "../../lib/locale.ts";
import { elide } from "../../lib/text/elide.ts";
import { englishUnits, italianUnits } from "./strings.ts";

const quoted = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const en = {
  open: "still to answer.",
  openHint: "Answer every item: one that is left open counts as wrong.",
  guessed: (why: string) => `you gave a figure, but these data don’t give one. ${why}`,
  guessedHint:
    "Before you divide, look for both numbers of the formula. If one is missing, ask for it: don’t guess it.",
  sayable: (why: string) => `you answered that it cannot be said, but everything you need is there. ${why}`,
  unreadable: (typed: string) => `“${quoted(typed)}” can’t be read as a figure.`,
  unreadableHint: "Write one number, with its unit if there is one: 12.5%, €1.50, 3.2×.",
  ratio: "you wrote the ratio, but a percentage is asked for: multiply by 100.",
  coarse: (decimals: number) =>
    decimals === 1
      ? "rounded too much: one decimal is asked for."
      : `rounded too much: ${decimals} decimals are asked for.`,
  follows: "the sum is done right, but it starts from a count that isn’t: mend that one first.",
  sign: "the figure is right, the sign is not.",
  wrong: "this is not the result.",
  noUnit: (unit: string, right: boolean) =>
    `${right ? "the figure is right, its unit is missing" : "the unit is missing, too"}: it is asked for in ${englishUnits[unit] ?? unit}.`,
  otherUnit: (typed: string, unit: string) =>
    `you wrote ${englishUnits[typed] ?? typed}; it is asked for in ${englishUnits[unit] ?? unit}.`,
  unitHint: (unit: string) =>
    unit === "none"
      ? "This is a plain number: leave the unit out."
      : `Say what the number counts: everyone reads a bare figure in their own way. Here: ${englishUnits[unit] ?? unit}.`,
  holds: (name: string, rule: string) => `${name} does hold here. ${rule}`,
  holdsNot: (name: string, reasons: string) => `${name} does not hold here. ${reasons}`,
  bothAndNone: "you chose a mix, and also that none holds.",
  under: (name: string, share: string, limit: string) => `${name}: ${share}, and at least ${limit} is asked for.`,
  over: (name: string, share: string, limit: string) => `${name}: ${share}, and at most ${limit} is allowed.`,
  tooMany: (name: string, count: number) => `you take away more than there are: ${name}, ${count} in all.`,
  rows: (total: number, min: number, max: number) =>
    `the month would have ${total} posts; it needs at least ${min} and at most ${max}.`,
  notReached: (name: string, reasons: string) => `not yet ${name}. ${reasons}`,
  reachedLate: (size: number, best: number) => `it works, with ${size} changes; ${best} are enough.`,
  stranger: (id: string) => `There is no item “${id}” in this exercise, or it takes another kind of answer.`,
  strangerOption: (id: string, label: string) => `${label}: “${id}” is not one of its options.`,
  strangerHint: "Use the ids of the items that were dealt with your numbers, and their options.",
};

const it: typeof en = {
  open: "manca la risposta.",
  openHint: "Rispondi a tutte le domande: quelle lasciate vuote contano come sbagliate.",
  guessed: (why) => `hai scritto una cifra, ma questi dati non la contengono. ${why}`,
  guessedHint:
    "Prima di dividere cerca tutti e due i numeri della formula. Se ne manca uno si chiede, non si indovina.",
  sayable: (why) => `hai risposto che non si può dire, ma c’è tutto quello che serve. ${why}`,
  unreadable: (typed) => `«${quoted(typed)}» non si legge come una cifra.`,
  unreadableHint: "Scrivi un numero solo, con la sua unità se ce l’ha: 12,5%, 1,50 €, 3,2×.",
  ratio: "hai scritto il rapporto, ma la domanda chiede una percentuale: moltiplica per 100.",
  coarse: (decimals) =>
    decimals === 1
      ? "hai arrotondato troppo: serve un decimale."
      : `hai arrotondato troppo: servono ${decimals} decimali.`,
  follows: "il calcolo è giusto, ma parte da un conteggio che non lo è: correggi prima quello.",
  sign: "la cifra è giusta, il segno no.",
  wrong: "il risultato non è questo.",
  noUnit: (unit, right) =>
    `${right ? "la cifra è giusta, manca l’unità" : "manca anche l’unità"}: la risposta va in ${italianUnits[unit] ?? unit}.`,
  otherUnit: (typed, unit) =>
    `hai scritto ${italianUnits[typed] ?? typed}, ma la risposta va in ${italianUnits[unit] ?? unit}.`,
  unitHint: (unit) =>
    unit === "none"
      ? "È un numero e basta: togli l’unità."
      : `Scrivi che cosa conta il numero: una cifra nuda ognuno la legge a modo suo. Qui: ${italianUnits[unit] ?? unit}.`,
  holds: (name, rule) => `${name} qui vale. ${rule}`,
  holdsNot: (name, reasons) => `${name} qui non vale. ${reasons}`,
  bothAndNone: "hai scelto un mix, e anche che non ne vale nessuno.",
  under: (name, share, limit) => elide(`${name}: ${share}, e ne serve almeno il ${limit}.`),
  over: (name, share, limit) => elide(`${name}: ${share}, e il massimo è il ${limit}.`),
  tooMany: (name, count) => `ne togli più di quanti ce ne sono: ${name}, ${count} in tutto.`,
  rows: (total, min, max) => `il mese avrebbe ${total} post; ne servono almeno ${min} e al massimo ${max}.`,
  notReached: (name, reasons) => `non è ancora ${name}. ${reasons}`,
  reachedLate: (size, best) => `funziona, con ${size} cambiamenti; ne bastano ${best}.`,
  stranger: (id) => `In questo esercizio non c’è nessuna domanda «${id}», o vuole un altro tipo di risposta.`,
  strangerOption: (id, label) => `${label}: «${id}» non è fra le scelte.`,
  strangerHint: "Usa gli id delle domande distribuite con i tuoi numeri, e le loro scelte.",
};

/** What the grader of figures says. */
export const numbersMessages: Record<Locale, typeof en> = { it, en };

export type MixMessages = typeof en;
