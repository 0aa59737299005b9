import { phrases } from "../../lib/pattern/phrases.ts";
import { isQuoted, matches, sentenceAt } from "../../lib/pattern.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { isNegated, readPart } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";

/**
 * A family of threats or attacks: what a sentence must hold, in whatever order, and what makes the same words innocent.
 * The first of `all` is the place that is shown, so it is the rarest.
 */
export interface Family {
  readonly all: readonly RegExp[];
  readonly none: RegExp | null;
}

/** Compiles a family from sources in the syntax of `phrases`: each list of `all` is one thing, said in any of its ways. */
export function family(all: readonly (readonly string[])[], none: readonly string[] = []): Family {
  return { all: all.map((sources) => phrases(sources).say), none: none.length > 0 ? phrases(none).say : null };
}

/** More places than a learner needs to see; keeps hostile texts cheap. */
const mostPlaces = 40;

/** The places where a sentence holds all of a family and nothing that makes it innocent. */
export function findFamilies(text: TextDoc, families: readonly Family[]): Range[] {
  const found: Range[] = [];
  for (const { all, none } of families) {
    const [first, ...others] = all;
    if (first === undefined) continue;
    for (const place of matches(text, first, readPart(text)).slice(0, mostPlaces)) {
      if (found.some((one) => overlaps(one, place)) || isQuoted(text, place)) continue;
      const sentence = sentenceAt(text, place);
      if (sentence === undefined || others.some((other) => matches(text, other, sentence).length === 0)) continue;
      if (none !== null && matches(text, none, sentence).length > 0) continue;
      if (!isNegated(text, place)) found.push(place);
    }
  }
  return found;
}
