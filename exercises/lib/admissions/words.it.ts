import { pattern } from "../pattern.ts";

/** Any word that neither denies nor joins. */
const w = "(?!(?:non|né|e|ed|ma|senza|che|però)(?!\\p{L}))[\\p{L}']+";

const some = `(?: ${w}){0,3}`;
const fault =
  "(?:colpa|errore|error[ei]|mancanza|responsabilità|svista|sbaglio|distrazione|dimenticanza|opera|autogol|guaio|disastro|brutta figura|figuraccia|trascuratezza|casino|assenza|silenzio|caos|confusione|omissione|incuria|leggerezza|negligenza|disattenzione|pasticcio|torto)";
/** What a brand owes its customers: not doing it is a fault ('non ti abbiamo risposto'). */
const duty =
  "(?:rispost|lett|controllat|avvis|avvert|informat|mantenut|rispettat|spedit|consegnat|verificat|vist|guardat|aggiornat|fatt|garantit|ascoltat|gestit|saput|capit|comunicat|pulit|preparat|cambiat|sostituit|richiamat|chiamat|dat|segnat|organizzat|mess|seguit|tenut|curat|cont|aperto|apert|espost|affiss|scritt|pubblicat|copert|trovat[oa] (?:un |una |il |la )?(?:sostitut|modo)|previst|assicurat|mandat|inviat|fatti|registrat|aiutat|offert|rimborsat|portat|accort|pensat|protett|trattat|accolt|salvat|aspettat|coordinat)\\p{L}*";

/** The brand spoken of by its name or kind: its own page says it, so it is said of oneself. */
const house =
  "(?:(?:il|un|questo|al) (?:comune|passamano|negozio|museo|ristorante|laboratorio|nostro (?!corrier|fornitor|client|spedizion)\\p{L}+)|(?:la|una|questa) (?:bottega|biblioteca|scuola|libreria|cooperativa|banca|segreteria|direzione|nostra \\p{L}+)|(?:l'|un'|un |quest')(?:ufficio|associazione|anagrafe|azienda|ente|hotel|albergo)|lo sportello|bottega lume)";

