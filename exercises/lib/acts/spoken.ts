import type { Localized } from "../locale.ts";
import { overlaps, type Range } from "../range.ts";
import type { TextDoc } from "../text.ts";
import { isReply } from "./learned.ts";
import { type Learned, likelihood } from "./model.ts";

/** What was learned of what a single sentence does, with how sure one must be. */
export type OfSentence = Localized<{ readonly sentence: Learned & { readonly sure: number } }>;

/** Shorter sentences have no sound yet; longer ones are lists. */
const fewestWords = 5;
const mostWords = 80;

/** Of a text shorter than a reply it is enough that the likelier of the two is told: it says one thing, and no other rule adds its false alarms. */
const likelier = 0.5;

/**
 * Sentences that do it, whatever their words, but for those in which something was found already. How sure one must be
 * in a reply was learned with the weights by scripts/train-acts.ts: hardly a sentence is accused which a person would let go.
 */
export function sentencesThat(learned: OfSentence, text: TextDoc, found: readonly Range[] = []): Range[] {
  const model = learned[text.locale].sentence;
  const sure = isReply(text) ? model.sure : Math.min(model.sure, likelier);
  return text.sentences
    .filter(({ words }) => words.length >= fewestWords && words.length <= mostWords)
    .filter((sentence) => !found.some((place) => overlaps(place, sentence)))
    .filter(({ words }) => likelihood(model, words, text.locale) > sure)
    .map(({ start, end }) => ({ start, end }));
}
