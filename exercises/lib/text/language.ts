import type { Locale } from "../locale.ts";
import type { TextDoc, Word } from "../text.ts";

/** `other`: one of the neighbours below; `unknown`: too short, or too mixed, to tell. */
export type Language = Locale | "other" | "unknown";

/** One grammar word may be a name's ('borgo delle Lanterne') or a loan; two name a language, if no other has a claim. */
const fewestVotes = 2;

/** With fewer words than this, no language is named (measured: sure from 5 words up). */
const fewest = 5;

const list = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Words that carry grammar, by language; those that two of the five share count for both. */
const stopWords: Readonly<Record<string, ReadonlySet<string>>> = {
  it: list(
    "il lo la i gli le l un uno una di a da in con su per tra fra del dello della dei degli delle dell al allo alla ai agli alle all dal dallo dalla dai dagli dalle dall nel nello nella nei negli nelle nell sul sullo sulla sui sugli sulle sull e ed o ma se che chi cui non ci si vi ti mi ne lei lui loro noi voi io tu te è sono sei siamo siete era erano essere stato stata ho hai ha abbiamo avete hanno avere questo questa questi quello quella come quando dove perché anche più molto già ora oggi domani ieri subito sempre mai tuo tua suo sua nostro nostra nostri vostro grazie ciao ragione scusa dispiace può puoi possiamo qui così ogni tutto tutti tutte solo prima dopo fino senza ancora poi due c d no",
  ),
  en: list(
    "the a an of to in on at for with from by and or but if that which who what when where why how not no is are was were be been being am i you he she it we they him her them my your his its our their this that these those have has had do does did will would can could should may might must just also very now today tomorrow yesterday here there so as than then about out up into sorry thank thanks please hi hello come any all every each only before after until over off per me us one two due it's we're you're i'm we've you've i've we'll i'll don't didn't can't won't that's",
  ),
  es: list(
    "el los las y de del que en un una por para con su es son está pero más muy hemos tu nuestro nuestra usted gracias hola lo siento como cuando también hoy mañana ya se nos te le",
  ),
  fr: list(
    "le la les l d et de des du que qui en un une pour avec sur est sont dans mais plus très nous vous votre notre nos vos ce cette merci bonjour je il elle ne pas aux au été avons êtes",
  ),
  de: list(
    "der die das und ist sind wir sie ihr ihre ihnen uns unser nicht mit für auf von zu ein eine einen den dem es haben hat wurde bitte danke hallo ich auch aber oder wenn heute morgen",
  ),
};

/** Names the language of some words by a vote of stop words. Pure, no locale data of the machine. */
export function languageOf(words: readonly Word[]): Language {
  if (words.length < fewest) return "unknown";
  // 'E14' is a code, not the Italian 'e'
  const plain = words.filter(
    (word, at) =>
      /^\p{L}/u.test(word.norm) &&
      !/[@./]/.test(word.norm) &&
      !(words[at + 1]?.start === word.end && /^\d/.test(words[at + 1]?.norm ?? "")),
  );
  if (plain.length < fewest) return "unknown";
  const counts = new Map(Object.keys(stopWords).map((language) => [language, 0]));
  for (const { norm } of plain)
    for (const language of votesOf(norm)) counts.set(language, (counts.get(language) ?? 0) + 1);
  const votes = [...counts].map(([language, count]) => ({ language, count })).sort((a, b) => b.count - a.count);
  const [first, second] = votes;
  if (
    first === undefined ||
    second === undefined ||
    first.count < fewestVotes + Math.min(1, second.count) ||
    first.count === second.count
  )
    return "unknown";
  return first.language === "it" || first.language === "en" ? first.language : "other";
}

/** Whether a text is in another language than the rules': its small words are unknown here. */
export function isForeign(text: TextDoc): boolean {
  const language = languageOf(text.words);
  return language !== text.locale && language !== "unknown";
}

/** "I've" is no Italian article before a vowel. */
const contraction = /'(?:ve|ll|m|re|d|s|t)$/;

const none: readonly string[] = [];

/** The languages that a word is a stop word of. */
const languagesOf = new Map<string, readonly string[]>();
for (const [language, stops] of Object.entries(stopWords))
  for (const stop of stops) languagesOf.set(stop, [...(languagesOf.get(stop) ?? none), language]);

/** The languages that a word votes for, each once: by itself, or by what is elided in it. */
function votesOf(norm: string): readonly string[] {
  const own = languagesOf.get(norm) ?? none;
  const elision = norm.indexOf("'");
  if (elision <= 0 || contraction.test(norm)) return own;
  const elided = languagesOf.get(norm.slice(0, elision)) ?? none;
  return own === none ? elided : [...new Set([...own, ...elided])];
}
