/** First persons of verbs that take the person as their object: *La invitiamo*. Not what one does to a lamp. */
const toPerson =
  "ringrazi|preg|invit|inform|aggiorn|rassicur|salut|attend|aspett|contatt|richiam|ricontatt|ascolt|avvis|rimbors|ter|capi|comprend|aiut|ved|scus|consider|disturb|riced|sent|accogli|cap";

/**
 * Words that can only address a person as *Lei*, to be matched in the text as typed: the capital tells.
 * A capital at the start of a sentence tells nothing, so these ask for a lower-case word or a comma before them.
 */
export const leiCapitals: readonly RegExp[] = [
  // "le Alba", "La Bottega": an article stands before a noun, a pronoun before a verb.
  /(?<=[\p{Ll}\p{N},;] )L[ae](?= (?:[\p{Ll}]+(?:iamo|remo|evamo|avamo|ivamo|rebbe|rebbero)|ho|hanno|abbiamo|avevamo|avremmo|è|sia|sarà|faccio|facciamo|chiedo|scrivo|prego|ringrazio|invito|propongo|assicuro|confermo|offro|garantisco|mando|invio|contatto|aggiorno|do|diamo|daremo|possa|possiamo|posso|devo|interess\p{L}*|serv\p{L}+|occorr\p{L}+|risult\p{L}+|arriver\p{L}+)(?!\p{L}))/gu,
  /(?<=[\p{Ll}\p{N},;] )Lei(?!\p{L})/gu,
  /(?<=[\p{Ll}\p{N},;] )(?:Suo|Sua|Suoi|Sue)(?= \p{Ll})/gu,
  /(?<=\p{Ll}{2})(?:La|Le|Lei)(?!\p{L})/gu,
];

/** Words that address a person as *Lei* with or without a capital, to be matched in the folded text. */
export const leiMarkers: readonly string[] = [
  `la (?:ringrazi|preg|invit|aggiorn|rassicur|inform|ricontatt)(?:iamo|o|eremo|erò|heremo|herò|avamo)`,
  "la terr(?:emo|ò) (?:aggiornat|informat|al corrente)\\p{L}*",
  "la prego",
  "le (?:chiediamo|chiedo|porgiamo|porgo|dobbiamo|devo|assicuriamo|assicuro|proponiamo|propongo|auguriamo|auguro|garantiamo|garantisco|confermiamo|confermo|comunichiamo|comunico) (?!tutt[ei] (?!l))(?!di nuovo$)\\p{L}+",
  "le (?:abbiamo|ho|avevamo|avremmo) (?:dato|detto|scritto|inviato|mandato|causato|creato|procurato|arrecato|risposto|fatto|riservato|prenotato|promesso|comunicato)",
  "le (?:rimborsiamo|rimborseremo|rispediamo|rispediremo|inviamo|invieremo|mandiamo|manderemo|scriviamo|scriveremo|rispondiamo|risponderemo|offriamo|riserviamo|restituiamo|restituiremo|diamo|daremo|faremo|facciamo|telefoniamo|telefoneremo) (?:le |la |lo |il |i |gli |l'|un |una |uno |un'|subito |entro |oggi |domani |avere )",
  "(?:chieder|scriver|inviar|rimborsar|rispondr|risponder|telefonar|offrir|assicurar|garantir|dir|far|dar|restituir|porger)le (?!l'addio|una (?:mano|occhiata|pulita|spolverata|(?:nuova|seconda|altra) vita))(?:scusa|l'|la |il |un|tutto|avere|sapere|le )",
  "(?:ringraziar|contattar|invitar|rassicurar|ricontattar)la",
  "(?<=^|[.,:;!?\\n-]\\s{0,2})ha (?:perfettamente |pienamente |assolutamente |proprio )?ragione(?! chi)",
  "(?<=^|[.,:;!?\\n-]\\s{0,2})ha (?:tutte le ragioni|tutto il diritto|ogni diritto|il pieno diritto)",
  "(?<!(?:nessuno|chi|uno|non) )se (?:lo |la |non )?(?:vuole(?! (?:prendere|prend))|preferisce|desidera|ritiene|gradisce|crede|ha bisogno|ha (?:altre )?domande|ha dubbi|ha ancora)",
  "come preferisce",
  "quando vuole",
  "quando preferisce",
  "come crede",
  "se le fa comodo",
  "può (?:scriver|contattar|chiamar|inviar|mandar|raggiunger|risponder|telefonar|indicar|comunicar|dir)(?:ci|mi)",
  "(?:potrebbe|vuole|vorrebbe) (?:scriver|contattar|chiamar|inviar|mandar|indicar|dir)(?:ci|mi)",
  "(?<!(?:che|se) tu )(?:ci|mi) (?:scriva|dica|risponda|faccia|permetta|creda|conceda|dia|tenga|segua|legga|chieda|metta|consenta)(?! (?:chi|qualcuno|un|il|la|lo|l'))",
  "(?:mi|ci) scusi(?!amo| *\\?)",
  "mi perdoni",
  "abbia pazienza",
  "scusi(?= se|[,.!]| per| il| la)",
  "si rivolga",
  "si accomodi",
  "si fidi",
  "si assicuri",
  "non esiti",
  "non si preoccupi",
  "venga(?= a| pure| in| quando| da)",
  "non (?:usi|tocchi|accenda|riaccenda|esiti|utilizzi) (?:la|il|più|a)",
  "(?:spenga|scolleghi|(?<!(?:quando|se|appena|che|mentre|poi|prima|dopo) )stacchi|tenga|prenda|apra|legga|(?<!(?:in|di|a|la|una|mia|tua|sua|nostra) )faccia) (?:la|il|subito|pure|per favore|conto|sapere)",
  "(?:gentile|gentilissim[ao]|gent\\.m[ao]|egregi[ao]|buongiorno|buonasera|salve|cara|caro),? (?:signora|signor|signore|signorina|sig\\.?(?:ra|na)?|sig|dottor|dottoressa|dott\\.?(?:ssa)?)",
];

