import { emptyWords } from "../../data/goal-wish-words.ts";
import { matches, pattern } from "../pattern.ts";
import { overlaps, type Range } from "../range.ts";
import { isPlain } from "../text/plain-words.ts";
import type { TextDoc } from "../text.ts";

/** Words that fill a sentence about goals and name nothing of this one. */
const empty = pattern([
  ...emptyWords,
  "ogni|mes[ei]|settiman[ae]|giorn[oi]|ann[oi]|ora|oggi|adesso|attual~|vogli~|vorr~|obiettiv~|traguard~|month~|week~|days?|years?|today|currently|want~|goal|target|aim|now|possibile|possible|soon|presto",
]);
/** By what, or thanks to what, something is to be reached: no word of it says what is measured. */
const means = pattern([
  "(?:con|grazie a(?:i|gli|l|lla|lle)?|tramite|attraverso|usando|facendo|pubblicando|with|through|thanks to|using|by (?:\\p{L}+ing))(?: [\\p{L}\\d']+){1,8}",
]);

/** Content words that are none of the parts already read. */
export function ownWords(text: TextDoc, where: Range, parts: readonly Range[]): Range[] {
  const skipped = [...parts, ...matches(text, means, where)];
  return text.words.filter(
    (word) =>
      word.end <= where.end &&
      /^\p{L}{4,}/u.test(word.norm) &&
      !isPlain(word, text.locale) &&
      !skipped.some((part) => overlaps(part, word)) &&
      matches(text, empty, word).length === 0,
  );
}
