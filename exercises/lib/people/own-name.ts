import type { Locale } from "../locale.ts";
import { groupPattern } from "../pattern/option-words.ts";
import { isQuoted, matches } from "../pattern.ts";
import type { Range } from "../range.ts";
import { isAsserted } from "../scope.ts";
import type { TextDoc } from "../text.ts";

/** What a company calls itself when it speaks of itself as of somebody: 'la colpa è di questa azienda', "the airline's fault". */
export const houses = {
  it: ["azienda", "compagnia", "compagnia aerea", "società", "impresa"],
  en: ["company", "airline", "firm", "business"],
} as const;

/** What tells another company from one's own: 'l'azienda che cura la pagina', 'the company we hired'. */
const another = {
  it: "(?!\\s(?:che|a cui|cui|alla quale|estern[ae]|partner|terz[ae]|incaricat[ae]|appaltat~|fornitric[ei]|di (?:consegn|spedizion|trasport|pulizi|comunicazion|marketing|sicurezza|grafic|vigilanz)~|del(?:la)? (?:sit|serviz|sicurezz)~))",
  en: "(?!\\s(?:that|who|which|we|in charge|responsible for|behind|running|handling|managing|looking after))",
} as const;

/** The names as one alternation, longest first; none where there is none. */
function anyOf(names: readonly string[], locale: Locale): string | null {
  const safe = names
    .map((name) =>
      name
        .toLowerCase()
        .replace(/[^\p{L}\p{N} ]/gu, "")
        .trim(),
    )
    .filter((name) => name !== "")
    .sort((a, b) => b.length - a.length);
  return safe.length === 0 ? null : `(?:${safe.join("|")})${another[locale]}`;
}

const wrong = {
  it: "(?:colp[ae]|responsabilità|error[ei]|tort[oi]|sbagli[oi]?|mancanz[ae]|vergogna|decision[ei]|scelt[ae]|opera|iniziativa)",
  en: "(?:faults?|blame|mistakes?|errors?|wrong|failures?|failing|responsibility|decision|choice|doing)",
} as const;

/** Ways in which a company takes blame upon itself by its name. */
const blames = {
  it: (name: string) => [
    `${wrong.it}(?: (?!non)[\\p{L}']+){0,3}(?::)? (?:è |era )?(?:di |d'|della |dell'|del )(?:tutta |quest[ao] |nostr[ao] |stess[ao] |intera )?(?:l')?${name}`,
    // 'l'azienda ha sbagliato', 'Melegatti non l'aveva letto', 'United è responsabile'
    `${name}(?: stessa| intera| tutta| per prima)? (?:non )?(?:(?:lo|la|li|le|ci|se ne|se|ne|si) )?(?:l')?(?:ha|aveva|avrebbe dovuto|doveva)(?! (?:subìt|subit|ricevut))(?: \\p{L}+){1,2}`,
    `${name}(?: [\\p{L}']+){0,2} (?:è|era|sono) (?:\\p{L}+ )?(?:l'unic[ao] |la sola |il solo )?(?:responsabil|colpevol)~`,
    `${name}(?: [\\p{L}']+){0,2} (?:(?:se )?ne (?:\\p{L}+ )?(?:rispond|assum|prend|vergogn|scus)~|si (?:assum|prend|addoss|vergogn)~|ammett~|riconosc~)`,
    `è stata? (?:l'|la )?(?:intera )?${name}(?: stessa)? a \\p{L}+`,
    `(?:tocca|toccava|spetta|spettava|compete|competeva) (?:ora |adesso )?(?:a |all'|alla |al )(?:nostra |intera )?${name}`,
    // 'parole del presidente, e quindi di Barilla'
    `(?:quindi|dunque|perciò|cioè|ossia) (?:di |d'|della |dell')(?:tutta )?${name}`,
  ],
  en: (name: string) => [
    `${name}(?:'s|s'|')(?: (?!not)\\p{L}+){0,2} ${wrong.en}`,
    `${wrong.en}(?::)?(?: (?!not)[\\p{L}']+){0,4} ${name}(?:'s|s'|')?`,
    `${name} (?:is|was|are|were|has been|alone is|itself is) (?:\\p{L}+ ){0,2}(?:to blame|responsible|at fault|wrong|in the wrong|guilty|accountable|ashamed)`,
    `(?:blame) (?:the )?${name}`,
    `${name}(?: (?!not|never)\\p{L}+){0,2} (?:got (?:it|this|that|things|everything) wrong|failed|messed|owns|answers|takes|accepts|admits|acknowledges|should (?:have|never)|made (?:a|an|this|that|the) (?:\\p{L}+ )?(?:mistake|error|decision|choice))`,
    `(?:so|therefore|hence|and) (?:they are |they're |it is |it's |also )*${name}(?:'s|s'|')`,
  ],
} as const;

/** Ways in which it says sorry by its name. */
const sorrows = {
  it: (name: string) => [
    `${name}(?: (?!non|né)[\\p{L}']+){0,3} (?:chied(?:e|ono|a) (?:[\\p{L}']+ ){0,3}(?:scusa|perdono)|(?:si|se ne) scusa|porg(?:e|ono) (?:[\\p{L}']+ ){0,3}scuse)`,
    `${name}(?: (?!non|né)\\p{L}+){0,2} (?:è|sono) (?:\\p{L}+ )?(?:dispiaciut|mortificat|desolat|addolorat)[aoie]`,
    "(?:scuse|scusa)(?: [\\p{L}']+){0,2}:(?: )?(?:a |al |alle |alla |all'|ai |agli |per )(?:\\p{L}+)",
  ],
  en: (name: string) => [
    `${name}(?: (?!not|never|who|which|because)\\p{L}+){0,7} (?:apologi[sz]es?|regrets|begs (?:\\p{L}+ )?(?:pardon|forgiveness)|asks (?:[\\p{L}']+ ){0,4}(?:forgiveness|pardon)|offers? (?:\\p{L}+ ){0,3}apolog~|owes? (?:[\\p{L}']+ ){0,4}apolog~)`,
    `${name} (?:is|are) (?:\\p{L}+ ){0,2}(?:sorry|ashamed)`,
    "apolog(?:y|ies):(?: )?(?:\\p{L}+ ){0,2}(?:to|for) (?:\\p{L}+)",
  ],
} as const;

/** Where a text does so of one of these names. */
function findOf(text: TextDoc, names: readonly string[], ways: typeof blames | typeof sorrows): Range[] {
  const name = anyOf(names, text.locale);
  return name === null ? [] : matches(text, groupPattern(ways[text.locale](name), text.locale));
}

/** Where whoever bears one of these names is blamed, by themselves: they answer for it. Denied ones are left out. */
export function findSelfBlame(text: TextDoc, names: readonly string[]): Range[] {
  return findOf(text, names, blames).filter(
    (place) => !isQuoted(text, place) && (isAsserted(text, place) || startsWithName(text, place, names)),
  );
}

/** 'United non ha letto': what is denied there is the deed, not the blame. */
function startsWithName({ folded }: TextDoc, { start, end }: Range, names: readonly string[]): boolean {
  const said = folded.slice(start, end);
  return names.some((name) => said.startsWith(name.toLowerCase()));
}

/** Where they say sorry in the third person, by one of these names. */
export function findSelfSorrow(text: TextDoc, names: readonly string[]): Range[] {
  return findOf(text, names, sorrows).filter((place) => isAsserted(text, place));
}
