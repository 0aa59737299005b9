/** A private way, wherever it stands: the data go there. */
export const way =
  /(?<!\p{L})(?:(?<!carta )priva(?:t\p{L}*|tamente)|dm|direct|inbox|messenger|whatsapp|telegram|messaggi[oo]?|(?:in|nella|via|una|la) chat(?! pubblica)|modul[oi]|portale|form|sportello|banco|di persona|a voce|a quattr'occhi|riservat\p{L}*|per telefono|al telefono|telefonaci|telefonarci|telefon(?:i|a|arci) |chiama(?:ci|rci|teci|mi)|ci chiami|mi chiami|chiamarmi|nel tuo profilo|nell'area|area (?:clienti|personale)|nell'app|ufficio|municipio|per (?:e-?mail|posta|lettera)|via (?:e-?mail|pec|posta)|(?:una|alla|con una|nella|rispondendo alla) (?:e-?mail|mail|pec)|scriv(?:i|a|ici|imi|erci|ermi)(?: \p{L}+){0,2} a(?:lla|ll'|d)? \p{L}+@|(?:in|nella|per|la) posta(?: \p{L}+)?|in negozio|in bottega|in sede|in farmacia|al banco)(?!\p{L})|(?<![\p{N}€])\+?\p{N}(?:[ ./-]?\p{N}){6,13}(?!\p{N})|@[\p{L}\p{N}-]+\.|https?:/u;

/** In front of everybody, said outright. */
export const here =
  /(?<!\p{L})(?:qui|qua|qui sotto|sotto|nei commenti|in (?:un )?commento|un commento|in (?:chat )?pubblic[oa]|chat pubblica|pubblicamente|in risposta|di seguito|in bacheca|a questo commento)(?!\p{L})/u;

