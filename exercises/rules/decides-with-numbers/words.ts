import type { Locale } from "../../lib/locale.ts";
import { pattern } from "../../lib/pattern.ts";
import { englishMonth, italianMonth } from "../../lib/text/month-names.ts";

/** Words by which a report decides: proposals, decisions, acts to come. Looking, trying and hoping decide nothing. */
export const decides: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "(?:delibera|decisione|proposta|richiesta|mozione)(?: [\\p{L}']+){0,4} *:",
    "(?:propon(?:go|iamo)|decid(?:o|iamo)|abbiamo deciso|ho deciso|si decide|la (?:decisione|proposta) (?:è|di)|decisione *[:.–-]|proposta *[:.–-]|suggeri(?:sco|amo)|(?:vi |le |ti )?chied(?:o|iamo) (?:di|un sì|il sì|il via|l'ok|il permesso|l'autorizzazione)|conviene|raccomand(?:o|iamo)|prossim[oi] pass[oi] *:|azion[ei] *:|(?:che )?cosa (?:cambia|cambiamo|facciamo)(?: ora| adesso)? *:|d'ora in poi *:)~",
    "(?!(?:vedr|valuter|cercher|prover(?=emo a |ò a )|sper|penser|terr|continuer|riflett|capir|potr|vorr|dovr|sapr|sar|avr|analizzer|osserver|monitorer|studier|ragioner|approfondir)(?:emo|ò)(?!\\p{L}))(?!però|estremo|supremo)\\p{L}{2,}(?:remo|rò)",
    "(?!(?:siamo|abbiamo|vediamo|sappiamo|possiamo|vogliamo|pensiamo|speriamo|crediamo|notiamo|dobbiamo|cerchiamo|valutiamo|continuiamo|ringraziamo|capiamo|osserviamo|facciamo (?:fatica|i conti))(?!\\p{L}))(?:aument|riduc|taglia|sposta|port|pass|pubblich|smett|chiud|apr|invest|raddopp|dimezz|togli|sospend|ferm|lanc|rispond|prov|test|metti|inizi|cominci|prepar|mand|fiss|assegn|dedich|limit|elimin|scend|sali|triplic|affid|fermiam|tolgh|ripet|rimand|anticip|scegli|lasci|spendi|spend|usi|us)\\p{L}*iamo",
    // a heading or a wish that opens the decision: what it holds may stand in the sentences after it
    `(?:ho|abbiamo) in mente|(?:ho|abbiamo) (?:solo )?(?:una|un|un'|due) *(?:\\p{L}+ )?(?:proposta|idea|richiesta|piano|cambi(?:o|amento)|decisione da prendere)|(?:ecco|questa è|questo è)? *(?:la |il )?(?:mia|nostra|mio|nostro) (?:proposta|idea|piano|decisione|richiesta)|(?:(?:da qui|di qui|quindi|perciò) (?:la|una|l') *(?:proposta|decisione|idea|richiesta))|(?:il piano|che fare|da fare|che cosa fare|cosa fare|come procedere|la mossa|il passo successivo|che si fa|che cosa si fa|(?:che )?cosa (?:chiedo|chiediamo|propongo|facciamo|farei|faremmo|farò)|dunque|quindi|perciò|ora|adesso|(?:per|a|ad|da) (?:${italianMonth})) *[:?]|(?:vorrei|vorremmo|direi di|terrei|metterei|toglierei|punterei|sposterei|ridurrei|porterei|passerei|raddoppierei|dimezzerei|farei)|si (?:parte|passa|comincia|torna|raddoppia|dimezza|riduce|aumenta|smette|taglia|fa così|fanno|pubblica|pubblicano)|part(?:iamo|e|ono) (?:da|dal|dall'|il|lunedì|a)`,
    // as an item of a plan, at the start or after a colon: 'Che fare: raddoppiare…', not 'bisognerebbe raddoppiare'
    "(?<=^|[:;•–-] *)(?:raddoppi|dimezz|riduc|aument|tagli|spost|pass|sospend|pubblic|toglie|rinuncia|investi)(?:are|ere|rre|ire)(?= [^.!?\n]{0,60}(?:da|a|per|di) )",
    "(?:pass|sal|scend|aument|diminu|torn)(?:a|ono|ano|e|isce|iscono)(?= [^.!?\\n]{0,90}a partire da)",
    // 'il mese si chiude al 3,4%' tells, and closes nothing
    "(?!si (?:\\p{L}+ )?(?:chiud|ferm)\\p{L}+ (?:con|al|allo|a|sul|sotto|sopra|in)(?!\\p{L}))(?:si|verr(?:à|anno)|va|vanno) (?:\\p{L}+ )?(?:aument|ridu|tagli|spost|port|pass|pubblic|smett|chiud|apr|invest|raddopp|dimezz|ridott|sospes|lanciat|sospend|ferm|lanci|test)\\p{L}*",
  ]),
  en: pattern([
    "(?:i|we) (?:want (?:from you|your (?:ok|yes|leave))|propose|suggest|recommend|decided|have decided|decide|ask|advise)~|(?:the )?(?:decisions?|proposals?|recommendation|next steps?|next|from now on|actions?)(?: is| are| *[:.–-])~|let's(?! see| hope)~",
    "(?:i|we)(?: will|'ll| are going to|'re going to| shall|'m going to| am going to)(?! (?:\\p{L}+ )?(?:see|consider|look|try|hope|think|keep|continue|monitor|analyse|analyze|evaluate|explore|observe|understand|be|have|need|want|study|reflect|discuss))(?: \\p{L}+ly| also| then| not)? \\p{L}+",
    `(?:i|we) have (?:(?:a|an|one|two) (?:\\p{L}+ )?)?(?:proposal|idea|request|plan|change|suggestion)s?|(?:i|we) have in mind|(?:my|our|the|this is my|here's my|here is my|here's the|here is the) (?:proposal|plan|idea|decision|request|move|suggestion)(?: is)?|(?:hence|so|thus) (?:the|my|our|a|this) (?:proposal|decision|plan|request)|(?:what to do|what (?:i|we)(?: would|'d|'ll| will) do|what now|what next|what we do|to do|now|plan|proposal|decision|(?:for|in|from) (?:${englishMonth})) *[:?]|(?:i|we)(?:'d| would) (?:like|rather|move|cut|go|take|put|double|halve|drop|keep|shift|swap|spend|publish|post|stop|start)~|(?:it|this|that|we) (?:starts?|begins?|runs?) (?:on|from|in|until|for)`,
    "(?<=^|[:;•–-] *)(?:double|halve|cut|drop|move|shift|swap|raise|reduce|give up|publish|post|spend|stop|start)(?= [^.!?\n]{0,60}(?:from|to|a week|instead|rather|each|every) )",
    "(?:posts?|reels?|budget|spend|ads?|stories|newsletter|carousels?|videos|replies) (?:will |to )(?:go|rise|move|drop|fall|be|increase|stop|start|come)",
  ]),
};

