import type { Localized } from "../../lib/locale.ts";
import type { Range } from "../../lib/range.ts";
import { safetyStep } from "../../lib/safety/opening-step.ts";
import type { TextDoc } from "../../lib/text.ts";

/** What else is said where somebody is in danger: who is to be called, what mustn't be swallowed, who must get out. */
const danger: Localized<RegExp> = {
  it: /(?<!\p{L})(?:(?:chiam|compon|telefon)\p{L}* (?:subito |il |al |lo )*(?:112|118|115)|(?:il |al )?(?:112|118)(?=[ ,.;:)]|$)|centr[oi] antivelen\p{L}|guardia medica|pronto soccorso|non (?:bere|bev|cucin|lavar|inal|respir|entr|avvicin)\p{L}*|(?:uscite|esca|esci|evacu\p{L}+|allontan\p{L}+)(?: subito| da| dal|[ ,.]))/u,
  en: /(?<!\p{L})(?:(?:call|ring|dial|phone|then|or) (?:911|999|111|112)|(?:911|999|112)(?=[ ,.;:)]|$)|poison (?:line|control|cent\p{L}+)|stop (?:taking|giving|wearing|driving|riding)|(?:don't|do not) (?:give|take|drive|ride|enter|go|wear|swallow|cook)|(?:get|bring|take) (?:her|him|them|everyone|yourself|everybody) (?:\p{L}+ ){0,2}?(?:out|down|outside)|leave (?:now|the (?:house|building|flat|room))|pause it|bag it up|doctor)(?!\p{L})/u,
};

/** Before a word that opens a line, a sentence or an item. */
const opens = /(?:^|[\n.!?:])[\s"“«'(*_•–—-]*(?:\p{Extended_Pictographic}\uFE0F?\s*)*$/u;

/** Before words copied from what is written somewhere: 'the label shouts IVORY', 'sulla porta c'è scritto CHIUSO'. */
const copied =
  /(?<!\p{L})(?:(?:label|sign|box|tag|sheet|screen|poster|door|page|ticket|packet|bag|board|button|form|banner|menu|email|text|app|stamp|etichetta|cartell[oi]|scatola|scontrino|schermo|insegna|manifesto|porta|pagina|biglietto|busta|modulo|pulsante|tasto|menù|timbro|app|display)(?: [\p{L}']+){0,4} (?:says?|said|reads?|shouts?|shouted|screams?|shows?|showed|dice|diceva|dicono|recita|recitava|grida|gridava|mostra|mostrava|scritto)|(?:marked|labelled|labeled|stamped|printed|c'è scritto|con scritto|c'era scritto|con la scritta|la scritta|the words?|la parola|le parole)) ["“«'(]?$/u;

/** Before the code of an offer: 'use code SUMMER', 'con il codice ESTATE'. */
const code = /(?<!\p{L})(?:codes?|vouchers?|coupons?|promo|codic[ei]|buon[oi](?: sconto)?):? ["“«'(*]?$/u;

/** How far before a word its surroundings are looked at, in UTF-16 units. */
const reach = 60;

/** Whether a text warns of a danger: then it may be loud. */
export function warnsOfDanger({ folded, locale }: TextDoc): boolean {
  return safetyStep[locale].test(folded) || danger[locale].test(folded);
}

/** Words that call for attention, before a colon or by themselves as well. */
const heed =
  /(?<!\p{L})(?:important|warning|attention|please read|read this|urgent|danger|caution|recall|safety|attenzione|importante|avviso|urgente|pericolo|allerta|richiamo|sicurezza)(?!\p{L})/u;

/** Whether capitals are the head of a warning: they open a line or a sentence, and lead on into it or call for attention. */
export function headsWarning({ raw, folded }: TextDoc, { start, end }: Range): boolean {
  const opening = opens.test(raw.slice(Math.max(0, start - reach), start));
  return opening && (/^,? \p{L}/u.test(raw.slice(end, end + 3)) || heed.test(folded.slice(start, end)));
}

/** Whether capitals are those of something written elsewhere, or of a code: nobody shouts them. */
export function isCopied({ raw, folded }: TextDoc, { start, end }: Range): boolean {
  const before = folded.slice(Math.max(0, start - reach), start);
  return copied.test(before) || code.test(before) || /^\p{N}/u.test(raw.slice(end, end + 2));
}
