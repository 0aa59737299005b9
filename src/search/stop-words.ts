import type { Locale } from "../../exercises/lib/locale.ts";
import { unaccented } from "./words.ts";

/** Small words that hold a sentence together and say nothing of what it is about; without accents. */
const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  it: new Set(
    (
      "il lo la l i gli le un uno una di d a ad da in con su per tra fra e ed o od ma se che cui non si s mi m ti t ci c vi ne n " +
      "del dello della dell dei degli delle al allo alla all ai agli alle dal dallo dalla dall dai dagli dalle " +
      "nel nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle ho hai ha sono questo questa"
    ).split(" "),
  ),
  en: new Set(
    (
      "the a an of to in on at by for from with and or but if as is are be was it its this that these those " +
      "i you he she we they my your our their me do does did s t"
    ).split(" "),
  ),
};

/** Words with which one asks for anything at all: they say nothing beside another word, and only alone what is meant. */
const questionWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  it: new Set(
    (
      "come chi quanto quanti quante quanta quale quali qual dove quando perche cosa cos volta volte fa fai fare faccio facciamo fanno " +
      "devo deve dobbiamo posso puo possiamo possono bisogna conviene serve voglio vorrei c e essere avere modo ogni nostro nostra mio mia"
    ).split(" "),
  ),
  en: new Set(
    "how what which when why where who can could should would will shall must need want get got am has have had there any some ways way about us".split(
      " ",
    ),
  ),
};

/**
 * What a word of a query does: it tells what is meant, it asks (and tells only when no other word does), or it only
 * holds the others together.
 */
export type WordRole = "telling" | "asking" | "small";
export type RoleOf = (word: string) => WordRole;

/** The roles of the words of one language. */
export const rolesIn =
  (locale: Locale): RoleOf =>
  (word) => {
    const plain = unaccented(word);
    if (stopWords[locale].has(plain)) return "small";
    return questionWords[locale].has(plain) ? "asking" : "telling";
  };
