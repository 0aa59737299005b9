import { brandTies, type TieWords } from "../../data/brand-tie-words.ts";
import { denials } from "../../data/disclosure-words.ts";
import type { Locale } from "../../lib/locale.ts";
import { pattern } from "../../lib/pattern.ts";
import type { Declared } from "../../lib/posts/disclosure.ts";
import { placesIn, type Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";

const compile = ({ family, party, other }: TieWords) => ({
  family: pattern(family),
  party: pattern(party),
  other: pattern(other),
});
const bothOf = (words: Readonly<Record<Locale, TieWords>>) => ({ it: compile(words.it), en: compile(words.en) });
const ties = {
  sponsored: bothOf(brandTies.sponsored),
  gifted: bothOf(brandTies.gifted),
  invited: bothOf(brandTies.invited),
};
const denied = pattern(denials);

/** Longer sentences name the brand and tell of money without tying the one to the other. In UTF-16 units. */
const longest = 160;
/** A sentence this short is a label for the next: "Invito. C'ero perché…", "Chi mi paga? Bottega Lume." */
const labelWords = 6;
/** Units between a word of the tie and the name from which they stand side by side: "regalo di …", "…'s gift". */
const beside = 16;

/**
 * The places where a sentence that names the brand tells of a tie in whatever build: a word of the tie, the author or the
 * post as a party to it (or the name beside it), no denial before it or on the way to the name, nobody else it holds for.
 * Hashtags say nothing here: they are labels, and may be buried.
 */
export function toldOfBrand({ folded, locale }: TextDoc, brand: string, tie: Declared): Range[] {
  const { family, party, other } = ties[tie][locale];
  const name = nameOf(brand);
  const text = folded.replace(/[#＃][\p{L}\p{N}_]+/gu, (tag) => (name.test(tag) ? tag : " ".repeat(tag.length)));
  return stretchesOf(text).flatMap(({ start, end }): Range[] => {
    const said = text.slice(start, end);
    const named = name.exec(said);
    if (named === null || end - start > longest) return [];
    const rest = said.slice(0, named.index) + " ".repeat(named[0].length) + said.slice(named.index + named[0].length);
    if (rest.search(other) >= 0) return [];
    const word = Array.from(rest.matchAll(family)).find(({ 0: { length }, index }) => {
      const from = Math.min(index, named.index);
      const to = Math.max(index + length, named.index + named[0].length);
      const clause = Math.max(0, rest.lastIndexOf(":", from) + 1);
      if (named.index > index && /^\s*(?:non|no|not|\p{L}+n't|never)(?!\p{L})/u.test(rest.slice(to))) return false;
      const around = [rest.slice(clause, index), rest.slice(index + length, to)];
      if (around.some((part) => part.search(denied) >= 0)) return false;
      return to - from - length - named[0].length <= beside || rest.search(party) >= 0;
    });
    return word === undefined
      ? []
      : [{ start: start + word.index, end: start + word.index + word[0].trimEnd().length }];
  });
}

function nameOf(brand: string): RegExp {
  const words = brand.toLowerCase().split(/\s+/);
  return new RegExp(
    `[#@]?${words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, ".")).join("[\\s_.-]?")}(?:'s)?(?![\\p{L}\\p{N}])`,
    "u",
  );
}

/** The sentences of a text, and with each that is short the next one. */
function stretchesOf(text: string): Range[] {
  const sentences = placesIn(text, /[^.!?\n]+/gu).slice(0, 200);
  return sentences.flatMap((sentence, i) => {
    const next = sentences[i + 1];
    const words = text.slice(sentence.start, sentence.end).trim().split(/\s+/).length;
    return next === undefined || words > labelWords ? [sentence] : [sentence, { start: sentence.start, end: next.end }];
  });
}
