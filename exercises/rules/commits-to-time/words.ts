import type { Localized } from "../../lib/locale.ts";
import { pattern } from "../../lib/pattern.ts";
import { englishMonth, italianMonth } from "../../lib/text/month-names.ts";

const giorno = "(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lunedi|martedi|mercoledi|giovedi|venerdi)";
const mese = `(?:${italianMonth})`;
const numero =
  "(?:\\p{N}+|un|uno|una|due|tre|quattro|cinque|sei|sette|otto|dieci|dodici|quindici|venti|ventiquattro|quarantotto|poche|pochi|mezz'|prossim[aeio])";
const unita = "(?:or[ae]|giorn[oi]|minut[oi]|settiman[ae]|mes[ei]|mezz'ora|mezzora|h|gg|quarto d'ora)";

const day = "(?:mon|tues|wednes|thurs|fri|satur|sun)day";
const month = `(?:${englishMonth})`;
const number =
  "(?:\\p{N}+|an?|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|twenty-four|forty-eight|couple of|few|half an|next|next few|next \\p{N}+|next two|next three|the next)";
const unit = "(?:hours?|days?|minutes?|weeks?|months?|hrs?|mins?|half-hour|fortnight)";
/** Done now for later: 'we've booked you in for Thursday'. */
const arranged =
  "(?:\\p{L}+ ){0,1}(?:booked|reserved|kept|keeping|held|set (?:aside|up)|put (?:you|your|it|aside)|pencilled|saved|blocked|arranged|scheduled|lined|fixed|secured|asked|earmarked|freed|entered|marked|signed|found you|got you|given you|made (?:you|room|space))";

interface TimeWords {
  /** A time still to come that can be checked later. */
  readonly when: RegExp;
  /** What the brand does or will do, or what will reach the person. */
  readonly will: RegExp;
  /** A thing of the brand's that names the act without a verb: 'aggiornamento domani alle 18'. */
  readonly act: RegExp;
  /** Past and imperfect verbs, customers' duties, habits: no commitment. */
  readonly not: RegExp;
  /** Words that part one statement from the next. */
  readonly joint: RegExp;
}

