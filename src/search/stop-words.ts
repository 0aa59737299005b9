import type { Locale } from "../../exercises/lib/locale.ts";
import { unaccented } from "./words.ts";

/** Small words that hold a sentence together and say nothing of what it is about; without accents. */
const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  it: new Set(
    (
      "il lo la l i gli le un uno una di d a ad da in con su per tra fra e ed o od ma se che chi cui come non si s mi m ti t ci c vi ne n " +
      "del dello della dell dei degli delle al allo alla all ai agli alle dal dallo dalla dall dai dagli dalle " +
      "nel nello nella nell nei negli nelle sul sullo sulla sull sui sugli sulle ho hai ha sono questo questa"
    ).split(" "),
  ),
  en: new Set(
    (
      "the a an of to in on at by for from with and or but if as is are be was it its this that these those " +
      "i you he she we they my your our their me do does did s t how what which"
    ).split(" "),
  ),
};

/** Whether a word of a query is one of those that are in every text. */
export type IsStopWord = (word: string) => boolean;

/** The small words of one language. */
export const stopWordsOf =
  (locale: Locale): IsStopWord =>
  (word) =>
    stopWords[locale].has(unaccented(word));
