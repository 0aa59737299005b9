import { findConditions } from "../apologies/conditions.ts";
import { findApologies } from "../apologies/find.ts";
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

/** Finds where the reply recognises the person's experience, concern or right to ask, in order: empathy, agreement, thanks for the word, their own story told back, sorrow for it. Formulas ('sorry for the inconvenience'), conditions, mockery and attacks recognise nobody. */
export function findConcern(text: TextDoc, experience: readonly string[] = [], told = true): Range[] {
  return isKeywordList(text) || isMocking(text) ? [] : findKindWords(text, true, experience, told);
}

/** The same words in order, be they meant or not; with `meant`, without formulas and conditional apologies; without `told`, no story told back counts. */
export function findKindWords(text: TextDoc, meant: boolean, experience: readonly string[] = [], told = true): Range[] {
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
  const said = matches(text, words.recognition, part)
    .slice(0, most)
    .filter((place) => !isQuoted(text, place) && !isNegated(text, place) && !isConditional(text, place) && fair(place));
  const shared = matches(text, words.solidarity, part)
    .slice(0, most)
    .filter((place) => !isQuoted(text, place) && !isNegated(text, place) && fair(place));
  const felt = matches(text, words.feeling, part)
    .slice(0, most)
    .filter((place) => !isQuoted(text, place) && !isNegated(text, place) && fair(place));
  const spent = matches(text, words.ordeal, part)
    .slice(0, most)
    .filter(
      (place) =>
        !isQuoted(text, place) && !words.notOrdeal.test(text.folded.slice(Math.max(0, place.start - 24), place.start)),
    );
  const conditions = findConditions(text);
  const sorry = findApologies(text).filter(
    (one) =>
      (one.kind !== "refusal" || words.sorrow.test(text.folded.slice(one.start, one.end))) &&
      (!meant ||
        (!words.formula.test(text.folded.slice(one.end, one.end + 90)) &&
          !conditions.some(({ apology }) => overlaps(apology, one)))),
  );
  // their own words taken up again: 'scrivi «nessuno ha avvisato»' says that one has read them
  const echoed = text.quotes.filter(({ start, end }) => {
    const said = text.words.filter((word) => word.start >= start && word.end <= end);
    const theirs = said.filter(({ norm }) => experience.some((stem) => norm.startsWith(stem)));
    return said.length >= 3 && theirs.length >= 2 && !words.disputes.test(text.folded.slice(end, end + 90));
  });
  const lived = (told ? findExperience(text, experience) : []).filter((place) => !isQuoted(text, place) && fair(place));
  return [...said, ...shared, ...echoed, ...felt, ...spent, ...sorry, ...lived]
    .map(({ start, end }) => ({ start, end }))
    .sort((a, b) => a.start - b.start);
}
