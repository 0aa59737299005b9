import type { Locale } from "../../lib/locale.ts";
import { gap } from "../../lib/pattern/phrases.ts";
import { pattern } from "../../lib/pattern.ts";

const resultsIt =
  "(?:vendit[ae]|fatturat[oi]|ricav[oi]|incass[oi]|ordin[ei]|client[ei]|follower|fan|like|lead|contatti|visibilità|notorietà|risultat[oi]|crescita|aument[oi]|success[oi]|prim[aoi] (?:post[oi]|pagina|posizion[ei])|viral\\p{L}*|interazioni|engagement|ritorno|roi|roas|conversion[ei]|prenotazion[ei]|traffico|visite|visitatori|ingressi|presenze|affluenza|iscritt[ei]|tutto esaurito|sold out|guadagn[oi]|profitt[oi])";
const resultsEn =
  "(?:sales|revenue|turnover|takings|orders?|customers?|clients?|followers?|fans|likes|leads?|visibility|results?|growth|increase|success|number one|first (?:place|page)|top (?:spot|ranking|of google)|viral\\p{L}*|interactions|engagement|return|roi|roas|conversions?|bookings?|traffic|visits|visitors|footfall|attendance|subscribers|sign-?ups|sold[- ]out|profits?|income)";

/** How many visits or orders, as a level to be reached: 'a 50', 'le cinquanta', 'at fifty'. A smaller figure is a date or an amount of work. */
const levelIt =
  "(?:almeno |oltre |più di |sopra )?(?:a |alle |ai |le |i |quota )?(?:[4-9]\\d|[1-9]\\d{2,3}|quaranta|cinquanta|sessanta|settanta|ottanta|novanta|cento)";
const levelEn =
  "(?:at least |over |more than |above )?(?:at |to |the |your )?(?:[4-9]\\d|[1-9]\\d{2,3}|forty|fifty|sixty|seventy|eighty|ninety|a hundred)";
/** What may follow such a figure; anything else says what else is counted: '50 parole', '60 minutes'. */
const countedIt = `(?= *[.,;:!)]|$| (?:${resultsIt}|persone|al mese|a luglio|ad agosto|a giugno|ogni mese|entro|già|in più|di sabato|il sabato|e (?:oltre|passa)|sono|saranno)(?!\\p{L}))`;
const countedEn = `(?= *[.,;:!)]|$| (?:${resultsEn}|people|a month|per month|every month|each month|by|already|more|on saturdays?|in (?:june|july|august)|and (?:over|more)|is|are)(?!\\p{L}))`;
/** What a month of work costs less for, if the result doesn't come. */
const freeEn =
  "(?:free(?! (?:to|of)(?!\\p{L}))|no charge|refunded|for nothing|half price|half (?:my|the) (?:fee|rate)|on me|on the house|at my (?:own )?expense)";
/** What else an 'if' may speak of: hours and reserves that aren't used up are no result. */
const spareEn =
  "[^.;!?\\n]{0,40}(?:contingenc|reserve|buffer|margin|hours?(?!\\p{L})|rounds?(?!\\p{L})|revision|changes?(?!\\p{L})|extras?(?!\\p{L})|unexpected)";
const spareIt =
  "[^.;!?\\n]{0,40}(?:imprevist|riserv|margin|scort|ore(?!\\p{L})|giri(?!\\p{L})|correzion|revision|modific|extra(?!\\p{L}))";
/** A few words or figures in between, signs and all. */
const figureGap = "(?:[+]?[\\p{L}\\p{N}'%.-]+ ){0,7}";

interface Words {
  /** Money back if the result doesn't come. */
  readonly refund: RegExp;
  /** A verb of guaranteeing with a result as what is guaranteed; services are looked at apart. */
  readonly vow: RegExp;
  /** 'Risultati garantiti', 'guaranteed sales'. */
  readonly sure: RegExp;
  /** A flat forecast of success: 'raddoppieremo', 'we will double'. */
  readonly forecast: RegExp;
  /** A service that may well be guaranteed, right after the verb. */
  readonly service: RegExp;
  /** Wishes and estimates, which promise nothing. */
  readonly hedge: RegExp;
  /** Somebody else's promise, or one that is warned against. */
  readonly others: RegExp;
  /** What denies a promise behind it: 'risultati sicuri non esistono'. */
  readonly denied: RegExp;
}

