import type { Localized } from "../locale.ts";
import { englishMonth, italianMonth } from "../text/month-names.ts";

const giorno = "(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lunedi|martedi|mercoledi|giovedi|venerdi)";
const mese = `(?:${italianMonth})`;
const numero =
  "(?:\\p{N}+|un|uno|una|un'|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|ventiquattro|quarantotto|mezz')";
const ora = "(?:\\p{N}{1,2}(?:[.:]\\p{N}{2})?|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici)";

const day = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const month = `(?:${englishMonth})`;
const number =
  "(?:\\p{N}+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty-four|forty-eight|a couple of)";
const clock = "\\p{N}{1,2}(?:[.:]\\p{N}{2})?(?: *[ap]\\.?m| o'clock)?";

interface TimeSources {
  /** A point in time that can be checked on a clock or a calendar, without its preposition. */
  readonly point: string;
  /** A point with the preposition that only a time takes: 'alle 9', 'at 9'. */
  readonly at: string;
  /** A length of time that can be counted: '24 ore', 'two days', 'the rest of the day'. */
  readonly span: string;
}

/** Sources, in the syntax of `pattern`, of times that can be checked. 'Presto', 'soon' and 'further notice' are none. */
export const checkableTime: Localized<TimeSources> = {
  it: {
    point: `(?:oggi|stasera|stanotte|questa sera|questo pomeriggio|domani|domattina|dopodomani|(?:questo |il |nel )?(?:weekend|fine settimana)|(?:la |a |di )?fine (?:della |di |del )?(?:giornata|settimana|mese|turno|mattinata|pomeriggio|weekend)|mezzogiorno|mezzanotte|${giorno}|(?:la )?(?:prossima settimana|settimana prossima)|(?:il )?\\p{N}{1,2}°?(?: ${mese}|/\\p{N}{1,2})|(?:primo|uno) ${mese}|(?:tra|fra|entro) ${numero}(?: )?(?:or[ae]|minuti|giorn[oi]|settiman[ae])|le (?:ore )?${ora}|ore ${ora}|\\p{N}{1,2}[.:]\\p{N}{2})`,
    at: `(?:(?:alle|entro le|verso le|dalle|per le)(?: ore)? ${ora}|all'una|a (?:mezzogiorno|mezzanotte))`,
    span: `(?:${numero}(?: )?(?:or[ae]|giorn[oi]|settiman[ae]|minuti)|(?:oggi|stasera|domani)|(?:tutt[oa] |l'intera |intera )?(?:il |la )?(?:giorno|giornata|serata|mattinata|pomeriggio|settimana|weekend|fine settimana|resto della (?:giornata|settimana)))`,
  },
  en: {
    point: `(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|weekend)|the weekend|(?:the )?end of (?:the )?(?:day|week|weekend|month|shift|play|business)|close of (?:business|play)|eod|first thing|noon|midday|midnight|lunchtime|(?:next |this )?${day}|next week|(?:the )?\\p{N}{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month}(?: the)? \\p{N}{1,2}(?:st|nd|rd|th)?|the \\p{N}{1,2}(?:st|nd|rd|th)|\\p{N}{1,2}/\\p{N}{1,2}|(?:in|within) ${number} (?:hours?|minutes?|days?|weeks?)|${clock})`,
    at: `(?:(?:at|by|around|from|before|after) (?:${clock}|noon|midday|midnight|six|seven|eight|nine|ten)|\\p{N}{1,2}(?:[.:]\\p{N}{2})? *[ap]\\.?m|\\p{N}{1,2}[.:]\\p{N}{2})`,
    span: `(?:${number} (?:more )?(?:hours?|minutes?|days?|weeks?)|(?:today|tonight|tomorrow)|the (?:rest|remainder) of (?:the |this )?(?:day|week|weekend|afternoon|evening)|the (?:day|week|weekend|evening|afternoon)|(?:all|the whole|the entire) (?:day|week|weekend|evening|afternoon))`,
  },
};
