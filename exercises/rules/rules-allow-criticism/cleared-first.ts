import { says } from "../../lib/group-rules/lines.ts";
import type { Locale } from "../../lib/locale.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import { isStated } from "../../lib/scope/turned.ts";
import type { TextDoc } from "../../lib/text.ts";

/** Those who would have to see it first. */
const whoEn =
  "(?:us|marta|elena|paolo|samir|davide|nives|(?:the|our) (?:shop|workshop|team|moderators?|admins?|staff|inbox)|customer (?:care|service)|[\\p{L}\\d.-]+@[\\p{L}\\d.-]+)";
const theyEn =
  "(?:we|marta|elena|paolo|samir|davide|nives|she|he|somebody|someone|one of us|the (?:shop|workshop|team|moderators?|admins?))";
const doneEn =
  "(?:'ve|'s| have| has)?(?: had| \\p{L}+ly| all| both)? (?:replied|reply|repl(?:y|ies)|answer(?:ed|s)?|respond(?:ed|s)?|read|approv\\p{L}+|check(?:ed|s)?|cleared?|agree[ds]?|looked|looks|seen|vetted|reviewed|ok'd|okayed|(?:a|the|our|some) (?:chance|time|say|look))";
const goAheadEn = "(?:go-ahead|approval|permission|ok|okay|blessing|green light|consent)";
const privatelyEn = "(?:,? (?:in private|privately|by (?:e-?mail|(?:private )?message)|about it|with it))?";

const whoIt =
  "(?:noi|marta|elena|paolo|samir|davide|nives|l'assistenza|(?:alla |la )?(?:bottega|moderazione)|(?:ai |a chi |i )?(?:moderatori|modera)|[\\p{L}\\d.-]+@[\\p{L}\\d.-]+)";
const doneIt =
  "(?:(?:ti |vi |le |gli )?(?:abbiamo|ha|hanno|avremo|avrà) (?:\\p{L}+ )?(?:rispost|lett|approvat|controllat|vist|verificat|autorizzat|dato (?:il via|l'ok))\\p{L}*|(?:ti |vi )?(?:rispondiamo|risponde|approviamo|approva|autorizza)|(?:la|una|la nostra) (?:risposta|approvazione|autorizzazione))";

