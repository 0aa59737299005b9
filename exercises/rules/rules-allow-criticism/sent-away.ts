import { says } from "../../lib/group-rules/lines.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { isNegated } from "../../lib/scope.ts";
import type { TextDoc } from "../../lib/text.ts";

/** Speaking against the shop, by its usual names. */
const criticism = {
  it: pattern([
    "critic(?:a|he|are|arci|ateci|aci)|lament(?:el[ea]|arsi|arti|i|a|ano|ate|iamo)|reclam[io]|dissens[oi]|delusion[ei]|malcontent[oi]|(?:commenti|pareri|giudizi|voti|opinioni|recensioni|parole|cose) (?:negativ|critic|contrar|brutt|sfavorevol|cattiv)[ieha]{1,2}|(?:non (?:ti|vi) (?:\\p{L}+ )?(?:piace|va|convince|soddisfa))",
  ]),
  en: pattern([
    "critici[sz]~|criticism|critiques?|complain~|grumbl~|moan~|objections?|dissent|(?:negative|critical|bad|unfavou?rable|harsh) (?:comments?|remarks?|opinions?|reviews?|feedback|words|things|posts?)|negativity",
  ]),
};
/** Out of everybody's sight. */
const away = {
  it: pattern([
    "in privato|privatamente|via (?:mail|e-mail|email|messaggio)|per (?:mail|e-mail|email|posta|messaggio)|fuori d(?:al|a questo) gruppo|(?:al|all'|il|nostr[oa]) (?:servizio clienti|assistenza|casella)|a quattr'occhi|altrove|non (?:qui|nel gruppo|in bacheca)",
    "(?:critic|lamentel|reclam)\\p{L}+(?: (?!(?:insult|non|mai|ma|offes|senza)\\p{L}*(?!\\p{L}))[\\p{L}']+){0,6} (?:si (?:cancell|tolg|rimuov|nascond|elimin)|(?:vengono|sono|verranno) (?:cancellat|rimoss|tolt|nascost|eliminat)|(?:le|li) (?:cancell|togl|rimuov|nascond|elimin))\\p{L}+",
  ]),
  en: pattern([
    "(?:in|by) (?:a )?private(?: messages?)?|privately|for (?:our|the|us in) (?:inbox|private)|by e?-?mail|by message|(?:the shop's |our |the )?inbox|out of (?:the|this|our) group|outside (?:the|this|our) group|off the (?:group|page|wall)|away from (?:the|this|our) group|elsewhere|(?:to )?customer (?:care|service)|to (?:yourself|yourselves)|e-?mailed|not (?:here|in (?:the|this|our) group|on the (?:page|wall))",
    "(?:criticism|complaints?|grumbl\\p{L}+|moan\\p{L}+)(?: (?!(?:insult\\p{L}*|not|never|but|nobody|without|\\p{L}+n't)(?!\\p{L}))[\\p{L}']+){0,6} (?:are|is|get|gets|and|be) (?:[\\p{L}']+ )?(?:deleted|removed|hidden|taken down)",
  ]),
};
/** Or in sight as well, as people like; and what of theirs is private for another reason. */
const both = {
  it: pattern([
    "anche|oppure|o (?:qui|nel|in|sul|sulla|per|via|a|al|scriv\\p{L}*|anche|apertamente)|sia|se preferisci|se vuoi|pubblic[oah]+|(?:rest(?:a|ano)(?= (?:qui|lì|dov|nel|in|su|visibil|pubblic|online|al)))~|benvenut[eaio]|non (?:serve|occorre|c'è bisogno)|(?:non |mai |né )(?:le |li |la |lo |si )?(?:mand|nascond|tien|cancell|togli)~|ordin[ei]|dati|indirizz[oi]|telefon[oi]",
  ]),
  en: pattern([
    "also|or (?:here|openly|publicly|in (?:the|this|public|private|a)|on|by|to|just|simply|both)|too|either|if you (?:prefer|like)|publicly|in public|stays?(?= (?:up|here|on|where|in|put|visible|public)(?!\\p{L}))|welcome|(?:no|don't) need|(?:never|don't|not|won't) (?:send|hide|keep|sent|hidden|kept|take|push)~|order (?:numbers?|details)|details|data|addresses|phones?",
  ]),
};

/** Where a rule sends criticism out of the group's sight: 'Keep criticism of our products out of the group'. */
export function sentAway(text: TextDoc, line: Range): Range | null {
  const { locale } = text;
  for (const found of matches(text, criticism[locale], line)) {
    const before = text.folded.slice(line.start, found.start).search(/[^.;:!?]*$/u);
    const after = text.folded.slice(found.end, line.end).search(/[.;!?](?:\s|$)/u);
    const clause = { start: line.start + before, end: after < 0 ? line.end : found.end + after };
    if (says(text, both[locale], clause)) continue;
    const place = matches(text, away[locale], clause).find((each) => !isNegated(text, each));
    if (place !== undefined) return { start: Math.min(found.start, place.start), end: Math.max(found.end, place.end) };
  }
  return null;
}