/** A beginning to come, which is a date too. */
export const starting: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    `(?:da|dal|dalla|dall'|a partire da(?:l|lla|ll')?|per|in|nel mese di|nelle|nei|il|la|entro|ogni)(?: (?:prim[aoie]|second[ao]|prossim[oaie]|questo|questa|primo|1°|le|i|tutto|tutta|inizio|fine|metà))* *(?:${italianMonth}|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana prossima|settimana|mese prossimo|mese|trimestre|\\d{1,2} (?:${italianMonth})|\\d{1,2}/\\d{1,2}|domani)`,
    `per (?:\\d+|due|tre|quattro|cinque|sei|otto|dieci) (?:settimane|mesi|giorni)|(?:la )?prossima settimana|(?:il )?mese prossimo|a (?:${italianMonth})|domani`,
  ]),
  en: pattern([
    `(?:from|starting|beginning|as of|on|until|by|every|in|for|next|this|through|throughout|during|over)(?: (?:on|in|the|next|this|early|mid|late|first|1st|start of|end of|all of))* (?:${englishMonth}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|quarter|tomorrow|\\d{1,2} (?:${englishMonth}))`,
    "for (?:\\d+|two|three|four|five|six|eight|ten) (?:weeks|months|days)|tomorrow|next (?:week|month|quarter)",
  ]),
};

/** What is said of the past, or on a condition, is no part of a decision before it. */
export const otherwise: Readonly<Record<Locale, RegExp>> = {
  it: /^(?:se|qualora|nel caso)(?!\p{L})|(?<!\p{L})(?:è stat[oa]|sono stat[ie]|ha avuto|hanno avuto|abbiamo avuto|era|erano|ha fatto|ha raggiunto|sono state)(?!\p{L})/u,
  en: /^(?:if|should|in case)(?!\p{L})|(?<!\p{L})(?:was|were|had|got|reached|did)(?!\p{L})/u,
};

