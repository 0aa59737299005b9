import { letters, readTagged, type Tagged, tagSays } from "../../bench/lib/tagged.ts";
import { featuresOf } from "../../exercises/lib/acts/features.ts";
import type { Locale } from "../../exercises/lib/locale.ts";
import type { Sentence } from "../../exercises/lib/text.ts";
import type { Example } from "./regression.ts";
import type { Reply } from "./replies.ts";

/** The sentences of a reply that have words, each with its tag. Throws where their numbers differ: the text is divided otherwise than when it was read. */
function sentencesWith(tags: readonly string[], { id, text }: Reply): { sentence: Sentence; tag: string }[] {
  const sentences = text.sentences.filter(({ words }) => words.length > 0);
  if (sentences.length !== tags.length)
    throw new Error(`bench/tagged: ${id} has ${tags.length} tags and ${sentences.length} sentences`);
  return sentences.map((sentence, index) => ({ sentence, tag: tags[index] ?? "-" }));
}

/**
 * The sentences of tagged replies, with whether they do it. Left out: what their reader wasn't sure of, and a fault that
 * one reader felt in a sentence and another in no part of the reply, or the other way round.
 */
export async function examplesOfTagged(rule: Tagged, replies: readonly Reply[], locale: Locale): Promise<Example[]> {
  const tagged = await readTagged(locale);
  const isAct = letters[rule] === letters[rule].toUpperCase();
  return replies.flatMap((reply) => {
    const tags = tagged.get(reply.id);
    if (tags === undefined) return [];
    const said = sentencesWith(tags, reply).map(({ sentence, tag }) => ({ sentence, does: tagSays(tag, rule) }));
    const differ = reply.missed.includes(rule) !== said.some(({ does }) => does !== false);
    return said.flatMap(({ sentence, does }) =>
      does === null || (!isAct && reply.whole && differ)
        ? []
        : [{ features: featuresOf(sentence.words, locale), is: does }],
    );
  });
}
