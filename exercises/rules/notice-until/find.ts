import { asNotice, stopActs } from "../../lib/notices/notice.ts";
import { isQuoted, matches, sentenceAt } from "../../lib/pattern.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { isQuestion, readPart } from "../../lib/scope.ts";
import type { Sentence, TextDoc } from "../../lib/text.ts";
import { untilWords } from "./words.ts";

const most = 30;

/** A line of so few words is taken for an entry of a list: 'Fino a: domani alle 9'. */
const entry = 8;

/** From the last opener of a clause before a place up to the place. */
function leadIn(text: TextDoc, sentence: Sentence, place: Range): Range {
  const before = text.folded.slice(sentence.start, place.start);
  const last = [...before.matchAll(untilWords[text.locale].clause)].at(-1);
  return { start: sentence.start + (last === undefined ? 0 : last.index + last[0].length), end: place.start };
}

/**
 * Where a notice says until when: an end that is tied to a stop in its sentence, in the one before, or stands as an entry of
 * its own; or a time at which one starts again or meets. The alert's end and the hours of a post that stays are neither.
 */
export function findUntil(text: TextDoc): Range[] {
  const read = asNotice(text);
  const words = untilWords[text.locale];
  const stops = stopActs(text);
  const stopsIn = (where: Range | undefined) => where !== undefined && stops.some((stop) => overlaps(stop, where));
  const meant = (place: Range, sentence: Sentence) =>
    !isQuoted(text, place) &&
    !isQuestion(text, place) &&
    !words.unsure.test(text.folded.slice(sentence.start, place.end));

  const ends = matches(read, words.end, readPart(read))
    .slice(0, most)
    .filter((place) => {
      const sentence = sentenceAt(text, place);
      if (sentence === undefined || !meant(place, sentence)) return false;
      const lead = leadIn(text, sentence, place);
      const clause = { start: lead.start, end: place.end };
      if (matches(read, words.other, lead).length > 0 && !stopsIn(clause)) return false;
      if (stopsIn(sentence)) return true;
      if (matches(read, words.other, sentence).length > 0) return false;
      return stopsIn(text.sentences[sentence.index - 1]) || sentence.words.length <= entry;
    });
  const again = matches(read, words.again, readPart(read))
    .slice(0, most)
    .filter((place) => {
      const sentence = sentenceAt(text, place);
      if (sentence === undefined || !meant(place, sentence)) return false;
      return (
        !words.past.test(text.folded.slice(place.start, place.end)) &&
        !words.past.test(text.folded.slice(Math.max(sentence.start, place.start - 12), place.start))
      );
    });
  return [...ends, ...again].toSorted((a, b) => a.start - b.start);
}
