import { telling } from "../../lib/case-told.ts";
import { isQuoted, matches } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { isConditional, isNegated, isQuestion, readPart } from "../../lib/scope.ts";
import { fold } from "../../lib/text/fold.ts";
import type { TextDoc } from "../../lib/text.ts";
import { advice, risk } from "./words.ts";

const most = 40;

/** A sentence with so many words of one piece of advice passes it on. */
const adviceTold = 3;

/** The facts of a case that say what people should do to be safe. */
const adviceIn = (facts: readonly string[], { locale }: TextDoc): string[] =>
  facts.filter((fact) => fold(fact).search(advice[locale]) >= 0);

/** The sentences that pass on what the facts of the case advise, in whatever words. */
export const findAdvice = (text: TextDoc, facts: readonly string[]): Range[] =>
  telling(text, adviceIn(facts, text), adviceTold).filter((sentence) => !isQuestion(text, sentence));

/** What takes an invitation to go on back: 'nobody should keep using it', 'until we know that it is safe to use'. */
const takenBack = {
  it: /(?<!\p{L})(?:non|né|nessuno|smett\p{L}+ di|evit\p{L}+ di|invece di|anziché|finché|fino a quando|prima di|se|che sia|vietato|pericoloso|rischioso)(?: [\p{L}']+){0,3} $/u,
  en: /(?<!\p{L})(?:not|never|nobody|no one|no-one|\p{L}+n't|stop|avoid|instead of|rather than|until|unless|before|whether|if|when|once|sure|dangerous to|unsafe to|unwise to|anyone who|anybody who|those who)(?: [\p{L}']+){0,5} $/u,
};

/** Finds where people are told to go on, or that there is nothing to fear. */
export function findRisks(text: TextDoc): Range[] {
  return matches(text, risk[text.locale], readPart(text))
    .slice(0, most)
    .filter((place) => {
      const before = text.folded.slice(Math.max(0, place.start - 60), place.start);
      const clause = before.slice(before.search(/[^.;:!?]*$/u));
      if (isQuoted(text, place) || isQuestion(text, place) || isConditional(text, place)) return false;
      return !takenBack[text.locale].test(clause) && !isNegated(text, place);
    });
}
