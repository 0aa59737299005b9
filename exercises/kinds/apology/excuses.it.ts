import { pattern } from "../../lib/pattern.ts";

const span =
  "(?:giornat[ae]|settiman[ae]|mattinat[ae]|mattina|serata|notte|turn[oi]|intervist[ae]|riunion[ei]|dirett[ae]|trasmissione|puntata|stagione|mes[ei]|periodo)";
const tiring =
  "(?:lung|faticos|pien|intens|frenetic|convuls|caotic|concitat|impegnativ|stancant|estenuant|massacrant|pesant)[oaeih]+";
const hurting =
  "(?:offen[ds]|ferir|feri(?=t)|far(?:vi|gli|le|e)? (?:\\p{L}+ )?male|mancar(?:vi|gli|e)? (?:\\p{L}+ )?(?:di )?rispetto|derid|scherni|prender(?:vi|e|ci)? (?:\\p{L}+ )?(?:in giro|gioco)|umili|esclud|discrimin|insult|urtar|sminui|ironizz|scherz|specul|approfitt|essere (?:offensiv|cattiv|crudel))\\p{L}*";
/** What was not known of the quake, and not of what they did themselves: that would be owning up. */
const howBad =
  "(?:quanto (?:fosse|era|fossero|erano) (?:grav|fort|seri)\\p{L}*|la (?:reale |vera )?(?:gravità|portata)|le (?:reali )?dimensioni|l'entità|(?:che|se) c(?:'erano|i fossero) (?:\\p{L}+ )?(?:mort|vittim|croll)\\p{L}*)(?! (?:[\\p{L}']+ ){0,3}(?:quell[oa]|ciò|scriv|us|nostr|mi[oae]|post|messaggio|gesto|parole|frase|dir)\\p{L}*)";

