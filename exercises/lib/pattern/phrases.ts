import { isQuoted, matches, optionalBlanks, pattern } from "../pattern.ts";
import { overlaps, type Range } from "../range.ts";
import type { TextDoc } from "../text.ts";

/** A family of phrases: what says the thing, and the uses of the same words that don't. */
export interface Phrases {
  readonly say: RegExp;
  readonly spare: RegExp | null;
}

/** Up to `most` words in between, with the blank after each; for use inside pattern sources. */
export function gap(most: number): string {
  return `(?:[\\p{L}\\p{N}'-]+ ){0,${most}}`;
}

/** Up to `most` words in between, none of which is one of `words` (a regular-expression alternation). */
export function gapWithout(most: number, words: string): string {
  return `(?:(?!(?:${words})(?![\\p{L}]))[\\p{L}\\p{N}'-]+ ){0,${most}}`;
}

/** Compiles sources in the syntax of `pattern`; ` ?` is a blank that may be missing. `spare` sources must cover some of the words that `say` matches. */
export function phrases(say: readonly string[], spare: readonly string[] = []): Phrases {
  return { say: pattern(say.map(optionalBlanks)), spare: spare.length > 0 ? pattern(spare.map(optionalBlanks)) : null };
}

/** More places than a learner needs to see; keeps hostile texts cheap. */
const mostPlaces = 30;

/** The first places where the writer says it: neither between quotation marks nor within a spared use. */
export function spot(text: TextDoc, { say, spare }: Phrases): Range[] {
  const found = matches(text, say)
    .filter((place) => !isQuoted(text, place))
    .slice(0, mostPlaces * 4);
  if (found.length === 0 || spare === null) return found;
  const spared = matches(text, spare);
  return found.filter((place) => !spared.some((range) => overlaps(range, place))).slice(0, mostPlaces);
}
