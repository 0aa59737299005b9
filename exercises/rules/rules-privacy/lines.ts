import { ruleLines, says } from "../../lib/group-rules/lines.ts";
import { pattern } from "../../lib/pattern.ts";
import type { Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";

/** What belongs to a person and to nobody else. */
const own = {
  it: pattern([
    "(?:niente|nulla|cose|dettagli|notizie|fatti|vicende|vita|questioni) (?:di )?(?:personal[ei]|privat[aei])|facc[ei]|vis[oi]|volt[oi]|recapit[oi]|riconosc~|riconoscibil[ei]|indirizz[oi]|telefon[oi]|numer[oi](?! d'ordine| di ordine)|cellular[ei]|cognom[ei]|targ(?:a|he)|citofon[oi]|scontrin[oi]|iban|dati|schermat[ae]|screenshot|chat|malatti[ae]|salute|dove (?:abit|viv|lavor)~",
  ]),
  en: pattern([
    "(?:nothing|anything|things?|details|facts?|matters?) (?:personal|private)|(?:personal|private) (?:details?|things?|facts?|matters?|affairs|life|lives)|faces?|recogni[sz]~|contact details|address(?:es)?|phones?|numbers?|surnames?|(?:number |licen[cs]e )?plates?|doorbells?|receipts?|details|data|screenshots?|chats?|health|illness~|where (?:\\p{L}+ ){1,3}(?:live|work)s?|private (?:things|life|lives|matters|stuff)",
  ]),
};
/** What is private only when it is somebody else's. */
const shared = {
  it: pattern([
    "ritratt[oaie]|compar(?:e|ono)|inquadrat[oaie]|foto~|immagin[ei]|video|ritratt[oi]|cas[ae]|stanz[ae]|nom[ei]|figl[io]|bambin[oi]|parole|fatti|affari|confidenz[ae]|stori[ae]|vicin[oi]|quello che (?:\\p{L}+ ){0,3}(?:raccont|legg|dic|scriv|confid)~|mostr~|pubblic~|post(?:a|are|ate|i)",
  ]),
  en: pattern([
    "photos?|photographs?|pictures?|images?|videos?|portraits?|homes?|houses?|living rooms?|rooms?|names?|kids?|child(?:ren)?|neighbours?|neighbors?|business|stories|story|secrets?|what (?:\\p{L}+ ){0,3}(?:read|hear|say|says|tell|tells|share|shares)|post(?:s|ing)?|show(?:s|ing)?|tag(?:s|ging)?",
  ]),
};
const others = {
  it: pattern([
    "altr[oiae]|altrui|ognun[oa]|qualcun[oa]?|qualcun'altr[oa]|chi|nessuno|persone|person[ae]|gente|vicin[oi]|un[oa]|loro|ciascuno|amic[oi]",
  ]),
  en: pattern([
    "(?:some|any|every)(?:one|body)(?: else)?(?:'s)?|others?(?:'s?)?|people(?:'s)?|person(?:'s)?|neighbours?(?:'s)?|neighbors?(?:'s)?|strangers?(?:'s)?|nobody|members?(?:'s?)?|theirs?|they|friends?(?:'s)?|who(?:ever|se)?|those",
  ]),
};
/** What is asked first, kept, covered or left out. */
const kept = {
  it: pattern([
    "(?:un |il |loro |suo )?(?:sì|permesso|consenso|ok|via libera|benestare|assenso|nullaosta|nulla osta|placet|beneplacito)|liberatori[ae]|accett(?:a|ano)|acconsent~|nulla|chied~|domand~|d'accordo|autorizz~|privat[oaie]|riservat[oaie]|copr~|oscur~|sfoc~|nascond~|tien(?:i|ete) per (?:te|voi)|tien(?:i|ete) fuori|tra noi|fra noi|fuori|altrove|nessuno|mai|non|niente|né|senza|lasci(?:a|ate)~|rest(?:a|ano) (?:a casa|qui|dentro)|solo|soltanto|vuole|vogliono",
  ]),
  en: pattern([
    "ask(?:s|ed|ing)?|yes|nods?|go-ahead|green light|clearance|say-so|blessing|approv(?:al|ed?s?)|belongs? (?:to|only|alone)(?: (?:that|them|him|her|those|whoever|the|their|other|one|each|who)(?: \\p{L}+)?)?|nothing|agree[sd]?|ok|okay|consent|permission|allow(?:s|ed)?|private~|blur~|cover~|hide|cross out|to yourself|between us|stays?|theirs|nobody|no one|never|no|don't|not|without|leave|left|keep|kept|only|unless|out of|off",
  ]),
};
/** Words of quarrels and of moderation, whose messages and numbers are no private matter. */
const otherMatter = {
  it: pattern([
    "insult~|offend~|offes~|viola~|avvis~|richiam~|sospen~|vend(?:e|i|ete|ere)|pubblicità|annunc~|prima volta|seconda volta|decision~",
  ]),
  en: pattern(["insult~|rude|warn~|suspen~|bann?~|sell~|adverts?|ads|second time|third time|decision~|strike~"]),
};

/** A line in which something of other people is asked for first, kept or left out, in whatever words. */
export function privacyLines(text: TextDoc): Range[] {
  const { locale } = text;
  return ruleLines(text).filter(
    (line) =>
      says(text, kept[locale], line) &&
      !says(text, otherMatter[locale], line) &&
      (says(text, own[locale], line) || (says(text, shared[locale], line) && says(text, others[locale], line))) &&
      (says(text, own[locale], line) || !isManners(text, line)),
  );
}

const manners = {
  it: pattern(["gentil~|sorris~|rispond~|ascolt~|ringrazi~|salut(?:a|ate)|critic~|lampad[ae] (?:nostr~|ti|vi)"]),
  en: pattern(["kind~|smil~|answer~|listen~|thank~|say hello|criticis~|on topic|lamps? of ours|our lamps?"]),
};
/** A line on how people talk to one another says nothing of what is theirs. */
function isManners(text: TextDoc, line: Range): boolean {
  return says(text, manners[text.locale], line);
}
