import { phrases } from "../../lib/pattern/phrases.ts";

const datum =
  "(?:numero (?:d'ordine|di ordine|dell'ordine|di telefono|di cellulare|telefonico|di prenotazione|di conto|di tracking|della carta|di pratica|di tessera|di spedizione)|cellulare|telefono|recapit[oi]|indirizzo|e-?mail|mail|codice fiscale|codice (?:dell'ordine|ordine|cliente|prenotazione)|iban|nome e cognome|cognome|data di nascita|dati(?: personali| della carta| anagrafici)?|documento|carta d'identità|coordinate bancarie|targa|numero civico|cap|un (?:tuo |suo )?numero|la tua via|via e numero|via numero|via|civico|piano|campanello|citofono|quanti siete|indirizzi|data e luogo|tessera|carta)";
const ask =
  "(?:scrivi(?:ci|mi|lo|li|la)?|scriva(?:ci|mi)?|scrivete(?:ci)?|lascia(?:ci|mi|celo|lo)?|lasci(?:ci|mi)?|pubblichi|posti|scriver(?:e|ci|mi)|lasciar(?:e|ci|mi)|rispondi(?:mi|ci)|rispondere|risponder(?:mi|ci)|mi (?:scriva|lasci|mandi|dia|indichi|risponda|dica)|dimmi|dicci|indica(?:ci)?|indichi|metti|metta|posta|pubblica|manda(?:ci|mi|celo)?|mandi|ci mandi|dacci|dammi|ci dia|comunica(?:ci)?|comunichi|ci comunichi|ci scriva|ci lasci|ci indichi|inserisci|inserisca|riporta|rispondi|risponda|puoi (?:dirci|scriverci|lasciarci|darci|indicarci|mandarci)|può (?:scriverci|lasciarci|darci|indicarci|mandarci)|fornisci(?:ci)?|ci fornisca)";
const here =
  "(?:qui sotto|qua sotto|qua nei commenti|in bacheca|qua|sotto (?:a )?questo (?:post|commento)|nei commenti|in un commento|con un commento|in risposta (?:a questo|qui)|qui nei commenti|in pubblico|pubblicamente|sotto al post|sotto il post|rispondendo (?:qui|a questo)|qui di seguito|a questo commento|qui)(?! (?:in privato|trovi|trova|c'è|ci sono))";

/** Asking for data in the open, in either order of the words. */
export const asking = phrases(
  [
    `${ask} (?:[\\p{L}\\p{N}'-]+ ){0,6}?${here} (?:[\\p{L}\\p{N}'-]+ ){0,6}?(?:l'|d'|dell'|all')?${datum}`,
    `${ask} (?:[\\p{L}\\p{N}'-]+ ){0,6}?(?:l'|d'|dell'|all')?${datum} (?:[\\p{L}\\p{N}'-]+ ){0,6}?${here}`,
    `(?:rispondi(?:mi|ci)?|risponda|(?:ci|mi) risponda|commenta|commenti|rispondete|replica) (?:qui |qua |sotto |a questo \\p{L}+ ){0,2}?(?:con|indicando|scrivendo|e lascia|lasciando) (?:[\\p{L}\\p{N}'-]+ ){0,4}?(?:l'|d'|dell'|all')?${datum}`,
  ],
  [
    // 'abbiamo sbagliato a scrivere la tua via, e il pacco è tornato qui': what the writers did themselves
    "(?:abbiamo|ho|avevamo|avevo|errore|svista|sbaglio|sbagliando|distratti|distratto) (?:[\\p{L}']+ ){0,3}?(?:a|nello|nel|di|da|per|senza) (?:scriver|lasciar|risponder)(?:e|ci|mi|ti|le|vi)?|(?:nello|nel|dello|allo) (?:scriver|lasciar|risponder)(?:e|ci|mi|ti|le|vi)?|(?:fatto|fa|fai|fate) (?:\\p{L}+ )?(?:bene|benissimo|male|meglio) a (?:scriver|risponder|lasciar|dir)(?:e|ci|mi|lo|la|celo|melo)?|(?:scriver|lasciar)(?:e|ti|le|vi)? (?:male|sbagliat[oa]|a metà|per intero noi)",
  ],
);

/** A private way named in the sentence: then the data are asked for there. */
export const inPrivate =
  /(?<!\p{L})(?:priva\p{L}*|(?:con|in|per) (?:un )?messaggio|dm|direct|messenger|whatsapp|e-?mail|mail|posta|per telefono|telefonaci|telefonarci|ci telefoni|chiamaci|chiamarci|ci chiami)(?!\p{L})|@[\p{L}\p{N}-]+\.|(?<!\p{L})(?:non|senza) (?:\p{L}+ ){0,2}?(?:scriv|lasci|mett|pubblic|indic|mand|post|condivid|comunic|dare|darci|riport|inser)\p{L}*/gu;

/** What stands before a number or address of the brand's own. */
export const ours =
  /(?:chiam\p{L}*|telefon\p{L}*|rispond\p{L}*|contatt\p{L}*|scriv\p{L}*|nostr\p{L}*|ci trov\p{L}*|siamo|assistenza|numero verde|centralino|sportello|urp|whatsapp|tel\.?|passa\p{L}*|vien\p{L}*|laboratorio|negozio|sede|ufficio|bottega|hotel|museo)(?:[^.!?\n]{0,60})$/u;
/** What makes a number or address somebody's own, not the brand's. */
export const theirs =
  /(?:(?:tu[oaei]|su[oaei]|vostr[oaei]|tuoi|suoi)(?!\p{L})[^.!?\n]{0,40}|(?:ti|la|vi) (?:chiam|contatt|telefon|richiam|scriv)\p{L}*(?! dal)[^.!?:\n]{0,40}|(?:abiti|abita|abitate|residente|vivi|vive|casa tua|intestat\p{L}*|cliente|signor[ae]?)[^.!?\n]{0,40})$/u;
