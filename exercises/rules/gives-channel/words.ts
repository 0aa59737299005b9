import type { Localized } from "../../lib/locale.ts";
import { pattern } from "../../lib/pattern.ts";

interface ChannelWords {
  /** A private or direct channel, by name. */
  readonly named: RegExp;
  /** Channels whose name alone may be a memory ('le tue e-mail'): they need an invitation or an offer by their side. */
  readonly loose: RegExp;
  /** Words that invite to a channel or announce its use. */
  readonly invite: RegExp;
  /** Before a channel: it was used in the past, by somebody else, or it is the trouble. */
  readonly past: RegExp;
}

/** Addresses and numbers are channels in any language. */
export const address =
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}|(?<![\p{L}\p{N}/.,-])(?:\+\p{N}|[038])\p{N}{1,4}[ ./-]?\p{N}{2,4}[ .-]?\p{N}{2,5}(?:[ .-]?\p{N}{2,4})?(?!\p{N})|(?<![\p{L}\p{N}/.,-])\(?[2-9]\p{N}{2}\)?[ .-]\p{N}{3}[ .-]\p{N}{4}(?![\p{N}-])|(?<=(?<!\p{L})(?:call|ring|phone|dial|text|reach|number|cell|line|tel|desk|office|direct|at|on)(?: (?:us|me|is|at|on|\p{L}+)){0,3}:? )[2-9]\p{N}{2}-\p{N}{4}(?![\p{N}-])|(?:wa\.me|m\.me|t\.me)\/[\p{L}\p{N}._-]+/gu;

