import { type Component, components, findComponent } from "../../lib/apology-components.ts";
import { matches } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";
import { findApologies } from "../../rules/apologises/find.ts";
import { findConditions } from "../../rules/no-conditional-apology/find.ts";
import { findAdmissions } from "../../rules/takes-responsibility/find.ts";

const asksPardon = /perdon|forgiv|pardon/u;
/** 'Ci dispiace che ve la siate presa': sorrow for how the reader took it. */
const theirMood = /^,? (?:molto |davvero )?(?:che|se) (?:ve|te|se) la (?:si[ae]te?|sei|è|sia) \p{L}*pres[aoie]/u;

/** 'I regret the words I used': formal, but for a deed of one's own. */
const ownDeed =
  /(?<!\p{L})(?:i|we)(?: (?:deeply|sincerely|truly|really))? regret (?:(?:the|my|our) \p{L}+ (?:i|we) \p{L}+|what (?:i|we) (?:said|did|wrote|posted)|my|our)(?!\p{L})/gu;

/** Sorrow for what was done; conditional apologies, sorrow for the reader's mood and pleas for forgiveness are none. */
function findRegret(text: TextDoc): Range[] {
  const conditional = findConditions(text).filter(({ hedge }) => !hedge);
  return findApologies(text)
    .filter(
      ({ kind, start }) =>
        (kind === "apology" || kind === "regret") && !conditional.some(({ apology }) => apology.start === start),
    )
    .filter(
      ({ start, end }) => !asksPardon.test(text.folded.slice(start, end)) && !theirMood.test(text.folded.slice(end)),
    )
    .map(({ start, end }) => ({ start, end }))
    .concat(matches(text, ownDeed));
}

/** Where a text carries each of the six components; an empty list where it lacks one. */
export function findComponents(text: TextDoc): Readonly<Record<Component, readonly Range[]>> {
  return {
    regret: findRegret(text),
    explanation: findComponent(text, "explanation"),
    responsibility: [...findAdmissions(text), ...findComponent(text, "wrongdoing")],
    repentance: findComponent(text, "repentance"),
    repair: findComponent(text, "repair"),
    forgiveness: findComponent(text, "forgiveness"),
  };
}

/** The components that a text carries, in the study's order. */
export function componentsOf(text: TextDoc): Component[] {
  const found = findComponents(text);
  return components.filter((component) => found[component].length > 0);
}
