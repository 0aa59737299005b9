import type { Locale } from "../../lib/locale.ts";
import { pattern } from "../../lib/pattern.ts";

interface Lexicon {
  /** Words that turn a share into what is left of it: 'the others', '42% are men'. */
  readonly leaves: RegExp;
  /** The same of 'most': 'most have yet to return', 'most come once'. */
  readonly seldom: RegExp;
  /** 'Most' said of all customers; 'most of the questions' is a share of something else. */
  readonly majority: RegExp;
  /** Just before it, or before a share: she is one of them ('she will return, as most do', 'like 44% she …'). */
  readonly likened: RegExp;
  /** Where another clause begins without a mark: 'most own a home but she rents'. */
  readonly turns: RegExp;
  /** Before a share: it is held against another one ('ahead of the 28% for repairs', 'while 44% …'). */
  readonly compares: RegExp;
}

const clientsIt =
  "(?:clienti|client[ei]la|clientela|persone|gente|acquirenti|compratori|visitatori|chi compra|chi acquista|noi|loro|nostri|archivio)";
const clientsEn =
  "(?:customers?|clients?|people|buyers?|shoppers?|visitors?|purchasers?|those on file|them|us|folk|our file)";

export const words: Readonly<Record<Locale, Lexicon>> = {
  it: {
    leaves: pattern([
      "non|né|altr[ioe]|rest[oai]|restant[ei]|riman\\p{L}+|invece|fuori|altrove|senza|mai|uomini|maschi|nessun[oa]?|manca\\p{L}*|neanche|nemmeno|neppure",
    ]),
    seldom: pattern(["ancora|raramente|di rado|difficilmente|una volta|un[ao] sol[ao]|sol[oae]|prim[oa]|tranne|salvo"]),
    majority: pattern([
      `(?:la |alla |una )?(?:netta |larga |stragrande |grande )?(?:maggior parte|gran parte|maggioranza|più della metà|oltre (?:la )?metà)(?: (?:de[il]|delle?|di|degli|dell'|della|tra i|fra i|nell')(?: )?(?:nostr[aie] |suo[i]? |quest[ei] )?${clientsIt})?(?! (?:di|de[il]|dell[aeo]|degli|dell'|che|chi)(?![\\p{L}']))`,
      `quasi tutt[ie](?: (?:i|le)(?: nostr[ie])? ${clientsIt})?(?! (?:(?:i|le|gli|quell[ie]|coloro|chi)(?!\\p{L})|l'))`,
      "(?:i|le) più(?= (?:(?:ci|la|lo|le|si) )?\\p{L}{2,}no(?!\\p{L}))",
    ]),
    likened:
      /(?<!\p{L})(?:come|al pari del(?:la)?|così|proprio come)(?: (?:fa|fanno|ha fatto|hanno fatto|succede|capita|accade))?(?: (?:a|il|al|per il|per))? $/u,
    turns: pattern([
      "ma|però|mentre|invece|anche se|eppure|benché|sebbene|e (?:lei|lui|noi)|lei|lui|quando|tranne che|per quanto|al contrario",
    ]),
    compares: pattern([
      "rispetto|mentre|contro|invece|più|meno|oltre|davanti|dietro|anziché|differenza|se|anche se|benché|sebbene|doppio|metà|triplo|sopra|sotto|che (?:al|dal|il|per il|nel|col)|non|né|dove|laddove|quanto|supera\\p{L}*|segu\\p{L}+|preced\\p{L}+|batt\\p{L}+",
    ]),
  },
  en: {
    leaves: pattern([
      "not|\\p{L}+n't|nor|no|none|neither|others?|rest|remain\\p{L}*|left|instead|outside|elsewhere|without|never|men|cannot|nobody",
    ]),
    seldom: pattern(["yet|rarely|seldom|hardly|barely|once|only|just|one|single|first|except|but|stops?|fail\\p{L}*"]),
    majority: pattern([
      `(?:the |a )?(?:vast |great |large |clear )?(?:majority|(?:more|over|better) than half|over half)(?: of)?(?: (?:the|our|its|these|all))? ${clientsEn}(?! (?:who|that|with|in))`,
      "(?:the |a )?(?:vast |great |large |clear )?(?:majority|more than half|over half)(?! (?:of|who|that|in|among|with)(?!\\p{L}))",
      `most(?: of)?(?: (?:the|our|its|these|all))? ${clientsEn}(?! (?:who|that|with))`,
      "(?<!(?:the|her|his|its|what|at) )most(?= (?:do|are|have|come|return|rent|ask|want|find|buy|say|said|hear|choose)(?!\\p{L}))",
      "(?<=like )most(?=[,;.]| (?:she|he)(?!\\p{L}))",
      `(?:nearly|almost|practically) all(?: of)?(?: (?:the|our|these))? ${clientsEn}(?! (?:who|that|with|in))`,
      "(?:nearly|almost|practically) (?:all|everyone|everybody)(?! (?:of|who|that|the|our|with|she|he)(?!\\p{L}))",
    ]),
    likened: /(?<!\p{L})(?:like|as|along with)(?: (?:with|for|do|does|happens to|is true of))?(?: the)? $/u,
    turns: pattern([
      "but|while|whereas|though|although|yet|however|even if|unlike|and (?:she|he|we)|she|he|when|except|instead",
    ]),
    compares: pattern([
      "than|unlike|compared|against|versus|vs|while|whereas|though|although|if|ahead|behind|instead|rather|beyond|beside|besides|twice|double|half|above|below|not|\\p{L}+n't|nor|where|outnumber\\p{L}*|exceed\\p{L}*|beats?|follow(?:s|ed)|before|after|over",
    ]),
  },
};
