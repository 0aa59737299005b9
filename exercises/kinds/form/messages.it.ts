import { italy } from "../../lib/region.ts";
import { type en, mostTold } from "./messages.en.ts";
import { underLabel } from "./under-label.ts";

const italian = (value: number) => value.toLocaleString(italy, { maximumFractionDigits: 2 });

const needs = (min: number, max: number) =>
  max === 1 ? "ne serve 1" : `ne servono ${min === max ? min : `da ${min} a ${max}`}`;

/** In Italian. */
export const it: typeof en = {
  empty: (label) => ({ message: underLabel(label, "manca ancora."), hint: "Compilalo: il modulo si consegna intero." }),
  emptyCell: (table, row, column) => ({
    message: `${table}, riga ${row}: manca «${column}».`,
    hint: "Riempi la cella, oppure togli la riga.",
  }),
  inRow: (table, row, column) => `${table}, riga ${row}, ${column}`,
  rows: (label, found, min, max) => ({
    message: underLabel(label, `${found === 1 ? "1 riga" : `${found} righe`}; ${needs(min, max)}.`),
    hint:
      found < min
        ? "Aggiungi righe finché non manca niente d’importante."
        : "Unisci o togli righe: resti solo quello che conta.",
  }),
  lines: (label, found, min, max) => ({
    message: underLabel(label, `${found}; ${needs(min, max)}.`),
    hint: found < min ? "Aggiungi quello che manca, uno per riga." : "Tieni i più importanti.",
  }),
  twice: (label) => ({
    message: underLabel(label, "la stessa riga compare due volte."),
    hint: "Al suo posto metti altro.",
  }),
  noNumber: (label, typed) => ({
    message: underLabel(label, `«${typed.slice(0, 30)}» non è un numero.`),
    hint: "Solo cifre, con la virgola per i decimali: 12,50.",
  }),
  noOption: (label, typed) => ({
    message: underLabel(label, `«${typed.slice(0, 30)}» non è tra le scelte.`),
    hint: "Scegli dall’elenco.",
  }),
  stranger: (id) => ({ message: `In questo modulo non c’è il campo «${id}».`, hint: "Usa i campi del modulo." }),
  wrongChoice: (label, why) => ({
    message: underLabel(label, "questa scelta non regge."),
    hint: why ?? "Torna alla consegna: che cosa dice, e che cosa ne segue?",
  }),
  wrongFigure: (label, why) => ({
    message: underLabel(label, "il numero non torna."),
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
    message: `${used === 0 ? "Nel testo di prova non c’è nessuna delle parole che hai scelto" : `Delle parole che hai scelto, nel testo di prova ce n’è ${used === 1 ? "una" : used}`}: ${needed === 1 ? "ne serve almeno una" : `ne servono almeno ${needed}`}.`,
    hint: "Una voce si sente quando parla: usa qualcuna delle tue parole.",
  }),
  avoided: (line) => ({
    message: `Il testo di prova dice «${line}», che avevi deciso di evitare.`,
    hint: "Cambia il testo, oppure l’elenco.",
  }),
  notCovered: (topic, column) => ({
    message: underLabel(column, `manca qualcosa (${topic}).`),
    hint: "Aggiungi una riga.",
  }),
  scriptLength: (total, min, max) => ({
    message: `Il copione dura ${italian(total)} secondi: ne servono da ${min} a ${max}.`,
    hint:
      total > max
        ? "Taglia la riga che dice meno."
        : "Mostra il passaggio che hai saltato, o tieni più a lungo l’immagine migliore.",
  }),
  hookLate: (seconds) => ({
    message: `Nei primi ${seconds} secondi non succede niente.`,
    hint: "Apri con quello che ferma il pollice: una domanda, un gesto, il risultato. Saluti e logo dopo, o mai.",
  }),
  tooFast: (row, words, fits) => ({
    message: `Riga ${row}: ${words} parole nel tempo di ${fits}.`,
    hint: "Leggila ad alta voce con l’orologio: togli parole, o dai più secondi alla riga.",
  }),
  noCaption: (row) => ({
    message: `Riga ${row}: si sente una voce e non c’è niente da leggere.`,
    hint: "Scrivi il sottotitolo: molti guardano senza audio, e c’è chi non può sentirlo.",
  }),
  captionLong: (row, line, lines) => ({
    message: `Riga ${row}: il sottotitolo non sta in ${lines} righe da ${line} caratteri.`,
    hint: "Riducilo al senso, oppure dividi la riga in due.",
  }),
  noCall: {
    message: "L’ultima riga non chiede niente a chi guarda.",
    hint: "Di’ una sola cosa da fare dopo: passa, scrivi, guarda, chiedi.",
  },
  unplaced: (label, open) => ({
    message: underLabel(label, `${open === 1 ? "ne resta uno" : `ne restano ${open}`} fuori dai gruppi.`),
    hint: "Metti ciascuno dove somiglia di più agli altri.",
  }),
  wrongGroups: (label, index, why, astray) => ({
    message: underLabel(
      label,
      astray[0] === undefined || astray.length > mostTold
        ? `questi gruppi vanno d’accordo solo in parte con il modo in cui la gente chiede (indice di Rand corretto ${italian(index)}).`
        : `non tutti stanno con chi chiede la stessa cosa (fuori posto: ${astray.length}). Comincia da «${astray[0]}»`,
    ),
    hint:
      why ??
      "Di ogni messaggio chiediti: quale risposta lo chiude? Quello che si chiude con la stessa risposta sta insieme.",
  }),
  otherGroup: (group, topic) => ({
    message: `La risposta per il gruppo ${group} non chiude quello che chiede la maggior parte (${topic}).`,
    hint: "Rileggi i messaggi di quel gruppo e rispondi a quelli.",
  }),
  unsettled: (group, topic) => ({
    message: `La risposta per il gruppo ${group} ne parla (${topic}), ma chi la legge deve chiedere ancora.`,
    hint: "Di’ quello che sai: le cifre, i giorni, il posto, o la pagina dove si trovano.",
  }),
};
