import { findConditions } from "../../lib/apologies/conditions.ts";
import { matches } from "../../lib/pattern.ts";
import { overlaps, type Range } from "../../lib/range.ts";
import { isConditional, readPart } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const wordsOf = { it, en } as const;

const most = 60;

/** Finds statements of something concrete that went wrong or is said to be wrong. Denied ones count ('da noi non lavora nessun minore'); supposed ones don't. */
export function findProblems(text: TextDoc): Range[] {
  // 'se il ritardo ti ha creato disagi, ci scusiamo' supposes the upset, yet it names the delay
  const conditions = findConditions(text);
  const supposed = (place: Range) => isConditional(text, place) && !conditions.some((one) => overlaps(one, place));
  const words = wordsOf[text.locale];
  const denial = words.denial.test(text.folded.slice(0, readPart(text).end))
    ? matches(text, words.contrary, readPart(text))
    : [];
  return [...matches(text, wordsOf[text.locale].problem, readPart(text)), ...denial]
    .slice(0, most)
    .filter((place) => !supposed(place));
}
