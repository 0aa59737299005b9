import type { Locale } from "./locale.ts";
import { contentStems } from "./text/plain-words.ts";
import { parseText, type Sentence, type TextDoc } from "./text.ts";

/** The content stems of a text of the case; remembered, as several rules ask for the same facts. */
function stemsOf(source: string, locale: Locale): ReadonlySet<string> {
  const key = `${locale} ${source}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const stems = contentStems(parseText(source, locale));
  remembered.set(key, stems);
  return stems;
}

const remembered = new Map<string, ReadonlySet<string>>();
/** Texts that are remembered; past them all are forgotten, so that memory stays flat. */
const mostRemembered = 200;

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
