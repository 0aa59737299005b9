import type { Locale } from "../../lib/locale.ts";
import { isQuoted, matches, pattern } from "../../lib/pattern.ts";
import { placesIn, type Range } from "../../lib/range.ts";
import { isNegated } from "../../lib/scope.ts";
import { latinExpression } from "../../lib/text/latin.ts";
import { isAddress } from "../../lib/text/words.ts";
import type { TextDoc } from "../../lib/text.ts";

/** Acts that a reader can do, as commands in the three ways of saying you. */
const commandsIt =
  "scriv(?:i|ete|a)|apr(?:i|ite|a)|clicc(?:a|ate|hi)|tocca|toccate|va(?:i|da)|andate|mand(?:a|ate|i)|invi(?:a|ate|i)|controll(?:a|ate|i)|svit(?:a|ate|i)|avvit(?:a|ate|i)|tien(?:i|ga)|tenete|chiam(?:a|ate|i)|compil(?:a|ate|i)|scegl(?:i|iete)|scelga|inserisc(?:i|a)|inserite|aspett(?:a|ate|i)|attend(?:i|ete|a)|stacc(?:a|ate|hi)|port(?:a|ate|i) (?:la|il|lo|le|con|qui|in)|pass(?:a|ate|i) (?:da|in|a|quando|dalla|dal)|entr(?:a|ate|i)(?! in (?:vigore|gioco|funzione))|suon(?:a|ate|i)|buss(?:a|ate|hi)|parcheggi(?:a|ate)?|sal(?:i|ite|ga)|scend(?:i|ete|a)|attravers(?:a|ate|i)|affacci(?:ati|atevi|arsi)|acced(?:i|ete|a)|scaric(?:a|ate|hi)|stamp(?:a|ate|i)|chied(?:i|ete|a)|segu(?:i|ite|a)|legg(?:i|ete|a)|guard(?:a|ate|i)|cerc(?:a|ate|hi)|us(?:a|ate|i)|mett(?:i|ete|a)|togl(?:i|iete)|tolga|rimett(?:i|ete|a)|ricaric(?:a|ate|hi)|spegn(?:i|ete)|spenga|accend(?:i|ete|a)|ripon(?:i|ete|ga)|rispond(?:i|ete|a)|imball(?:a|ate|i)|fotograf(?:a|ate|i)|conserv(?:a|ate|i)|verific(?:a|ate|hi)|indic(?:a|ate|hi)|specific(?:a|ate|hi)|aggiung(?:i|ete|a)|prem(?:i|ete|a)|selezion(?:a|ate|i)|prenot(?:a|ate|i)|ordin(?:a|ate|i) (?:da|dal|la|il|sul|entro)|contatt(?:a|ate|i)|telefon(?:a|ate|i)|pulisc(?:i|a)|pulite|restituisc(?:i|a)|rend(?:i|ete|a) (?:la|il|lo)|ripet(?:i|ete|a)|inquadra(?:te)?|fa(?:i|te|ccia) (?:una|un|la|il|attenzione|clic|così|due|tre)|prend(?:i|ete|a)|lasci(?:a|ate)|collega(?:te)?|firma(?:te)?|allega(?:te)?|digita(?:te)?|prova(?:te)? (?:a|con)|ricorda(?:ti|tevi)?|copi(?:a|ate)|incoll(?:a|ate)|gira(?:te)?|vien(?:i|ga)|venite|strofina(?:te)?|sostituisc(?:i|a)|cambia(?:te)? (?:la|il)|annota(?:te)?|segnala(?:te)?|solleva(?:te)?|avvolg(?:i|ete)|sciacqu(?:a|ate)|asciug(?:a|ate)";
const stems =
  "copi|incoll|trascriv|consult|spost|avvis|inoltr|sciacqu|asciug|sollev|avvolg|scriv|apr|clicc|tocc|and|mand|invi|controll|svit|avvit|ten|chiam|compil|scegli|inser|aspett|attend|stacc|port|pass|entr|acced|scaric|stamp|chied|segu|legg|guard|cerc|us|mett|togli|rimett|ricaric|spegn|accend|ripon|rispond|imball|fotograf|conserv|verific|indic|specific|aggiung|prem|selezion|prenot|ordin|contatt|telefon|pul|restitu|rend|ritir|rimand|spedir|sped|far|prend|lasci|colleg|firm|alleg|digit|prov|gir|ven|strofin|sostitu|cambi|annot|segnal|compr|acquist|pag|registr|iscriv|modific|annull|disdir|richied|ricev|regol|mont|smont|append|vis|tracci|recuper|rivolger|trov";