/** A time that begins or ends ahead, not one that is reported on. */
export const ahead: Readonly<Record<Locale, RegExp>> = {
  it: /^(?:da|dal|dalla|dall'|a partire|entro|fino|per|in|nel|ogni|(?:la |il )?(?:prossim|mese prossimo)|domani)/u,
  en: /^(?:from|starting|beginning|as of|until|till|by|for|next|tomorrow|each|every)/u,
};

/** What is put in the place of what, or how the count changes: with a time ahead that is a decision, verb or no verb. */
export const changed: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "non (?:più )?(?:uno|una|due|tre|quattro|cinque|\\d+)|al posto d(?:i|el|ella|ei|ell'\\p{L}+)|invece (?:di|che)|anziché|in luogo di|rispetto a(?:i|lle|gli)? \\p{L}+ di (?:adesso|oggi|ora)|(?:in|di) (?:più|meno)|il doppio|la metà|da (?:uno|una|due|tre|quattro|cinque|sei|\\d+) a (?:uno|una|due|tre|quattro|cinque|sei|otto|dieci|\\d+)",
  ]),
  en: pattern([
    "not (?:just )?(?:one|two|three|four|five|\\d+)|instead of|in place of|rather than|in lieu of|up from|down from|(?:more|fewer|less|extra) (?:each|every|a|per|than)|twice as many|half as many|from (?:one|two|three|four|five|six|\\d+) to (?:one|two|three|four|five|six|eight|ten|\\d+)",
    "(?:i|we)(?: also| then| only| just)? (?:double|halve|cut|drop|move|shift|swap|raise|reduce|publish|post|spend|stop|start|go|take|run|add|make|give|switch|replace|try|test|bring|limit|hold|set)",
  ]),
};

/** The past tense of a report. */
export const past: Readonly<Record<Locale, RegExp>> = {
  it: /(?<!\p{L})(?:abbiamo|ho|ha|hanno|è stat[oa]|sono stat[ie]|era|erano|eravamo|siamo (?:stat|pass|sal|sces|arriv)\p{L}+|avevamo)(?!\p{L})/u,
  en: /(?<!\p{L})(?:was|were|had|got|did|reached|went|rose|fell|grew|published|posted|came|have (?:\p{L}+ed|gone|been)|we've|has|ran)(?!\p{L})/u,
};

/** 'One more post', 'twice as many': a number that reads as an article or a verb. */
export const worded: Readonly<Record<Locale, RegExp>> = {
  it: pattern([
    "un[oa]?(?: \\p{L}+){0,2} (?:in (?:più|meno)|al (?:giorno|mese)|alla settimana|a settimana|ogni|al posto|invece|anziché)|(?:ogni|tutt[ie] (?:i|le)) (?:lunedì|martedì|mercoledì|giovedì|venerdì|sabat[oi]|domenic(?:a|he)|settiman[ae])|(?:una|due|tre) volt[ae] (?:a|al|alla|ogni) (?:settimana|mese)|raddoppi~|dimezz~|triplic~|il doppio|la metà|metà d(?:i|ei|el|ella|elle|egli)",
    '(?:due|tre|quattro|cinque|sei|sette|otto|dieci|dodici)(?: *[«"“]?[\\p{L}\']+[»"”]?){1,5} (?:al (?:giorno|mese)|alla settimana|a settimana|ogni|al posto|invece|anziché|in (?:più|meno))',
  ]),
  en: pattern([
    "(?:one|an?)(?! (?:(?:whole|good|great) )?(?:bit|little|lot|touch|shade|fraction|few|deal|tad)(?!\\p{L}))(?: \\p{L}+){0,2} (?:more|fewer|less|extra|each|every|a (?:week|day|month)|instead|in place)|(?:one|an) (?:more|fewer|less|extra)|(?:two|three|four|five|six|seven|eight|ten|twelve)(?: *[“\"]?[\\p{L}']+[”\"]?){1,5} (?:a|each|every|per) (?:week|day|month)|(?:two|three|four|five|six)(?: [\\p{L}']+){0,2} (?:more|fewer|less|extra|instead)|(?:each|every) (?:week|day|month|\\p{L}+day)|doubl~|halv~|twice|half",
  ]),
};
