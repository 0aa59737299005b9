import { stemmer as stemEn } from "@orama/stemmers/english";
import { stemmer as stemIt } from "@orama/stemmers/italian";
import type { Locale } from "../locale.ts";
import { bareWord } from "../scope.ts";
import { tokenize } from "../text/words.ts";

const stemmers = { it: stemIt, en: stemEn };

/** Shorter words and stems say nothing by themselves. */
const shortest = 5;
const shortestStem = 4;

/** Beginnings of the words of a comment that the brand's own knowledge does not have: what the person lived through or fears, not its cause. */
export function storyOf(comment: string, known: readonly string[], locale: Locale): string[] {
  const stem = stemmers[locale];
  const stems = (raw: string) =>
    tokenize(raw)
      .map(({ norm }) => bareWord(norm))
      .filter((word) => word.length >= shortest && /^\p{L}+$/u.test(word))
      .map((word) => stem(word))
      .filter((part) => part.length >= shortestStem);
  const causes = new Set(known.flatMap(stems));
  return [...new Set(stems(comment))].filter((part) => !causes.has(part));
}