const commandsEn =
  "walk|knock|pop|park|head|step (?:in|inside|through)|swing by|stroll|copy|paste|insert|consult|move|rinse|dry|lift|wrap|forward|share|slide|write|open|click|tap|go|send|check|unscrew|screw|keep|call|ring|fill|choose|pick|enter|type|wait|unplug|plug|bring|come|drop|log|sign|download|print|ask|follow|read|look|search|use|put|take|remove|recharge|charge|switch|turn|pack|wrap|photograph|verify|tell|add|press|select|book|order|contact|phone|clean|wipe|reply|visit|message|e-?mail|fold|return|hold|scan|attach|register|submit|try|find|see the|see our|swap|change|replace|measure|note|let us|give|track|cancel|pay|loosen|tighten|pull|push|leave|make sure|remember to|start(?! (?:at|from)(?: just| only)? [€$£\\d])|stop|dm|get in touch|hand|fetch|collect|compare|mark|repeat|store|touch";

const steps: Readonly<Record<Locale, { readonly clause: RegExp; readonly said: RegExp }>> = {
  it: {
    clause: latinExpression(
      `(?:^|[.,;:!?(\\n\\-•]["']?\\s{0,4}|(?<!\\p{L})(?:e|ed|poi|quindi|allora|prima|oppure|o|intanto|dopo|invece|ma|semplicemente|solo|infine|per favore|così) )(?:${commandsIt})(?!\\p{L})`,
      "gu",
    ),
    said: pattern([
      "si (?:svit|avvit|togl|mett|stacc|compil|inserisc|scegl|clicc|prem|mand|invi|scriv|apr|ripon|stamp|alleg|sollev|string|puli|rimett|spingh?|strofin|prenot)(?:a|e|ono|ano|isce|iscono)|(?:va|vanno) (?:poi |solo |prima )?(?:compilat|mess|spedit|rimandat|stampat|firmat|inviat|scritt|richiest|prenotat|svitat|staccat|ricaricat|pulit|imballat|pres|portat|chiest|inserit)[oaie]",
      "(?:togli|metti|scrivi|apri|chiedi|tieni|inserisci|scegli|spegni|accendi|premi|aggiungi|prendi|rispondi|rimetti|spingi|stringi|togliete|mettete|aprite|scrivete|chiedete) (?:il|la|lo|le|i|gli|l'|un|una|due|tre|a|al|alla|su|sul|con)|lascia(?:ci|mi)? (?:un messaggio|una mail|un recapito|il numero|il tuo numero|due righe)|(?:ce|me) (?:la|lo|li|le) (?:porti|mandi|spedisci|fai avere|riporti|invii|scrivi|dici)",
      `(?:${stems})(?:i|a|e|ali|ala|ale|alo|ili|isci|iti|ati)?(?:ci|mi|la|lo|le|li|cela|celo|tela|telo|melo|mela|tevi|teci)(?<=(?:ci|mi|la|lo|le|li|vi))(?<!(?:facile|difficile|utile|possibile|simile|gentile|portali|aperti|sentiti|tutti|molti|clienti|postali|usati|passati|mandati|inviati|aperti|cambiati|comprati))`,
      // what one does to oneself; 'ben imballati' is none
      "(?<!(?:sono|siamo|essere|ben|già|stati|sempre|i|gli|dei|pezzi) )(?:affaccia|registra|iscrivi|ricorda|rivolgi|presenta|segna|annota|procura|assicura|accomoda|siedi|connetti|collega|avvicina|fatti|prepara|abbona|metti|prenditi)(?:ti)?(?<=ti)",
      // come, said as an invitation that tells where or when
      "(?:ti|vi|la|le) aspett(?:iamo|o)(?: [\\p{L}\\d']+){0,6} (?:in|al|alla|alle|dalle|ogni|sabat|da noi)~|si (?:entra|arriva|viene|passa|suona|bussa|parcheggia)(?! (?:in|nel) (?:vigore|gioco|vivo))|segn(?:a|ate|i)(?:ti|telo)?(?: (?:in agenda|l'indirizzo|sul calendario)| *:)",
      `(?:puoi|può|potete|possono|si può|si possono|basta|ti basta|le basta|è sufficiente|devi|deve|dovete|si deve|occorre|bisogna|è necessario|ti conviene|conviene|consigliamo di|ti consigliamo di|le consigliamo di|ricordati di|ricorda di|prova a|provi a|è possibile|ti chiediamo di|le chiediamo di|serve|per farlo|ti invitiamo a|hai \\d+ giorni per|hai (?:un|due|trenta|quattordici) \\p{L}+ per|hai tempo)(?: (?:anche|solo|sempre|prima|quindi|già|di|[\\p{L}']+mente)){0,2} (?:${stems})(?:are|ere|ire|arla|arlo|arle|arli|erla|erlo|erle|erli|irla|irlo|irle|irli|arci|erci|irci|armi|ermi|irmi|arti|erti|irti|gliere|la|lo|ci|mi|re|rla|rlo|rci|nire|nirla|rre)?`,
    ]),
  },
  en: {
    clause: latinExpression(
      `(?:^|[.,;:!?(\\n\\-•]["']?\\s{0,4}|(?<!\\p{L})(?:and|then|or|so|first|just|simply|please|next|finally|meanwhile|otherwise|also) )(?:${commandsEn})(?![\\p{L}'-])(?!s? (?:is|are|was|were|has|have|will|can|comes?|goes|times?|tells|shows)(?!\\p{L}))`,
      "gu",
    ),
    said: pattern([
      `(?:you (?:can|may|could|need to|have to|should|must|'ll need to)|you'll (?:need|have) to|all you (?:need|have) to do is|it's enough to|it is enough to|just|simply|please|to do so|be sure to|remember to|don't forget to|we (?:suggest|recommend|advise)(?: that)? you|we ask you to|try to|you have \\d+ days to|you have (?:thirty|fourteen|a) \\p{L}+ to)(?: (?:also|only|always|just|simply|first|then|either|[\\p{L}]+ly)){0,2} (?:${commandsEn}|ship|buy|pay|collect|get|pick)`,
      // come, said as an invitation that tells where or when
      "(?:look forward to seeing|(?:be )?(?:expecting|waiting for|happy to see)|(?:love|like) to see|hope to see|see) you(?: [\\p{L}\\d']+){0,6} (?:at|on|from|any|every|between|in)(?! (?:touch|no))|(?:anyone|anybody|everyone|everybody) can (?:walk|come|drop|pop|step|enter)|(?:make|take) a (?:note|look)",
      "(?:try|we recommend|we suggest|start by|begin by) (?:\\p{L}+ly )?(?:writing|opening|clicking|sending|checking|unscrewing|calling|filling|choosing|entering|waiting|unplugging|switching|turning|cleaning|wiping|charging|asking|reading|using|moving|pressing|restarting|swapping|changing)",
    ]),
  },
};
/** What looks like a step and comforts only: 'puoi stare tranquillo', 'rest assured', 'wait for news'. */
const comfort = {
  it: /^["'\s.,;:!?(-]*(?:e |ma |poi )?(?:(?:puoi|può|potete) (?:star|contar|immagin|capir|fidar|creder)|attend\p{L}+ (?:fiducios|pazient)|aspett\p{L}+ (?:notizie|ci|fiducios|con pazienza)|tocca a noi|guarda caso|scusa)/u,
  en: /^["'\s.,;:!?(-]*(?:and |so |then )?(?:you (?:can|may) (?:rest|relax|trust|count|imagine|see why|be sure)|(?:please )?(?:bear|wait for news|hold on tight|look forward(?! to seeing you(?: [\p{L}\d']+){0,6} (?:at|on|from|any|every|between)))|let us (?:reassure|know that|apologise)|come on(?=[,.!?]|$)|look, )/u,
};
const phone = /(?<![\p{L}\p{N}])\+?\d{2,4}[ /-]?\d{2,4}[ -]?\d{2,4}(?:[ -]?\d{2,4})?(?!\p{N})/gu;
const page = /(?<![\p{L}\p{N}/])\/(?:en\/)?[a-z][a-z-]{2,30}(?!\p{L})/gu;

/** More places than any answer has; keeps hostile texts cheap. */
const most = 100;
/** Fewer digits are no telephone number. */
const fewestDigits = 8;

/** The steps and the links of an answer. */
export function findSteps(text: TextDoc): Range[] {
  const { folded, locale } = text;
  const found: Range[] = text.words.filter((word) => isAddress(word) && !word.norm.startsWith("#"));
  found.push(...placesIn(folded, page).slice(0, most));
  const isLong = ({ start, end }: Range) => folded.slice(start, end).replace(/\D/g, "").length >= fewestDigits;
  found.push(...placesIn(folded, phone).filter(isLong));
  for (const place of [
    ...matches(text, steps[locale].said),
    ...placesIn(folded, steps[locale].clause).slice(0, most),
  ]) {
    if (isQuoted(text, place) || comfort[locale].test(folded.slice(place.start, place.end + 30))) continue;
    const verb = { start: Math.max(place.start, place.end - 6), end: place.end };
    if (!isNegated(text, place) && !(locale === "it" && isNegated(text, verb))) found.push(place);
  }
  return found.sort((a, b) => a.start - b.start);
}
