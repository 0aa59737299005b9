import type { Locale } from "./locale.ts";
import { memoryOf } from "./memory.ts";
import { contentStems } from "./text/plain-words.ts";
import { parseText, type Sentence, type TextDoc } from "./text.ts";

/** The stems of some two hundred texts of cases: several rules ask for the same facts. */
const remembered = memoryOf<ReadonlySet<string>>(200);

/** The content stems of a text of the case. */
const stemsOf = (source: string, locale: Locale): ReadonlySet<string> =>
  remembered(`${locale} ${source}`, () => contentStems(parseText(source, locale)));

/** The content stems of these texts together, without those of `names`, which tie nothing to a case. */
export function stemsOfAll(
  sources: readonly string[],
  locale: Locale,
  names: readonly string[] = [],
): ReadonlySet<string> {
  const skip = new Set(names.flatMap((name) => [...stemsOf(name, locale)]));
  return new Set(sources.flatMap((source) => [...stemsOf(source, locale)]).filter((stem) => !skip.has(stem)));
}

const shared = (mine: ReadonlySet<string>, source: ReadonlySet<string>): number =>
  [...mine].filter((stem) => source.has(stem)).length;

/** How many content words of a text, as far as `until` (UTF-16 offset), are of these texts of the case. */
export function sharedUntil(
  { words, locale }: TextDoc,
  until: number,
  sources: readonly string[],
  names: readonly string[],
): number {
  const mine = contentStems({ words: words.filter(({ end }) => end <= until), locale });
  return shared(mine, stemsOfAll(sources, locale, names));
}

/**
 * The sentences that pass one of these facts on, in whatever words: `fewest` of their content words are of that fact. What
 * no list of words foresees, a case of another trade, is told by its own facts.
 */
export function telling(
  { sentences, locale }: TextDoc,
  facts: readonly string[],
  fewest: number,
  names: readonly string[] = [],
): Sentence[] {
  const sources = facts.map((fact) => stemsOfAll([fact], locale, names));
  return sentences.filter(({ words }) => {
    const mine = contentStems({ words, locale });
    return sources.some((source) => shared(mine, source) >= fewest);
  });
}
