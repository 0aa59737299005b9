import { isQuoted, matches } from "../pattern.ts";
import type { Range } from "../range.ts";
import { isConditional, isHypothetical, isNegated, isQuestion, readPart } from "../scope.ts";
import type { TextDoc } from "../text.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const wordsOf = { it, en } as const;
/** Whole turns that admit a deed; Italian says it with the words above. */
const shapesOf = { it: null, en: en.shapes };

const most = 40;
/** How far from a deed it is looked for what was wrong with it, in UTF-16 units. */
const beside = 110;
/** Admissions that are themselves in the conditional: 'avremmo dovuto', 'we should have'. */
const oughtTo = /avre(?:mmo|i)|doveva|dovevo|should|ought/u;

/** Finds the places where the writer admits a fault as their own, in the first person; passive or nobody's faults ('è stato commesso un errore') don't count. */
export function findAdmissions(text: TextDoc): Range[] {
  const words = wordsOf[text.locale];
  const claimed = matches(text, words.owned, readPart(text))
    .slice(0, most)
    .filter(({ start, end }) => words.amiss.test(text.folded.slice(Math.max(0, start - beside), end + beside)));
  const shapes = shapesOf[text.locale];
  const shaped = shapes === null ? [] : matches(text, shapes, readPart(text)).slice(0, most);
  return [...matches(text, words.admission, readPart(text)).slice(0, most), ...shaped, ...claimed].filter((place) => {
    const said = text.folded.slice(place.start, place.end);
    if (words.undone.test(text.folded.slice(Math.max(0, place.start - 30), place.start))) return false;
    if (isQuoted(text, place) || isQuestion(text, place)) return false;
    // 'non avremmo mai dovuto' is as much an admission as 'avremmo dovuto'
    if (!oughtTo.test(said) && isNegated(text, place)) return false;
    return oughtTo.test(said) ? !isConditional(text, place) : !isHypothetical(text, place);
  });
}