/** What is asked for. */
export const datum =
  /(?<!\p{L})(?:(?:l'|il |un |quale |che )?indirizz[oi]|numero (?:d'ordine|di ordine|dell'ordine|dell'|d'|di (?:telefono|cellulare|prenotazione|conto|tessera|carta|pratica|cliente|documento|polizza|camera|stanza|spedizione|tracking|contratto|serie|abbonamento|matricola))|(?:tuo|suo|vostro|a che|a quale|che) (?:numero|recapito|cell\p{L}*)|numero e fascia|recapit[oi]|cellulare|telefono e|e telefono|(?:tua|sua|vostra|quale|che|con quale|la) (?:e-?mail|mail)|posta elettronica|codice (?:fiscale|cliente|ordine|dell'ordine|della|di|del|d'|che ti|che le)|iban|ultime (?:\p{L}+ )?cifre|pin|cvv|password|nome (?:e cognome|completo|da nubile|del|della|e contatto)|cognom[ei]|nomi (?:compresi|e)|con che nom[ei]|data (?:e luogo )?di nascita|quando (?:è|sei) nat[oa]|(?:tua|sua|della) (?:carta d'identità|patente|tessera|targa)|numero di tessera(?: sanitaria)?|foto del documento|(?:tuo|suo) documento|(?:foto|copia|numero) della (?:polizza|bolletta)|busta paga|estratto conto|stato di famiglia|ricetta|referto|certificato|diagnosi|(?<!il )via,? (?:e |il |piano|numero|civico|interno|scala|citofono)\p{L}*|(?<!il )via e |(?<!il )via, |numero di casa|civico|citofono|campanello|interno|(?:a che|che) piano|palazzina|scala|quartiere|cap|dati|generalità|foto del(?:la|l')? (?:stanza|documento|carta|codice|ricetta|tessera|bolletta)|dove (?:abit\p{L}+|sta(?:i|te)?|viv\p{L}+|lavor\p{L}+|posso trovar\p{L}+)|foto della|schermata della chat|fronte e retro|stipendio|reddito|isee|età|peso|taglia|farmaci|patologi\p{L}+|intolleranze|allergie|reparto|nome della commessa)(?!\p{L})/u;

/** Verbs by which data are asked for, without their ending. */
const verbs =
  "(?:scriv|lasc|mand|dett|indic|invi|conferm|comunic|forn|inser|ripor|gir|alleg|pubblic|rispond|precis|aggiung|dichiar|specific|mett|condivid)";

/** Where an order begins: at the head of a clause, or after the few words that may stand before it there. */
const orderHere = "(?:^|[,;:.!?()–—«] ?|[-\\n] ?)(?:(?:per|nel|intanto|appena|così)(?: [\\p{L}']+){0,6} )?";
const orderAfter =
  "(?<!\\p{L})(?:e|o|poi|ora|adesso|allora|quindi|anzi|solo|pure|gentilmente|cortesemente|semplicemente|magari|subito|dunque|lei|tu|voi|prego|qui|qua|sotto|può|puoi|cortesia|favore|ci|mi) ";

/** What asks wherever it stands. */
const needs =
  /posti|posta (?:qui|sotto)|(?:puoi|può|potresti|potrebbe|potete) \p{L}+(?:r|st)(?:ci|mi|are)|dimmi|dicci|dammi|dacci|mi (?:dica|dia|dici|dai|dice|dà)|ci (?:dica|dia|dici|dai|dà|dice|dite|giri|gira|scrive|scrivi|mandi|manda|confermi|conferma|indichi|lasci|serve|servono|occorre|occorrono|servirebbe\p{L}*)|mi (?:serve|servono|occorre|occorrono|servirebbe\p{L}*|mandi|scriva|confermi|lasci|giri|indichi)|(?:abbiamo|avremmo|avrei|ho) bisogno|attendo|aspetto|aspettiamo|attendiamo|per cortesia|per favore|grazie|fuori|puoi|può|potresti|potrebbe|potete|sotto con/u
    .source;

/**
 * A verb or a need that asks. 'Mandi', 'manda' and 'mandate' may also tell of what somebody does or did ('il corriere
 * manda', 'le avrà mandate', 'una conferma'): they ask where an order begins only; 'mandaci' asks anywhere.
 */
export const asks = new RegExp(
  `(?<!\\p{L})(?:(?<!(?:si|ti|le|vi|lo|la|chi|ne|è) )${verbs}(?:(?<=(?:${orderHere}|${orderAfter})${verbs})(?:h?i|a|ia|isc[ai]|ate|ite)|ami|aci|imi|ici|ateci|atemi|atela|iteci|imelo|amelo|acelo|alo|ilo|ala|ila)|${needs})(?!\\p{L})`,
  "u",
);

/** Questions about a person that nobody asks before an audience. */
export const personal =
  /(?<!\p{L})(?:dove (?:abit|viv|lavor|sta(?:i|te)?(?!\p{L})|posso (?:trovar|portar))|(?:che|quale) (?:lavoro|mestiere|linea prend|scuola|classe|operatore|malattia|farmac|cura|terapia|taglia di|reddito|carta|banca|conto)|(?:in|a) (?:che|quale) (?:scuola|classe|via|(?:a che|che) piano|palazzina|quartiere|numero|reparto|indirizzo|orari)|quanto (?:guadagn|prend|pes[ai]|pag)|quant[ie] (?:figli|ann[io]|siete|gocce|compresse|bambini)|(?:vive|vivi|abita|abiti) (?:da sol|con)|con chi (?:viv|dorm|abit|st)|(?:è|sei) (?:sposat|incinta|divorziat|disoccupat|nat)|(?:ha|hai) (?:figli|malattie|allergie|il permesso)|permesso di soggiorno|da quanto tempo (?:prend|sei|è|soffr|ha)|che farmac|per quale disturbo|su quale (?:carta|conto|volo)|con (?:quale|che) (?:mail|e-mail|nome|nomi|numero)|qual è (?:il|la|l')? ?(?:tu|su|vostr|indirizzo|numero|nome|cognome)|quando è nat|come si chiama (?:su|il|la)|chi (?:gliel'ha|te l'ha) (?:raccontato|detto)|da che negozio|a quale dei tre|aspetta un figlio)\p{L}*/u;

/** What is no asking: 'non scriva qui', 'qui non serve'. */
export const notAsked =
  /(?<!\p{L})(?:non|senza|mai|chi (?:ci |qui )?(?:lavor|scriv|rispond)\p{L}*|cancell\p{L}*|legg(?:e|ono|erebbe\p{L}*)|munit[oa]|nemmeno|nessun\p{L}*|basta (?:il nome|lo scontrino|uno scontrino|un sì)|invece di|anziché|nostr\p{L}+ (?:numero|indirizzo|recapit\p{L}*|telefono|mail|e-mail))(?!\p{L})/u;

/** Only with a word of 'here', or as a question, does one ask by 'please', 'thanks' or 'can you'. */
export const weak =
  /^(?:per cortesia|per favore|grazie|puoi|può|potresti|potrebbe|potete|aspetto|aspettiamo|attendo|attendiamo|rispond\p{L}*|fuori)$/u;
/** What pleads for it before everybody. */
export const pleads =
  /(?<!\p{L})(?:per (?:cortesia|favore)|grazie|pure|attendo|aspett\p{L}+|fuori|puoi|può|potresti|potrebbe|potete)(?!\p{L})/u;