/** Among those, words that also speak of a third: *alla torta le abbiamo fatto la foto*, *Tommaso, se vuole*. */
export const leiWeak = /^(?:le |se )/u;

/** A title with a name, as said to the person: whoever is called so is no *tu*, so a *voi* beside it speaks to more than one. */
export const calledByTitle =
  /(?:^|[,.!?:;\n])\s*(?:signor[ae]?|sig\.?(?:ra)?|dott\.?(?:ssa)?|dottor(?:e|essa)|architett[oa]|ingegner[ea]?|avvocat[oa]|professor(?:e|essa))\.? \p{L}/u;

/** Words that suit *Lei* but may speak of somebody else: believed only where nothing says *tu*. */
export const leiHints: readonly string[] = [
  `la (?:${toPerson})\\p{L}*(?:iamo|remo|erò)`,
  "suo",
  "sua",
  "suoi",
  "sue",
  "lei",
  "potrà",
  "riceverà",
  "troverà",
  "può",
  "le",
];

/**
 * Orders to a *Lei*: *apra*, *mi telefoni*. Some are another form of another verb, so they only tell that a *voi* beside
 * them speaks to the person and their people.
 */
export const leiOrders: readonly string[] = [
  "(?<=^|[.,:;!?\\n-]\\s{0,2}|(?<!\\p{L})(?:e|ma|poi|intanto|subito|non|mi|ci|gli|le|la|lo) )(?:apra|attenda|beva|chieda|chiuda|dia|dica|esca|faccia|legga|metta|prenda|riaccenda|risponda|salga|scenda|scriva|spenga|stia|tenga|tolga|vada|veda|venga|chiami|mandi|telefoni|lasci|resti|porti|passi|aspetti|entri|torni|controlli|avvisi|tocchi|usi|mangi|butti|stacchi)(?= (?:un|una|il|lo|la|i|gli|le|l'|al|allo|alla|a|da|dal|di|con|in|su|fuori|dentro|subito|pure|bene|tutt\\p{L}+|spent\\p{L}|via|che|se|per|prima)(?!\\p{L})|[.,:;!]|$)",
];
