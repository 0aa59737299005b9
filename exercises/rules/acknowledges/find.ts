import { isQuoted, matches } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { isConditional, isNegated, readPart } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import { findApologies } from "../apologises/find.ts";
import { findProblems } from "../names-problem/find.ts";
import { findAdmissions } from "../takes-responsibility/find.ts";
import { recognition } from "./words.ts";

const most = 40;

/** Words that speak to the person: with them, telling the problem is recognising it. */
const toPerson = {
  it: /(?<!\p{L})(?:ti|te|tu|tu[oaei]|tuoi|vi|voi|vostr[oaie]|lei|su[oae]|suoi|sei|hai|l'ha|l'hanno|l'abbiamo)(?!\p{L})/u,
  en: /(?<!\p{L})(?:you|your|yours|you're|you've|you'd)(?!\p{L})/u,
};

/** Finds where the reply recognises the person's experience, concern or right to ask, in order: empathy, thanks for the word, sorrow, an admission, their own story told back. */
export function findConcern(text: TextDoc): Range[] {
  const said = matches(text, recognition[text.locale], readPart(text))
    .slice(0, most)
    .filter((place) => !isQuoted(text, place) && !isNegated(text, place) && !isConditional(text, place));
  const sorry = findApologies(text).filter(
    (one) =>
      one.kind !== "refusal" ||
      /dispiac|spiac|(?:we|i)(?:'re|'m| am| are).*sorry/u.test(text.folded.slice(one.start, one.end)),
  );
  const told = findProblems(text).filter((place) => {
    const sentence = text.sentences.find((one) => place.start >= one.start && place.start < one.end);
    return sentence !== undefined && toPerson[text.locale].test(text.folded.slice(sentence.start, sentence.end));
  });
  return [...said, ...sorry.map(({ start, end }) => ({ start, end })), ...findAdmissions(text), ...told].sort(
    (a, b) => a.start - b.start,
  );
}