/** What would make a wrong a smaller one, in Italian: tired, taken by surprise, pressed, unaware, of good will. */
export const excuses = pattern([
  // solo uno scherzo, e piaciuto
  "(?:era|è|è stat[oa]|voleva essere|si trattava di|doveva essere) (?:solo|soltanto|solamente|semplicemente) (?:uno scherzo|una battuta|un gioco|una provocazione|per ridere)|(?:molti|tanti|parecchi|in molti|in tanti|la maggior parte|migliaia|centinaia)(?: di (?:voi|persone|client\\p{L}))? (?:hanno|ha|avete|avevano) (?:riso|sorriso|capito lo scherzo)",
  // stanchi, a fine giornata, in onda da ore
  "(?:ero|eravamo|mi sentivo|ci sentivamo|(?:presidente|equipaggio|personale|squadra|redazione|team|ufficio) era)(?: (?!non )\\p{L}+){0,2} (?:stanc|stremat|esaust|sfinit|spossat|affaticat|assonnat|stressat|oberat|impreparat)\\p{L}*(?! d(?:i|ei|elle|el)(?!\\p{L}))",
  "(?:per|complice|vinto dalla|per colpa della|dett[oaie] dalla|causa) (?:la )?(?:\\p{L}+ )?stanchezza",
  `(?:alla fine|al termine|a fine|in fondo|dopo)(?: (?:di|a))?(?: una?)? (?:(?:\\p{L}+ )?${tiring} ${span}|(?:\\p{L}+ )?${span} (?:\\p{L}+ )?${tiring}|${span} di (?:lavoro|registrazion[ei]|interviste|impegni))`,
  "(?:da|dopo) (?:\\p{L}+ ){0,2}ore (?:e ore )?(?:di|in|al|davanti) (?:\\p{L}+ )?(?:diretta|onda|lavoro|registrazion[ei]|microfono|studio|intervist[ae]|domande|trasmissione)",
  "(?<!(?<!\\p{L})(?:quando|ma|ed|però|già) )era (?:molto |piuttosto |abbastanza )?tardi(?= *[,.;:]| e(?!\\p{L})| di sera)",
  `(?:era|era stat[oa]|è stat[oa]|veni(?:vo|vamo) da|avev(?:o|amo) alle spalle) (?:una?|quell[oa]) (?:(?:\\p{L}+ )?${tiring} ${span}|${span} (?:\\p{L}+ )?${tiring})(?! per)`,
  "(?:ero|eravamo) (?:in (?:onda|diretta|piedi|studio|viaggio)|al (?:lavoro|microfono)|sveglio|svegli) (?:da|dalle|dalla|dall'|fin)",
  // poco tempo
  "non (?:c'era|c'è stato|c'è|avev(?:o|amo)|ho avuto|abbiamo avuto)(?: \\p{L}+){0,3} tempo (?:di|per) (?:\\p{L}+ )?(?:pens|riflett|legg|rilegg|controll|pes|ragion|prepar|verific|ponder)\\p{L}*",
  "(?:avev(?:o|amo)|ho avuto|abbiamo avuto|c'era|c'erano|restava) (?:\\p{L}+ )?(?:poco tempo|pochi secondi|pochi minuti|pochissimo tempo|un attimo)(?! (?:fa|dopo))|(?:mi|ci) (?:è|era) mancato il tempo|(?:mi|ci) mancava il tempo",
  "(?:diretta|radio|microfono|rete)(?: \\p{L}+){0,2} (?:lasci|conced|d[àa](?!\\p{L})|perdon)\\p{L}*(?: \\p{L}+){0,2} (?:tempo|scampo|respiro|secondi)",
  // colti di sorpresa
  "(?:mi|ci) (?:ha|hanno|aveva|avevano) (?:\\p{L}+ )?(?:colt|pres|trovat)[oaie] (?:\\p{L}+ )?(?:alla sprovvista|di sorpresa|impreparat[oai]|in contropiede)",
  "(?:sono|ero|eravamo|siamo) (?:stat[oaie] )?(?:colt|pres)[oaie] (?:\\p{L}+ )?(?:alla sprovvista|di sorpresa|in contropiede)|(?:colt|pres)[oaie] (?:\\p{L}+ )?(?:alla sprovvista|di sorpresa|in contropiede)(?= (?:(?:da|dalla|dall'|dal) |ho|abbiamo|mi|ci))",
  "non (?:mi|ci) (?:aspettav(?:o|amo)|(?:ero|eravamo) aspettat[oi]) (?:\\p{L}+ ){0,2}(?:domand|tema|argoment|reazion|protest)\\p{L}*|non (?:ero|eravamo) (?:\\p{L}+ )?(?:preparat|pront)[oai] (?:[\\p{L}']+ ){0,3}(?:domand|argoment|tema|risponder)\\p{L}*",
  "(?:domanda|argomento|tema)(?: \\p{L}+){0,2} (?:a sorpresa|improvvis[oa]|inattes[oa]|inaspettat[oa]|imprevist[oa]|a bruciapelo|all'improvviso)|(?:improvvisa|inattesa|inaspettata) domanda|(?:chiest|domandat)[oaie](?: \\p{L}+){0,2} (?:a bruciapelo|all'improvviso)",
  // sotto pressione, in pochi, nella confusione
  "(?<!(?:mess|mett|tenut|mettend)\\p{L}*(?: [\\p{L}']+){0,4} )sotto (?:pressione|stress)|(?:pressat|incalzat)[oaie] (?:da|dal|dai|dalla|dalle|dall'|dagli)|mess[oi] alle strette|(?:mi|ci) (?:ha|hanno|aveva|avevano) (?:\\p{L}+ )?(?:incalzat|pressat)[oi]|nella (?:concitazione|confusione|tensione)|in un momento (?:\\p{L}+ )?(?:concitato|convulso|caotico|di (?:\\p{L}+ )?(?:confusione|concitazione|tensione|stanchezza|stress))",
  "a corto di (?:personale|persone|gente|organico)|sotto organico|a ranghi ridotti|organico ridotto|eravamo (?:in )?(?:\\p{L}+ )?(?:pochi|pochissimi)(?! (?:a|ad))",
  "(?:tutto (?:è|era) (?:success|avvenut|accadut)o|(?:è|era) (?:success|avvenut|accadut)o tutto) (?:\\p{L}+ )?(?:in fretta|velocemente|rapidamente|di corsa|in un attimo|in pochi (?:secondi|minuti|istanti))",
  // non si sapeva ancora
  "(?:notizie|notizia|informazioni|situazione|quadro)(?: [\\p{L}']+){0,3} (?:era|erano)(?: \\p{L}+){0,2} (?:confus|frammentari|incert|scars|poch|vagh|contraddittori|incomplet|poco chiar)\\p{L}*",
  `non (?:si sapeva|si era capito|era (?:\\p{L}+ )?chiaro|sapev(?:o|amo)|avev(?:o|amo) (?:\\p{L}+ )?(?:capito|compreso)|ci eravamo (?:\\p{L}+ )?resi conto|potev(?:o|amo) (?:sapere|immaginare)|immaginav(?:o|amo)|conoscev(?:o|amo))(?: (?:ancora|del|bene|davvero|tutta|di))* ${howBad}`,
  `nessuno(?: (?:di noi|qui|in azienda|da noi))? (?:sapeva|immaginava|poteva sapere|aveva (?:\\p{L}+ )?(?:capito|compreso|immaginato|saputo))(?: (?:ancora|del|bene|davvero|tutta))* ${howBad}`,
  // le intenzioni
  "non (?:era|c'era|avev(?:o|amo)|aveva|(?:è|era) (?:mai )?stat[oa]|c'è (?:mai )?stata)(?: (?!cert[oa] l)[\\p{L}']+){0,3} (?:intenzion[ei]|intento|volontà|proposito)(?! (?:d'|di )(?:\\p{L}+ )?(?:chied|legg|rilegg|asc|rimedi|cambi)\\p{L}*)|(?:mia|nostra|sua) intenzione non era",
  "intenzion[ei](?: \\p{L}+)? (?:era|erano|non era|non erano)(?: \\p{L}+){0,2} (?:buon|altr|divers|miglior|scherz|sdrammatizz|alleggeri|strappar|far sorrid|innocent|offen|ferir)\\p{L}*|(?:le|con le) migliori intenzioni|senza (?:\\p{L}+ ){0,2}(?:intenzion[ei]|malizia|cattiveria|malanimo|malafede)|senza (?:volerlo|accorgersene)",
  `senza (?:\\p{L}+ )?(?:voler|volere|intenzione di) ${hurting}`,
  `non (?:\\p{L}+ )?(?:volev(?:o|amo|a)|intendev(?:o|amo|a)|(?:ho|abbiamo|avre(?:i|mmo)) (?:\\p{L}+ )?voluto|si (?:è )?vol(?:eva|uto))(?: (?!che(?!\\p{L}))[\\p{L}']+){0,2} ${hurting}`,
  `nessuno(?: (?:di noi|qui|in azienda|da noi))? (?:\\p{L}+ )?(?:voleva|intendeva|aveva intenzione di|ha (?:\\p{L}+ )?voluto)(?: \\p{L}+)? ${hurting}`,
  "(?:voleva|doveva|intendeva) (?:\\p{L}+ ){0,2}(?:essere (?:\\p{L}+ ){0,3}(?:scherz|gioco|battuta|ironic|spiritos|simpatic|divertent|affettuos|legger|sorris|provocazione|modo)\\p{L}*|(?:far(?:vi|e)? (?:\\p{L}+ )?(?:sorrider|rider)|strappar|sdrammatizz|alleggeri|rallegrar)\\p{L}*)",
  "vol(?:evo|evamo) (?:solo|soltanto|semplicemente|appena) (?:far(?:vi|e)? (?:\\p{L}+ )?(?:sorrider|rider)|strappar|sdrammatizz|alleggeri|scherzar|rallegrar|regalar|fare una battuta)\\p{L}*",
  "in (?:assoluta |tutta |perfetta |piena |totale |completa )?buona(?: )?fede|a fin di bene",
]);

