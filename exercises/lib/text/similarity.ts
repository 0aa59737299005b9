/** How much of a text was taken from a source. */
interface Copying {
  /** Share of three-word sequences that the two have in common, of all that either has (Jaccard), 0–1. */
  readonly share: number;
  /** Share of the text's three-word sequences that are the source's too, 0–1. */
  readonly taken: number;
  /** Longest run of words that stands in both, in words. */
  readonly run: number;
  /** Index of the run's first word in the text. */
  readonly at: number;
}

/** The three-word sequences of a list of words. */
export function trigrams(words: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + 2 < words.length; i++) found.add(`${words[i]} ${words[i + 1]} ${words[i + 2]}`);
  return found;
}

/** More words than any reply or brief has: keeps the longest-run search quick on hostile texts. */
const mostWords = 1500;
/** Places of one word in the source from which a run is looked for: more are of a word said again and again. */
const mostPlaces = 100;

/**
 * Compares two lists of normalised words. In measured samples, copies had a share of at least 0.17 or a run of 26,
 * honest replies at most 0.08 and 3. Quadratic in the number of words, which is capped.
 */
export function compareWords(words: readonly string[], source: readonly string[]): Copying {
  const a = words.slice(0, mostWords);
  const b = source.slice(0, mostWords);
  const mine = trigrams(a);
  const theirs = trigrams(b);
  const common = [...mine].filter((three) => theirs.has(three)).length;
  const union = mine.size + theirs.size - common;
  const positions = new Map<string, number[]>();
  b.forEach((word, j) => {
    const list = positions.get(word);
    if (list === undefined) positions.set(word, [j]);
    else if (list.length < mostPlaces) list.push(j);
  });
  let run = 0;
  let at = 0;
  let before = new Map<number, number>();
  a.forEach((word, i) => {
    const now = new Map<number, number>();
    for (const j of positions.get(word) ?? []) {
      const length = (before.get(j - 1) ?? 0) + 1;
      now.set(j, length);
      if (length > run) {
        run = length;
        at = i - length + 1;
      }
    }
    before = now;
  });
  return {
    share: union === 0 ? 0 : common / union,
    taken: mine.size === 0 ? 0 : common / mine.size,
    run,
    at,
  };
}
