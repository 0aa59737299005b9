import type { Locale } from "../../lib/locale.ts";
import { matches, pattern } from "../../lib/pattern.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { isNegated } from "../../lib/scope.ts";
import { isNeedless, namedInParts } from "./pairs.ts";

/** Ways to say that the author will be named. */
const credits: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "(?:ti|la|vi|te ne|te lo|taggandoti|citandoti) (?:cit(?:iamo|o|eremo|erò|eremmo|erei)|tagg(?:o|hiamo|heremo|herò|heremmo|herei)|(?:menzion|nomin)(?:iamo|o|eremo|erò|eremmo|erei)|indichiamo come autor~|accrediteremo come~|accreditiamo come~|diamo (?:il |i )?credit~|daremo (?:il |i )?credit~|ringrazi(?:amo|eremo|o|erò) per nome)",
    "(?:citar|taggar|menzionar|nominar|indicar)(?:ti|la|vi|ne)|(?:citando|taggando|menzionando|nominando)(?:ti|la|vi|ne)?|(?:vuoi|preferisci|vorresti|vuole|desideri|dobbiamo|possiamo)(?: [\\p{L}']+){0,4} (?:citat[oa]|taggat[oa]|firmat[oa]|nominat[oa]|menzionat[oa]|citarti|taggarti|firmarla|che ti (?:citiamo|tagghiamo|nominiamo))",
    "(?:con|sotto|metteremo|mettiamo|metteremmo|metterei|scriveremmo|scriverei|aggiungeremmo|scriveremo|scriviamo|indicheremo|indichiamo|aggiungeremo|aggiungiamo|riporteremo|riportiamo|comparirà|apparirà|ci sarà|con sotto|accanto|insieme|indicando|mettendo|scrivendo|riportando|specificando|e) (?:(?:sempre|anche|naturalmente|ovviamente|ben visibile|in evidenza|a|al|alla|il|la|i|foto|sotto|accanto) ){0,3}(?:il |al )?(?:tuo|suo|vostro) (?:nome|profilo|nickname|account|@~|handle|tag|credito)",
    "con (?:sopra |sotto )?scritt[oa] (?:sopra |sotto )?(?:il )?(?:tuo|suo|vostro)|con (?:il )?nome e cognome|col nome (?:sotto|accanto|in)|con il nome (?:sotto|accanto|in didascalia|che preferisc~)|(?:tua|sua|vostra) firma|scritt[oa] che (?:è (?:tua|sua|vostra)|l'hai)|ringrazi(?:amo|eremo) per nome",
    "(?:il |col |con il )?(?:tuo|suo) nome(?: e cognome)?(?! non(?!\\p{L}))(?: [\\p{L}']+){0,3} (?:sotto|accanto|in|nella|nel|ben|vicino|comparirà|apparirà|visibile|in evidenza|sarà)",
    "(?:foto|scatto|immagine|credit[oi]?|credits|ph|photo) *(?:di|by|a|:|©|to) *(?:@|te|[\\p{L}@])[\\p{L}._@]*(?: [\\p{L}._]+)?|(?:dicendo|scrivendo|specificando|diremo|scriveremo|diciamo|scriviamo|indicheremo|precisando) (?:che (?:è|l'hai|la foto|lo scatto|l'autor)|di chi è|chi (?:l'ha|ha) (?:fatt|scattat))\\p{L}*",
    "(?:credit[oi]|credits|crediti)(?: [\\p{L}']+){0,4} (?:tuo|tuoi|a te|autric~|autor~|foto|in|nella|nel|garantit~|sicur~|visibil~|compres~)|(?:con|citazione|metteremo|mettiamo|daremo|dando|diamo|e) (?:(?:i|il|tutti i|naturalmente|ovviamente|sempre|dovuti|relativi) ){0,3}(?:credit[oi]?|credits)|citazione dell'autor~|(?:tagghiamo|taggheremo|citiamo|citeremo|menzioniamo|menzioneremo|nomineremo) (?:te|il tuo|sempre|l'autor|chi|@|naturalmente|ovviamente)\\p{L}*(?: \\p{L}+)?|a tuo nome|firmat[ao] (?:da te|con il|col|a tuo)~",
    "(?:scriver|dir|precisar|indicar|segnalar|raccontar|specificar)(?:e|emmo|emo|ei|ò) (?:\\p{L}+ )?(?:che (?:l'hai|l'ha|è (?:tua|sua)|la foto è|lo scatto è)|di chi|chi (?:l'ha|ha))\\p{L}*",
    // as an entry: 'Firma: il tuo nome', 'Crediti: @lidia'
    'con (?:\\p{L}+ )?"[^"\n]{2,40}"(?: \\p{L}+)? (?:sotto|accanto|in|vicino)|(?:credit[oi]?|credits|firma|firmata|nome|autric[ei]|autor[ei]|didascalia|attribuzione|citazione) *[:=–-] *(?!no|nessun)(?:@|[\\p{L}«"“])[\\p{L}._@]*(?: [\\p{L}\'@._]+){0,4}',
    "(?:firmat|citat|nominat|taggat|accreditat)[aoi] (?:come|con|a|da|sempre|proprio|naturalmente)(?: [\\p{L}']+){0,3} (?:vuoi|preferisci|tu|te|vuole|preferisce|lei|nome|profilo|tua|tuo)|(?:con )?(?:il|un|quale) (?:nome|profilo|soprannome|nickname) (?:che )?(?:vuoi|preferisci|scegli|ci indichi|ci dici|preferisce|vuole)",
    // whose it is, said outright: 'l'autrice sei tu e lo diremo', 'il merito resta tuo'
    "l'autor\\p{L}+ (?:sei|è|resti|resta) (?:tu|lei)|(?:il |ogni )?(?:merito|credito) (?:è|sarà|resta|resterà|va|andrà|sarebbe) (?:tutt[oa] |sempre |solo )?(?:tuo|suo|vostro|a te|a lei)|(?:diremo|diciamo|scriveremo|scriviamo|si legger\\p{L}+|si vedr\\p{L}+|dichiareremo) (?:\\p{L}+ ){0,2}(?:che è (?:tua|sua|opera)|di chi è|chi (?:l'ha|ha) (?:fatt|scattat)|che l'hai|da chi)~",
    "(?:come|con (?:che|quale) nome) (?:vuoi|vuole|volete|preferisc|ti piacerebbe|le piacerebbe|desider|dobbiamo|possiamo)\\p{L}* (?:che )?(?:\\p{L}+ ){0,2}(?:comparire|apparire|figurare|essere|citar|firmar|chiamar|nominar|indicar|scriv)~|(?:con|a|sotto il) (?:tuo |suo |vostro )?(?:nome|profilo|nickname) o (?:con |il |col )?(?:tuo |suo |vostro )?(?:nome|profilo|nickname|@|account)|sempre firmata|(?:la )?firm(?:iamo|eremo|i tu|erai tu|a lei) (?:a tuo|con il tuo|col tuo|così|sempre)?~",
    "(?:con|sotto) (?:che|quale) nome (?:[\\p{L}']+ ){0,2}(?:firm|cit|indic|nomin|accredit|mett|scriv|present)(?:ar|er|iam|o(?!\\p{L}))\\p{L}*",
    // beside it, in other words: 'accompagnata dal suo nome', 'porterebbe la sua firma', 'mai senza il tuo nome'
    "(?:accompagnat|affiancat|corredat|seguit|precedut|completat)[ao] (?:\\p{L}+ )?(?:(?:dal|col|con il) (?:(?:tuo|suo|vostro) (?:nome|profilo|nickname)|nome (?:che|e cognome))|(?:dalla|con la) (?:tua|sua|vostra) firma)|col (?:tuo|suo|vostro) (?:nome|profilo|nickname)|port(?:a|erà|erebbe|i) (?:\\p{L}+ )?il (?:tuo|suo|vostro) nome|(?:non|mai) (?:[\\p{L}']+ ){0,4}senza (?:il )?(?:tuo|suo|vostro) nome|(?:tuo|suo|vostro) nome non (?:manc|può mancare)~|(?:attribuit|accreditat|intestat)[ao] a (?:te|lei|voi)",
    // the person chooses which name: 'il nome accanto lo sceglie lei', 'la firma la decidi tu'
    "nome (?:[\\p{L}']+ ){0,2}(?:accanto|sotto|vicino|in didascalia|da (?:mett|scriv|us|indic|riport)\\p{L}+)(?: [\\p{L}']+){0,3} (?:scegl|decid|indic(?:hi|a) )~|(?:sotto|accanto|in didascalia)(?: [\\p{L}']+){0,3} (?:il|un) nome(?! (?:dell|del|di|della)(?!\\p{L}))(?: [\\p{L}']+){0,5} (?:scegl|decid|preferi|vuoi|vuole|ti va|le va|ti piac|le piac)~|nome con (?:cui|il quale) (?:ti|le|vi|vuo|preferi)~|la (?:firma|dicitura|didascalia) la (?:scegl|decid|scriv|dett)[ie] (?:tu|lei)|(?:scegl|decid|dim|dic|preferi)~(?: [\\p{L}']+){0,2} come (?:firmar|chiamar|citar|nominar|accreditar)~",
    // the caption in its own words: 'sotto ci scriverei «Lidia F.»'
    '(?:sotto|accanto|in didascalia|vicino)(?: [\\p{L}\']+){0,2} (?:scriv|mett|aggiung|stamp|legg|comp)~(?: [\\p{L}\']+){0,2} "[^"\n]{2,40}"|(?:scriv|mett|aggiung|stamp)(?:eremo|eremmo|erei|erò|iamo)(?: [\\p{L}\']+){0,2} (?:sotto|accanto|in didascalia|vicino) "[^"\n]{2,40}"',
    // the author, told to those who look: 'figurerebbe come autrice', 'saprà che l'hai scattata tu'
    "(?:indic|figur|compar|appar|segnal|riport|nomin|cit|menzion|present|accredit|ricord|mett)\\p{L}* (?:\\p{L}+ ){0,2}(?:come|quale) (?:autric|autor|fotograf)~|(?:specific|indic|segnal|dichiar|riport|nomin|cit|ricord)h?(?:eremo|iamo|eremmo|erei|erò) (?:\\p{L}+ )?(?:l'autor|l'autric|chi (?:l'ha|ha))~|(?:saprà|sapranno|saprebbe|sapranno tutti|sappia|sappiano|capirà|capiranno|leggerà|leggeranno|vedranno) (?:\\p{L}+ ){0,2}(?:che (?:l'hai|l'ha) (?:fatt|scattat)|chi (?:l'ha|ha) (?:fatt|scattat)|che è (?:tua|sua)|di chi è)~|paternità (?:dello scatto|della foto)|(?:resta|resterà|resterebbe|rimane|rimarrà|rimarrebbe|è) (?:tua|sua|vostra)(?: e)? (?:lo|glielo) (?:dir|scriv|indich|specifich|precis|segnal)(?:\\p{L}*(?:emo|emmo|iamo|ei|ò))",
  ]),
  en: pattern([
    "(?:we|i)(?: will|'ll| would|'d| always| are going to|'re happy to)?(?: also| always| of course| gladly| clearly| be sure to)* (?:credit (?!your (?:account|card|order))|tag (?:you|your)|name you|mention (?:you|your)|cite you|acknowledge you|attribute|link to your (?:profile|account|page))~",
    "(?:tagging|crediting|naming|mentioning|citing|acknowledging) (?:you|your|the photographer|the author)|with (?:your|full|a|proper|due|clear) (?:name|credit|credits|tag|handle|profile|username|mention|attribution|acknowledgement)~|with (?:\\p{L}+ )?credit(?= to|,| and)~|credit(?:s|ed)? (?:to|goes to|will go to) (?:you|your|@)\\p{L}*|you(?: will|'ll|'d| would)?(?: always| of course)? be (?:credited|tagged|named|mentioned|cited|acknowledged)|you as the (?:author|photographer|maker)",
    "(?:carry|carries|bear|bears) your (?:name|signature)|thank you by name|with your signature",
    "your (?:name|handle|profile|username|account)(?! (?:(?:\\p{L}+ )?(?:not|never)|\\p{L}+n't)(?!\\p{L}))(?: [\\p{L}']+){0,3} (?:under|below|beside|next|in the caption|on it|will|would|appear|clearly|visible|as)~|(?:put|add|write|print|include|show|with|and|say) your (?:name|handle|username)|(?:saying|say|write|state|make clear|stating) (?:(?:below|underneath|under it|there|clearly|in the caption|beside it|next to it|always|also) ){0,2}(?:that )?(?:it is|it's|it was|the photo is|who) (?:yours|taken by|took|your)~|(?:photo|picture|shot|photograph) (?:by|credit|credits) (?:to )?(?:@|you|your|\\p{L}+)\\p{L}*",
    "how (?:would|do|should) (?:you|we)(?: \\p{L}+){0,4} (?:credited?|named?|tag(?:ged)?|mentioned|cite[d]?)|(?:name|credit|tag|mention) (?:you|the author|the photographer) (?:as|in|under|below|every|each|with|by|clearly|always)~|full credit|credit (?:is|will be) (?:yours|given|guaranteed|included)",
    "(?:say|saying|write|writing|tell|telling|state|stating) (?:that )?(?:the|this|that) (?:photo|picture|shot|photograph) (?:is|was) (?:yours|taken by|by you)~|tag you|(?:say|saying|write|writing|tell|telling|state|stating)(?: people| everyone| readers)? (?:that )?you (?:took|shot|made|are the|'re the)~|you(?:'re| are) (?:the|its) (?:author|photographer|maker)",
    // as an entry: 'Credit: your name'
    '"(?:photo|picture|credit|photographer) *[:©] *[^"\n]{2,40}"|with "[^"\n]{2,40}" (?:\\p{L}+ )?(?:under|below|beside|next|on|in)|(?:credits?|signature|signed|name|byline|author|caption|photo credit|attribution) *[:=–-] *(?!no|none)(?:@|[\\p{L}“"])[\\p{L}._@]*(?: [\\p{L}\'@._]+){0,4}',
    "(?:signed|credited|named|tagged) (?:as|how|with|by|to|under)(?: [\\p{L}']+){0,3} (?:like|prefer|choose|you|want|name|handle|profile)|(?:under |with )?(?:the|any|whatever|whichever) (?:name|handle|nickname|username)(?: you| that you)? (?:like|prefer|choose|want|give us)",
    // whose it is, said outright: 'you took it and we'll say so', 'the credit stays yours'
    "credit (?:is|stays|remains|would be|will be|goes)(?: all| always| entirely)? (?:yours|to you|your own)|signed (?:by|with|as) (?:you|your)~|(?:you took it|it's yours|it is yours|it's your (?:photo|picture|work))(?: [\\p{L}']+){0,3} (?:we'll|we will|we'd|and we|to) (?:\\p{L}+ )?(?:say|write|tell|make)~|(?:under|in) your (?:own )?name|by-?line",
    "(?:how|as what|under (?:what|which) name|which name) (?:do|would|should|shall|can|may) (?:you|we|i) (?:\\p{L}+ ){0,3}(?:appear|credit|name|sign|call|list|show|mention|write)~|(?:your )?(?:first )?(?:name|handle|profile|username) or (?:your )?(?:full )?(?:name|handle|profile|username|tag)",
    // beside it, in other words: 'accompanied by your name', 'bearing your name', 'never without your name'
    "(?:accompanied|followed|captioned|completed) by your (?:\\p{L}+ )?(?:name|handle|profile|username)|(?:alongside|next to|beside|bearing|carrying|together with|along with) your (?:\\p{L}+ )?(?:name|handle|username)|(?:carry|carries|carried|bear|bears) (?:\\p{L}+ )?your (?:\\p{L}+ )?name|(?:never|not|\\p{L}+n't) (?:[\\p{L}']+ ){0,4}without your (?:name|handle|signature)|your name (?:won't|will not|will never|would never|is never|wouldn't) be (?:missing|left (?:out|off))|(?:put|add|write|print|include|show|give|use) your (?:first|full|whole|own|last) (?:name|names)|attributed to you|credit line",
    // the person chooses which name: 'the name beside it is yours to choose', 'you decide what name goes under it'
    "name (?:[\\p{L}']+ ){0,2}(?:beside|under|underneath|below|next to|goes|with|in the caption|to (?:put|print|use|show|write))(?: [\\p{L}']+){0,6} (?:yours to|up to you|your (?:choice|call)|you (?:choose|decide|pick|prefer))~|you(?: can| get to|'ll| will)? (?:choose|decide|pick|tell us)(?: [\\p{L}']+){0,2} name(?: [\\p{L}']+){0,2} (?:goes|beside|under|underneath|below|next to|on it|with it|in the caption|to (?:put|print|use|show|write))|(?:whichever|whatever|any) name you(?:'d| would)? (?:like|rather|prefer|choose|want|go by|pick)|(?:choose|decide|pick|tell (?:us|me)|say)(?: [\\p{L}']+){0,2} how (?:it(?:'s| is| should be)|(?:we|i) (?:should )?|to) (?:sign(?:ed)?|name|credit(?:ed)?|caption(?:ed)?)",
    // the caption in its own words: 'under it I'd write “Lydia F.”'
    '(?:under|underneath|below|beside|next to)(?: it| the (?:photo|picture))?(?: [\\p{L}\']+){0,2} (?:write|put|print|add|say)(?: [\\p{L}\']+){0,2} "[^"\n]{2,40}"|(?:write|put|print|add)(?: [\\p{L}\']+){0,2} "[^"\n]{2,40}" (?:\\p{L}+ )?(?:under|below|beside|on it)',
    // the author, told to those who look: 'people will know that you took it'
    "(?:list|show|nam|present|acknowledg|describ|record)(?:e|ed|ing)? (?:you )?as (?:the|its|the picture's) (?:author|photographer|maker)|(?:we|i)(?:'ll|'d| will| would) (?:\\p{L}+ )?(?:name|mention|acknowledge|tag|cite) (?:the|its) (?:photographer|author)|(?:will|would|\\p{L}+'ll|\\p{L}+'d) (?:\\p{L}+ ){0,2}(?:know|see|read|learn) (?:that )?(?:you (?:took|shot|made)|who (?:took|shot|made)|whose (?:it|photo|picture)|it(?:'s| is) yours)~|make (?:it )?(?:clear|plain|known) (?:who|whose|(?:that )?you (?:took|shot))~|(?:say|write|state|print|show) whose (?:it|photo|picture|shot)~|acknowledged as (?:the|its) (?:author|photographer)|(?:remain|remains|stay|stays|is) yours(?: and)? (?:we|i)(?:'ll|'d| will| would) (?:\\p{L}+ )?(?:say|tell|write|state)~",
  ]),
};
/** 'Tag us', 'tagga un'amica', a credit in money. */
const other: Readonly<Record<Locale, RegExp>> = {
  it: /credit[oi] (?:di \d|sconto|in negozio|sul|da \d)|(?:buono|sconto)/u,
  en: /credit (?:of|worth) [€$£\d]|store credit|credit (?:note|card)|\d+ ?(?:euros?|pounds?) (?:of )?credit/u,
};

/** A request to use somebody's photograph promises to name them. */
export const promisesCredit = defineRule({
  id: "promises-credit",
  severity: "blocking",
  options: noOptions,
  messages: {
    missing: {
      it: {
        message: () => "Non prometti di dire di chi è la foto.",
        hint: () =>
          "Scrivi come la firmerai: «con il tuo nome sotto», «ti tagghiamo», o chiedi come preferisce essere citata la persona.",
      },
      en: {
        message: () => "You don’t promise to say whose photo it is.",
        hint: () =>
          "Say how you will credit it: “with your name below”, “we’ll tag you”, or ask how they would like to be named.",
      },
    },
  },
  check(text) {
    // a caption between quotation marks is the promise itself: it will say «foto di Giulia»
    const evidence = [...matches(text, credits[text.locale]).slice(0, 30), ...namedInParts(text)].filter(
      (place) =>
        !isNegated(text, place) &&
        !isNeedless(text, place) &&
        !other[text.locale].test(text.folded.slice(place.start, place.end + 20)),
    );
    return evidence.length > 0
      ? { findings: [], evidence: evidence.slice(0, 3) }
      : { findings: [{ message: "missing", range: null }] };
  },
});
