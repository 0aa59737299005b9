import type { Locale } from "../locale.ts";
import { matches, pattern } from "../pattern.ts";
import type { Range } from "../range.ts";
import type { TextDoc } from "../text.ts";

/** Verbs by which a brand uses somebody's picture. */
const uses: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    // as an entry of a list
    "(?:dove|durata|per quanto|quanto)(?: tempo)? *[:=]",
    "(?:ri)?(?:pubblic|post|us|utilizz|condivid|mett|mostr|inser|riprend|ospit|stamp|aggiung|ten|riutilizz)(?:assimo|essimo|issimo|assi|essi|heremmo|eremmo|iremmo)|veder(?:la|lo|e (?:la |questa |quella )?(?:(?:tua|sua|vostra) )?(?:foto|immagine)|e (?:il |questo )?(?:(?:tuo|suo) )?scatto) (?:su|sul|sulla|nel|nella)",
    "(?:prend(?:ere|iamo|erla|erlo|essimo) (?:in prestito|la|quella|questa|lo scatto|il tuo)|(?:merit|troverebbe (?:posto|casa)|star)(?:a|erebbe|ebbe) (?:[\\p{L}']+ ){0,4}(?:posto|posti|casa|spazio|spazi|bene (?:su|sul|sulla|nel|nella))|rubar\\p{L}+|riprodur\\p{L}+)|(?:ri)?pubblic(?:are|hiamo|heremo|o|herò|arla|arlo|arle|arli|hi|ata|ato)|(?:ri)?post(?:are|iamo|eremo|arla|arlo|o)|us(?:are|iamo|eremo|arla|arlo|arle|o|asse~|assimo)|utilizz(?:are|iamo|eremo|arla|arlo)|condivid(?:ere|iamo|eremo|erla|erlo|o)|mett(?:ere|iamo|eremo|erla|erlo|o|essimo)|mostr(?:are|iamo|eremo|arla|arlo)|inser(?:ire|iamo|iremo|irla|irlo)|riprend(?:ere|iamo|erla|erlo)|ripropor~|riproponiamo|far(?:la)? vedere|farla girare|(?:man|ri)?ten(?:ere|erla|erlo|iamo)|riutilizz(?:are|arla|arlo|iamo)|ospit(?:are|iamo|arla|arlo)|aver(?:la|lo) (?:su|sul|sulla|nel|nella|in|da noi|anche)|stamp(?:are|iamo|arla)|aggiung(?:ere|iamo|erla)|port(?:arla|iamo) (?:sul|nel|in)|resterebbe|resta|rimane|rimarrebbe|starebbe|comparirebbe|compare|andrebbe|apparirebbe|vorremmo|ci piacerebbe|vorrei|mi piacerebbe|farne|finirebbe|finisce",
    "(?:pu(?:ò|oi)|potrebbe|possono|potrebbero|far(?:la|e)?|vederla) (?:\\p{L}+ )?(?:finire|andare|comparire|apparire|stare|uscire|entrare|diventare|viaggiare|passare|vivere)|(?:pass|viv|abit|dorm|sost|trascorr|soggiorn)(?:are|ere|ire|asse|esse|isse) (?:[\\p{L}\\d']+ ){0,3}(?:su|sul|sulla|nel|nella|in|da noi)|trascorrere (?:sei|\\d+)|prest(?:arci|armi|arcela|armela|are|eresti|eresti|i|a)|conced(?:erci|ercela|eresti)|ced(?:erci|ercela|eresti)|regal(?:arci|eresti)|vivrebbe|passerebbe|prest(?:aci|acela|acelo|ami)|lascia(?:ci|cela)|affida(?:ci|cela)|concedi(?:ci|cela)",
  ]),
  en: pattern([
    "(?:where|how long|duration|for how long) *[:=]",
    "(?:re-?)?publish(?:ed|ing)?|(?:re-?)?post(?:ed|ing)?|re-?shar(?:e|ed|ing)|us(?:e|ed|ing)|shar(?:e|ed|ing)|put(?:ting)?|show(?:n|ing|ed)?|featur(?:e|ed|ing)|includ(?:e|ed|ing)|add(?:ed|ing)?|print(?:ed|ing)?|run(?:ning)?|host(?:ed|ing)?|keep(?:ing)?|reus(?:e|ing)|display(?:ed|ing)?|appear|borrow(?:ed|ing)?|reproduc(?:e|ed|ing)|repeat|stay|stays|go|goes|be on|spend(?:ing)?|liv(?:e|ing)|sit|sits|we'd (?:love|like)|would (?:love|like)|it'd|lend(?:ing)?|hav(?:e|ing) (?:it|your|the|that|this)|i'd (?:love|like)|feature|take (?:your|the|that|this)|deserves?|(?:would|'d) (?:look|fit)|live on|appears?|let us (?:have|show|use)|see(?:ing)? (?:it|(?:your|the|that) (?!lamps?(?!\\p{L})|(?:work)?shop)\\p{L}+) (?:on|in|up)|see (?:it|your|the|that|this)(?: [\\p{L}']+){1,6} on (?:our|the|my)|hang(?:ing)?|carry",
  ]),
};

/** What the customer did with it is no use of the brand's. */
const theirs =
  /(?<!\p{L})(?:hai|ha|avete|(?<!(?:would|will|could|can|do|if|might|may|and|should) )you|you've|you have)(?: \p{L}+)? $/u;

/** Places where the text speaks of using the picture, as the brand would. */
export function usesIn(text: TextDoc): Range[] {
  return matches(text, uses[text.locale])
    .slice(0, 60)
    .filter(({ start }) => !theirs.test(text.folded.slice(Math.max(0, start - 24), start)));
}
