import { matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { anyMonth } from "../../lib/text/month-names.ts";
import type { TextDoc } from "../../lib/text.ts";
import { timeWords } from "../../rules/commits-to-time/words.ts";

/** A day or a month that is set for something, in front or behind: '15 ottobre: incontro con…', 'il comitato, a novembre'. */
const datesOf = {
  it: pattern([
    `(?<!(?<!\\p{L})(?:del|di|dello|scorso) )\\p{N}{1,2}°? (?:${anyMonth})`,
    `(?:entro|a|in|per) (?:\\p{L}+ ){0,2}(?:${anyMonth})`,
    `(?<=^|[.!:;\\n] *[-•–]? *)(?:${anyMonth})(?: \\p{N}{4})?(?=(?: )?:)`,
  ]),
  en: pattern([
    `(?<!(?<!\\p{L})of )\\p{N}{1,2}(?:st|nd|rd|th)? (?:${anyMonth})|(?:${anyMonth}) \\p{N}{1,2}(?!\\p{N})`,
    `(?:by|in|from|for) (?:\\p{L}+ ){0,3}(?:${anyMonth})`,
    `(?<=^|[.!:;\\n] *[-•–]? *)(?:${anyMonth})(?: \\p{N}{4})?(?=(?: )?:)`,
  ]),
} as const;

/** Times that stand in a sentence which repairs or pledges something: there they are promised. */
export function findTimes(text: TextDoc, deeds: readonly Range[]): Range[] {
  return text.sentences
    .filter(({ start, end }) => deeds.some((deed) => deed.start >= start && deed.start < end))
    .flatMap((sentence) =>
      [...matches(text, timeWords[text.locale].when, sentence), ...matches(text, datesOf[text.locale], sentence)].slice(
        0,
        1,
      ),
    );
}
