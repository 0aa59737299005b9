import type { Locale } from "../../lib/locale.ts";

const en = {
  found: (found: number, all: number, needed: number) =>
    `${found} of ${all} found: ${all - found === 1 ? "one is" : `${all - found} are`} still hidden. You pass with ${needed}.`,
  near: {
    text: (n: number) => `paragraph ${n}`,
    post: () => "in the post",
    calendar: (n: number) => `around row ${n}`,
  },
  lookFor: (list: string) => `Still to be found: ${list}.`,
  critical: (n: number) =>
    n === 1
      ? "A fault that has to be found is still hidden, however many others you have."
      : `${n} faults that have to be found are still hidden, however many others you have.`,
  quoted: (words: string) => `“${words.replaceAll("“", "‘").replaceAll("”", "’")}”`,
  wrong: (name: string) => `${name}: there is nothing to mend here.`,
  trap: (name: string, why: string) => `${name} is right. ${why}`,
  wide: (name: string) => `${name}: the mark takes in too much. Keep your pencil on the words at fault.`,
  wrongHint: "Mark only what you could mend. A good proofreader also knows what to leave alone.",
  notMended: (name: string) => `${name}: marked, not mended.`,
  wronglyMended: (name: string, fix: string, sort: string) =>
    `${name} → “${fix}”: that does not mend it yet. What is wrong: ${sort}.`,
  gone: (name: string) => `${name}: taking it out is not enough, something has to stand in its place.`,
  leftOver: (name: string, rest: string) => `${name}: taken out, it leaves “${rest}”, and that is not right yet.`,
  capitals: (name: string, text: string) =>
    `${name}: with your correction it reads “${text}”. The words are right now, the capitals not yet.`,
  mendHint: "Read the whole sentence with your correction in it, slowly, as if somebody else had written it.",
  noReason: (name: string) => `${name}: say why it is wrong.`,
  wrongReason: (name: string, reason: string) => `${name}: “${reason}” is not what is wrong here.`,
  reasonHint: "Ask what would happen if it went out as it is: who would notice, and what would they say?",
  row: (row: number) => `Row ${row}`,
  fewMended: (n: number, asked: number) => `${n} of ${asked} rows mended so that their rule finds nothing more.`,
  stillThere: (message: string) => `Still there. ${message}`,
  hiddenFault: (name: string, why: string) => `${name}: the rule no longer objects, but what was true has gone. ${why}`,
  fresh: (message: string) => `New: ${message}`,
  mendedHint:
    "Change what the rule names and nothing else; then read the row again as the person who has to publish it.",
  lost: (name: string) => `${name} is not there to be marked.`,
  lostHint: "Mark words, parts and rows as the exercise shows them.",
};

const it: typeof en = {
  found: (found, all, needed) =>
    `${found} su ${all} ${found === 1 ? "trovato" : "trovati"}: ${all - found === 1 ? "ne resta nascosto uno" : `ne restano nascosti ${all - found}`}. Si passa con ${needed}.`,
  near: { text: (n) => `paragrafo ${n}`, post: () => "nel post", calendar: (n) => `intorno alla riga ${n}` },
  lookFor: (list) => `Restano da trovare: ${list}.`,
  critical: (n) =>
    n === 1
      ? "Resta nascosto un errore che va trovato per forza, per quanti altri tu ne abbia."
      : `Restano nascosti ${n} errori che vanno trovati per forza, per quanti altri tu ne abbia.`,
  quoted: (words) => `«${words.replaceAll("«", "“").replaceAll("»", "”")}»`,
  wrong: (name) => `${name}: qui non c’è niente da correggere.`,
  trap: (name, why) => `${name}: è giusto così. ${why}`,
  wide: (name) => `${name}: il segno prende troppo. Ferma la matita sulle parole sbagliate.`,
  wrongHint: "Segna solo quello che sapresti correggere. Un buon revisore sa anche che cosa lasciare com’è.",
  notMended: (name) => `${name}: l’hai segnato, ma non corretto.`,
  wronglyMended: (name, fix, sort) => `${name} → «${fix}»: così non è ancora a posto. Che cosa non va: ${sort}.`,
  gone: (name) => `${name}: toglierlo non basta, al suo posto ci vuole qualcosa.`,
  leftOver: (name, rest) => `${name}: se lo togli resta «${rest}», e così non è ancora a posto.`,
  capitals: (name, text) =>
    `${name}: con la tua correzione si legge «${text}». Le parole ora sono giuste, le maiuscole non ancora.`,
  mendHint: "Rileggi la frase intera con la tua correzione dentro, piano, come se l’avesse scritta un altro.",
  noReason: (name) => `${name}: di’ che cosa non va.`,
  wrongReason: (name, reason) => `${name}: «${reason}» non è il problema di questo punto.`,
  reasonHint: "Chiediti che cosa succederebbe se uscisse così: chi se ne accorgerebbe, e che cosa direbbe?",
  row: (row) => `Riga ${row}`,
  fewMended: (n, asked) =>
    `${n} ${n === 1 ? "riga sistemata" : "righe sistemate"} su ${asked}: la loro regola non deve trovare più niente.`,
  stillThere: (message) => `L’errore c’è ancora. ${message}`,
  hiddenFault: (name, why) => `${name}: la regola tace, ma è sparito quello che era vero. ${why}`,
  fresh: (message) => `Nuovo: ${message}`,
  mendedHint: "Cambia quello che la regola nomina e nient’altro; poi rileggi la riga come chi la deve pubblicare.",
  lost: (name) => `${name} non c’è: non si può segnare.`,
  lostHint: "Segna parole, parti e righe come le mostra l’esercizio.",
};

/** What the grader says, in each language. */
export const spotMessages: Record<Locale, typeof en> = { it, en };