/** Words of promising results, by language. */
export const words: Readonly<Record<Locale, Words>> = {
  it: {
    refund: pattern([
      "(?:altrimenti|in caso contrario|sennò|se no|oppure|o) (?:\\p{L}+ )?(?:lavoro gratis|non (?:mi )?pagate|(?:il|quel) mese (?:(?:dopo|seguente|successivo) )?(?:è gratis|è gratuito|non si paga|ve lo (?:offro|regalo)|lo (?:offro|regalo) io))",
      `se (?!${spareIt})[^.;!?\\n]{0,60}(?:non|meno|sotto|manca\\p{L}*)(?!\\p{L})[^.;!?\\n]{0,60} (?:a metà prezzo|(?:mezza|metà) (?:tariffa|del compenso)|gratis|gratuit[oa]|(?:ve )?l[oa] (?:offro|regalo)|a mie spese|(?:vi )?(?:scalo|sconto|restituisco|rendo) (?:[\\p{L}\\d'%]+ ){0,3}(?:compenso|fattura|soldi|euro|prezzo|mese|%))`,
      `se (?!${spareIt})(?:[\\p{L}']+ ){0,2}non (?:[\\p{L}'\\d]+ ){1,6}(?:[\\p{L}']+ ){0,4}(?:è|sarà|saranno|lavorerò|lavoro) (?:gratuit[oaie]|gratis)|risultato che (?:[\\p{L}']+ ){0,3}(?:per iscritto|nero su bianco)`,
      `se (?!${spareIt})(?:[\\p{L}']+ ){0,4}non (?:[\\p{L}'\\d]+ ){1,6}(?:lavoro gratis|non (?:mi |ci )?pagate|non pagate|vi restituisco)`,
      "(?:soldi indietro|rimborso|vi restituiamo i soldi|non pagate)(?: [\\p{L}']+){0,4} se (?:[\\p{L}']+ ){0,4}(?:non (?:cresc|vend|aument|arriv|raddoppi)|i risultati non|le vendite non)\\p{L}*",
    ]),
    vow: pattern([
      `(?:garanti(?:amo|sco|sce|remo|rò|re|rti|rvi|scono|ta)|assicur(?:iamo|o|a|eremo|erò|are|arvi|arti)|promett(?:iamo|o|e|eremo|erò|ere|ervi)|ci impegniamo a(?= (?:raddoppi|triplic|far (?:raddoppi|cresc)|portarvi|aumentar))|(?:vi |ti )?(?:do|diamo) la (?:garanzia|certezza)|con la garanzia|garanzia|la certezza)(?! (?:nessun[oa]?|niente|nulla|zero|né)(?!\\p{L}))(?: che)? ${figureGap}(?:${resultsIt}|raddoppi\\p{L}+|triplic\\p{L}+|cresc(?:erete|eranno|erà|eremo)|vender(?:ete|anno|emo)|aumenter\\p{L}+|vendere di più|venderete)`,
      `(?:garanti(?:amo|sco|remo|rò)|assicur(?:iamo|o|eremo|erò)|promett(?:iamo|o|eremo|erò)|mi impegno a (?:portarvi|arrivare|raggiungere|superare|tenervi)|ci impegniamo a (?:portarvi|arrivare|raggiungere|superare|tenervi))(?: che (?:sarete|arriverete|avrete))? ${levelIt}${countedIt}`,
      `${levelIt} ${gap(4)}(?:è|sono) (?:la mia|il mio|una) (?:garanzia|promessa|impegno)|${levelIt} (?:${resultsIt}|persone)?(?: )?(?:al mese )?(?:ve|te) l[eio] (?:garantisc|promett|assicur)\\p{L}+`,
    ]),
    sure: pattern([
      `(?:le|i|quelle|quei|queste) (?:\\d+|quaranta|cinquanta|sessanta|cento) ${gap(4)}(?:garantit[ei]|assicurat[ei]|cert[ei]|sicur[ei])(?! (?:di|d'|da|con|che|per) )`,
      `${resultsIt}(?: [\\p{L}']+){0,3} (?:garantit[oaie]|assicurat[oaie]|cert[oaie]|sicur[oaie]|al 100 *%|al cento per cento)(?! (?:di|d'|da|con|che|per) )`,
    ]),
    forecast: pattern([
      `(?:sar|arriver|salir|torner|rester|passer|super|raggiunger|otterr|avr)(?:ete|emo|anno|à|ai)(?: (?:subito|presto|già|tutti|anche|di nuovo|ogni mese|al mese|a luglio|ad agosto|a giugno))? (?:già )?${levelIt}${countedIt}`,
      `(?<!(?<!\\p{L})(?:vorrei|vorreste|di|per|a) )(?:ve le|ve li|le|li|la|lo|vi|ti) port(?:o|iamo|erò|eremo) (?:subito |presto |già |in fretta )?${levelIt}${countedIt}`,
      "(?:arriver|salir|otterr|raggiunger|superer)ete (?:a |alle |ai |le |i )?(?:almeno |oltre |più di )?(?:\\d+|cinquanta|sessanta|settanta|ottanta|cento)",
      "(?:vi |ti |le |li )?(?:far(?:emo|ò|à) )?(?:raddoppier|triplicher|quadruplicher|decuplicher|esploder)(?:emo|ò|à|ete|anno|ai)|far(?:emo|ò|à) (?:raddoppiare|triplicare|esplodere|decollare|schizzare|impennare|impazzire)",
      `(?:sicuramente|certamente|di sicuro|di certo|senza dubbio|senz'altro|al 100 *%|con certezza|matematicamente|per forza|vedrete che) ${gap(4)}(?:(?:aumenter|crescer|vender|otterr|diventer|superer|guadagner|arriver|porter|sar|avr|migliorer|funzioner)(?:emo|ete|à|anno|ai|ò))(?: ${gap(4)}${resultsIt})?`,
      `(?:aumenter|crescer|vender|otterr|guadagner|venderete|avr|superer|supereranno|arriver|salir|raggiunger|passer|torner|verr|rester|raddoppier|sar)(?:ete|anno|à|emo|ò)(?: [\\p{L}']+){0,5} (?:sicuramente|certamente|di sicuro|senza dubbio|senz'altro|al 100 *%|con certezza)`,
      `(?:vi |ti )?(?:porter|far|dar)(?:emo|ò) (?:almeno |oltre |più di |circa )?(?:[\\d.]+|cento|mille|migliaia di|centinaia di|decine di|tantissim[ie]|moltissim[ie]) (?:nuovi |nuove |di )?${resultsIt}`,
      "(?:vi |ti )?(?:porter|far)(?:emo|ò)(?: (?:arrivare|salire|balzare))? (?:in|al|alla|ai) (?:prima pagina|primo posto|primi posti|prime posizioni|vetta|cima|tutto esaurito|successo|numero uno)",
      `avrete (?:almeno |oltre |più di |subito )?(?:[\\d.]+|cento|mille|migliaia di|centinaia di|decine di|tantissim[ie]) (?:nuovi |nuove )?${resultsIt}`,
      "(?:diventer(?:ete|ai)|sarete|sarai|vi faremo diventare) (?:viral[ei]|famos[ie]|i primi|primi|numero uno|il numero uno|leader)",
      `(?:aumenter|incrementer|porter|alzer|far)(?:emo|ò)(?<!far(?:emo|ò)(?! (?:salire|crescere|arrivare|aumentare))) ${gap(5)}(?:vendit[ae]|fatturato|ordini|clienti|incassi|ricavi|visite|visitatori|follower|iscritti|prenotazioni|richieste)(?: [\\p{L}']+){0,5} (?:da(?:i|gli|l)? [\\d.,]+|a [\\d.,]+|del [\\d.,]+|di [\\d.,]+|fino a)~`,
      `${resultsIt}(?: [\\p{L}']+){0,4} (?:passer|salir|arriver|crescer)anno(?: [\\p{L}']+){0,2} (?:da|dai|a|di|del) \\d+`,
      "(?<!vorrei )(?:le|li|la|lo) (?:porter|far)(?:ò|emo)(?: (?:salire|arrivare|crescere))? (?:a|ad|fino a|oltre) (?:\\d+|cinquanta|sessanta|ottanta|cento)|(?:garantisc|garantiam|promett)\\p{L}+ (?:il |la |le |un )?(?:traguardo|obiettivo|risultato)(?: [\\p{L}']+){0,3}|(?:è )?il numero che (?:vi |ti )?(?:porto|portiamo|porterò|porteremo)|successo assicurato|risultato assicurato|soddisfazione garantita sulle vendite|boom di (?:vendite|ordini|clienti)",
    ]),
    service:
      /^(?: (?:che|di|sulla|il|lo|la|l'|i|gli|le|un|una|un'|due|tre|\d+|anche|sempre|inoltre|massima|la massima|ogni|ai|ai vostri|vi|di|solo|soltanto|entro \S+ \S+)){0,4} ?'?(?:rispost|rispond|report|resocont|consegn|presenz|assistenz|reperibil|revision|riunion|puntual|qualit|trasparen|riservat|continuit|disponibil|post(?!\p{L})|contenut|aggiornament|support|impegn|seriet|monitorag|lavoro|cura|attenzion|controll|correzion|privacy|sicurezza|originalit|confronto|rispetto|metodo|monitor|moderazion|copertura dei commenti|tempi|ascolto|backup|lettura|dati vostri|accesso|chiarezza|proprietà|massim|cont(?:o|are|iamo|erò|eremo|a)(?!\p{L})|conteggi|misur|registr|segn(?:o|are|erò)|annot|raccont|ore(?!\p{L})|numeri (?:chiar|ver|onest))/u,
    hedge:
      /(?<!\p{L})(?:obiettiv[oi]|puntiamo|puntare|vogliamo|vorremmo|contiamo di|stim(?:a|iamo|e)|preved\p{L}+|ipotesi|speriamo|potrebb\p{L}+|potremmo|potremo|cercheremo|proveremo|prover\p{L}+|proviamo|lavor(?:iamo|eremo) per|se (?:tutto|i|le|il|la)|quando|qualora|forse|probabilmente|traguardo|con l'idea|mirare|miriamo|scopo|nessuno può|impossibile)(?!\p{L})/u,
    others:
      /(?<!\p{L})(?:chi|diffid\p{L}+|nessun[oa]?|mai|senza|chiunque|quelli che|agenzie che|non (?:possiamo|posso|si può|si possono|esiste|esistono|c'è|ci sono|è|vi|ti|le|crediamo|credete|credere|promettiamo)|né)(?: [\p{L}',]+){0,7} ?$/u,
    denied:
      /^ (?:non (?:n'|ne |ce ne |ci |si |se ne )?(?:esist|sono|è|c'è|vend|dà|dan|do(?!\p{L})|promett|compr|garant)|nessuno (?:li|le|può))/u,
  },
  en: {
    refund: pattern([
      `if (?!${spareEn})[^.;!?\\n]{0,60}(?:below|short|under|less than|fewer than|not|n't|miss\\p{L}*)(?!\\p{L})[^.;!?\\n]{0,60} ${freeEn}`,
      `if (?!${spareEn})(?:[\\p{L}']+ ){0,4}(?:not|\\p{L}+n't) (?:[\\p{L}'\\d]+ ){1,6}(?:i work for free|i'll work for free|you don't pay|you pay nothing)`,
      "or (?:the|that|your|my) (?:next )?(?:month|fee|work|bill)(?: \\p{L}+)? (?:is|comes|goes) (?:free|on me|on the house|for nothing|unpaid)|or you (?:don't pay|pay nothing)|or i (?:work|do it) for (?:free|nothing)",
      "refund(?: [\\p{L}\\d'%]+){0,5} if (?:we|i|you|it) (?:stop|fall|come up|end up|stay|are|is) (?:short|below|under)",
      "if (?:it|this|that|we|you|they|the (?:visits|numbers|figures|people)|visits|numbers)(?: \\p{L}+n't| do not| does not| are not| never) (?:\\p{L}+ ){0,2}(?:happen|work|get there|get to|reach|make it|come|rise|grow|hold|hit)[^.;!?\\n]{0,40} (?:i|we)(?:'ll| will)? (?:give|pay|hand|send|return|refund|knock)(?: [\\p{L}\\d'%€]+){0,6} (?:back|fee|off|money|discount)",
      "(?:money back|refund|you don't pay|we'll pay you back)(?: [\\p{L}']+){0,4} (?:if|unless) (?:[\\p{L}']+ ){0,4}(?:grow|sell|double|rise|sales|results)",
    ]),
    vow: pattern([
      `(?:guarantee[sd]?|guaranteeing|promise[sd]?|promising|assure you|ensure(?= (?:that )?(?:your sales|you (?:sell|get)|more sales))|pledge|(?:you have|we give) (?:you )?(?:our|my) word|commit to (?=doubling|tripling)|warrant)(?! (?:you )?(?:no|nothing|none|neither|zero)(?!\\p{L}))(?: you| that| you that| to| to deliver| to bring| to get)? ${figureGap}(?:${resultsEn}|doubl\\p{L}+|tripl\\p{L}+|grow|sell more|sell out|selling more)`,
      `(?:guarantee|promise|pledge|commit to|undertake to (?:reach|bring|deliver|hit|get))(?: you)?(?: that you will have| you will have)? ${levelEn}${countedEn}`,
      `${levelEn} ${gap(5)}(?:is|are) (?:my|our|a) (?:guarantee|promise|pledge)|${levelEn} (?:(?:${resultsEn}|people) )?(?:a month )?(?:i|we) (?:guarantee|promise)`,
    ]),
    sure: pattern([
      `(?:the|your|those|these) (?:\\d+|forty|fifty|sixty|a hundred) ${gap(4)}(?:guaranteed|assured|certain)(?! (?:of|to|by|that) )`,
      `(?:guaranteed|assured|certain|sure-?fire|100 *%|foolproof|risk-?free) (?:\\p{L}+ ){0,2}${resultsEn}`,
      `${resultsEn}(?: \\p{L}+){0,2} (?:guaranteed|assured|for (?:sure|certain))|${resultsEn} (?:is|are) (?:certain|a certainty|guaranteed|assured)`,
    ]),
    forecast: pattern([
      `(?:you|we|they|it|the visits|visits|saturdays)(?: will|'ll| are going to|'re going to)(?: (?:soon|already|easily|all|be|be back))? (?:be|have|get|reach|hit|pass|exceed|see|top|beat|stay|stand) ${levelEn}${countedEn}`,
      `(?:we|i)(?: will|'ll)? (?:bring|get|take|lead|carry|lift|push) (?:you|them|it|the visits|visits|the saturday visits)(?: back)?(?: up)? ${levelEn.replace("(?:at |to |the |your )?", "(?:to|past|over|above) ")}${countedEn}`,
      `(?:we|i|it|this|they|you|${resultsEn}|your \\p{L}+|our \\p{L}+)(?: will|'ll| are going to|'re going to| is going to)(?: \\p{L}+ly| soon| at least| more than| easily| simply| definitely| also)? (?:double|triple|quadruple|explode|skyrocket|soar|rocket|go through the roof|sell out|boom)`,
      `(?:definitely|certainly|surely|undoubtedly|without (?:a )?doubt|for sure|no doubt|inevitably) ${gap(3)}(?:will |'ll |going to )?(?:grow|increase|rise|climb|double|triple|sell|get|win|boost|bring|reach|pass|exceed|beat|succeed)(?: ${gap(4)}${resultsEn})?`,
      `(?:will|'ll)(?: \\p{L}+){0,1} (?:definitely|certainly|surely|undoubtedly|inevitably) ${gap(2)}(?:grow|increase|rise|climb|sell|get|win|boost|bring|reach|succeed|work|go|pass|exceed|top|hit|beat|double|be|come|have|fill)~`,
      `(?:we|i)(?: will|'ll) (?:bring|get|give|deliver|win|land|generate)(?: you)? (?:at least |over |more than |about )?(?:[\\d,]+|a hundred|a thousand|hundreds of|thousands of|dozens of|loads of|tons of) (?:new |more |extra )?${resultsEn}`,
      `you(?: will|'ll) (?:have|get|gain|see|win|receive) (?:at least |over |more than )?(?:[\\d,]+|a hundred|a thousand|hundreds of|thousands of|dozens of|loads of|tons of) (?:new |more |extra )?${resultsEn}`,
      "(?:we|i)(?: will|'ll) (?:bring|get|take|lead|carry) you to (?:at least |over |more than )?(?:\\d+|fifty|sixty|seventy|eighty|a hundred)",
      "(?:we|i)(?: will|'ll) (?:get|take|bring|put)(?: you)? (?:to|on|at|in) (?:the )?(?:first page|top|number one|front page|first place)",
      "(?:you|we)(?: will|'ll)(?: \\p{L}+){0,3} (?:go viral|be famous|be number one|be first on google|become (?:famous|viral|number one|the leader)|rank first)",
      `(?:we|i)(?: will|'ll) (?:increase|raise|grow|take|bring|lift|boost|push|get) ${gap(4)}(?:sales|orders|revenue|turnover|customers|takings|profits|visits|visitors|followers|subscribers|bookings|enquiries)(?: \\p{L}+){0,4} (?:from [\\d,.]+|to [\\d,.]+|by [\\d,.]+)~`,
      "(?:visits|visitors|numbers|they|it)(?: will|'ll) (?:rise|grow|climb|go up|get|increase) to (?:\\d+|fifty|sixty|eighty|a hundred)|(?:level|figure|number|result) (?:that )?(?:i|we) (?:commit to|guarantee|promise)|success is guaranteed|a guaranteed success|results are assured|sales will come",
    ]),
    service:
      /^(?: (?:you|of|that|a|an|the|our|two|three|\d+|also|always|every|to|full|complete|we|we will|will|within \S+ \S+)){0,4} (?:answer|repl|report|deliver(?! (?:\p{L}+ ){0,2}(?:sales|results|growth))|presence|support|availab|revision|meeting|punctual|quality|transparen|confidential|continuity|post(?:s|ing)?(?!\p{L})|content|update|effort|commitment|care|attention|monitor|correction|privacy|security|original|response|moderat|honest|access|handover|plain|clear|ownership|work|keep|check|read|same-day|turnaround|deadline|count|measur|record|tell|show|hours?(?!\p{L})|figures)/u,
    hedge:
      /(?<!\p{L})(?:goals?|objectives?|aims?|aiming|target|we want|we would like|we'd like|hope|estimat\p{L}+|forecast|expect|hypothes\p{L}+|might|could|may|try|trying|work(?:ing)? (?:to|towards)|perhaps|probably|possibly|if (?:all|everything|the|we)|when|once|whether|plan to|nobody can|no one can|impossible)(?!\p{L})/u,
    others:
      /(?<!\p{L})(?:anyone who|those who|whoever|beware|nobody|no one|never|without|agencies that|people who|can't|cannot|can not|don't|do not|won't|will not|not|no|nor|neither|isn't|is no)(?: [\p{L}',]+){0,6} ?$/u,
    denied:
      /^ (?:(?:don't|do not|doesn't|does not) exist|(?:is|are) (?:not|never|a myth|a fairy tale|fiction)|aren't|isn't|i don't sell|nobody (?:can|has))/u,
  },
};
