import { findAdmissions } from "../admissions/find.ts";
import { matches, sentenceAt } from "../pattern.ts";
import type { Range } from "../range.ts";
import { isConditional, readPart } from "../scope.ts";
import type { TextDoc } from "../text.ts";
import { judged, lived, other, theirs } from "./experience-words.ts";

/** Whether a sentence speaks to the person about themselves. */
export const addressed = (text: TextDoc, { start, end }: Range): boolean =>
  theirs[text.locale].test(text.folded.slice(start, end));

/** Beginnings of words of the comment that name what the person lives through or fears, as options give them. */
function told(text: TextDoc, stems: readonly string[], where: Range): Range[] {
  if (stems.length === 0) return [];
  const words = text.words.filter(({ start, end }) => start >= where.start && end <= where.end);
  return words
    .filter(({ norm }) => stems.some((stem) => norm.startsWith(stem)))
    .map(({ start, end }) => ({ start, end }));
}

/**
 * Finds the sentences that tell the person's own experience or worry back to them: something they lived through, said of
 * them ('the emails nobody answered you'), judged with them ('no one should wait like that') or admitted to them
 * ('abbiamo lasciato due messaggi senza risposta'). A cause alone ('the label was wrong') and a correction are none.
 * `stems`: beginnings of further words, lower-case, that only this person's story or worry has.
 */
export function findExperience(text: TextDoc, stems: readonly string[]): Range[] {
  const { locale } = text;
  const part = readPart(text);
  const admitted = findAdmissions(text);
  const inside = (sentence: Range) => (place: Range) => place.start >= sentence.start && place.start < sentence.end;
  const hard = matches(text, lived[locale], part)
    .slice(0, 60)
    .filter((place) => !isConditional(text, place));
  const found: Range[] = [];
  for (const sentence of text.sentences.slice(0, 40)) {
    if (sentence.start >= part.end) break;
    const said = text.folded.slice(sentence.start, sentence.end);
    if (said.length > 700 || other[locale].test(said)) continue;
    const hardship = hard.filter(inside(sentence));
    const shared = told(text, stems, sentence);
    const judges = judged[locale].test(said);
    const owns = admitted.some(inside(sentence));
    if (hardship.length > 0 && (judges || owns || theirs[locale].test(said))) found.push(...hardship.slice(0, 1));
    else if (shared.length > 0 && judges) found.push(...shared.slice(0, 1));
  }
  return found.filter((place) => sentenceAt(text, place) !== undefined);
}