/** Criticism that may be posted when the shop has seen, answered or approved it. */
const cleared: Partial<Record<Locale, RegExp>> = {
  en: pattern([
    `(?:send|show|submit|e-?mail|mail|write|run|bring|put|take) (?:it|them|this|that|(?:your|the) \\p{L}+|criticism|complaints)(?: (?:to|past|by|before))? ${whoEn}${privatelyEn},? (?:first|beforehand|in advance|before)`,
    `(?:send|show|e-?mail|give) ${whoEn} (?:it|them|(?:your|the|any) \\p{L}+)${privatelyEn},? (?:first|beforehand|in advance|before)`,
    `(?:ask|tell|contact|(?:talk|speak|write|turn) to|check with|clear it with|hear from) ${whoEn}${privatelyEn},? (?:first|beforehand|in advance|before (?:you )?(?:post|publish|writ|criticis|criticiz|complain|shar|sa(?:y|id)|go(?:ing)? public)\\p{L}*)`,
    `(?:post|bring|publish|put|share|air|write|say|repeat)(?:ed)?(?: (?:it|them|here|up|out|your \\p{L}+|in (?:the|this) group|in public|on the wall)){0,3},? (?:once|when|only when|after|only after|as soon as) ${theyEn}${doneEn}`,
    `(?:allowed|welcome|fine|ok|okay|permitted|accepted|possible|appears?|published|posted|go(?:es)? (?:up|live|online|public)|criticise|criticize|complain)(?: (?:us|here|but|only|freely)){0,2},? (?:once|only when|after|only after|as soon as) ${theyEn}${doneEn}`,
    `(?:nothing|no (?:criticism|complaints?|reviews?)|not|n't) (?:[\\p{L}']+ ){0,4}(?:until|before) ${theyEn}${doneEn}`,
    `(?:with|on|subject to|needs?|require[ds]?|get|gets|getting|ask for|asking for|wait for|await|after) (?:our|marta's|the (?:shop|workshop|moderator)'s|the moderators') (?:prior )?${goAheadEn}|(?:wait for|await|after) (?:our|marta's|the (?:shop|workshop)'s) (?:reply|answer|response)`,
    `(?:provided|as long as|so long as|only if|only once|only after)(?: that)? you(?:'ve| have)? (?:first |already )?(?:talked|spoken|written|told|contacted|asked|e-?mailed|raised|sent|tried)(?: (?:it|them|to|with|about it)){0,2} ${whoEn}`,
  ]),
  it: pattern([
    `(?:prima|innanzitutto|in anticipo)(?: però| comunque)?,? (?:di (?:tutto|scriver\\p{L}*|pubblicar\\p{L}*|postar\\p{L}*),? )?(?:si |le |la )?(?:mand|scriv|parl|dil|dit|pass|contatt|invi|chied|avvis|sent)\\p{L}* (?:[\\p{L}']+ ){0,3}(?:a |con |da )?${whoIt}`,
    `(?:mandal[eoai]|mandatel[eoai]|mandacel[eoai]|inviacel[eoai]|scrivil[eoai]|dill[eoai]|dicell[eoai]|passacel[eoai]|parlane|parlatene|scrivici|contattaci|avvisaci|scriva|si mandan?o?|vanno mandat[eia]|passan?o?)(?: (?:a|ad|da|con|in privato|alla|ai))* (?:${whoIt} )?(?:in privato )?(?:,? )?(?:prima(?! possibile)|e poi (?:pubblic|post|scriv)\\p{L}*|e (?:pubblic|post)\\p{L}*(?: [\\p{L}']+){0,2} (?:dopo|quando|solo))`,
    `(?:pubblic|post|scriv|mett|port|compa|esc|appa)\\p{L}*(?: [\\p{L}']+){0,3},? (?:solo )?(?:dopo che|quando|non appena|appena|una volta che|solo dopo|dopo) ${doneIt}`,
    `(?:benvenut|ammess|accettat|permess|accolt|possibil|concess|consentit)\\p{L}*(?: (?:qui|nel gruppo|ma|però|e))*,? (?:solo )?(?:dopo che|quando|non appena|appena|una volta che|dopo) ${doneIt}`,
    `(?:niente|nessun\\p{L}*|non)(?: [\\p{L}']+){0,5} (?:finché non|prima che|prima della nostra|senza (?:che|il nostro|la nostra))(?: )?(?:${doneIt}|ok|via libera|benestare|permesso|consenso|approvazione|autorizzazione|(?:l'|la )?(?:abbia|abbiamo) (?:lett|vist|approvat)\\p{L}*)`,
    `(?:con|previ[ao]|serve|dopo|attend\\p{L}*|aspett\\p{L}*|chied\\p{L}*) (?:il |l'|la )?(?:nostr[oa] |preventiv[oa] )?(?:ok|via libera|benestare|permesso|consenso|approvazione|autorizzazione)(?: (?:nostr[oa]|di marta|della bottega|dei moderatori))?`,
    `(?:purché|a patto che|a condizione che|solo se)(?: [\\p{L}']+){0,2} (?:abbia|abbiate|hai|avete|le hai|ne hai|prima)(?: (?:già|prima|le|ne))* (?:scritt|parlat|mandat|dett|contattat|avvisat|inviat)\\p{L}*(?: [\\p{L}']+){0,3} ${whoIt}`,
  ]),
};

/** Sentences and what semicolons set apart; a full stop in an address ends nothing. */
function segments(text: TextDoc, { start, end }: Range): Range[] {
  const cuts = [...text.folded.slice(start, end).matchAll(/[;!?]|\.(?=\s|$)/gu)].map(({ index }) => start + index + 1);
  return [start, ...cuts]
    .map((from, at) => ({ start: from, end: cuts[at] ?? end }))
    .filter((one) => one.end > one.start);
}

/** Where a line lets criticism in once the shop has seen it: 'send it to us first, and post it when we've replied'. */
export function clearedFirst(text: TextDoc, line: Range, criticism: RegExp): Range | null {
  const re = cleared[text.locale];
  if (re === undefined) return null;
  for (const segment of segments(text, line)) {
    if (!says(text, criticism, segment)) continue;
    const place = matches(text, re, segment).find((one) => isStated(text, one));
    if (place !== undefined) return place;
  }
  return null;
}
