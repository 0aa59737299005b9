import type { Field } from "./pack.ts";
import type { WordRole } from "./stop-words.ts";

/** A word of a query. */
export interface AskedWord {
  readonly role: WordRole;
  /** How much it says, by how rare it is. */
  readonly rarity: number;
  /** For each field and section, how like the word what stands there is: from 0 to 1. */
  readonly places: Readonly<Record<Field, Float64Array>>;
}

/** A section's own name: its heading, or the title at the beginning of a page. */
export interface SectionName {
  readonly field: "heading" | "title";
  readonly words: number;
}

/** A word that only holds others together, or asks, says so much of what it would say by how rare it is. */
const smallWeight = 0.3;
/** How much higher a section comes whose keywords are the query: a whole phrase, or a word, which may be the name of another. */
const soughtWeights = { phrase: 2, word: 0.2 } as const;

/**
 * By what a score is multiplied: how much of a query a section covers, how much of it stands above its text, whether it
 * is the section's name, and whether it is what people would type who look for it.
 */
export function ranker(
  asked: readonly AskedWord[],
  nameOf: (section: number) => SectionName,
): (section: number) => number {
  const sum = (worth: (word: AskedWord) => number) => asked.reduce((all, word) => all + worth(word), 0);
  const total = sum(({ rarity, role }) => rarity * (role === "small" ? smallWeight : 1));
  const spoken = sum(({ rarity }) => rarity);
  const isPhrase = asked.filter(({ role }) => role !== "small").length > 1;
  const soughtWeight = isPhrase ? soughtWeights.phrase : soughtWeights.word;

  return (section) => {
    const name = nameOf(section);
    let [read, found, above, sought, named, nameWords] = [0, 0, 0, 0, 0, 0];
    for (const { rarity, role, places } of asked) {
      const quiet = role === "telling" ? 1 : smallWeight;
      const at = (field: Field) => places[field][section] ?? 0;
      const inNames = quiet * Math.max(at("title"), at("heading"));
      // A word that asks counts where people's own questions have it: *how often* is more than *often*.
      const inKeywords = (role === "asking" ? 1 : quiet) * at("keywords");
      read += rarity * Math.max(inNames, quiet * at("body"));
      found += rarity * Math.max(inNames, inKeywords);
      above += rarity * inNames;
      sought += rarity * inKeywords;
      named += rarity * at(name.field);
      nameWords += at(name.field);
    }
    // Of keywords and text each covers by itself: half a question answered by a word in passing is no answer.
    const covered = Math.max(read, found) / total;
    const fit = (named / spoken) * Math.min(1, nameWords / (name.words || 1));
    return covered ** 3 * (1 + above / total) * (1 + fit + soughtWeight * (sought / total) ** 4);
  };
}
