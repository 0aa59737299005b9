import { isQuoted, matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import type { TextDoc } from "../../lib/text.ts";
import { findConcern } from "../acknowledges/find.ts";
import { findRemedies } from "../offers-remedy/find.ts";

/** Words by which a reply explains, gives reasons, or tells about itself. */
const explaining = {
  it: pattern([
    "(?<!(?:sappiamo|sapere|so|capire|capito|chiederti|chiedersi|chiedi|spiegarci|chiesto|scoprire)(?: ancora| bene| tu| da te){0,1} )(?:perché|perche'|perchè)|poiché|siccome|dato che|visto che|giacché|in quanto|a causa (?:di|del|della|dei|delle|dell)|per via (?:di|del|della|dei|delle|dell)|dovut[oaie] (?:a|al|alla|ai|alle|all)|causat[oaie] da|(?:la|il) (?:causa|motivo|ragione)|per motivi|per ragioni|dipende da|è dipeso da",
    "(?:procedur|tempistic|condizion|regolament|polic|protocoll|normativ|organigramm|magazzin|sistem)\\p{L}*|di solito|di norma|normalmente|in genere|come da|come previsto|prevede|prevedono|(?:in|è un) periodo|picco|molti ordini|tanti ordini|carenza|organico|sciopero|ferie|aggiornamento del|migrazione",
    "(?:i nostri|le nostre|il nostro|la nostra|tutti i|tutte le)(?: [\\p{L}']+){1,3} (?:sono|è|ha|hanno|vengono|viene|rispett\\p{L}+|super\\p{L}+|lavora\\p{L}*)|(?:ha|hanno|abbiamo|sono|è)(?: [\\p{L}']+){0,1} (?:superat|certificat|testat|conform|seguit|rispettat)\\p{L}*|(?:lavoriamo|operiamo|siamo presenti|da \\p{N}+ anni|dal \\p{N}+|nasciamo|produciamo|selezioniamo|abbiamo avuto|stiamo avendo|abbiamo ricevuto (?:molt|tant))\\p{L}*",
  ]),
  en: pattern([
    "because|since (?:we|our|the)|as (?:we|our) (?:are|were|have|had)|due to|owing to|on account of|as a result of|caused by|the (?:reason|cause)|down to (?:a|the)|for (?:technical|organisational|internal) reasons|what happened (?:is|was)",
    "(?:procedure|polic|process|terms|condition|regulation|protocol|warehouse|system|migration|backlog)\\p{L}*|usually|normally|typically|in line with|as per|busy (?:period|time|season)|peak|high (?:volume|demand)|short-staffed|understaffed|staff shortage|strike|on holiday|update of|many orders|a lot of orders",
    "(?:our|all our|all of our|every one of our)(?: [\\p{L}']+){1,3} (?:are|is|has|have|meet|pass|comply|undergo|work)|(?:passed|certified|tested|compliant|followed|met)(?= (?:all|our|the|every|by|with|to))|(?:we have been|we've been|for over|for more than|we work with|we were founded|we operate|we pride|we had|we've had|we are experiencing)",
  ]),
};

/** Where the first explanation starts: with its sentence, for that is what comes before the concern. */
function firstExplanation(text: TextDoc): Range | null {
  return (
    matches(text, explaining[text.locale])
      .slice(0, 20)
      .find((place) => !isQuoted(text, place)) ?? null
  );
}

/** Asks that concern come before explanation. Why this order: docs.en.md. */
export const concernFirst = defineRule({
  id: "concern-first",
  severity: "warning",
  options: noOptions,
  askedFor: ({ fault, harm }) => harm !== "none" || fault !== "no",
  messages: {
    late: {
      it: {
        message: () => "Spieghi prima di aver riconosciuto ciò che è successo alla persona.",
        hint: () => "Sposta in cima le parole per lei, poi che cosa fate, e solo dopo le ragioni.",
      },
      en: {
        message: () => "You explain before you have recognised what happened to this person.",
        hint: () => "Put the words for them first, then what you will do, and only then the reasons.",
      },
    },
  },
  check(text) {
    const explanation = firstExplanation(text);
    if (explanation === null) return { findings: [] };
    const first = [...findConcern(text), ...findRemedies(text)].sort((a, b) => a.start - b.start)[0];
    if (first !== undefined && first.start <= explanation.start) return { findings: [], evidence: [first] };
    return { findings: [{ message: "late", range: explanation }] };
  },
});
