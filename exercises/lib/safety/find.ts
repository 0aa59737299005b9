import { isQuoted, matches } from "../pattern.ts";
import type { Range } from "../range.ts";
import { isConditional, isNegated, readPart } from "../scope.ts";
import type { TextDoc } from "../text.ts";
import * as en from "./words.en.ts";
import * as it from "./words.it.ts";

const words = { it, en } as const;

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
  return matches(text, words[text.locale].step, readPart(text))
    .slice(0, most)
    .filter((place) => {
      const before = text.folded.slice(Math.max(0, place.start - 40), place.start);
      if (isQuoted(text, place) || isConditional(text, place) || unsaid[text.locale].test(before)) return false;
      if (saysNot.test(text.folded.slice(place.start, place.end))) return !brands[text.locale].test(before);
      return !noAdvice[text.locale].test(before) && !isNegated(text, place);
    });
}
