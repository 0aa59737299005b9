import { telling } from "../../lib/case-told.ts";
import { isQuoted, matches } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { isConditional, isNegated, isQuestion, readPart } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import { advice, safety } from "./words.ts";

const most = 40;

/** What makes advice none: the brand's own deed, what was done already, what nobody has to do. */
const noAdvice = {
  it: /(?<!\p{L})(?:abbiamo|ho|hanno|avete|hai|ha già|avevamo|bene|benissimo|dopo|dopo aver(?:l[aeio])?|(?:non|né) (?:serve|occorre|c'è (?:alcun )?bisogno di|è (?:il caso|necessario)(?: di)?|bisogna)|inutile|senza(?: (?:bisogno|doverl[aeio]))?(?: di)?|si è|si sono|era|erano|quando|chi l'ha|perché)(?: a| l'| di| già| la| le)? ?$/u,
  en: /(?<!\p{L})(?:we|we'll|i'll|we've|we have|we had|we are|we're|i|i've|they|it|she|he|never|when|after|before|having|already|by|(?:no|don't|not|needn't|didn't|doesn't|won't)(?: need| have| necessary)?(?: to)?|(?:right|good|wise|well|sensible) (?:to|that you|of you to)|had|was|were|got|why) $/u,
};

/** A denial that is part of the advice: 'non usarla', 'nobody should use it'. */
const saysNot =
  /^(?:non|né|nessuno|senza|mai|don't|do not|never|nobody|no one|no-one|not|mustn't|shouldn't|without|nor|n't)(?!\p{L})/u;

/** 'We don't use cheap parts': what the brand doesn't do is no advice. */
const brands = {
  it: /(?<!\p{L})noi $/u,
  en: /(?<!\p{L})(?:we|i|they|he|she|it|people|customers) (?:really |still |simply )?$/u,
};

/** Advice that the writer says is not given: 'non Le diremo di staccare', "I'm not going to tell you to unplug it". */
const unsaid = {
  it: /(?<!\p{L})(?:non|né)(?: [\p{L}']+){0,3} (?:dir|dic|chied|consigli|pretend)\p{L}*(?: [\p{L}']+){0,3} $/u,
  en: /(?<!\p{L})(?:not|never|nor|\p{L}+n't)(?: [\p{L}']+){0,3} (?:tell|ask|say|advise|suggest|telling|asking|saying|advising)(?: [\p{L}']+){0,3} $/u,
};

/** Finds what people are told to do, or to leave, to be out of danger. */
export function findSteps(text: TextDoc): Range[] {
  return matches(text, safety.step[text.locale], readPart(text))
    .slice(0, most)
    .filter((place) => {
      const before = text.folded.slice(Math.max(0, place.start - 40), place.start);
      if (isQuoted(text, place) || isConditional(text, place) || unsaid[text.locale].test(before)) return false;
      if (saysNot.test(text.folded.slice(place.start, place.end))) return !brands[text.locale].test(before);
      return !noAdvice[text.locale].test(before) && !isNegated(text, place);
    });
}

/** A sentence with so many words of one piece of advice passes it on. */
const adviceTold = 3;

/** The facts of a case that say what people should do to be safe. */
const adviceIn = (facts: readonly string[], { locale }: TextDoc): string[] =>
  facts.filter((fact) => fact.toLowerCase().search(advice[locale]) >= 0);

/** The sentences that pass on what the facts of the case advise, in whatever words. */
export const findAdvice = (text: TextDoc, facts: readonly string[]): Range[] =>
  telling(text, adviceIn(facts, text), adviceTold)
    .filter((sentence) => !isQuestion(text, sentence))
    .map(({ start, end }) => ({ start, end }));

/** What takes an invitation to go on back: 'nobody should keep using it', 'until we know that it is safe to use'. */
const takenBack = {
  it: /(?<!\p{L})(?:non|né|nessuno|smett\p{L}+ di|evit\p{L}+ di|invece di|anziché|finché|fino a quando|prima di|se|che sia|vietato|pericoloso|rischioso)(?: [\p{L}']+){0,3} $/u,
  en: /(?<!\p{L})(?:not|never|nobody|no one|no-one|\p{L}+n't|stop|avoid|instead of|rather than|until|unless|before|whether|if|when|once|sure|dangerous to|unsafe to|unwise to|anyone who|anybody who|those who)(?: [\p{L}']+){0,5} $/u,
};

/** Finds where people are told to go on, or that there is nothing to fear. */
export function findRisks(text: TextDoc): Range[] {
  return matches(text, safety.risk[text.locale], readPart(text))
    .slice(0, most)
    .filter((place) => {
      const before = text.folded.slice(Math.max(0, place.start - 60), place.start);
      const clause = before.slice(before.search(/[^.;:!?]*$/u));
      if (isQuoted(text, place) || isQuestion(text, place) || isConditional(text, place)) return false;
      return !takenBack[text.locale].test(clause) && !isNegated(text, place);
    });
}
