import type { Locale } from "../../lib/locale.ts";
import { isQuoted, matches, pattern } from "../../lib/pattern.ts";
import { defineRule, noOptions } from "../../lib/rule.ts";
import { isNegated } from "../../lib/scope.ts";

interface Words {
  readonly pressure: RegExp;
  readonly reward: RegExp;
  /** The reward is declared to those who will see the photograph. */
  readonly declared: RegExp;
  /** Leaves the person free, or speaks of something else. */
  readonly free: RegExp;
}

/** Pressing somebody to say yes, and giving something for it, by language. */
const words: Readonly<Record<Locale, Words>> = {
  it: {
    pressure: pattern([
      "(?:rispond|dicc|fa(?:cci|mmi) sap|conferm|decid|scriv|dammi|dacci|facci)\\p{L}*(?:[ ][\\p{L}']+){0,4}[ ](?:entro|subito|immediatamente|adesso|il prima possibile|al più presto|oggi stesso|in fretta|prima d(?:i|el|ella|elle)|urgente\\p{L}*)(?: (?:le|il|la|l'|stasera|oggi|domani|\\d+|ore|di|mezzanotte|sera|giornata|venerdì|lunedì|sabato|domenica|martedì|mercoledì|giovedì|\\p{L}+)){0,3}",
      "(?:hai|avete|ha) (?:solo |soltanto |tempo )+(?:fino a|fino al|entro|\\d+|\\p{L}+ (?:ore|giorni|minuti))|entro (?:stasera|oggi|domani|mezzanotte|le \\d+|un'ora|\\d+ ore|la giornata)(?: [\\p{L}',]+){0,6} (?:o |oppure |altrimenti |se no |sennò )",
      "(?:se non (?:ci |mi )?(?:rispond|sent|dic|scriv|ricev|sentiamo|riceviamo|hai obiezioni|abbiamo (?:tue )?notizie)\\p{L}*|in (?:mancanza|assenza) di (?:risposta|una tua|riscontro)|senza (?:una )?(?:tua )?risposta)(?: (?!non )[\\p{L}']+){0,6}[,:]? (?:(?!non )[\\p{L}']+ ){0,4}(?:pubblic|us|procedi|consider|lo prendiamo|la mettiamo|daremo|diamo|intender|interpret|riterr|assum|è un sì|vale come)\\p{L}*",
      "(?:serv(?:e|irebbe)|vorremmo|aspettiamo|attendiamo|ci occorre|abbiamo bisogno di)(?: \\p{L}+){0,2} (?:risposta|sì|ok|conferma) (?:entro|oggi|subito|stasera|prima)~",
      "silenzio (?:come|per) (?:un )?(?:sì|consenso|assenso)|chi tace acconsente|silenzio assenso|il silenzio (?:vale|è)|ultima (?:occasione|possibilità|chiamata)|non perdere (?:l'occasione|questa occasione|la possibilità)|occasione (?:unica|irripetibile|da non perdere)|(?:solo|soltanto) per (?:oggi|poche ore)|affrettati|sbrigati|(?:tutti|tutte|gli altri|le altre)(?: [\\p{L}']+){0,3} (?:hanno (?:già )?(?:detto di sì|accettato)|ci hanno detto di sì)|(?:ci|mi) (?:resteremmo|resterei|restiamo|rimarremmo) male|non puoi (?:dire|dirci) di no|non (?:vorrai|vorresti) (?:mica )?(?:deluderci|dirci di no)|dopo (?:tutto )?quello che abbiamo fatto|ci devi (?:un favore|almeno)|come puoi (?:dire|dirci) di no|insistiamo|sarebbe (?:scortese|un peccato se dicessi di no|brutto)|devi (?:assolutamente|per forza)|non accettiamo un no",
      "(?:usando|con|scrivendo|taggandoci|mettendo|avendo)(?: [\\p{L}'#@]+){0,6},? (?:ci )?(?:hai|ha|avete) (?:già )?(?:dato|accettato|autorizzato|acconsentito)~",
    ]),
    reward: pattern([
      "(?:in cambio|per ringraziarti|come (?:ringraziamento|premio|ricompensa)|per il disturbo|se (?:accetti|dici di sì|ci dici di sì|ci dai l'ok)|e in più|in regalo|in omaggio)(?: [\\p{L}'\\d%,-]+){0,8} (?:regal\\p{L}+|scont\\p{L}+|buon[oi]|omaggi\\p{L}*|premi\\p{L}*|lampad\\p{L}+|spedizione (?:gratis|gratuita)|euro|codice|coupon|gift card|\\d+ *%)",
      "(?:ti|le|vi) (?:regaliamo|regalo|regaleremo|diamo|daremo|offriamo|offriremo|mandiamo|manderemo|spediamo|facciamo|faremo|aspetta|spetta|riconosciamo)(?: [\\p{L}'\\d%-]+){0,4} (?:scont\\p{L}+|buon[oi](?: \\p{L}+)?|omaggio|regal[oi]|premi[oi]?|lampad\\p{L}+|lucciol\\p{L}+|paralum\\p{L}+|gift card|coupon|codice|euro|\\d+ *%)",
      "(?:avrai|riceverai|vinci|puoi vincere|partecipi all'estrazione|entri nell'estrazione|c'è|ricevi)(?: [\\p{L}'\\d%-]+){0,5} (?:scont\\p{L}+|buon[oi]|omaggio|sorpres[ae]|regal[oi]|premi[oi]?|lampad\\p{L}+|gift card|coupon|euro|\\d+ *%)",
    ]),
    declared:
      /(?<!\p{L})(?:#?adv|#gifted|#pubblicità|pubblicità|sponsorizzat\p{L}*|(?:lo |la )?(?:scriv(?:iamo|eremo)|dichiar(?:iamo|eremo)|indich(?:iamo|eremo)|segnal(?:iamo|eremo)|dir(?:emo)|diciamo|specific(?:hiamo|heremo)|precis(?:iamo|eremo))(?: [\p{L}',]+){0,8} (?:regal\p{L}+|scont\p{L}+|omaggi\p{L}*|buono|post|chiar\p{L}+|trasparen\p{L}+|didascalia|ricevut\p{L}+)|lo dichiar\p{L}+|in trasparenza)(?!\p{L})/u,
    free: /(?<!\p{L})(?:senza (?:alcun |nessun )?(?:impegno|fretta|obbligo)|nessun(?:a)? (?:fretta|sconto|obbligo|problema|pressione)|prenditi (?:il|tutto)|con calma|quando vuoi)(?!\p{L})/u,
  },
  en: {
    pressure: pattern([
      "(?:reply|answer|let us know|tell us|confirm|decide|write|say yes|get back|respond)(?:[ ][\\p{L}']+){0,4}[ ](?:by (?:tonight|today|tomorrow|midnight|noon|friday|monday|\\d+|the end)|right away|immediately|at once|asap|as soon as possible|now|within (?:the|an|\\d+|\\p{L}+) (?:hours?|day|minutes?)|before (?:tonight|midnight|tomorrow|it's too late)|urgently|quickly)~",
      "you (?:only |just )?have (?:only |just )?(?:until|till|\\d+ (?:hours|days|minutes)|\\p{L}+ (?:hours|minutes))|by (?:tonight|today|tomorrow|midnight)(?: [\\p{L}',]+){0,6} (?:or (?:else|we)|otherwise)",
      "(?:if (?:we|i) (?:don't|do not) hear|if you (?:don't|do not) (?:reply|answer|object|say)|unless (?:we|i) hear|unless you (?:object|say|tell)|without (?:a|your) (?:reply|answer)|no (?:reply|answer) (?:by|within|means))(?: (?!(?:not|never|won't|don't) )[\\p{L}']+){0,6}[,:]? (?:(?!(?:not|never|won't|don't) )[\\p{L}']+ ){0,4}(?:post|publish|use|share|go ahead|assume|take (?:it|that)|consider|treat|yes|means)\\p{L}*",
      "(?:need|want|expect|await)(?: \\p{L}+){0,2} (?:answer|reply|yes|ok|confirmation) (?:by|today|now|before|tonight)~|your silence (?:as|for) (?:a )?(?:yes|consent)",
      "silence (?:means|is|counts)~|last chance|don't miss (?:out|this|the)|(?:once-in-a-lifetime|unique|unmissable) (?:chance|opportunity)|(?:only|just) for today|hurry|everyone else(?: [\\p{L}']+){0,2} (?:said yes|agreed|accepted)|(?:all|the) (?:the )?others(?: [\\p{L}']+){0,2} (?:said yes|agreed|accepted)|we(?:'d| would) be (?:so |very |really )?(?:hurt|disappointed|sad|upset) if|you can't say no|how can you say no|you wouldn't want to (?:let us down|disappoint)|after (?:all|everything) (?:that )?we(?:'ve| have)? d(?:id|one)|you owe us|we insist|it would be (?:rude|a shame) (?:to refuse|if you|not to)|you (?:must|absolutely have to)|won't take no",
      "by (?:using|tagging|posting|mentioning|writing)(?: [\\p{L}'#@]+){0,6},? you(?:'ve| have)? (?:already )?(?:agreed?|given|consent(?:ed)?|accept(?:ed)?|allow(?:ed)?)",
    ]),
    reward: pattern([
      "(?:in (?:return|exchange)|to (?:thank|say thank)(?: you)?|as a (?:thank-?you|reward|prize)|for your trouble|if you (?:agree|accept|say yes))(?: [\\p{L}'\\d%,-]+){0,8} (?:gifts?|discount|voucher|coupon|prize|reward|free (?:shipping|lamp|\\p{L}+)|lamp|euros?|code|gift card|\\d+ *%)",
      "(?:we|i)(?: will|'ll| would|'d)?(?: \\p{L}+)? (?:give|send|offer|get)(?: you)?(?: [\\p{L}'\\d%-]+){0,4} (?:gifts?|discount|voucher|coupon|prize|reward|free (?:lamp|shipping|\\p{L}+)|lamp|shade|gift card|code|\\d+ *%|euros?)(?: off)?",
      "(?:you(?: will|'ll)? (?:get|receive|win|have)|there(?:'s| is))(?: [\\p{L}'\\d%-]+){0,5} (?:discount|surprise|voucher|coupon|prize|reward|gift card|free (?:lamp|shipping|gift)|gift|\\d+ *%|euros? off)(?: (?:for|in it for) you)?",
    ]),
    declared:
      /(?<!\p{L})(?:#?ad|#gifted|#sponsored|sponsored|(?:we|i)(?:'ll| will)? (?:say|state|declare|disclose|mention|write|note|make (?:it )?clear)(?: [\p{L}',]+){0,8} (?:gift\p{L}*|discount|voucher|post|caption|received|openly|clear\p{L}*)|disclos\p{L}+|declare it|openly|marked as)(?!\p{L})/u,
    free: /(?<!\p{L})(?:no (?:rush|hurry|pressure|obligation|discount|problem)|take your time|without obligation|whenever you like|feel free)(?!\p{L})/u,
  },
};

/** Permission is given freely: no deadline, no guilt, no silence taken for a yes, no reward that readers aren't told about (facts 5.1). */
export const noRewardPressure = defineRule({
  id: "no-reward-pressure",
  severity: "blocking",
  options: noOptions,
  messages: {
    pressure: {
      it: {
        message: () => "Così fai pressione: un sì strappato non è un permesso.",
        hint: () => "Togli la fretta e scrivi che può dire di no: «se preferisci di no, nessun problema».",
      },
      en: {
        message: () => "This puts pressure: a yes that was squeezed out is no permission.",
        hint: () => "Take out the hurry and say that no is fine: “if you'd rather not, no problem”.",
      },
    },
    reward: {
      it: {
        message: () => "Offri qualcosa in cambio e non dici che lo dichiarerete.",
        hint: () => "O togli il premio, o scrivi che nel post direte che c'è stato: chi guarda ha diritto di saperlo.",
      },
      en: {
        message: () => "You offer something in return and don't say that you will disclose it.",
        hint: () => "Either drop the reward, or say that the post will mention it: viewers have a right to know.",
      },
    },
  },
  check(text) {
    const { pressure, reward, declared, free } = words[text.locale];
    const said = text.folded.slice(0, 6000);
    const keep = (range: { readonly start: number; readonly end: number }) =>
      !isQuoted(text, range) && !isNegated(text, range) && !free.test(text.folded.slice(range.start, range.end));
    const pressed = matches(text, pressure).slice(0, 10).filter(keep);
    const paid = declared.test(said) ? [] : matches(text, reward).slice(0, 10).filter(keep);
    return {
      findings: [
        ...pressed.map((range) => ({ message: "pressure" as const, range })),
        ...paid.map((range) => ({ message: "reward" as const, range })),
      ],
    };
  },
});