const person =
  "(?:colleg(?:a|hi|he)|dipendent[ei]|redattor[ei]|redattrice|copywriter|collaborator[ei]|collaboratrice|impiegat[oa]|ragazz[oai]|addett[oai]|assistente|freelance|operator[ei]|operatrice|social media manager|membro (?:del team|della squadra|dell'ufficio|dello staff))";
const learner = "(?:stagist[aie]|tirocinant[ei]|apprendist[aie]|praticant[ei]|neoassunt[oaie])";
const green =
  "(?:(?:\\p{L}+ )?(?:giovan|giovanissim|inespert|maldestr|sbadat|distratt|imprudent|incaut)[oaie]|alle prime armi|(?:appena|da poco) (?:assunt|arrivat|entrat)[oaie]|con poca esperienza|senza (?:\\p{L}+ )?esperienza|(?:troppo )?poco (?:espert|accort|attent)[oaie]|in prova)";
const article = "(?:(?:un[ao]?|il|lo|la|da[li]|dallo|dalla|del|dello|della) |(?:un|l|dall|dell)')(?:nostr[oa] )?";
/** Somebody who is new to it: 'una giovane collega', 'un collaboratore alle prime armi', 'uno stagista'. */
const beginner = `(?:${article}(?:${learner}|(?:giovan[ei]|giovanissim[oa]|inespert[oa]|nuov[oa]|maldestr[oa]) (?:\\p{L}+ )?${person}|${person}(?: (?:nostr[oa]|del team|della squadra|dell'ufficio))? (?:che è |ancora )?${green})|qualcuno (?:di noi |da noi )?(?:di |ancora )?(?:${green}))`;
const wrote =
  "(?:scritt|pubblicat|postat|mandat|inviat|usat|pres|pensat|scelt|agit|lasciat|fatt|twittat|premut|cavalcat|sbagliat|creat|idea|firmat)\\p{L}*";
