import { englishMonths, italianMonths } from "../text/month-names.ts";
import { plain } from "./read.ts";

const days =
  "lunedì martedì mercoledì giovedì venerdì sabato domenica monday tuesday wednesday thursday friday saturday sunday";
const numbers =
  "uno due tre quattro cinque sei sette otto nove dieci primo secondo terzo quarto quinto sesto settimo ottavo nono decimo one two three four five six seven eight nine ten first second third fourth fifth sixth seventh eighth ninth tenth";
/** Words that tell one date or one number from the next. In short a day or a month has three letters. */
const counting = new Set([
  ...numbers.split(" "),
  ...[...days.split(" "), ...italianMonths, ...englishMonths].flatMap((name) => [name, name.slice(0, 3)]),
]);

/**
 * The different words of a copy, in order of the alphabet, without those that only count: "Tip 3, Monday" and
 * "Tip 4, Tuesday" say the same. Neither case nor marks, links, hashtags or single letters make another text.
 */
export function essenceOf(copy: string): string {
  const said = wordsOf(copy).filter((word) => /^\p{L}{2}/u.test(word) && !counting.has(word));
  return [...new Set(said)].sort().join(" ");
}

/** The words of a copy in small letters. Neither an address nor a row of hashtags makes another text of it. */
export function wordsOf(copy: string): string[] {
  const text = plain(copy).replace(/https?:\/\/\S+|#[\p{L}\p{N}_]+/gu, " ");
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
