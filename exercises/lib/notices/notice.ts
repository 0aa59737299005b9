import { isQuoted, matches } from "../pattern.ts";
import type { Range } from "../range.ts";
import { isAsserted, isConditional, isQuestion, readPart } from "../scope.ts";
import type { TextDoc } from "../text.ts";
import { noticeWords } from "./words.ts";

/** More places than a notice has; keeps hostile texts cheap. */
const most = 40;

/**
 * The text as patterns of a notice read it: colons, brackets, bullets, slashes and free dashes are blanks, because a notice
 * is often a list ('In pausa: promo, meme'). Places stay the same; a mark inside a number stays.
 */
export function asNotice(text: TextDoc): TextDoc {
  const folded = text.folded.replace(
    /(?<!\p{N}):|:(?!\p{N})|[()[\]*•·|"→]|(?<!\p{N})\/|(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])/gu,
    " ",
  );
  return { ...text, folded };
}

function isGone(text: TextDoc, { start }: Range): boolean {
  return noticeWords[text.locale].gone.test(text.folded.slice(Math.max(0, start - 40), start));
}

/** The words that say that publishing is denied, and mean it. */
function unpublished(text: TextDoc): Range[] {
  const read = asNotice(text);
  return matches(read, noticeWords[text.locale].unpublished, readPart(read))
    .slice(0, most)
    .filter((place) => !isQuoted(text, place) && !isQuestion(text, place) && !isConditional(text, place));
}

/** Where a text says that something of the brand's publishing stops, and what: 'sospendo i post', 'nothing goes out'. */
export function stoppedThings(text: TextDoc): Range[] {
  const read = asNotice(text);
  const named = matches(read, noticeWords[text.locale].stopped, readPart(read))
    .slice(0, most)
    .filter((place) => !isGone(text, place) && actsIn(read, place).some((act) => isAsserted(text, act)));
  return [...named, ...unpublished(text)].toSorted((a, b) => a.start - b.start);
}

function actsIn(read: TextDoc, where: Range): Range[] {
  return matches(read, noticeWords[read.locale].act, where);
}

/** Where a text says that something stops, whether or not it says what: 'tutto fermo', 'on hold', 'niente post'. */
export function stopActs(text: TextDoc): Range[] {
  const read = asNotice(text);
  const acts = matches(read, noticeWords[text.locale].act, readPart(read))
    .slice(0, most)
    .filter((place) => !isGone(text, place) && isAsserted(text, place));
  return [...acts, ...unpublished(text)].toSorted((a, b) => a.start - b.start);
}
