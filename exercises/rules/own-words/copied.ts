import { isAttributed } from "../../lib/posts/attribution.ts";
import { type Range, within } from "../../lib/range.ts";
import { compareWords } from "../../lib/text/similarity.ts";
import { isAddress } from "../../lib/text/words.ts";
import { parseText, type TextDoc, type Word } from "../../lib/text.ts";
import { givenWords } from "./given.ts";

/** So many words in a row that stand in a source are shown to the learner, once the text is judged copied. */
const shortestShown = 5;
/** A text with fewer words shares sequences by chance: only runs are looked at. */
const fewestForShare = 20;

/** A stretch taken from a source. `weight`: its words that could have been others; names, numbers and what goes with them could not. */
interface Stretch extends Range {
  readonly weight: number;
}

/** What a text has of its sources. */
interface Taken {
  readonly stretches: readonly Stretch[];
  /** Largest share of three-word sequences in common with a source, of all that either has, 0–1. */
  readonly share: number;
  /** Share of the text's own sequences that stand in the sources, 0–1. */
  readonly taken: number;
}

/** Words as a reader hears them: an address or an attributed quotation breaks the row and is nobody's copying. */
function rowOf(text: TextDoc): (Word | null)[] {
  const fair = text.quotes.filter((quote) => isAttributed(text, quote));
  return text.words.map((word) => (isAddress(word) || fair.some((quote) => within(word, quote)) ? null : word));
}

const keyAt = (norms: readonly (string | null)[], at: number): string | null => {
  const five = norms.slice(at, at + shortestShown);
  return five.length < shortestShown || five.includes(null) ? null : five.join(" ");
};

/** Compares a text with its sources; quadratic in the number of words, which `compareWords` caps. */
export function takenFrom(text: TextDoc, sources: readonly string[]): Taken {
  const row = rowOf(text);
  const norms = row.map((word) => word?.norm ?? null);
  const mine = norms.filter((norm) => norm !== null);
  const theirs = sources.map((source) => parseText(source, text.locale).words.map(({ norm }) => norm));
  const known = new Set(theirs.flatMap((words) => words.flatMap((_, at) => keyAt(words, at) ?? [])));
  const copied = new Set<number>();
  for (let at = 0; at < norms.length; at++) {
    const key = keyAt(norms, at);
    if (key !== null && known.has(key)) for (let i = at; i < at + shortestShown; i++) copied.add(i);
  }
  const stretches: Stretch[] = [];
  const given = givenWords(text);
  for (let at = 0; at < row.length; at++) {
    if (!copied.has(at)) continue;
    const first = at;
    while (copied.has(at + 1)) at++;
    const words = row.slice(first, at + 1).flatMap((word) => word ?? []);
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
    stretches.push({ start, end, weight: words.filter((word) => !given.has(word)).length });
  }
  if (mine.length < fewestForShare) return { stretches, share: 0, taken: 0 };
  const each = theirs.map((words) => compareWords(mine, words).share);
  return { stretches, share: Math.max(0, ...each), taken: compareWords(mine, theirs.flat()).taken };
}
