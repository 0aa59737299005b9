import type { Locale } from "../../lib/locale.ts";
import type { Range } from "../../lib/range.ts";
import type { TextDoc } from "../../lib/text.ts";
import { statementAt } from "./find.ts";

/** What reaches the person, said by the brand in the first person or as what they will have: 'we'll write', 'ti scriviamo'. */
const said: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:(?:[tvl][ie]|glielo|te l[aoe]|ve l[aoe]|qui) (?:aggiorn|scriv|riscriv|chiam|richiam|telefon|rispond|ricontatt|contatt|mand|rimand|invi|sped|rispedi|port|riport|rimbors|ripass|riaccredit|consegn|sostitui|rid|rend)(?:o|iamo|isco|er[òe]\p{L}*|ir[òe]\p{L}*)|[tvl][ie] (?:faccio|facciamo|farò|faremo) (?:sapere|avere)|[tvl][ie] (?:dico|diciamo|dirò|diremo|do|diamo|darò|daremo)|(?:scriv|aggiorn|chiam|telefon|rispond|pubblic|mand|sped|port|rimbors|ritir)h?er(?:ò|emo)|(?:sped|restitu)ir(?:ò|emo)|(?:ci|mi) (?:facciamo|faccio) (?:vivi|viv[oa]|sentire)|riceverai|riceverà|avrai|avrà|saprai|saprà)(?!\p{L})/u,
  en: /(?<!\p{L})(?:(?:we|i)(?:'ll| will| shall| are going to|'re going to|'m going to)(?: \p{L}+ly| also| then| personally| both| all)? (?:update|call|ring|phone|write|reply|answer|tell|message|email|text|let you|get back|come back|be back|be in touch|get in touch|send|resend|refund|bring|deliver|collect|pick|replace|publish|post|report|give|have)|you(?:'ll| will)(?: \p{L}+ly)? (?:hear|have|get|receive|know))(?!\p{L})/u,
};

/** A day or a deadline that can be checked, whenever it is read. */
const certain: Readonly<Record<Locale, RegExp>> = {
  it: /^(?:entro|oggi|domani|domattina|dopodomani|stasera|in giornata|in serata|in mattinata|prima d|alle|per le|luned|marted|mercoled|gioved|venerd|sabato|domenica)(?!.*(?:prossimi giorni|settimane?$))/u,
  en: /^(?:by|within|today|tonight|tomorrow|this (?:morning|afternoon|evening)|first thing|before|at|on|later today|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!.*(?:few days|soon))/u,
};

/** What makes a promise less than one. */
const hedged: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:forse|magari|probabil\p{L}+|se|eventual\p{L}+|speriamo|spero|prov(?:o|iamo|eremo)|cerch\p{L}+|vedremo|vediamo|conto|contiamo|dovre\p{L}+|potre\p{L}+|vorre\p{L}+|non|né|ieri|quando|dopo che)(?!\p{L})/u,
  en: /(?<!\p{L})(?:maybe|perhaps|probably|possibly|hopefully|hope|try|trying|aim|might|may|could|should|would|if|unless|not|never|\p{L}+n't|yesterday|once|when)(?!\p{L})/u,
};

/** Whether a time is plainly promised, so that no weighing of the other words can take it back: 'we'll update you by tonight'. */
export function isPlain(text: TextDoc, place: Range): boolean {
  const { folded, locale } = text;
  const { start, end } = statementAt(text, place);
  const statement = folded.slice(start, end);
  return (
    certain[locale].test(folded.slice(place.start, place.end)) &&
    said[locale].test(statement) &&
    !hedged[locale].test(statement)
  );
}