const whoRuns =
  "(?:chi|coloro che|quelli che|le persone che|la persona che) (?:(?:la|lo|ci|si|per noi) )?(?:gest|cur|segu|scriv|scritt|ha scritt|l'ha scritt|lo ha scritt|ha pubblicat|l'ha pubblicat|pubblic|occup|amministr)\\p{L}*";
const third = `(?:(?:agenzi|fornitor|consulent|agent|polizi|aeroport|collaborator|collaboratric|autor|autric)[aeio]*|${whoRuns})`;
const toThird = `(?:(?:(?:a|da|al|allo|alla|agli|ai|alle|dal|dallo|dalla|dagli|dai) |(?:all|dall)')(?:nostr[oaie] )?${third})`;
const asks =
  "(?:(?:abbiamo|ho|avevamo) (?:\\p{L}+ )?(?:chiest|pretes|richiest|domandat|preteso)[oaie]*|chied(?:iamo|eremo|o|erò)|preten(?:diamo|deremo)|esig(?:iamo|eremo)|aspett(?:iamo|o|eremo)|attendiamo|stiamo (?:chiedendo|aspettando))";
const account =
  "(?:spiegazion[ei]|chiariment[oi]|conto|giustificazion[ei]|rispost[ae]|relazione|rapporto|ragione(?! in))";

/** Somebody singled out for it, or called to account before everybody, in Italian. */
export const scapegoats = pattern([
  `(?:scritt|pubblicat|postat|mandat|inviat|compost|pensat|ideat|opera|lavoro|fatt|partit|firmat|venut|vien|uscit|errore|svista|leggerezza|iniziativa)[oaie]* (?:\\p{L}+ )?(?:(?:da|di|dalle mani di|dalla penna di) )?${beginner}`,
  `${beginner}(?: [\\p{L}']+){0,3} (?:(?:l'|lo |la |li |le )?(?:ha|aveva)|si (?:è|era)) (?:\\p{L}+ )?${wrote}`,
  `(?:ha|aveva) (?:\\p{L}+ )?${wrote} (?:[\\p{L}']+ ){0,3}?(?<!un )${beginner}`,
  `(?:${article}(?:\\p{L}+ )?(?:${person}|${learner})(?: \\p{L}+){0,2}|qualcuno(?! di noi)(?: \\p{L}+){0,2}|${whoRuns}(?: \\p{L}+){0,3}) (?:si (?:è|era) (?:\\p{L}+ )?(?:lasciat|fatt)[oa] (?:prendere|trascinare|tentare|travolgere)|ha (?:pensat|credut)o (?:\\p{L}+ ){0,2}(?:spiritos|simpatic|divertent|battuta)\\p{L}*)`,
  "(?:affrontat|chiarit|risolt|discuss|gestit|trattat|sistemat)[oaie](?: [\\p{L}']+){0,4} (?:internamente|al nostro interno|in sede interna|nelle sedi (?:opportune|competenti|giuste)|all'interno dell'azienda)",
  "(?:provvediment[oi]|misure)(?: \\p{L}+)? (?:intern[oi]|disciplinar[ei]|(?:contro|verso|nei confronti|a carico)(?! (?:di )?(?:noi|me)(?!\\p{L})))|procediment[oi] (?:disciplinar[ei]|intern[oi])|nostri (?:legali|avvocati)|vie legali|azion[ei] legal[ei]",
  "(?:è|sono|era|erano) (?:già )?(?:stat[oaie] )?(?:già |duramente |severamente |subito )?(?:rimproverat|sanzionat|punit|ammonit|licenziat|richiamat)[oaie](?! (?:al telefono|i|le|tutt\\p{L}+|un[oa]))",
  `(?:${third}|${person}|${learner}|responsabile|supervisore)(?: [\\p{L}']+){0,5} (?:è|sono) (?:già )?(?:stat[oaie] )?(?:già )?(?:sospes|allontanat|rimoss|sollevat|ripres)[oaie]`,
  `(?:abbiamo|ho) (?:\\p{L}+ )?(?:richiamat|rimproverat|ripres|sanzionat|punit|sospes|licenziat|allontanat|convocat)[oaie] (?:all'ordine )?(?:${article}|gli |i |le )?(?:\\p{L}+ )?(?:${third}|${person}|${learner}|responsabil[ei])`,
  "non (?:ci )?(?:lavora|lavorerà|scrive|scriverà|collabora|collaborerà|lavorano|lavoreranno|scrivono|scriveranno) più (?:con|per|su) (?:noi|quest[ao]|la nostra|le nostre|i nostri)|non (?:(?:cur|gest|segu|amministr)(?:a|isce|e|erà|irà)|si occup(?:a|erà)) più (?:\\p{L}+ ){0,2}(?:pagin|profil|account|canal|social|post)\\p{L}*",
  `${asks} (?:[\\p{L}']+ ){0,3}?${account}(?: [\\p{L}']+){0,3} ${toThird}`,
  `${toThird}(?: [\\p{L}']+){0,6} ${asks}(?: [\\p{L}']+){0,2} ${account}`,
  `${asks} (?:[\\p{L}']+ ){0,2}?${toThird}(?: [\\p{L}']+){0,8} (?:${account}|di (?:spiegarci|rendere conto|rendercene|render(?:ne|ci) conto|giustificarsi|chiarire|risponderne))`,
  `${third}(?: [\\p{L}']+){0,6} (?:(?:ci deve|ci devono|dovrà|dovranno) (?:\\p{L}+ )?(?:spiegar|spiegazion|risponder|render|chiarir|giustific|dar)\\p{L}*|ne (?:risponder|render)(?:à|anno))`,
  "(?:rived|ridiscut|riconsider|rivalut|riesamin)\\p{L}* (?:[\\p{L}']+ ){0,3}(?:contratt|collaborazion|incaric|mandat)\\p{L}*",
  `(?:abbiamo|ho) (?:\\p{L}+ )?(?:detto|comunicato|espresso|manifestato|fatto (?:sapere|presente)) (?:[\\p{L}']+ ){0,4}?(?:${toThird}(?: [\\p{L}']+){0,8} (?:delus|inaccettabil|disappunto|contrariet|scontent)\\p{L}*|(?:delusione|disappunto|contrarietà) ${toThird})`,
]);

