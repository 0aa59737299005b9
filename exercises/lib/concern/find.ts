import { findConditions } from "../apologies/conditions.ts";
import { type Apology, findApologies } from "../apologies/find.ts";
import { spot } from "../pattern/phrases.ts";
import { isQuoted, matches, sentenceAt } from "../pattern.ts";
import { overlaps, type Range } from "../range.ts";
import { reproaches as reproachesEn } from "../reproaches.en.ts";
import { reproaches as reproachesIt } from "../reproaches.it.ts";
import { isKeywordList, isMocking } from "../scope/voice.ts";
import { isConditional, isNegated, readPart } from "../scope.ts";
import type { TextDoc } from "../text.ts";
import { addressed, findExperience } from "./experience.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const wordsOf = { it, en } as const;
const reproaches = { it: reproachesIt, en: reproachesEn } as const;

const most = 60;

/** What is known besides the text, and what counts. */
interface Known {
  /** Beginnings of words that only this person's story has. */
  readonly experience: readonly string[];
  /** Whether their own story told back counts; by default it does. */
  readonly told?: boolean;
}

/** Finds where the reply recognises the person's experience, concern or right to ask, in order: empathy, agreement, thanks for the word, their own story told back, sorrow for it. Formulas ('sorry for the inconvenience'), conditions, mockery and attacks recognise nobody. */
export function findConcern(text: TextDoc, known: Known): Range[] {
  if (isKeywordList(text) || isMocking(text)) return [];
  const { formula } = wordsOf[text.locale];
  const conditions = findConditions(text);
  const meant = findSorrow(text).filter(
    (one) =>
      !formula.test(text.folded.slice(one.end, one.end + 90)) &&
      !conditions.some(({ apology }) => overlaps(apology, one)),
  );
  return findWords(text, known, meant);
}

/** The same words in order, be they meant or not. */
export function findKindWords(text: TextDoc, known: Known): Range[] {
  return findWords(text, known, findSorrow(text));
}

/** Apologies and words of sorrow; the polite front of a no only where it says that somebody is sorry. */
function findSorrow(text: TextDoc): Apology[] {
  const { sorrow } = wordsOf[text.locale];
  return findApologies(text).filter(
    ({ kind, start, end }) => kind !== "refusal" || sorrow.test(text.folded.slice(start, end)),
  );
}

/** All of them in order, with the `sorrow` that counts. */
function findWords(text: TextDoc, { experience, told = true }: Known, sorrow: readonly Range[]): Range[] {
  const words = wordsOf[text.locale];
  const part = readPart(text);
  const blaming = spot(text, reproaches[text.locale]);
  const fair = (place: Range) => {
    const sentence = sentenceAt(text, place);
    if (sentence === undefined) return true;
    // what is told to somebody's charge recognises nobody
    if (addressed(text, sentence) && blaming.some((place) => overlaps(place, sentence))) return false;
    return !words.attack.test(text.folded.slice(sentence.start, sentence.end));
  };
  const found = (re: RegExp, counts: (place: Range) => boolean) =>
    matches(text, re, part)
      .slice(0, most)
      .filter((place) => !isQuoted(text, place) && counts(place));
  const isFair = (place: Range) => !isNegated(text, place) && fair(place);
  const isBare = ({ start }: Range) => !words.notOrdeal.test(text.folded.slice(Math.max(0, start - 24), start));
  const story = told ? findExperience(text, experience) : [];
  return [
    ...found(words.recognition, (place) => isFair(place) && !isConditional(text, place)),
    ...found(words.solidarity, isFair),
    ...echoedIn(text, experience),
    ...found(words.feeling, isFair),
    ...found(words.ordeal, isBare),
    ...sorrow,
    ...story.filter((place) => !isQuoted(text, place) && fair(place)),
  ].sort((a, b) => a.start - b.start);
}

/** Their own words taken up again: 'scrivi «nessuno ha avvisato»' says that one has read them. */
function echoedIn(text: TextDoc, experience: readonly string[]): Range[] {
  const { disputes } = wordsOf[text.locale];
  return text.quotes.filter(({ start, end }) => {
    const said = text.words.filter((word) => word.start >= start && word.end <= end);
    const theirs = said.filter(({ norm }) => experience.some((stem) => norm.startsWith(stem)));
    return said.length >= 3 && theirs.length >= 2 && !disputes.test(text.folded.slice(end, end + 90));
  });
}
