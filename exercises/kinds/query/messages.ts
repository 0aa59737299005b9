import type { Locale } from "../../lib/locale.ts";
import { elide } from "../../lib/text/elide.ts";

/** A message and what to try. */
export interface Said {
  readonly message: string;
  readonly hint: string;
}

const en = {
  recall: (found: number, all: number, got: number, asked: number): Said => ({
    message: `You find ${found === 0 ? "none" : found} of the ${all} mentions that count: ${got}%, and ${asked}% is asked for.`,
    hint: "Look at the kinds that are missing, and add what they have in common rather than the words of one post.",
  }),
  missedGroup: (title: string, missed: number, all: number, example: string, why: string) =>
    `${title}: ${missed} of ${all} missed, such as “${example}”. ${why}`,
  precision: (noise: number, found: number, got: number, asked: number): Said => ({
    message:
      found === 1
        ? `The one mention you find is about something else, and ${asked}% have to be right.`
        : `Of the ${found} mentions you find, ${noise === 1 ? "one is" : `${noise} are`} about something else: ${got}% are right, and ${asked}% is asked for.`,
    hint: "Tie ambiguous words to a second one with AND, or shut out a kind of noise with NOT.",
  }),
  noiseGroup: (title: string, noise: number, example: string, why: string) =>
    `${title}: ${noise === 1 ? "one comes in" : `${noise} come in`}, such as “${example}”. ${why}`,
  terms: (terms: number, most: number): Said => ({
    message: `There ${terms === 1 ? "is one term" : `are ${terms} terms`} in the query; the limit is ${most}.`,
    hint: "A query that lists everything already seen misses what is written tomorrow. Use phrases, stars and groups.",
  }),
  singles: (singles: number, most: number): Said => ({
    message: `${singles === 1 ? "One term finds a single mention" : `${singles} terms find a single mention each`}; the limit is ${most === 0 ? "zero" : most}. That is a list of the answers, not a search.`,
    hint: "Drop the words of single posts and keep what many posts share: name, products with their context, place.",
  }),
};

/** A share with its article: il 63%, l’85%. */
const share = (percent: number) => elide(`il ${percent}%`);

const it: typeof en = {
  recall: (found, all, got, asked) => ({
    message: `${found === 0 ? "Non trovi nessuna" : `Trovi ${found === 1 ? "una" : found}`} delle ${all} menzioni che contano: ${share(got)}, e ne serve ${share(asked)}.`,
    hint: "Guarda che tipo di menzioni manca e aggiungi quello che hanno in comune, non le parole di un solo post.",
  }),
  missedGroup: (title, missed, all, example, why) =>
    `${title}: ${missed === 1 ? "ne manca una" : `ne mancano ${missed}`} su ${all}, come «${example}». ${why}`,
  precision: (noise, found, got, asked) => ({
    message:
      found === 1
        ? `L’unica menzione che trovi parla d’altro: ${share(asked)} deve essere giusto.`
        : `Delle ${found} menzioni che trovi, ${noise === 1 ? "una parla" : `${noise} parlano`} d’altro: è giusto ${share(got)}, e serve ${share(asked)}.`,
    hint: "Lega le parole ambigue a una seconda con AND, oppure escludi un tipo di rumore con NOT.",
  }),
  noiseGroup: (title, noise, example, why) =>
    `${title}: ne ${noise === 1 ? "entra una" : `entrano ${noise}`}, come «${example}». ${why}`,
  terms: (terms, most) => ({
    message: `Nella query ${terms === 1 ? "c’è un termine" : `ci sono ${terms} termini`}: il massimo è ${most}.`,
    hint: "Una query che elenca quello che hai già visto perde quello che si scriverà domani. Usa frasi, asterischi e gruppi.",
  }),
  singles: (singles, most) => ({
    message: `${singles === 1 ? "Un termine trova una menzione sola" : `${singles} termini trovano una menzione sola ciascuno`}: il massimo è ${most === 0 ? "zero" : most}. È l’elenco delle risposte, non una ricerca.`,
    hint: "Togli le parole di singoli post e tieni quello che molti post condividono: nome, prodotti col loro contesto, luogo.",
  }),
};

/** What the rules of a query say. */
export const queryMessages: Record<Locale, typeof en> = { it, en };