/** Admissions that state a fault as the brand's own. */
export const admission = pattern([
  "riconosc(?:o|iamo) (?:di |d')aver(?:e|l[eoai]|ti|vi|ne)?(?: [\\p{L}']+){1,6} (?:sbagliat|inesatt|errat|incomplet|fals|mal|tard|ritard)\\p{L}*|(?:del |della |dello |dell'|dei )(?:dann[oi]|guasto|disservizi[oi]|errore|accaduto|ritardo|pasticcio|guaio)(?: [\\p{L}']+){0,3} rispond(?:iamo|o) (?:noi|io)",
  `(?:ha|aveva|hanno) (?:sempre |solo )?torto ${house}|(?<!non )(?:abbiamo|ho|avevamo) (?:tutto il |solo )?torto`,
  `(?:abbiamo|ho|aver|avere|avendo)(?: ${w}){0,2} (?:sbagliat~|toppat~|errato|fallito|mancato|esagerato|tardato|torto|trascurat~|dimenticat~|scordat~|confus[oaei]|invertit~|scambiat~|sottovalutat~|perso|persa|perse|persi|smarrit~|delus[oaei]|tradit~|pasticciato|rovinat~|bucat~|lasciat~|ignorat~|mancato|saltat~|danneggiat~|rotto|rotta)`,
  `(?:abbiamo|ho|avevamo)(?: ${w}){0,2} (?:commess~|fatto|combinat~|compiut~)${some} (?:errore|errori|sbaglio|sbagli|pasticcio|guaio|disastro|casino|danno|torto|leggerezza|figuraccia|(?:aspettare|attendere))`,
  "(?:abbiamo|ho)(?: (?!(?:e|ed|ma|perché|che|per (?:non|\\p{L}+(?:[aei]re|r(?:ti|le|vi|lo|la|li|ci|mi|si))))(?!\\p{L}))[\\p{L}'@.0-9]+){1,9} (?:sbagliat[oaei]|errat[oaei]|male|in ritardo|troppo tardi|con ritardo|al contrario|a metà|senza (?:avvis|preavv|dir|controll|verific|avvert|rispo|notiz)~)",
  `(?:è|e'|era|sono|è stat[oa]|sia stat[oa]|fu)(?: ${w}){0,2} ${fault}(?: ${w}){0,1} (?:nostr~|mi[oae]|da parte nostra)`,
  `(?:nostr[oaie]|mi[oa])(?: ${w}){0,1} ${fault}`,
  `${fault}(?: ${w}){0,2} (?:nostr[oaie]|mi[oae]|da parte (?:nostra|mia))|(?:imperdonabile|inaccettabile|ingiustificabile|grave|sbagliato) da parte (?:nostra|mia)|responsabil[ei] (?:sono|siamo) (?:io|noi)|non ce ne siamo \\p{L}+|(?:abbiamo|ho)(?: ${w}){1,6} (?:due volte|tardi|a nessuno|all'acqua|al freddo|fuori)|[cm]i (?:siamo|sono)(?: ${w}){0,1} (?:scordat|dimenticat|distratt|sbagliat)\\p{L}*`,
  `${fault}(?: ${w}){0,2} (?:è|e'|era|resta|rimane|è stat[oa])(?: ${w}){0,2} (?:nostr[oa]|mi[oa])`,
  `(?:[cm]i|ce ne|me ne|ce la|me la|ci si)(?: ${w}){0,1} (?:assum~|prend(?:iamo|o)|accoll~|addoss~)(?: ${w}){0,3}(?: responsabilità| colp[ae])?(?<=responsabilità|colp[ae]|ce ne assumiamo|me ne assumo)`,
  `(?:assumer(?:ci|mi|cene)|prender(?:ci|mi|cene))(?: ${w}){0,3} (?:responsabilità|colpa|colpe)`,
  `(?:siamo|sono)(?: ${w}){0,2} (?:responsabil[ei]|colpevol[ei]|in torto|in difetto|stat[ie] noi|stato io|stata io|venut[ie] meno|mancat[ie]|inciampat~)`,
  `(?:[cm]i|ce ne) (?:siamo|sono)(?: ${w}){0,2} (?:dimenticat~|confus~|sbagliat~|persi|perse|scordat~|accort[ie](?: ${w}){0,2} (?:tardi|ritardo)|fatt[ie] (?:trovare|sfuggire)|comportat[ie] male|distratt~|incartat~)`,
  `(?:avremmo|avrei|dovevamo|dovevo|era compito nostro|toccava a noi|spettava a noi|stava a noi)(?: (?:mai|proprio|anche|certo|davvero))?(?: dovuto| potuto)?(?: ${w}){0,1}(?<=dovuto|dovevamo|dovevo|nostro|noi|dovuto \\p{L}+)`,
  `non (?:[tlvcs][iea] |l'|gliel[oa] |te l'|lo |la |li |le |ve l')?(?:abbiamo|ho)(?: (?:mai|nemmeno|neanche|neppure|più|ancora|proprio|nessun[oa]?|né|subito|ti|le))?(?: ${w}){0,1} ${duty}`,
  `(?:abbiamo|ho)(?: ${w}){1,7} (?:per (?:errore|sbaglio)|senza (?:permesso|consenso|autorizzazione|chieder\\p{L}*|motivo))`,
  `nostr[oaie](?: ${w}){1,2} (?:sbagliat|errat|mancat|carent|disattent|difettos|insufficient|superficial)[oaie]`,
  "a (?:scriver|sbagliar|far|perder|spedir|chiuder|dimenticar)\\p{L}*(?: \\p{L}+){0,1} (?:siamo stati noi|sono stat[oa] io)",
  `(?:nessuno|nessuna)(?: di noi| in negozio| da noi| del team| dei nostri| qui)${some} (?:ha|era|si è|\\p{L}{2,}ava|\\p{L}{2,}eva)`,
  `dove(?:va|vano)(?: [\\p{L}']+){1,3} da (?:noi|me)(?!\\p{L})|non (?:è|sono|era|erano)(?: mai)? (?:stat[oaie] )?(?:${w} )?\\p{L}+[oaie](?: ${w}){0,3} (?:dal|dalla|dallo|dai|dalle|dall')(?: )?(?:nostr[oaie](?! (?:corrier|fornitor|client))|segreteria|ufficio|amministrazione|direzione|studio)|${fault}(?: ${w}){0,3} (?:è|era)(?: ${w}){0,1} (?:del|della|dello|dell')(?: )?(?:nostr[oa] (?!corrier|fornitor|client)\\p{L}+|studio|segreteria|direzione|amministrazione|officina|ditta|bottega|scuola|negozio|albergo|hotel)`,
  `non (?:siamo|sono)(?: ${w}){0,1} (?:stat[ieo]|riuscit[iae]|arrivat[iae]|intervenut~|accort~|all'altezza|presentat~|venut~|passat~)`,
  `(?:ti|le|vi|l')(?: abbiamo| ho)?(?: ${w}){0,2} (?:lasciat[oaie]|delus[oaei]|fatt[oaie] (?:aspettare|attendere|perdere|passare|vivere|subire|trovare|restare|tornare|arrivare|venire)|trattat[oaei] male|mancato di rispetto|ignorat[oaei])(?<=abbiamo .{0,40}|ho .{0,40})`,
  "(?:imputabil[ei]|attribuibil[ei]|ascrivibil[ei])(?: (?:solo|soltanto|unicamente|esclusivamente|interamente))?(?: a (?:noi|me)| (?:al|alla|ai|alle|all')(?: )?(?:nostr[oaie] (?!(?:corrier|fornitor|partner|stagist|agenzi|spedizionier|client))|mi[oa] )\\p{L}+)",
  // 'ho spento io la cella, mi scusi': what one did oneself and asks pardon for; writing, calling and paying are no faults
  `(?:abbiamo|ho|avevamo)(?: ${w}){0,2} (?!(?:scritt|chiamat|mandat|inviat|rispost|parlat|telefonat|sentit|lett|offert|pagat|rimborsat|vist|dett|chiest|avvisat|verificat|controllat|consegnat|portat|spedit|aggiunt)[oaie](?!\\p{L}))\\p{L}+[ts][oaie] (?:noi|io)(?=[^.!?\\n]{0,90}(?<!\\p{L})(?:scus(?:a|ac|am|at|i|iam)|perdon))`,
  `(?:abbiamo|ho)(?: ${w}){0,2} (?:chiuso|annullat~|cancellat~|cambiat~|spostat~)(?: ${w}){0,5} senza`,
  `(?:è|e'|era) (?:dipes[oa]|dovut[oa]|success[oa]|accadut[oa]|partit[oa]|nat[oa])(?: ${w}){0,2} (?:da|a|per colpa|per causa) (?:noi|nostr[oa]|un nostro|una nostra|me)`,
  "(?:dipende|dipeso|è tutta|tutto|a causa|per colpa|per causa) (?:da noi|nostra|colpa nostra)",
  `(?:qui|stavolta|questa volta|lì|su questo)(?: ${w}){0,2} (?:abbiamo (?:sbagliato|mancato|toppato)|il torto)`,
  `${fault}(?: ${w}){0,2} (?:l'abbiamo|l'ho|li abbiamo)(?: ${w}){1,3}`,
  `nostr[oaie] (?!(?:corrier|fornitor|partner|stagist|agenzi|spedizionier|client))(?:${w} ){1,2}(?:ha|hanno)(?: ${w}){0,1} (?:sbagliat|scambiat|dimenticat|pers|confus|invertit|mancat|ignorat|trascurat|smarrit|saltat)[oaie]`,
  `${house}(?: ${w}){0,2} non (?:l'|lo |la |li |le |ti |vi |l'|ne )?(?:ha|aveva|avevano|hanno)(?: mai)?(?: ${w}){0,1} ${duty}|${house}(?: che)?(?: [\\p{L}']+){0,8} (?:ha(?: ${w}){0,1} (?:sbagliat|mancat|dimenticat|scordat|trascurat|delus)\\p{L}*|manca di rispetto|è (?:mancat|venut[oa] meno)\\p{L}*|(?:avrebbe dovuto|doveva) (?:\\p{L}+ ){0,1}\\p{L}+r(?:e|ti|le|lo|vi|la)(?!\\p{L}))`,
  `${fault}(?:[:?]| è| sono)? (?:è |era |sono )?(?:solo |soltanto |tutt[oaie] |interamente |solamente )*(?:nostr[oaie]|mi[oa])(?=(?: )?[.,;:!]|$)|(?:ne|di (?:quest[oae]|tutto|tutt'e due|entramb[ie]|ciò|quel\\p{L}*)|dell'un[ao])(?: [\\p{L}']+){0,6} rispond(?:o|iamo)(?! (?:alle|ai|al|alla|qui|in|oggi|domani))`,
  `mea culpa|(?:avevamo|avevo)(?: ${w}){0,3} (?:mess|scritt|copiat|indicat|stampat|mandat|spedit|segnat|riportat)[oaie](?: ${w}){0,4} (?:sbagliat|errat|inesatt|vecchi|incomplet)[oaie]|(?:sbagliat|errat|mancat|scordat|dimenticat|combinat|pers|scambiat)[oaie](?: da)? (?:noi|io)(?!\\p{L})|(?:sbaglio|errore|colpa|guaio)[^.!?]{0,30}(?:ed |e )?(?:è|era) (?:tutt[oa] )?nostr[oa]|nostr[oaie](?: ${w}){0,1} (?:etichett|spedizion|indirizz|avvis|cartell|sistem)\\p{L}+(?: ${w}){0,4} (?:sbagliat|errat|mancav|assent)\\p{L}*|(?:da|verso) (?:parte )?noi (?:non|nessun)\\p{L}*|avvis(?:are|arla|arti|arvi) (?:toccava|spettava|stava) a noi|senza (?:dir|avvis|avvert)\\p{L}+(?: ${w}){0,3} (?:a chi|ai|alle|a nessuno|ti|le)(?=[^.!?]{0,40})(?<=avevamo[^.!?]{0,80}|abbiamo[^.!?]{0,80})|(?:poi )?siamo (?:spariti|scomparsi|rimasti (?:zitti|in silenzio))|(?:abbiamo|ho)(?: ${w}){1,7} (?:inventat|inesistent)[oaei]|(?:ammett|riconosc)(?:iamo|o)(?: ${w}){0,4} (?:error~|sbagli~|colp~|responsabilità|mancanz~|torto)`,
  // not doing what one owes, whatever the verb: knowing, wanting and the deeds one is accused of are no admission
  `non (?:[tlvcs][iea] |l'|gliel[oa] |te l'|lo |la |li |le |ve l')?(?:abbiamo|ho|avevamo|avevo)(?: (?:mai|nemmeno|neanche|neppure|subito|proprio|nessuno|per tempo)){0,1} (?!(?:ricevut|volut|intes|causat|dett|promess|trovat|avut|potut|commess|vendut|rott|danneggiat|assunt|pres|rifiutat|dubb|dirott|null|nient|alcun|nessun|motiv|ragion|intenzion|colp|rubat|sfruttat|ment|impiegat|usat|addebitat|cambiat|sbagliat|accettat|notizi|altr|ancor|mai|più|un|il|la|lo|i|le)\\p{L}{0,3}(?!\\p{L}))\\p{L}+(?:at|ut|it|st|tt|s|rt|nt|lt|ss|ns|rs)[oaei](?!\\p{L})`,
  `(?:eravamo|siamo|saremmo|ero|sono) (?:noi|io)(?: ${w}){0,1} (?:a|che|ad) (?:(?:dover|non|aver)\\p{L}*(?: ))?\\p{L}+(?<!(?:siamo|sono|eravamo) (?:noi|io) (?:a|ad) (?:ringraziar|chieder|pagar|rimborsar|portar|venir|ritirar)\\p{L}*)|(?:toccava|spettava|stava|competeva) (?:a noi|all'ufficio|a me|a chi \\p{L}+ qui)|(?:l'ufficio|il comune|la bottega|il negozio|l'associazione|la direzione|lo sportello|la segreteria|l'azienda)(?: stess[oa])? (?:non l'ha (?:fatto|detto|scritto|messo)|ha sbagliat~|ha dimenticat~|ha mancat~)|(?:ma|e|però) non (?:l'|lo |ci |le |ti )?(?:abbiamo|ho|avevamo) (?:fatt|pensat|scritt|dett)[oaie](?= |[.,;:!]|$)`,
  `(?:mal[ei]|sbagliat\\p{L}*|errat\\p{L}*|per (?:sbaglio|errore)|dimenticat[oaie]|ignorat[oaie]|trascurat[oaie]|causat[oaie])(?: ${w}){0,2} da (?:noi|me)(?!\\p{L})|(?:dipende|dipesa|dipeso|viene|venuto|nasce|nato|parte|partito)(?: ${w}){0,2} da (?:noi|me|una nostra|un nostro)|(?:è|era|sono|tutt[oa]) (?:tutt[oaie] )?(?:farina|roba) nostra|${fault}[^.!?]{0,40}(?<! non) (?:è|era|sono)(?: ${w}){0,2} (?:nostr[oaie]|mi[oae])(?!\\p{L})`,
]);

/** A deed the writers claim as theirs without judging it: an admission where the words beside it say that it was wrong. */
export const owned = pattern([
  `(?:l'|lo |la |li |le )?(?:abbiamo|ho|avevamo)(?: ${w}){0,2} \\p{L}+(?:t|s)[oaie] (?:noi|io)(?!\\p{L})`,
]);
/** Words that say that something was wrong. */
export const amiss =
  /(?<!\p{L})(?:sbagli\p{L}*|errat[oaie]|error[ei]|mal[ei]|vecchi[oaie]|fals[oaie]|inesatt\p{L}+|mancav\p{L}+|mancat\p{L}+|non doveva\p{L}*)(?!\p{L})/u;

/** Before or after: what undoes an admission. */
export const undone = /(?:nessun[oa]?|escludiamo|senza) (?:\p{L}+ ){0,2}$/u;