/** Words of a commitment in time, by language. 'Presto' and 'soon' are left out: nobody can check them. */
export const timeWords: Localized<TimeWords> = {
  it: {
    when: pattern([
      `(?:entro|prima di|prima del|prima della|prima delle|entro e non oltre)(?: [\\p{L}']+){0,2} (?:l'|un'|mezz')?(?:\\p{N}+(?:[.:]\\p{N}+)?|${giorno}|${mese}|oggi|domani|dopodomani|sera|stasera|stamattina|notte|mezzogiorno|mezzanotte|pranzo|cena|fine|giornata|mattinata|serata|settimana|mese|ora|ore|giorni?|minuti|${numero})(?: ${unita}| lavorativ[oi]| ${giorno}| ${mese}| domani| mattina| sera){0,3}`,
      "oggi(?: stesso| pomeriggio| alle \\p{N}+)?|domani(?: mattina| sera| pomeriggio| stesso)?|dopodomani|stasera|stamattina|stamani|stanotte|questa (?:sera|mattina|settimana)|questo (?:pomeriggio|weekend|fine settimana)|in (?:giornata|serata|mattinata)|nel pomeriggio|nella giornata|nel(?:la)? (?:mattina|sera|fine settimana|weekend)|a inizio settimana|a fine (?:giornata|settimana)|in questo momento|in questo istante|in queste ore|proprio (?:ora|adesso)|adesso",
      `(?:tra|fra|nel giro di|in|nelle|nei|nell'|per|al massimo|massimo|dopo)(?: [\\p{L}']+){0,1} (?:${numero}(?: [\\p{L}\\p{N}]+)?(?: )?|prossime |prossimi )${unita}(?: lavorativ[oi])?|(?:tra|fra|nel giro di|in) (?:un'ora|mezz'ora|un paio d'ore|giornata)`,
      `(?:il |la |di |per |da |questo |questa |già )?${giorno}(?: prossim[oa]| mattina| sera| pomeriggio| \\p{N}+)?`,
      "(?:alle|per le|dalle|verso le|alle ore|per l'|all'|ore)(?: ore)?(?: )?\\p{N}+(?:[.:]\\p{N}+)?|(?:a|per) mezzogiorno|in \\p{N}+(?: )?h",
      `(?:il|l'|dal|per il|entro il)(?: )?(?:\\p{N}+|primo|1°)°(?: )?(?:(?: )?${mese}|/\\p{N}+)|(?:il|l'|dal|per il) (?:\\p{N}+|primo) (?:${mese})|\\p{N}+/\\p{N}+(?:/\\p{N}+)?|la (?:settimana|mattina) (?:prossima|dopo)|(?:la )?prossima settimana|${numero} (?:giorni|ore|giorno) lavorativ[oi]|il mese prossimo|domattina|la mattina dopo|(?:a|da|in|nel mese di) ${mese}|n(?:ella|el|ello|ell')(?: )?(?:seduta|riunione|consiglio|assemblea|incontro|turno) del(?:l')?(?: )?\\p{N}+`,
    ]),
    will: pattern([
      "\\p{L}{1,}(?:remo|rò|rà|rai|ranno|rete)(?<!però)",
      "(?!(?:siamo|abbiamo|dobbiamo|sappiamo|capiamo|comprendiamo|scusiamo|chiediamo|ringraziamo)(?!\\p{L}))\\p{L}+iamo",
      "(?:sto|stiamo|è già|sono già|siamo già|siamo già in|è in|in) (?:\\p{L}+(?:ando|endo)|viaggio)",
      "(?:ti|le|vi|la|lo|te l[oaie]|glielo|gliela|ve l[oaie]|io|qui)(?: [\\p{L}']+){0,1} (?:chiamo|scrivo|rispondo|mando|invio|spedisco|rispedisco|rimborso|porto|aggiorno|ricontatto|contatto|richiamo|faccio|do|confermo|passo|consegno|ritiro)",
      "(?:chiamo|scrivo|rispondo|mando|spedisco|rispedisco|porto|aggiorno|ricontatto|contatto|richiamo|passo|torno|verifico|controllo)",
      "(?:ri)?(?:part|arriv|pass|consegn|ritir|vien|torn|riapr|apr|rest|port|ricev|chiam|aggiorn|scriv|telefon|richiam|ricontatt|controll|trov|sped|rispond|conferm|pubblic|hai|riaccredit|rimbors|contatt|esc|lasc|sostituisc|ripar|legg|cominci|inizi|è aperto|resta|vengono)(?:a|e|ono|ano|i|isce)?",
      "(?:posso|possiamo|può|potremo|propongo|proponiamo|vorrei|vorremmo|possibilità di|se vuole|se vuoi|stiamo per|conto di|contiamo di|impegno a|impegniamo a)(?: di)?(?: [\\p{L}']+){0,2} \\p{L}+(?:are|ere|ire|arla|arle|arti|erla|erle|erti|irla|irle|irti|arvi|ervi|irvi|arlo|arli|erlo|erli)|(?:la|ti|vi) (?:aspett|ricev|chiam|richiam|seguiamo|accol)\\p{L}+|lo sportello (?:apre|riapre|resta|rimane)|(?:il|un) (?:posto|tavolo|appuntamento|turno)(?: \\p{L}+){0,1} (?:è|resta|rimane) (?:suo|tuo|vostro|riservat|tenut|libero per)\\p{L}*|può (?:fare|avere|entrare|venire|passare|presentarsi|ripetere|rifare|ridare|sostenere|recuperare|riavere|salire|partire|viaggiare)|c'è(?: [\\p{L}']+){1,3} (?:riservat|tenut|prenotat|liber|per)\\p{L}*|puoi (?:venire|passare|fare|avere|ripetere|rifare|ridare|sostenere|recuperare|riavere|salire|partire|viaggiare)|(?:suono|busso|citofono|bussiamo|suoniamo)|(?:le|ti) tengo|si (?:avvis|annunc|pubblic|ripart|part)\\p{L}+|è (?:da|a casa) \\p{L}+|(?:verr|sar|avr|potr)\\p{L}+|(?:sarà|verrà|è|resta) (?:tuo|tua|da te|a casa|aperto|pronto|pronta)",
    ]),
    act: pattern([
      "(?:aggiornament[oi]|rimborso|risposta|spedizione|consegna|ritiro|partenza|sostituzione|prossimo aggiornamento|novità|riapertura|apertura straordinaria|sopralluogo|appuntamento)",
    ]),
    not: pattern([
      "(?:è|sono|ha|hai|avete|hanno|abbiamo|ho|siamo|sei|era|erano|avevamo|avevi|aveva|fu|siete)(?: (?:già|stat[oaie]|mai|ti|le|poi|subito|anche|solo|tutt[oai])){0,3} \\p{L}{2,}(?:at|ut|it|st|rs|ss|rt|nt|lt|tt|s)[oaie]",
      "(?:doveva|dovevi|dovevamo|dovevano|(?<!chi )era|eri|eravamo|(?<!(?:chi|quanti|che) )erano|aspettav\\p{L}+|avevamo|avevi|aveva|avevano|voleva\\p{L}*|poteva\\p{L}*|avremmo|sarebbe|avrebbe|dovrebbe|potrebbe|potremmo|avresti|(?!arriva)\\p{L}{3,}(?:ava|eva|iva|avamo|evamo|avano|evano))",
      "(?:(?:puoi|può|potete)(?! (?:venire|passare|fare|avere|entrare|presentarsi|trovare|ritirarla|ritirare la|raggiungerla|esserci|recuperarla|ripetere|rifare|ridare|sostenere|recuperare|riavere|salire|partire|viaggiare))(?<!(?:tecnico|tecnica|collega|corriere|volontari[oa]|consegna|noi)(?: \\p{L}+){0,1} può)|devi|deve|dovete|bisogna|è necessario|occorre|vanno (?:fatt|richiest|restituit|segnalat)~|va (?:fatt|richiest|restituit|segnalat)~|scrivi(?:ci|mi)|manda(?:ci|mi)|invia(?:ci|mi)|contatta(?:ci|mi)|chiama(?:ci|mi)|(?:ci|mi) (?:scriva|mandi|invii|contatti|chiami|scrivi|mandi|invii)|fa(?:cci|mmi) sapere|fateci|dicci|di solito|normalmente|in genere|ogni|sempre|le condizioni|per legge|(?<!\\p{L}(?:mo|rò) )tutti i (?:giorni|sabati|lunedì|martedì|mercoledì|giovedì|venerdì|mesi|clienti)|prevede|prevedono|previst[oaie]|i resi|il reso)",
      "(?:se|quando) (?:hai|ha|sei|avete|vuoi|preferisci)",
      "(?:ci|mi) (?:dispiace|scus)~|grazie|buon[ae]? (?:giornata|serata|weekend|fine)|ieri|scors[oaie]",
    ]),
    joint:
      /[.,;:!?()"\n]|(?<!\p{L})-(?!\p{L})|(?<!\p{L})(?:e|ed|ma|però|che|perché|dove|mentre|poi|o|oppure|quindi|così|cui)(?!\p{L})/gu,
  },
  en: {
    when: pattern([
      `(?:by|before|no later than|not later than|until)(?: (?:the end of|end of|close of|this|next|the|about|around|at the latest|early|late|first thing)){0,2} (?:${day}|today|tonight|tomorrow|noon|midday|midnight|lunchtime|lunch|dinner|morning|evening|afternoon|week|weekend|month|day|business|play|then|\\p{N}+(?:[.:]\\p{N}+)?(?:(?: )?[ap]\\.?m)?|${month}|the \\p{N}+(?:st|nd|rd|th))(?: (?:morning|evening|afternoon|night|at \\p{N}+|\\p{N}+(?: )?[ap]m|noon|week|latest)){0,2}`,
      `(?:within|in|over|inside|under|at most|less than|after)(?: (?:the|a|about|under|at most|less than|maximum|no more than)){0,2} (?:${number}(?: (?:working|business|couple of|few|next|of|\\p{N}+|two|three|more)){0,2} ${unit}|hour|day|week|half-hour|working day|business day)(?:'s time|' time)?`,
      "today|tonight|tomorrow(?: morning| evening| afternoon| at \\p{N}+)?|this (?:morning|afternoon|evening|week|weekend|very \\p{L}+)|next week|first thing|right now|right away now|as we speak|later today|later this \\p{L}+|overnight|the day after tomorrow|at this moment",
      `(?:on |this |next |by |from |for |come )?${day}(?: morning| evening| afternoon| night| at \\p{N}+)?`,
      "(?:at|by|before|from|around|until) (?:\\p{N}+(?:[.:]\\p{N}+)?(?:(?: )?[ap]\\.?m)?|noon|midday|midnight|lunchtime|six|seven|eight|nine|ten|five|four|three|two)(?:(?: )?[ap]\\.?m| o'clock)?|\\p{N}+(?:[.:]\\p{N}+)?(?: )?[ap]m|\\p{N}+:\\p{N}+|in an hour|an hour from now|same day|next day",
      `(?:a|one|two|three|four|five|\\p{N}+) (?:working|business) days?|(?:on|by|from|before) (?:the )?\\p{N}+(?:st|nd|rd|th)?(?: of)?(?: ${month})|(?:on|by|from) ${month} \\p{N}+|(?:in|from|this|next) (?:early |late |mid-?)?(?!march |may )${month}|(?:at|in) (?:the|our|next) (?:\\p{L}+ ){0,2}?(?:meeting|council|assembly|session|board) (?:on|of) (?:the )?\\p{N}+(?:st|nd|rd|th)?|\\p{N}+/\\p{N}+`,
    ]),
    will: pattern([
      "(?:we|i|you|it|they|that|he|she|\\p{L}+)(?:'ll)",
      "(?:will|shall)(?! not| you)|(?:we're|i'm|we are|i am|is|are|are all|it's|they're|team is|team are)(?: (?:now|already|also|currently|just|both|all|being|going to|on|about to|personally)){0,2} (?:going to|\\p{L}{2,}ing|sent|refunded|collected|delivered|shipped|resent|back|on its way|packed|open)(?<!waiting|missing|understanding)",
      "(?:we|i)(?: (?:also|then|personally|can|now|both|do|promise to|aim to|plan to|commit to|hope to|are)){0,2} (?:send|resend|refund|call|write|reply|answer|collect|deliver|bring|update|open|reopen|publish|post|ship|come|give|get|pick|check|confirm|report|replace|email|message|phone|ring|return|have|hold|keep|see|put|fit|be|meet|have you|let you know|start|fix|pay|drop|visit|have|promise)",
      "(?:come (?:in |along |back |over )?(?:on|at|this|next|tomorrow)|(?:let|may|can) (?:our|us|me|we|i) (?:\\p{L}+ )?\\p{L}+|(?:can|should) (?:be (?!\\p{L}+ly)|reach|arrive|have it|land|get to|then)|goes (?:off|by|express|via)|travels|happy to \\p{L}+|glad to \\p{L}+|(?:i'd|we'd|i would|we would) (?:(?:\\p{L}+ )?(?:like|love|want|propose)(?: \\p{L}+)? to|(?:be )?(?:glad|happy|pleased|delighted|honou?red|prefer) to|propose|suggest|offer) \\p{L}+|(?:would|does|will|how about|what about|say)(?= (?:\\p{L}+ )?(?:\\p{L}+day|tomorrow|\\p{N}))|look forward to|expect (?:it|us|me|a call)|leaves|ships|arrives|goes (?:out|back)|reopens|opens|collects|comes|picks|calls|delivers|brings|reaches|lands|starts|checks|visits|stays open|is back|gets|expect|is due|are due|takes it)",
      `(?:we|i)(?:'ve| have) ${arranged}|(?:you're|you are|your name is|your name's) (?:down|booked|expected|in the (?:book|diary)|first|on (?:the|our|my) (?:list|book))|(?:is|are) (?:all )?(?:yours|free for you|open (?:to|for) you)`,
      "you (?:can )?(?:get|have|receive|hear|see)|you can (?:come|collect|pick|walk)|there(?:'s| is| are)(?: \\p{L}+){1,3} (?:kept|reserved|held|booked|waiting|set aside|saved)|(?:place|slot|seat|table|appointment|desk)(?: \\p{L}+){0,2} (?:is|are) (?:yours|kept|reserved|held|waiting|booked)|to you|with you|at your door",
    ]),
    act: pattern([
      "(?:next |an? )?(?:update|refund|reply|answer|delivery|collection|dispatch|replacement|news|reopening|extra opening|visit|call)",
    ]),
    not: pattern([
      `(?:was|were|had|did|didn't|came|arrived|left|went|sent|got|received|wrote|bought|told|promised|promising|saw|noticed|missed|should have|would have|was due|expected|failed|shipped|(?:we|i|you) (?:have|had)(?! ${arranged})(?: \\p{L}+){0,1} \\p{L}+ed|'ve(?! ${arranged})|has been|have been|closed|waited|could|might|usually|normally|always|every|typically|ordered|returned|cancelled|replied|should(?! (?:reach|arrive|have|be with|get|land)))`,
      "you (?:can(?! (?:come|have|expect|pick))|may|must|should|need|have to|could|want)|please (?:send|contact|write|call|return|message|dm|email|reply|let)|(?:contact|email|message|call|dm|write|send|let|tell) us|let me know|returns|customers|our policy|yesterday|last \\p{L}+|ago|earlier|thank|thanks|sorry|have a",
    ]),
    joint:
      /[.,;:!?()"\n]|(?<!\p{L})-(?!\p{L})|(?<!\p{L})(?:and|but|that|because|which|what|how|whether|while|then|or|so|where|who|when|if)(?!\p{L})/gu,
  },
};
