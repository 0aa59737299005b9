import type { Locale } from "../../lib/locale.ts";
import { pattern } from "../../lib/pattern.ts";

interface Words {
  readonly pressure: RegExp;
  readonly reward: RegExp;
  /** The reward is declared to those who will see the photograph. */
  readonly declared: RegExp;
  /** Leaves the person free, or speaks of something else. */
  readonly free: RegExp;
}

/** Pressing somebody to say yes, and giving something for it, by language. */
export const words: Readonly<Record<Locale, Words>> = {
  it: {
    pressure: pattern([
      "(?:rispondi(?:ci|mi)?|risponda(?:ci)?|dicci|dimmi|(?:fa(?:cci|mmi)|ci faccia|mi faccia) sapere|(?:ci|mi) (?:dica|risponda|scriva|rispondi|scrivi)|conferma(?:ci|mi|celo)?|decidi|deciditi|scrivi(?:ci|mi)|dammi|dacci)(?:[ ][\\p{L}']+){0,4}[ ](?:entro|subito|immediatamente|adesso|il prima possibile|al più presto|oggi stesso|in fretta|prima d(?:i|el|ella|elle)|urgente\\p{L}*)(?: (?:le|il|la|l'|stasera|oggi|domani|\\d+|ore|di|mezzanotte|sera|giornata|venerdì|lunedì|sabato|domenica|martedì|mercoledì|giovedì|\\p{L}+)){0,3}",
      "(?:hai|avete|ha) (?:solo |soltanto |tempo )+(?:fino a|fino al|entro|\\d+|\\p{L}+ (?:ore|giorni|minuti))|entro (?:stasera|oggi|domani|mezzanotte|le \\d+|un'ora|\\d+ ore|la giornata)(?: [\\p{L}',]+){0,6} (?:o |oppure |altrimenti |se no |sennò )",
      "(?:se non (?:ci |mi )?(?:rispond|sent|dic|scriv|ricev|sentiamo|riceviamo|hai obiezioni|abbiamo (?:tue )?notizie)\\p{L}*|in (?:mancanza|assenza) di (?:risposta|una tua|riscontro)|senza (?:una )?(?:tua )?risposta)(?: (?!non )[\\p{L}']+){0,6}[,:]? (?:(?!non )[\\p{L}']+ ){0,4}(?:pubblic|us|procedi|consider|lo prendiamo|la mettiamo|daremo|diamo|intender|interpret|riterr|assum|è un sì|vale come)\\p{L}*",
      "(?:serv(?:e|irebbe)|vorremmo|aspettiamo|attendiamo|ci occorre|abbiamo bisogno di)(?: \\p{L}+){0,2} (?:risposta|sì|ok|conferma) (?:entro|oggi|subito|stasera|prima)~",
      "silenzio (?:come|per) (?:un )?(?:sì|consenso|assenso)|chi tace acconsente|silenzio assenso|il silenzio (?:vale|è|varrà) (?:come |per )?(?:un )?(?:sì|assenso|consenso)|ultima (?:occasione|possibilità|chiamata)|non perdere (?:l'occasione|questa occasione|la possibilità)|occasione (?:unica|irripetibile|da non perdere)|(?:solo|soltanto) per (?:oggi|poche ore)|affrettati|sbrigati|(?:tutti|tutte|gli altri|le altre)(?: [\\p{L}']+){0,3} (?:hanno (?:già )?(?:detto di sì|accettato)|ci hanno detto di sì)|(?:ci|mi) (?:resteremmo|resterei|restiamo|rimarremmo) male|non puoi (?:dire|dirci) di no|non (?:vorrai|vorresti) (?:mica )?(?:deluderci|dirci di no)|dopo (?:tutto )?quello che abbiamo fatto|ci devi (?:un favore|almeno)|come puoi (?:dire|dirci) di no|insistiamo|sarebbe (?:scortese|un peccato se dicessi di no|brutto)|devi (?:assolutamente|per forza)|non accettiamo un no",
      "(?:usando|con|scrivendo|taggandoci|mettendo|avendo)(?: [\\p{L}'#@]+){0,6},? (?:ci )?(?:hai|ha|avete) (?:già )?(?:dato|accettato|autorizzato|acconsentito)~",
    ]),
    reward: pattern([
      "(?:in cambio|per ringraziarti|come (?:ringraziamento|premio|ricompensa)|per il disturbo|se (?:accetti|dici di sì|ci dici di sì|ci dai l'ok)|e in più|in regalo|in omaggio)(?: [\\p{L}'\\d%,-]+){0,8} (?:regal\\p{L}+|scont\\p{L}+|buon[oi]|omaggi\\p{L}*|premi\\p{L}*|lampad\\p{L}+|spedizione (?:gratis|gratuita)|euro|codice|coupon|gift card|\\d+ *%)",
      "(?:ti|le|vi) (?:regaliamo|regalo|regaleremo|diamo|daremo|offriamo|offriremo|mandiamo|manderemo|spediamo|facciamo|faremo|aspetta|spetta|riconosciamo)(?:(?: [\\p{L}'\\d%-]+){0,4} (?:scont\\p{L}+|buon[oi]|omaggio|regal[oi]|premi[oi]?|gift card|coupon|codice sconto|\\d+ *%)|(?: (?:una|un|un'altra|la|il|anche|due|\\d+|nuova|nostra)){0,3} (?:lampad[ae]|lucciol[ae]|alba|brina|portico|paralum[ei]|euro|lampadin[ae]|visita gratuita))",
      "(?:ti|le|vi) regal(?:iamo|eremo|o|erò) (?!(?:un|una) (?:sorriso|abbraccio|grazie))\\p{L}+|(?:sconto|buono|omaggio|regalo|premio|spedizione gratis|spedizione gratuita|gratis|\\d+ *%)(?: [\\p{L}'\\d]+){0,6} se (?:accetti|dici di sì|ci dici di sì|ci dai|ci lasci)",
      "(?:avrai|riceverai|vinci|puoi vincere|partecipi all'estrazione|entri nell'estrazione|c'è|ricevi)(?: [\\p{L}'\\d%-]+){0,5} (?:scont\\p{L}+|buon[oi]|omaggio|sorpres[ae]|regal[oi]|premi[oi]?|gift card|coupon|\\d+ euro|\\d+ *%)",
    ]),
    declared:
      /(?<!\p{L})(?:#?adv|#gifted|#pubblicità|pubblicità|sponsorizzat\p{L}*|lo (?:scriv|dichiar|indich|segnal|specific|precis|dir|dic|ammett)\p{L}+|(?:scriv|dichiar|indich|segnal|specific|precis|dir|dic)(?:iamo|hiamo|eremo|heremo|emo)(?: [\p{L}',]+){0,8} (?:regal\p{L}+|scont\p{L}+|omaggi\p{L}*|buono|trasparen\p{L}+|ricevut\p{L}+|in cambio)|in trasparenza)(?!\p{L})/u,
    free: /(?<!\p{L})(?:senza (?:alcun |nessun )?(?:impegno|fretta|obbligo)|nessun(?:a)? (?:fretta|sconto|obbligo|problema|pressione)|prenditi (?:il|tutto)|con calma|quando vuoi)(?!\p{L})/u,
  },
  en: {
    pressure: pattern([
      "(?<!(?:we|we'll|i|i'll|will|to|always|our) )(?:reply|answer|let us know|tell us|confirm|decide|write|say yes|get back|respond)(?:[ ][\\p{L}']+){0,4}[ ](?:by (?:tonight|today|tomorrow|midnight|noon|friday|monday|\\d+|the end)|right away|immediately|at once|asap|as soon as possible|now|within (?:the|an|\\d+|\\p{L}+) (?:hours?|day|minutes?)|before (?:tonight|midnight|tomorrow|it's too late)|urgently|quickly)~",
      "you (?:only |just )?have (?:only |just )?(?:until|till|\\d+ (?:hours|minutes)|\\p{L}+ (?:hours|minutes))|you (?:only|just) have|you have (?:only|just)|by (?:tonight|today|tomorrow|midnight)(?: [\\p{L}',]+){0,6} (?:or (?:else|we)|otherwise)",
      "(?:if (?:we|i) (?:don't|do not) hear|if you (?:don't|do not) (?:reply|answer|object|say)|unless (?:we|i) hear|unless you (?:object|say|tell)|without (?:a|your) (?:reply|answer)|no (?:reply|answer) (?:by|within|means))(?: (?!(?:not|never|won't|don't) )[\\p{L}']+){0,6}[,:]? (?:(?!(?:not|never|won't|don't) )[\\p{L}']+ ){0,4}(?:post|publish|use|share|go ahead|assume|take (?:it|that)|consider|treat|yes|means)\\p{L}*",
      "(?:need|want|expect|await)(?: \\p{L}+){0,2} (?:answer|reply|yes|ok|confirmation) (?:by|today|now|before|tonight)~|your silence (?:as|for) (?:a )?(?:yes|consent)",
      "silence (?:means|is|counts as|will be) (?:taken as |an? )?(?:a )?(?:yes|consent|agreement|assent)|last chance|don't miss (?:out|this|the)|(?:once-in-a-lifetime|unique|unmissable) (?:chance|opportunity)|(?:only|just) for today|hurry(?: up)?(?=[!,.:])|everyone else(?: [\\p{L}']+){0,2} (?:said yes|agreed|accepted)|(?:all|the) (?:the )?others(?: [\\p{L}']+){0,2} (?:said yes|agreed|accepted)|we(?:'d| would) be (?:so |very |really )?(?:hurt|disappointed|sad|upset) if|you can't say no|how can you say no|you wouldn't want to (?:let us down|disappoint)|after (?:all|everything) (?:that )?we(?:'ve| have)? d(?:id|one)|you owe us|we insist|it would be (?:rude|a shame) (?:to refuse|if you|not to)|you (?:must|absolutely have to|really must) (?:say|accept|agree|let|give|reply|answer|allow)|won't take no",
      "by (?:using|tagging|posting|mentioning|writing)(?: [\\p{L}'#@]+){0,6},? you(?:'ve| have)? (?:already )?(?:agreed?|given|consent(?:ed)?|accept(?:ed)?|allow(?:ed)?)",
    ]),
    reward: pattern([
      "(?:in (?:return|exchange)|to (?:thank|say thank)(?: you)?|as a (?:thank-?you|reward|prize)|for your trouble|if you (?:agree|accept|say yes))(?: [\\p{L}'\\d%,-]+){0,8} (?:gifts?|discount|voucher|coupon|prize|reward|free (?:shipping|lamp|\\p{L}+)|lamp|euros?|code|gift card|\\d+ *%)",
      "(?:we|i)(?: will|'ll| would|'d)?(?: \\p{L}+)? (?:give|send|offer|get)(?: you)?(?: [\\p{L}'\\d%-]+){0,4} (?:gifts?|discount|voucher|coupon|prize|reward|free (?:lamp|shipping|\\p{L}+)|lamp|shade|gift card|code|\\d+ *%|euros?)(?: off)?",
      "(?:free \\p{L}+|discount|voucher|gift|prize|\\d+ *% off)(?: [\\p{L}'\\d]+){0,6} if you (?:say yes|agree|accept|let us|give us)",
      "(?:you(?: will|'ll)? (?:get|receive|win|have)|there(?:'s| is))(?: [\\p{L}'\\d%-]+){0,5} (?:discount|surprise|voucher|coupon|prize|reward|gift card|free (?:lamp|shipping|gift)|gift|\\d+ *%|euros? off)(?: (?:for|in it for) you)?",
    ]),
    declared:
      /(?<!\p{L})(?:#?ad|#gifted|#sponsored|sponsored|(?:we|i)(?:'ll| will)? (?:say so|say it|mention it|state it|declare it|disclose it|write it)|(?:we|i)(?:'ll| will)? (?:say|state|declare|disclose|mention|write|note|make (?:it )?clear)(?: [\p{L}',]+){0,8} (?:gift\p{L}*|discount|voucher|received|in return|in exchange)|disclos\p{L}+|declare it|marked as)(?!\p{L})/u,
    free: /(?<!\p{L})(?:no (?:rush|hurry|pressure|obligation|discount|problem)|take your time|without obligation|whenever you like|feel free)(?!\p{L})/u,
  },
};
