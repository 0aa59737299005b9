import type { Wanted } from "./lazy-index.ts";
import { oneLetterApart } from "./one-letter.ts";
import type { FormOf } from "./pack.ts";
import { unaccented } from "./words.ts";

/** Shorter words are not searched with a letter wrong: too many others are near. */
const shortestFuzzy = 4;
/** A beginning that so many forms share says little: only the first are looked at. */
const mostBeginnings = 60;
const weights = { exact: 1, beginning: 0.4, fuzzy: 0.5, related: 0.3 } as const;

/** The forms that a word of the query may stand for, each once, with a weight from 0 to 1. */
export type Expand = (word: string, last: boolean) => Wanted[];

/** Made once for the words of an index. */
export function expander(words: readonly string[], known: ReadonlySet<string>, formOf: FormOf): Expand {
  const plainWords = words.map((word) => ({ word, plain: unaccented(word) }));
  const written = new Set(plainWords.map(({ plain }) => plain));
  // A letter away are words of about the same length, and what is half typed begins as it does: the others aren't looked at.
  const byLength = Map.groupBy(plainWords, ({ plain }) => plain.length);
  const byStart = Map.groupBy(plainWords, ({ plain }) => plain.slice(0, 2));
  const forms = [...known];

  return (word, last) => {
    const form = formOf(word);
    const plain = unaccented(word);
    const found = new Map<string, number>();
    const add = (other: string, weight: number) => found.set(other, Math.max(weight, found.get(other) ?? 0));
    if (known.has(form)) add(form, weights.exact);
    let begun = 0;
    if (last && plain.length > 1)
      for (const other of byStart.get(plain.slice(0, 2)) ?? []) {
        if (!other.plain.startsWith(plain)) continue;
        add(formOf(other.word), weights.beginning);
        begun += 1;
        if (begun === mostBeginnings) break;
      }
    // A word that no text has may be a slip all the same when its stem is another word's: *listeing* has that of *list*.
    const isKnown = known.has(form) && (written.has(plain) || begun > 0);
    if (isKnown || plain.length < shortestFuzzy) return list(found);
    // Whole words are compared, not stems: a slip near the end would change the stem in more than one letter.
    for (const length of [plain.length - 1, plain.length, plain.length + 1])
      for (const other of byLength.get(length) ?? [])
        if (oneLetterApart(plain, other.plain)) add(formOf(other.word), weights.fuzzy);
    // An inflection that the stemmer takes down less far, or farther, than the others: *seguiamo*, *segue*.
    if (found.size === 0 && form.length >= shortestFuzzy)
      for (const other of forms.filter((one) => related(one, form)).slice(0, mostBeginnings))
        add(other, weights.related);
    return list(found);
  };
}

/** Whether one form begins with the other and is hardly longer. */
function related(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= shortestFuzzy && long.length - short.length <= 3 && long.startsWith(short);
}

const list = (found: ReadonlyMap<string, number>): Wanted[] => [...found].map(([form, weight]) => ({ form, weight }));