/** 'Chi scava sotto pressione', 'mi avete ascoltato dopo una lunga giornata': it is somebody else's. */
export const ofOthers =
  /(?<!\p{L})(?:chi(?! (?:lo |la |l')?(?:ha |aveva )?scri)|voi|avete|siete|eravate)(?!\p{L})[^.!?:;,\n]*$/u;
/** 'La colpa è nostra, non sua': a person is named to be taken out of it. */
export const cleared =
  /(?<!\p{L})(?:non|né|mai) (?:è |era |è stata |sta a |tocca a )?(?:(?:la )?colpa |(?:un )?errore |di )?(?:su[oa]|loro|lui|lei)(?!\p{L})/u;
/** 'Ero stanco, e non è una scusa': brought up to be given up. */
export const noExcuse =
  /^[^.!?\n]{0,60}(?:(?<!\p{L})(?:non|né|nemmeno|neanche|nulla|niente) (?:[\p{L}']+ ){0,3}?(?:scus[ao]|scusante|scusarci|giustific|attenuant|alibi|c'entra|cambia|toglie|serv[eo]|basta|import|conta|aiut|ripar|consol)\p{L}*|poco importa|(?<!\p{L})(?:ma|eppure|però) (?:[\p{L}']+ )?(?:(?:l'|lo |vi |le |li |gli |ne )?(?:abbiamo|ho|ha) (?:fatt|offes|ferit|umiliat|esclus|deris)|è (?:proprio )?(?:quello che|ciò che|success|accadut|andata)))/u;
/** 'Non vi diremo che eravamo stanchi', 'inutile dire che…'. */
export const givenUpBefore =
  /(?<!\p{L})(?:non|nessuno|falso|bugia|inutile|comodo|facile|potre(?:i|mmo))(?: [\p{L}']+){0,3} (?:dir|dic|sosten|raccont|fing|preten|vero)\p{L}*(?: che(?: [\p{L}']+){1,6} (?:o|né|e))?(?: [\p{L}']+){0,2} $/u;
/** 'Non avremmo mai voluto ferirvi': the mood of a wish that is told all the same. */
export const wished = /^non avre(?:i|mmo) /u;
