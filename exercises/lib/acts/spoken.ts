import type { Localized } from "../locale.ts";
import type { Phrases } from "../pattern/phrases.ts";
import { matches } from "../pattern.ts";
import { overlaps, type Range } from "../range.ts";
import type { TextDoc } from "../text.ts";
import { isReply } from "./learned.ts";
import { type Learned, likelihood } from "./model.ts";

/** What was learned of what a single sentence does, with how sure one must be. */
export type OfSentence = Localized<{ readonly sentence: Learned & { readonly sure: number } }>;

/** Shorter sentences have no sound yet; longer ones are lists. */
const fewestWords = 5;
const mostWords = 80;

/** How sure one must be of a text shorter than a reply, two to one: it says one thing, and no further sentence adds a false alarm. */
const likely = 2 / 3;

/**
 * Sentences that do it, whatever their words, but for those in which something was found already. How sure one must be
 * in a reply was learned with the weights by scripts/train-acts.ts: hardly a sentence is accused which a person would let
 * go. In a shorter text less is enough, unless it has a use of the rule's words that `families` know to be innocent.
 */
export function sentencesThat(
  learned: OfSentence,
  text: TextDoc,
  found: readonly Range[] = [],
  families: readonly Phrases[] = [],
): Range[] {
  const model = learned[text.locale].sentence;
  const alone = !isReply(text);
  const sure = alone ? Math.min(model.sure, likely) : model.sure;
  const innocent = alone ? families.flatMap(({ spare }) => (spare === null ? [] : matches(text, spare))) : [];
  const told = [...found, ...innocent];
  return text.sentences
    .filter(({ words }) => words.length >= fewestWords && words.length <= mostWords)
    .filter((sentence) => !told.some((place) => overlaps(place, sentence)))
    .filter(({ words }) => likelihood(model, words, text.locale) > sure)
    .map(({ start, end }) => ({ start, end }));
}
