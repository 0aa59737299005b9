import { isQuoted, sentenceAt } from "../pattern.ts";
import type { Range } from "../range.ts";
import { clauseAt, isConditional, isQuestion } from "../scope.ts";
import type { TextDoc } from "../text.ts";
import { bounds, denials, empty, lost, turning, whim } from "./turned-words.ts";

/** Farthest that a sentence is read around a place, in UTF-16 units: keeps time linear. */
const farthest = 300;

/** The sentence around a place, or the part of it that is near. */
function nearby(text: TextDoc, place: Range): Range {
  const { start, end } = sentenceAt(text, place) ?? { start: 0, end: text.raw.length };
  return {
    start: Math.max(start, place.start - farthest),
    end: Math.min(Math.max(end, place.end), place.end + farthest),
  };
}

/** Where the denials of a stretch stand, those left out that deny nothing. */
function denialsIn({ folded, locale }: TextDoc, { start, end }: Range): number[] {
  return [...folded.slice(start, end).matchAll(denials[locale])]
    .map(({ index }) => start + index)
    .filter((at) => !empty[locale].test(folded.slice(at, at + 60)));
}

/** From where on the words of a clause belong to what is said at a place: past the last 'but' or 'and' before it. */
function ownStart(text: TextDoc, place: Range): number {
  const { start } = clauseAt(text, place);
  const last = [...text.folded.slice(start, place.start).matchAll(turning[text.locale])].at(-1);
  return last === undefined ? start : start + last.index + last[0].length;
}

/** A denial that belongs to somebody or something named on the way: 'chi non è d'accordo scriva', 'what does not seem safe'. */
const relative = {
  it: /(?<!\p{L})(?:chi|che|cui|quale|quel che|ciò che)(?: \p{L}+)? $/u,
  en: /(?<!\p{L})(?:who|whoever|that|which|what|whatever|anything|whom)(?: \p{L}+)? $/u,
};

/** Whether a denial reaches a place: not when a relative clause of its own, with words after it, keeps it. */
function reaches({ folded, locale }: TextDoc, denial: number, place: Range): boolean {
  if (denial >= place.start) return true;
  const between = folded.slice(denial, place.start).split(/\s+/u).filter(Boolean).length - 1;
  return between < 2 || !relative[locale].test(folded.slice(Math.max(0, denial - 30), denial));
}

/** Whether a statement is denied wherever the denial stands before or in it: 'nobody will ever read it', 'we never answer within two days'. */
export function isDenied(text: TextDoc, place: Range, where: "before" | "within" = "within"): boolean {
  const start = ownStart(text, place);
  const end = where === "before" ? place.start : place.end;
  return denialsIn(text, { start, end }).some((denial) => reaches(text, denial, place));
}

/** Whether a denial has bounds ('not before nine', 'to nobody else'), or a second one beside it that makes a yes of both. */
function isBounded(text: TextDoc, place: Range): boolean {
  const { folded, locale } = text;
  const sentence = nearby(text, place);
  if (bounds[locale].test(folded.slice(sentence.start, sentence.end))) return true;
  const clause = clauseAt(text, place);
  const ignored = [...folded.slice(clause.start, clause.end).matchAll(lost[locale])].length;
  return ignored + (locale === "en" ? denialsIn(text, clause).length : distinctDenials(text, clause)) > 1;
}

/** Italian says one denial twice ('non risponde mai nessuno'): only a second 'non' is another. */
function distinctDenials({ folded, locale }: TextDoc, { start, end }: Range): number {
  const said = folded.slice(start, end);
  const plain = [...said.matchAll(/(?<!\p{L})non(?!\p{L})/gu)].length;
  return Math.max(plain, said.search(denials[locale]) >= 0 ? 1 : 0);
}

/** Whether a word is denied before it, without bounds: 'we never suspend anybody'. */
export function isRefused(text: TextDoc, place: Range): boolean {
  return isDenied(text, place, "before") && !isBounded(text, place);
}

/** Whether what is said at a place is left to a whim in the same sentence: 'a report, but only when I feel like it'. */
function isWhim(text: TextDoc, place: Range): boolean {
  const { end } = nearby(text, place);
  return [...text.folded.slice(place.start, end).matchAll(whim[text.locale])].some(
    ({ index }) => !isDenied(text, { start: place.start + index, end: place.start + index }, "before"),
  );
}

/**
 * Whether a statement is turned round: denied without bounds, or left to a whim. Not quoted, asked, or under an 'if'.
 * A denial in passing is not enough: false accusations are worse than misses.
 */
export function isTurned(text: TextDoc, place: Range): boolean {
  if (isQuoted(text, place) || isQuestion(text, place) || isConditional(text, place)) return false;
  return isWhim(text, place) || (isDenied(text, place) && !isBounded(text, place));
}

/** Whether a statement is made: neither denied before it, nor quoted, asked, or under an 'if'. */
export function isStated(text: TextDoc, place: Range): boolean {
  return (
    !isQuoted(text, place) &&
    !isQuestion(text, place) &&
    !isConditional(text, place) &&
    !isDenied(text, place, "before")
  );
}
