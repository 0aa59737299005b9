import { destinations, idleBesideLink, vagueLinks } from "../../data/link-words.ts";
import { isQuoted, matches, pattern } from "../../lib/pattern.ts";
import { findLinks } from "../../lib/posts/links.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { readPart } from "../../lib/scope.ts";
import { isPlain } from "../../lib/text/plain-words.ts";
import { isAddress } from "../../lib/text/words.ts";
import type { Sentence, TextDoc } from "../../lib/text.ts";

const vague = { it: pattern(vagueLinks.it), en: pattern(vagueLinks.en) };
const idle = { it: new Set<string>(idleBesideLink.it), en: new Set<string>(idleBesideLink.en) };
const named = { it: pattern(destinations.it), en: pattern(destinations.en) };

/** Invitations to open a link that nothing describes: neither their own sentence nor the one before. */
export function vaguePlaces(text: TextDoc): Range[] {
  const { locale, sentences } = text;
  const places = matches(text, vague[locale], readPart(text)).slice(0, 40);
  if (places.length === 0) return [];
  const links = findLinks(text.raw);
  return places.filter((place) => {
    if (isQuoted(text, place)) return false;
    const sentence = sentences.find(({ start, end }) => place.start >= start && place.start < end);
    if (sentence === undefined) return true;
    const covered = [...places, ...links];
    if (describes(text, sentence, covered)) return false;
    const before = sentences[sentence.index - 1];
    return before === undefined || matches(text, named[locale], before).length === 0;
  });
}

/** Whether a sentence has a word of its own for what the link leads to. */
function describes({ locale }: TextDoc, { words }: Sentence, covered: readonly Range[]): boolean {
  return words.some(
    (word) =>
      word.norm.length > 2 &&
      !isAddress(word) &&
      !isPlain(word, locale) &&
      !idle[locale].has(word.norm) &&
      !covered.some((range) => overlaps(range, word)),
  );
}
