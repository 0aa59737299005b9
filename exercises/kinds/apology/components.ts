import { findAdmissions } from "../../lib/admissions/find.ts";
import { type Component, components, findComponent } from "../../lib/apologies/components.ts";
import { findConditions } from "../../lib/apologies/conditions.ts";
import { findApologies } from "../../lib/apologies/find.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import { findSelfSorrow, houses } from "../../lib/people/own-name.ts";
import type { Range } from "../../lib/range.ts";
import { isAsserted } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";
import { findMeant } from "./means.ts";
import { findOwned } from "./owned.ts";
import type { Apology } from "./schema.ts";

type Words = Apology["locale"]["it"];

const asksPardon = /perdon|forgiv|pardon/u;
/** 'Ci dispiace che ve la siate presa': sorrow for how the reader took it. */
const theirMood = /^,? (?:molto |davvero )?(?:che|se) (?:ve|te|se) la (?:si[ae]te?|sei|è|sia) \p{L}*pres[aoie]/u;

/** 'I regret the words I used', 'me ne vergogno': formal, or about oneself, but for a deed of one's own. */
const ownDeed = {
  it: pattern([
    "(?:me ne|ce ne|[mc]i) (?:vergogn|rammaric|pent)~",
    "(?:prov(?:o|iamo)|sent(?:o|iamo)) (?:\\p{L}+ ){0,2}(?:vergogna|rimorso|rammarico)",
    "(?:che|con) (?:\\p{L}+ )?vergogna",
    "(?:è|resta) una vergogna (?:nostra|mia)",
    // 'scusa a chi è in strada', 'scusa è una parola piccola'
    "(?<!(?:una|un'altra|la|ogni|che|qualche) )scus[ae](?:te)? (?:a|ad|al|alla|alle|agli|ai|all')(?: )?(?!(?:che|chi|quelli che|quanti) (?:si è|si sono|si fosse|può|possa|potrebbe|non (?:l[aoei]? |l'|ci )?(?:ha|hanno) (?:capit|compres|apprezzat|gradit|colt)))(?:[\\p{L}']+)",
    '["]?scusa["]? (?:è|resta|sembra|pare) (?:una|la) parola',
    "(?:chiedere|domandare|dire) scusa (?:non basta|è (?:poco|il minimo|solo)|da solo)",
    "(?:la |una )?(?:nostra|mia) (?:è )?(?:la )?vergogna",
    "(?:siamo|sono) (?:\\p{L}+ )?addolorat[aoie] (?:per (?!come|le vostre|la vostra|il vostro)|di (?:aver|avere|quello|quanto) )(?:[\\p{L}']+)",
  ]),
  en: pattern([
    "(?:i|we)(?: (?:deeply|sincerely|truly|really|bitterly)){0,2} regret (?:(?:the|my|our) \\p{L}+ (?:i|we) \\p{L}+|what (?:i|we) (?:said|did|wrote|posted)|my|our|it|this|that|them)",
    "(?:(?:i|we) (?:am|are|feel)|i'm|we're) (?:\\p{L}+ ){0,2}(?:ashamed|remorseful)",
    "(?:i|we) feel (?:\\p{L}+ ){0,3}(?:shame|remorse)",
    "(?:with|to (?:my|our)) (?:\\p{L}+ )?shame",
    "shame on (?:us|me)",
    // 'sorry to everybody who loves', not 'sorry to anyone who felt'
    "sorry to (?:(?:all|each|every|everyone|everybody|those|the|our|him|her|them|you)(?! who (?:felt|feel|may|might|could|was|were)))(?: \\p{L}+)?",
    "(?:beg|ask)(?:ging|ing)? (?:for )?(?:your|his|her|their|everyone's|everybody's) pardon",
  ]),
} as const;

/** Sorrow for what was done; conditional apologies, sorrow for the reader's mood and pleas for forgiveness are none. */
function findRegret(text: TextDoc, names: readonly string[]): Range[] {
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
    .concat(findOwnSorrow(text, names));
}

/** What those who apologise in a case are called: their name, and what any company calls itself. */
export function namesOf(text: TextDoc, own?: Words): readonly string[] {
  return [...(own === undefined ? [] : [own.brand]), ...houses[text.locale]];
}

/** Sorrow that no apology of a reply would be told in: formal regret, shame, remorse, or the company's by its name. */
export function findOwnSorrow(text: TextDoc, names: readonly string[]): Range[] {
  const own = matches(text, ownDeed[text.locale]).filter((place) => isAsserted(text, place));
  return [...own, ...findSelfSorrow(text, names)];
}

/** Where a text carries each of the six components; an empty list where it lacks one. `own`: the words of one case. */
export function findComponents(text: TextDoc, own?: Words): Readonly<Record<Component, readonly Range[]>> {
  const names = namesOf(text, own);
  const found = {
    regret: findRegret(text, names),
    explanation: findComponent(text, "explanation"),
    responsibility: [...findAdmissions(text), ...findComponent(text, "wrongdoing"), ...findOwned(text, names)],
    repentance: findComponent(text, "repentance"),
    repair: findComponent(text, "repair"),
    forgiveness: findComponent(text, "forgiveness"),
  };
  if (own === undefined) return found;
  const all = components.map((one) => [one, [...found[one], ...findMeant(text, own, one)]] as const);
  return Object.fromEntries(all) as Record<Component, Range[]>;
}
