/** The words of a language in order, with the senses of each as numbers (`sense-names.ts`). */
export interface Lexicon {
  readonly words: readonly string[];
  readonly senses: readonly (readonly number[])[];
}

const nothing: readonly number[] = [];

/** How many letters two words share from the beginning on. */
export function sharedBeginning(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return at;
}

/** Words are kin from so many letters on, and from this share of the letters of either on. */
const fewestShared = 4;
const leastShare = 0.6;

/** How near of kin two words are, 0 to 1: the share of their letters that both begin with; 0 where it is too little. An article joined to both (`l'ha`, `l'hai`) makes no kin. */
function kinship(one: string, other: string): number {
  const shared = sharedBeginning(one, other);
  const from = one.lastIndexOf("'", shared - 1) + 1;
  const share = (shared - from) / (Math.max(one.length, other.length) - from);
  return shared - from >= fewestShared && share >= leastShare ? share : 0;
}

/** The senses of a word, or of its nearest kin by its beginning; none where it has no kin. */
export function sensesIn({ words, senses }: Lexicon, word: string): readonly number[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? "") < word) low = middle + 1;
    else high = middle;
  }
  if (words[low] === word) return senses[low] ?? nothing;
  const [before, after] = [kinship(word, words[low - 1] ?? ""), kinship(word, words[low] ?? "")];
  if (before === 0 && after === 0) return nothing;
  return senses[before >= after ? low - 1 : low] ?? nothing;
}
