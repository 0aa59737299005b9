import { isQuoted, matches } from "../../lib/pattern.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import type { Sentence, TextDoc } from "../../lib/text.ts";
import { isFirst } from "./named.ts";
import * as en from "./private.en.ts";
import * as it from "./private.it.ts";

const words = { it, en };

/** How much of a word another form of it shares: 'celiaca', 'celiachia'. */
const stem = (word: string) => word.slice(0, Math.max(4, Math.min(6, word.length - 2)));

/** Words of any text: that it has them doesn't tell the matter. */
const small = /^(?:del|dal|dei|per|con|una|suo|sua|tuo|tua|the|for|his|her|and|with|from|your)$/u;

/** Whether everybody knows it already: the comment or the case says it. */
const isKnown = (said: string, known: string, kindred: readonly RegExp[]) =>
  known !== "" &&
  ((said.match(/[\p{L}\p{N}]+/gu) ?? []).some(
    (word) => word.length > 2 && !small.test(word) && known.includes(stem(word)),
  ) ||
    kindred.some((matter) => matter.test(said) && matter.test(known)));

/** Whether the case gives a detail, in these words or in figures: 'quattro' for 16.10. */
function isGiven(detail: string, known: string, numbers: readonly string[]): boolean {
  const number = numbers.indexOf(detail) + 1;
  return (
    known.includes(detail) ||
    (number > 0 && new RegExp(`(?<!\\p{N})0?(?:${number}|${number + 12})(?!\\p{N})`, "u").test(known))
  );
}

const rangeOf = ({ start }: Sentence, found: RegExpExecArray): Range => ({
  start: start + found.index,
  end: start + found.index + found[0].length,
});

/** A question that asks nothing. */
const tag =
  /(?<!\p{L})(?:giusto|vero|no|right|remember|aren't you|didn't you|isn't it|se non sbaglio)(?: \p{L}+)?\?\s*$/u;

/** Whether somebody is named. */
const names = (raw: string) => (raw.match(/(?<!\p{L})\p{Lu}\p{Ll}+/gu) ?? []).some(isFirst);

/** What one sentence gives away about a person that only files or private talk could tell; null for nothing. */
function toldIn(text: TextDoc, sentence: Sentence, known: string): Range | null {
  const list = words[text.locale];
  const folded = text.folded.slice(sentence.start, sentence.end);
  const elsewhere = list.elsewhere.exec(folded);
  const said = list.said.exec(folded);
  const asks = /\?\s*$/u.test(folded) && !tag.test(folded);
  const teller = list.tellers.exec(folded);
  const open = elsewhere === null && list.inTheOpen.test(folded);
  if (teller !== null && (said !== null || text.locale === "en") && !asks && !open) {
    const place = rangeOf(sentence, teller);
    if (!isQuoted(text, place)) return place;
  }
  if (
    open ||
    !(list.somebody.test(folded) || names(text.raw.slice(sentence.start, sentence.end))) ||
    list.nobodys.test(folded)
  )
    return null;
  const figures = matches(text, list.figurative, sentence);
  const delicate = [...matches(text, list.delicate, sentence), ...matches(text, list.place, sentence)].find(
    (place) =>
      !isQuoted(text, place) &&
      !isKnown(text.folded.slice(place.start, place.end), known, list.kindred) &&
      !figures.some((figure) => overlaps(figure, place)),
  );
  if (delicate !== undefined && !asks) return delicate;
  if (said !== null && elsewhere !== null && !asks && !list.untold.test(folded)) {
    const heard = known !== "" && list.channels.some((way) => way.test(elsewhere[0]) && way.test(known));
    if (!heard && !isQuoted(text, rangeOf(sentence, said))) return rangeOf(sentence, said);
  }
  const deed = list.deeds.exec(folded);
  if (deed === null) return null;
  const details = (folded.match(list.details) ?? []).filter((detail) => !isGiven(detail, known, list.numbers));
  const filed = list.files.test(folded) ? 1 : 0;
  // what the comment told may be said back: where it isn't known, only what stands in files is known to be told
  if (known === "" && filed === 0) return null;
  return details.length + filed >= 2 && details.length > 0 ? rangeOf(sentence, deed) : null;
}

/** What is known of a person from files, calls and letters, told in front of everybody. `known`: what is public, folded. */
export function findTold(text: TextDoc, known: string): Range[] {
  return text.sentences.flatMap((sentence) => toldIn(text, sentence, known) ?? []);
}
