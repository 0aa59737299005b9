import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as italian } from "@orama/stemmers/italian";
import type { Locale } from "../../exercises/lib/locale.ts";

const stemmers: Record<Locale, (word: string) => string> = { it: italian, en: english };

/** A word of a text with its place, so that a hit can be shown. */
interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words are runs of letters and digits: an apostrophe ends one, so `l'isola` is found as `isola`. */
export function wordsOf(text: string): FoundWord[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Takes the accents off: `perché` is found by who types `perche`. */
export function unaccented(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}

/** What a word is indexed under: its stem without accents. */
function indexForm(word: string, locale: Locale): string {
  return unaccented(stemmers[locale](word));
}

/** `indexForm` of one language, which remembers what it made. */
export function formIn(locale: Locale): (word: string) => string {
  const made = new Map<string, string>();
  return (word) => {
    const form = made.get(word) ?? indexForm(word, locale);
    made.set(word, form);
    return form;
  };
}
