import { contentStems } from "./plain-words.ts";
import type { Range } from "./range.ts";
import { parseText, type Sentence, type TextDoc } from "./text.ts";

/** Content stems of some texts; without those of `names`, which tie nothing to a case. */
export function stemsOf(sources: readonly string[], { locale }: TextDoc, names: readonly string[] = []): Set<string> {
  const skip = new Set(names.flatMap((name) => [...contentStems(parseText(name, locale))]));
  const stems = sources.flatMap((source) => [...contentStems(parseText(source, locale))]);
  return new Set(stems.filter((stem) => !skip.has(stem)));
}

/** How many content words of a text, as far as `until`, are of these sources. */
export function sharedUntil(
  text: TextDoc,
  until: number,
  sources: readonly string[],
  names: readonly string[],
): number {
  const known = stemsOf(sources, text, names);
  return [...contentStems(parseText(text.raw.slice(0, until), text.locale))].filter((stem) => known.has(stem)).length;
}

/** How many content stems of a sentence stand in one of the sources, in the one that has most of them. */
export function sharedWith(text: TextDoc, sentence: Range, sources: readonly ReadonlySet<string>[]): number {
  const said = parseText(text.raw.slice(sentence.start, sentence.end), text.locale);
  const mine = [...contentStems(said)];
  return Math.max(0, ...sources.map((source) => mine.filter((stem) => source.has(stem)).length));
}

/**
 * The sentences that pass one of these facts on, in whatever words: `fewest` of their content words are of that fact. What
 * no list of words foresees, a case of another trade, is told by its own facts.
 */
export function telling(
  text: TextDoc,
  facts: readonly string[],
  fewest: number,
  names: readonly string[] = [],
): Sentence[] {
  if (facts.length === 0) return [];
  const sources = facts.map((fact) => stemsOf([fact], text, names));
  return text.sentences.filter((sentence) => sharedWith(text, sentence, sources) >= fewest);
}