/** Before a number: it is an order, a price or a date, not a telephone. */
export const notPhone =
  /(?<!\p{L})(?:ordine|order|pratica|case|ticket|n\.|n°|nr|€|£|\$|codice|code|dal|il|articolo|art\.|iban|ref|poison (?:control|cent(?:er|re)|helpline|line)|antiveleni|telefono azzurro)(?: (?:n\.|n°|nr|number|numero))?[ #.:]*$/u;

/** The words of ways to get in touch, by how sure they are; `ChannelWords` says what each list is for. */
export const channels: Localized<ChannelWords> = {
  it: {
    named: pattern([
      "(?:messaggio|messaggi|chat|conversazione|canale|posta)(?: diretta| diretto)? (?:privat[oiae]|dirett[oiae])|in (?:privato|direct|dm|chat|pvt)|(?:nei|via|un|tramite|ai|nostri|per) (?:dm|direct|pm)|dm|direct|messenger|whatsapp|telegram|privatamente|in via privata|chied(?:i|a|ete|ere) di (?:me|noi)(?! quello)|posta privata|(?:rispond|scriv)\\p{L}+ (?:al|ai) messaggi[oa]? che (?:ti|le|vi) (?:ho|abbiamo)|casella privata|posta di facebook|inbox|(?:un|il tuo|il suo|due|i tuoi|i suoi|nei|ai|tramite|via|con un|dei|col|per) privat[oi](?! (?:cittadin|client|citt|o pubblic))",
      // 'mi mandi un messaggio': on a page that is a private one, unless it is to stand below
      "(?:(?:mand|invi|spedisc|gir)[aio](?:mi|ci)|scrivi(?:mi|ci)|(?:mand|invi|scriv|spedi)[aei]r(?:mi|ci)|fa(?:mmi|cci) avere|[mc]i (?:mand|invi|scriv|spedisc|gir)(?:i|a|ate|ete)|[mc]i facci?a avere) un messaggi(?:o|no)(?!(?: [\\p{L}']+){0,3} (?:qui(?! in privato)|qua|sotto|nei commenti|in un commento|in bacheca|in pubblico|pubblicamente|pubblico)(?!\\p{L}))",
      "(?:il )?(?:mio|nostro) interno(?:,? il)? \\p{N}+|interno \\p{N}+|(?:via|per|tramite) pec|sportello \\p{N}+(?=[^.!?]{0,40} chied)|(?:passi|passa|venga|vieni) (?:pure )?(?:da me|da noi|in ufficio|in negozio|in segreteria|allo sportello)|numero verde|(?:modulo|form) (?:di contatto|contatti|sul sito|sul nostro sito)|(?:al|ai|il|i) (?:nostro |nostri )?(?:numero|numeri|telefono|centralino|recapito|recapiti)(?= (?:in bio|che trov|indicat|del|che|\\p{N}))|chat (?:del sito|dell'app|sul sito|nell'app)",
    ]),
    loose: pattern([
      "(?:nei messaggi(?! (?:di|che|già|dei))|(?:con|per|via|tramite) (?:un )?messaggi(?:o|no)|in un messaggi(?:o|no)|un (?:tuo |suo |vostro )?messaggi(?:o|no)(?= con)|e-?mail|mail|pec|telefono|telefonicamente|sms|di persona|posta elettronica|email)",
    ]),
    invite: pattern([
      "(?:scriv|mand|invi|rispond|contatt|chiam|telefon|raggiung|cerc|segnal|comunic|confermaci|lasc|pass|dai|dacci)(?:i|a|e|ici|aci|eci|imi|ami|ete|ate|erci|arci|irci|etelo|eteci|ateci|ermi|armi|irmi|iamo|o|eremo|erò|eremo|erti|erle|ervi|arti|arle|arvi|erà|iamole|iamoti)",
      "(?:ti|le|vi) (?:ho|abbiamo)(?: [\\p{L}']+){0,1} (?:scritto|mandato|contattat[oaie]|inviato|risposto|cercat[oaie])|(?:sent|sentiamo|parl|proseguiamo|continuiamo|possiamo sentirci|ci (?:sentiamo|vediamo|trovi|trova|puoi|può)|(?:ti|la|vi) aspett(?:o|iamo))\\p{L}*",
      "(?:serv(?:e|ono)|bast(?:a|ano)|occorr(?:e|ono)|mi trov[ia]|gentilmente|per (?:favore|cortesia)|un salto|una conferma|due righe)",
    ]),
    past: /(?<!\p{L})(?:(?:(?<!(?<!\p{L})un )(?:tu[oae]|su[oae]|vostr[aeio])|(?<!(?:controll|guard|occhiata|apr)\p{L}*(?: un'occhiata)? (?:ai |i |nei |fra i |tra i )?)(?:tuoi|suoi)|letto|lett[ae]|ricevut[oaie]|risposto (?:alle|alla)|grazie (?:per|del|della)) (?:(?:il|la|le|i|tuo|tua|tuoi|tue|suo|sua|suoi|sue|del|della|due|tre|ultima|prima|nostra|nostre|messaggio)(?: )?){0,3}|(?:casella|indirizzo|nostra|nostre|la|le) (?:di |e-?)?)$/u,
  },
  en: {
    named: pattern([
      "(?:direct|private) (?:mess?age|mess?ages|messaging|chat|line|channel|email|note|word|text)|(?:by|via|in|a|our|your|my|us|me|through|on|send|to|the)(?: a)? (?:dms?|pms?|inbox|messenger|whatsapp|telegram)|dms?|whatsapp|messenger|privately|in private|private(?= so| and|[.,!;])|inbox(?= us| me)|message (?:us|me)(?: (?:privately|directly|here))?(?! below)|(?:drop|send|shoot|ping|fire|pop|sling|write|leave) (?:us|me)(?: over| across)? an? (?:(?:quick|short|direct) )?(?:message|line|note|text|word|email|e-mail)(?! below)|ping (?:us|me)(?= (?:here|any|when|if|directly)|[.,!;])|(?<!(?:we|i|they|he|she|who|courier) )(?:send|drop|pop|shoot) an? (?:(?:quick|short) )?message(?= (?:to (?:this|our|the) (?:page|account|profile)|with|and|any|whenever)|[.,;!])|(?<=(?:^|[.!?;:,]|\\n|(?<!\\p{L})(?:please|just|or))(?: )?)message (?:(?:by|before|until|till) (?:noon|midnight|tonight|tomorrow|the \\p{N}+(?:st|nd|rd|th)?|\\p{N}+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\p{L}+ \\p{N}+)|any(?: )?time|whenever|if you)|(?:in|via|through|to) (?:my|our|your|the) (?:messages|inbox|dms)|text (?:us|me)|(?:messaged|dm'd|dm'ed) you|(?:i'll|we'll|i will|we will|let me) (?:\\p{L}+ )?(?:message|dm|text) you|message (?:your|the) (?:\\p{L}+ ){1,3}to (?:the|this|our) (?:page|profile|account)",
      "(?:freephone|helpline|hotline|contact form|live chat|secure (?:messages?|messaging|inbox|chat)|in(?:-| the )app (?:message|messages|messaging|chat)|(?:give|gi'|drop|gimme) (?:us|me)(?: all)? an? (?:(?:quick|wee|little) )?(?:bell|call|ring|buzz|shout|tinkle|phone call)(?! below)|ask for me(?! to)|ask for (?!an? |the |your |my |our |it |them |more |help |money |advice |that |this |any |some |all |nothing |details |directions |proof |cash |change |credit |water |advice |staff |assistance |refunds? |information )\\p{L}+ (?:at|behind) (?:the |our )?(?:front )?(?:desk|reception|counter|till|bar|office))|(?:call|ring|phone|telephone|email|e-mail) (?:us|me|our \\p{L}+)(?= (?:any|if|whenever|when|or|straight|on|at|directly|privately|today|this|tomorrow|tonight|and|so|with|by|about|\\p{N})|[.,!;])",
    ]),
    loose: pattern([
      "(?:e-?mails?|phone|telephone|sms|text message|in person)|(?:in|by|via|through|with|as) (?:a |one |your )?messages?|(?:a|one) (?:short |quick |brief |little )?(?:message|note|line|text)(?= (?:with|saying|telling|giving))|(?:message|text) (?:this|our|the) (?:page|account|profile|number)",
    ]),
    invite: pattern([
      "(?:write|send|drop|contact|reach|call|ring|phone|message|reply|answer|email|e-mail|get (?:in touch|hold)|talk|speak|share|give|let us have|touch|pop|tell (?:me|us)|let (?:me|us) know|say so|confirm)(?:ing)?",
      "(?:we|i)(?:'ve| have) (?:just |also )?(?:sent|written|emailed|messaged|replied)(?: to)? you|(?:we'll|i'll|we will|i will)(?: \\p{L}+){0,1} (?:write|email|call|phone|message)",
      "is all (?:it takes|i need|we need)|is enough|will do|would do|does it|and it's (?:done|settled|yours)|please|if you(?:'d| would| could)",
    ]),
    past: /(?<!\p{L})(?:(?:(?<!(?:in|check|see|look at|look in|watch|open|into) )your|you sent|you wrote|read|received|unread|thanks for|thank you for|answered|replied to|reply to|missed|any|the|our|an)(?: (?:your|the|last|first|two|three|that|of|earlier|unread)){0,3} )$/u,
  },
};
