import { aimed, minors, sensitive, throughOthers } from "../../data/targeting-words.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { readPart } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import { isKeptOut } from "./kept-out.ts";

const young = { it: pattern(minors.it), en: pattern(minors.en) };
const intimate = {
  it: pattern(Object.values(sensitive.it).flat()),
  en: pattern(Object.values(sensitive.en).flat()),
};
/** Words that are something else in these company: "salute!", "racial" in the name of a law, an association's name. */
const harmless = {
  it: /(?:bene(?: |-)?|uso |per la |della |dispositiv\p{L}+ |norme? |sicurezza e |tutela della |ministero della )$/u,
  en: /(?:occupational |safety and |ministry of |department of |world )$/u,
};
/** "Genitori e adolescenti", "parents and teenagers": beside their parents, not through them. */
const beside =
  /(?<!\p{L})(?:genitori|mamme|papà|madri|padri|famiglie|insegnanti|nonni|adulti|parents|mothers|fathers|families|teachers|grandparents|adults) (?:e|ed|o|and|or) (?:i |gli |le |the |their )?$/u;
const most = 40;

/** Minors that the text aims at; those kept out and those named through their parents are none. */
export function minorGroups(text: TextDoc): Range[] {
  const { folded, locale } = text;
  const places = matches(text, young[locale], readPart(text)).slice(0, most);
  const alike = (from: number, to: number) => holds(places, from, to) || holds(sensitivePlaces(text), from, to);
  return places.filter((place) => {
    const before = folded.slice(Math.max(0, place.start - 70), place.start);
    const isThrough = throughOthers[locale].test(before) && !aimed[locale].test(before) && !beside.test(before);
    return !isThrough && !isKeptOut(text, place, alike);
  });
}

/** Sensitive categories by which the text chooses its audience. */
export function sensitiveGroups(text: TextDoc): Range[] {
  const places = sensitivePlaces(text);
  const alike = (from: number, to: number) =>
    holds(places, from, to) || holds(matches(text, young[text.locale], { start: from, end: to }), from, to);
  return places.filter((place) => !isKeptOut(text, place, alike));
}

function sensitivePlaces(text: TextDoc): Range[] {
  const { folded, locale } = text;
  return matches(text, intimate[locale], readPart(text))
    .slice(0, most)
    .filter(({ start }) => !harmless[locale].test(folded.slice(Math.max(0, start - 24), start)));
}

function holds(places: readonly Range[], from: number, to: number): boolean {
  return places.some(({ start, end }) => start >= from && end <= to);
}
