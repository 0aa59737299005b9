import { invitation, invitations } from "../../lib/group-rules/invited.ts";
import { ruleLines } from "../../lib/group-rules/lines.ts";
import type { Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";

/** The shop and its things may be scoffed at: that is criticism. */
const notPeople = {
  it: "(?! (?:pure |anche )?(?:(?:il|la|i|le|lo|l'|un|una) ?)?(?:lampad|idee|idea|noi|prodott|prezz|bottega))(?!(?: [\\p{L}']+){1,4},? (?:e )?(?:non|mai|né|invece d[ie]) (?:le person|chi |gli altri|gli iscritti|i membri))".replace(
    " ?",
    "(?: )?",
  ),
  en: "(?! (?:us|me|our|the (?:lamp|shop|idea)|a lamp|lamps?|ideas?|prices?)(?!\\p{L}))(?!(?: [\\p{L}']+){1,4},? (?:and )?(?:not|never|rather than|instead of) (?:of |at )?(?:people|those|members|others|each other|one another))",
};

/** Harm to other people, which no group lets in. */
const harm = {
  it: invitation(
    {
      bid: `(?:insulta(?:te|tevi)?|offend(?:i|ete)|umilia(?:te)?|minaccia(?:te)?|ridicolizza(?:te)?|sfotti|sfottete|deridi|deridete|ridi di|ridete di|aggredisci|aggredite|prendi in giro|prendete in giro|sii (?:pure )?(?:maleducat|villan|cattiv|sgarbat)[oa]|siate (?:maleducat|villan|cattiv|sgarbat)[ie])${notPeople.it}`,
      infinitive: `(?:insultare|insultarsi|insultarvi|offendere|offendersi|umiliare|minacciare|ridicolizzare|sfottere|deridere|aggredire|prendere in giro|essere (?:maleducat|villan|cattiv|sgarbat)[oaie])${notPeople.it}`,
      noun: "insult[oi]|offes[ae]|parolacc[ae]|minacc[ae]|volgarità|attacchi personali|razzismo|bestemmie",
    },
    "it",
  ),
  en: invitation(
    {
      bid: `(?:insult|offend|mock|bully|harass|humiliate|threaten|abuse|swear at|ridicule|be rude|be nasty|call (?:people|others|each other) names|laugh at|make fun of)${notPeople.en}`,
      infinitive: `(?:insult|offend|mock|bully|harass|humiliate|threaten|abuse|swear at|ridicule|be rude|be nasty|call (?:people|others|each other) names|laugh at|make fun of)${notPeople.en}`,
      noun: "insults?|insulting(?: \\p{L}+){0,2}|offences?|threats?|swearing|bullying|harassment|personal attacks|name-calling|rudeness|hate speech|racism",
    },
    "en",
  ),
};

/** Where a rule, worded positively enough, bids or permits what harms other people. */
export function harmInvited(text: TextDoc): Range[] {
  return ruleLines(text).flatMap((line) => invitations(text, harm[text.locale], line));
}
