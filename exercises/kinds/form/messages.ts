import type { Locale } from "../../lib/locale.ts";

interface Said {
  readonly message: string;
  readonly hint: string;
}

const english = (value: number) => value.toLocaleString("en-GB", { maximumFractionDigits: 2 });
const italian = (value: number) => value.toLocaleString("it-IT", { maximumFractionDigits: 2 });

const en = {
  empty: (label: string): Said => ({
    message: `“${label}” is still empty.`,
    hint: "Fill it in: the form is handed in whole.",
  }),
  emptyCell: (table: string, row: number, column: string): Said => ({
    message: `${table}, row ${row}: “${column}” is empty.`,
    hint: "Fill the cell in, or remove the row.",
  }),
  rows: (label: string, found: number, min: number, max: number): Said => ({
    message: `${label}: ${found === 1 ? "1 row" : `${found} rows`}; it takes ${min === max ? min : `${min} to ${max}`}.`,
    hint:
      found < min
        ? "Add rows until nothing important is missing."
        : "Merge or remove rows until only what matters is left.",
  }),
  lines: (label: string, found: number, min: number, max: number): Said => ({
    message: `${label}: ${found}; it takes ${min === max ? min : `${min} to ${max}`}.`,
    hint: found < min ? "Add what is missing, one a line." : "Keep the ones that matter most.",
  }),
  twice: (label: string): Said => ({
    message: `${label}: the same line stands twice.`,
    hint: "Put something else in its place.",
  }),
  noNumber: (label: string, typed: string): Said => ({
    message: `${label}: “${typed.slice(0, 30)}” is not a number.`,
    hint: "Digits only, with a point for decimals: 12.50.",
  }),
  noOption: (label: string, typed: string): Said => ({
    message: `${label}: “${typed.slice(0, 30)}” is not one of the options.`,
    hint: "Choose from the list.",
  }),
  stranger: (id: string): Said => ({
    message: `There is no field “${id}” in this form.`,
    hint: "Use the form's own fields.",
  }),
  wrongChoice: (label: string, why: string | undefined): Said => ({
    message: `${label}: this choice does not hold.`,
    hint: why ?? "Go back to the brief: what does it say, and what follows?",
  }),
  wrongFigure: (label: string, why: string | undefined): Said => ({
    message: `${label}: this figure is not right.`,
    hint: why ?? "Check which numbers go above and below the line, then do the sum again.",
  }),
  comesTo: (left: number, right: number) => `It comes to ${english(left)}; you wrote ${english(right)}.`,
  tooAlike: (one: string, other: string): Said => ({
    message: `“${one}” and “${other}” are almost the same text.`,
    hint: "Start again from what people look for in that place: opening, length and tone change, the facts stay.",
  }),
  tooFar: (one: string, other: string): Said => ({
    message: `“${one}” and “${other}” no longer say the same thing.`,
    hint: "The words change, the news does not: check that the main facts stand in both.",
  }),
  inBoth: (line: string): Said => ({
    message: `“${line}” stands both among the words you use and among those you avoid.`,
    hint: "Decide: if it depends on the case, it is no rule of the voice.",
  }),
  fewOwn: (used: number, needed: number): Said => ({
    message: `The sample uses ${used === 0 ? "none" : used === 1 ? "one" : used} of the words you chose; it takes at least ${needed}.`,
    hint: "A voice is heard when it speaks: work some of your own words into the sample.",
  }),
  avoided: (line: string): Said => ({
    message: `The sample says “${line}”, which you chose to avoid.`,
    hint: "Change the sample, or the list.",
  }),
  notCovered: (topic: string, column: string): Said => ({
    message: `${column}: nothing about ${topic}.`,
    hint: "Add a row for it.",
  }),
};

const it: typeof en = {
  empty: (label) => ({ message: `«${label}» è ancora vuoto.`, hint: "Compilalo: il modulo si consegna intero." }),
  emptyCell: (table, row, column) => ({
    message: `${table}, riga ${row}: manca «${column}».`,
    hint: "Riempi la cella, oppure togli la riga.",
  }),
  rows: (label, found, min, max) => ({
    message: `${label}: ${found === 1 ? "1 riga" : `${found} righe`}; ne servono ${min === max ? min : `da ${min} a ${max}`}.`,
    hint:
      found < min
        ? "Aggiungi righe finché non manca niente d'importante."
        : "Unisci o togli righe: resti solo quello che conta.",
  }),
  lines: (label, found, min, max) => ({
    message: `${label}: ${found}; ne servono ${min === max ? min : `da ${min} a ${max}`}.`,
    hint: found < min ? "Aggiungi quello che manca, uno per riga." : "Tieni i più importanti.",
  }),
  twice: (label) => ({ message: `${label}: la stessa riga compare due volte.`, hint: "Al suo posto metti altro." }),
  noNumber: (label, typed) => ({
    message: `${label}: «${typed.slice(0, 30)}» non è un numero.`,
    hint: "Solo cifre, con la virgola per i decimali: 12,50.",
  }),
  noOption: (label, typed) => ({
    message: `${label}: «${typed.slice(0, 30)}» non è tra le scelte.`,
    hint: "Scegli dall'elenco.",
  }),
  stranger: (id) => ({ message: `In questo modulo non c'è il campo «${id}».`, hint: "Usa i campi del modulo." }),
  wrongChoice: (label, why) => ({
    message: `${label}: questa scelta non regge.`,
    hint: why ?? "Torna alla consegna: che cosa dice, e che cosa ne segue?",
  }),
  wrongFigure: (label, why) => ({
    message: `${label}: il numero non torna.`,
    hint: why ?? "Controlla che cosa va sopra e che cosa sotto la linea di frazione, poi rifai il conto.",
  }),
  comesTo: (left, right) => `Viene ${italian(left)}; hai scritto ${italian(right)}.`,
  tooAlike: (one, other) => ({
    message: `«${one}» e «${other}» sono quasi lo stesso testo.`,
    hint: "Riparti da che cosa cerca la gente in quel posto: cambiano attacco, lunghezza e tono, restano i fatti.",
  }),
  tooFar: (one, other) => ({
    message: `«${one}» e «${other}» non dicono più la stessa cosa.`,
    hint: "Cambiano le parole, non la notizia: controlla che i fatti principali ci siano in tutti e due.",
  }),
  inBoth: (line) => ({
    message: `«${line}» sta sia tra le parole che usi sia tra quelle che eviti.`,
    hint: "Decidi: se dipende dal caso, non è una regola della voce.",
  }),
  fewOwn: (used, needed) => ({
    message: `${used === 0 ? "Nel testo di prova non c'è nessuna delle parole che hai scelto" : `Delle parole che hai scelto, nel testo di prova ce n'è ${used === 1 ? "una" : used}`}: ne servono almeno ${needed}.`,
    hint: "Una voce si sente quando parla: usa qualcuna delle tue parole.",
  }),
  avoided: (line) => ({
    message: `Il testo di prova dice «${line}», che avevi deciso di evitare.`,
    hint: "Cambia il testo, oppure l'elenco.",
  }),
  notCovered: (topic, column) => ({
    message: `${column}: non c'è niente su ${topic}.`,
    hint: "Aggiungi una riga.",
  }),
};

/** What the form's own rules say, by language. */
export const formMessages: Record<Locale, typeof en> = { it, en };
