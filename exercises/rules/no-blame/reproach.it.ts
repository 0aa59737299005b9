import { people } from "./people.it.ts";

/** Faults of character or care, as nouns. */
const fault =
  "(?:fretta|distrazione|leggerezza|disattenzione|imprudenza|ingenuità|ostinazione|impazienza|superficialità|pigrizia|insistenza|testardaggine|sbadataggine|inesperienza|imperizia|noncuranza|trascuratezza|incuria|precipitazione)";
/** Those who were to do something, were they not the brand. */
const party =
  "(?:client|iscritt|utent|ospit|pazient|genitor|famigli|passegger|viaggiator|acquirent|inquilin|soci|destinatari|richiedent|spettator|student|correntist|intestatari|titolare de|propriet)\\p{L}*";
/** What belongs to the reader and may be said to be at fault. */
const gear =
  "(?:connessione|rete|impianto|presa|telefono|computer|browser|modem|linea|tubature|dispositivo|cellulare|router|lavatrice|ferro da stiro|casella|posta|carta|citofono|campanello)";

/** More ways of laying the blame on the reader: sources for `phrases`. */
export const reproaches: readonly string[] = [
  // Should have known.
  "(?:doveva|dovevi|dovevate|poteva|potevi|potevate|avrebbe (?:dovuto|potuto)|avresti (?:dovuto|potuto)|avreste (?:dovuto|potuto)) (?:\\p{L}+ )?(?:immaginar|saper|aspettars|pensarci|preveder|mettere in conto|accorger|capir|rivolger|andare (?:dal|al|alla|in)|evitar|provar|far(?:e|lo) (?:online|da casa))\\p{L}*",
  "(?:quando|d'estate|in agosto|di sabato|di domenica|a natale)[^.!?;:]{2,70}(?<!(?:non|che|cosa|cui|lo|mai) )si sa(?= che|[,.])|(?<!(?:non|che|cosa|lo) )si sa che (?!\\p{L}+ (?:abbiamo|siamo))|lo sanno tutti|è risaputo|(?:lo|la|li|le) (?:sapev|conoscev)(?:i|ate)(?= |[.,!?])|(?<=, )(?:l'|lo |ce l')(?:avrà|avrai|avrete) (?:\\p{L}+ )?(?:lett|vist|notat|sentit)[oaie](?= ?[.!?]|$)",
  "(?:ci|me lo|ce lo|l'|lo) ?(?:avess[ei]|aveste) (?:\\p{L}+ )(?:almeno|prima|subito|per tempo)|almeno (?:ci|l'|lo) ?avess[ei] \\p{L}+",
  `(?:la|sua|tua|vostra|una certa|troppa|un po' di|per) ${fault} (?:con cui (?!abbiamo|ho)|di chi|(?:nel|nello|nell'|a|ad) \\p{L}+r[ei]|sua|tua|vostra)`,
  `(?:(?:è|era|resta|rimane) (?:sempre )?(?:un )?(?:compito|responsabilità|dovere|cura|onere|obbligo)|\\p{L}{3,}r(?:e|la|lo|li|le|si) (?:tocca|toccava|compete|sta|stava)) (?:del|dello|dell'|al|allo|all'|alla|della|dei|ai|di|a) ?(?:${party}|chi (?:prenota|compra|ordina|viaggia|affitta|si iscrive|porta|paga|usa|parte))`,
  "(?:va|vanno|andrebbe|andrebbero|andava|andavano) (?:\\p{L}+ )?(?:seguit|fatt|controllat|educat|tenut|curat|trattat|usat|pulit|lavat|conservat|insegnat|sorvegliat|letti?|custodit)[oaie]? (?:a casa|dai genitori|dalla famiglia|da chi|con (?:cura|attenzione|delicatezza|un po' di))",
  "(?:funziona|si apre|regge|tiene|risponde)\\p{L}* (?:benissimo |bene |perfettamente |sempre )?(?:ma |basta |bisogna |se |però bisogna |però va )+(?:\\p{L}+ )?(?:sa\\p{L}* |la si |lo si |si )?(?:us|appoggi|mont|tene|tenu|saper|gir|schiacci|prem|tratt|colleg|aspett)\\p{L}*",
  // Asked, called, warned in vain.
  "(?:abbiamo|ho) (?:\\p{L}+ )?(?:telefonat|chiamat|scritt|cercat|suonat|avvisat|contattat|bussat)[oaie] (?:[\\p{L}'-]+ ){0,5}?(?:e|ma|però) (?:\\p{L}+ )?(?:non (?:ci |mi )?(?:hai|ha|avete) (?:mai )?(?:risposto|richiamato|aperto)|nessuno (?:\\p{L}{1,3} )?ha (?:mai )?(?:risposto|aperto|richiamato))",
  `(?:avremmo|saremmo) (?!dovut|potut|fatt|arrabb|reagit|alzat|scritt)(?:[\\p{L}'-]+ ){1,6}?se (?:il|la|lo|l'|i|le|tu|lei|voi|solo) ?(?!nostr)(?:[\\p{L}'-]+ ){0,4}?(?:foss[ei]|fossero|avesse|avessi|aveste|avessero)`,
  "(?:il|l'unico) (?:problema|guaio|errore) è che (?:lei|tu|voi|il cliente|i clienti|la gente) (?!(?:hai|ha|avete|avevi|avevate|aveva|siete|sei) (?:aspett|avut|pers|pag|ragion|rimast|atte))",
  // Carelessness with codes, terms, prices, old things.
  "(?:ha|hai|avete) (?:comunicat|rivelat|condivis|digitat|approvat|autorizzat|cedut|consegnat|prestat)[oaie] (?:\\p{L}+ )?(?:i |il |la |le |l'|un |una |dei )(?:su\\p{L}+ |tu\\p{L}+ )?(?:codic|credenzial|pin|password|otp|operazion|pagament|tessera|badge|chiav)\\p{L}*",
  "(?:ha|hai|avete) (?:scelt|prenotat|comprat|pres|pagat|acquistat|chiest)[oaie] (?:\\p{L}+ )?(?:la |il |una |un |l'|le |i )(?:\\p{L}+ ){0,2}?(?:più (?:economic|bass|piccol|vecchi)|economic|scontat|base|last minute|non rimborsabil|in offerta|low cost|promozional)\\p{L}*",
  "(?:a|con|per) (?:quel prezzo|quello che (?:ha|hai|avete) (?:pagato|speso)|quella cifra|quei soldi|quattro soldi|quel che si paga)(?: [\\p{L}'-]+){1,3}|(?:voleva|volevi|volevate|vuole|vuoi) (?:spendere|pagare) (?:poco|meno|il meno)",
  "(?:usa|usi|usate|ha|hai|aveva|avevi) (?:ancora )?(?:una versione|un browser|un telefono|un computer|un sistema|un dispositivo|un modello|una carta) (?:\\p{L}+ )?(?:vecch|datat|obsolet|superat|scadut|non (?:aggiornat|compatibil|supportat))\\p{L}*",
  `${gear} (?:di casa |elettric[oa] )?(?:su|tu|vostr)[oaei]+ (?:\\p{L}+ )?(?:è|era|sarà|potrebbe|risulta|ha) (?:\\p{L}+ )?(?:instabil|vecchi|difettos|debol|lent|scaric|sporc|pien|satur|guast|staccat|spent|scadut|illeggibil|da cambiare|da rifare|non a norma)\\p{L}*`,
  "(?:ha|hai|avete) lasciat[oaie] (?:passare|scadere|trascorrere|correre|incustodit[oaie])|(?:ti sei|si è|vi siete) (?:mess|moss|svegliat|decis|ricordat|fatt[oa] viv)[oaie] (?:un po' |troppo )?(?:tardi|in ritardo|solo|soltanto|dopo|all'ultimo)|(?:siete|sei|lei è) arrivat[oaie] (?:all'ultimo|a sipario|a spettacolo)",
  "(?:ha|hai|avete) preferito (?:il|la|lo|l'|un|una|fare|andare|usare|comprare|montar|risparmiar|non (?!dire))\\p{L}*|(?:e |ed )(?:i risultati|le conseguenze) (?:\\p{L}+ )?(?:si vedono|sono (?:queste|questi|quelle|quelli))|ed ecco (?:il risultato|i risultati|le conseguenze)",
  "(?:ti sei|si è|vi siete) (?:bevut|fatt[oa] (?:ingannar|fregar|prender|trascinar|influenzar)|lasciat[oa] (?:ingannar|trascin|prender|influenz|convincer))\\p{L}*|cadut[oaie] (?:nella|in una|in un) (?:trappola|bufala|tranello)",
  "(?:è|sarebbe|era|è stat[oa]|fu) (?:sempre |un po' |proprio |stat[oa] )?(?:un azzardo|un'imprudenza|imprudente|azzardato|una leggerezza|un'ingenuità|da (?:incoscienti|irresponsabili|ingenui|sprovveduti|sciocchi)|poco (?:prudente|saggio|furbo|avveduto|accorto))",
  "(?<=(?:hai|avete|lei ha|accus\\p{L}*|giudic\\p{L}*|condivi\\p{L}*|diffond\\p{L}*|rilanci\\p{L}*|scriver\\p{L}*) [^.!?]{0,50})senza (?:aver(?:e|lo|la|ne)? )?(?:prima |nemmeno |neanche |neppure )?(?:verificat[oa]|controllat[oa]|lett[oa]|chiest[oa]|informat[oa]|legger(?:e|lo|la|li|le)|verificar(?:e|lo|la|ne)|controllar(?:e|lo|la|li|le)|chieder(?:e|lo|ci)|informarsi|pensarci|guardare|avvisare (?:nessuno|noi)|chiamarci|telefonare|contattarci)(?! (?:ti|a te|lei|il suo|la sua|il tuo|la tua))",
  "(?:questo è il|sono questi i|questi sono i|è un) risch[io]+ (?:di chi|del mestiere|che (?:si corre|corre|ha scelto|hai scelto)|calcolato)|questo è il rischio|a (?:suo|tuo|vostro) rischio|rischio e pericolo",
  // Children, guests and pets of the reader.
  "(?:(?:i|le|il|la) )?(?:vostr|su|tu)(?:o|a|oi|ei|e|i) (?:figli|bambin|ragazz|can[ei]|gatt|ospiti|amic|invitat|nipot|figlia)\\p{L}* (?:[\\p{L}'-]+ ){0,2}?(?:giocav|correv|corrono|saltav|toccav|urlav|urtav|si distr|disturb|chiacchier|provoc|abbai|mord|non (?:stav|stann|sta|studi|segu|ascolt|port)|(?:ha|hanno) (?:mangi|rott|tir|spint|tocc|rovesci|sporc|gett))\\p{L}*",
  "non (?:va|vanno|andava|andavano|si lascia|si lasciano) (?:mai )?(?:lasciat[oaie] )?(?:\\p{L}+ )?(?:sol[oaie]|da sol[oaie]|incustodit[oaie]|in giro)|incustodit[oaie](?= ?[.,!])|(?:chi (?:sorvegliava|controllava|badava|doveva (?:sorvegliare|badare)))",
  // Wear and tampering.
  "(?:nasc|deriv|dipend|dovut|segni|tracce|causat|provocat|frutto|colpa|conseguenza)\\p{L}* (?:[\\p{L}']+ ){0,2}?(?:da |di |a |una |un |alla |dalla |della |un' ?)+(?:manomission|incuria|cattiv[oa] (?:uso|manutenzion|conservazion)|mancata (?:manutenzion|pulizi)|scarsa (?:manutenzion|pulizi|attenzion|igien)|imperizia|negligenza|disattenzion|urto|caduta|maltrattament|utilizz\\p{L}+ (?:scorrett|improp|error))\\p{L}*",
  // Disappointment with the reader, and comparison with better ones.
  "(?:mi aspettavo|ci aspettavamo|mi sarei aspettat[oa]|ci saremmo aspettati) (?:[\\p{L}']+ ){0,3}?(?:comprension|pazienza|gratitudin|rispetto|educazion|collaborazion|elasticità|delicatezza|riconoscenza)\\p{L}*",
  "(?<!(?:[ad]|di|per|con|su|tra|fra|anche) )chi (?:è|ha|si è) (?:\\p{L}+ )?(?:venut|arrivat|chiamat|telefonat|prenotat|lett|scritt|chiest|ordinat|aspettat|portat)[oaie] (?:[\\p{L}\\p{N}'-]+ ){0,5}?(?:ha|l'ha|ce l'ha) (?:\\p{L}+ )?(?:trovat|avut|ottenut)[oaie] (?:posto|apert|tutto in)\\p{L}*",
  "come (?:fa|può) (?:una persona|uno|un adulto) a (?:lasciar|dimentic|perder|confonder|scordar)\\p{L}*|come si fa a (?:lasciar|confonder|creder|pretender|pensar|comprar|partir|uscir)\\p{L}*",
  "(?:aggiorn[ai]|corregg[ia]|rilegg[ia])(?:la|lo|li|le)(?= ?[.,!])|(?:la|lo|li|le) (?:aggiorni|corregga|rilegga)(?= ?[.,!])",
  "(?:vi|ti|la|le) (?:è|sarà|era) (?:sfuggit|scappat)[oaie] (?!un |il nostro)(?:\\p{L}+ )?(?:l'|il|la|i|le|lo|che)",
  // The rest of what is thrown back: what was written, what could be done before, 'you did it'.
  "(?:nome|cognome|numero|indirizzo|campanello|citofono|interno|etichetta) (?:[\\p{L}'-]+ ){0,4}?(?:era|è|c'era|funziona|funzionava) (?:\\p{L}+ )?(?:leggibil|corrett|giust|complet|scritt|espost|visibil|funzionant)\\p{L}*(?=[^.;:!]{0,20}\\?)",
  "(?:lo )?era(?:no)? scritt[oaie] (?:prima (?:di|del)|all'inizio|nella (?:conferma|mail|pagina)|nel (?:contratto|regolamento|modulo))(?! male)",
  "(?:lei|tu) (?:stava|stavi) (?:guardando|parlando|telefonando|chiacchierando|giocando|fumando|scrivendo|discutendo)|(?:lei|tu) (?:era|eri) (?:distratt[oa]|al telefono|altrove|assente)",
  "con un (?:minimo|pizzico|briciolo|po' più) (?:in più )?(?:di |d')(?:organizzazione|attenzione|pazienza|buonsenso|buona volontà|anticipo|cura|impegno|elasticità|accortezza|collaborazione|prudenza)(?![^.!?]{0,70}(?:avremmo|abbiamo|noi|nostr|avrei))",
  "(?:hai|ha|avete) (?:condivis|rilanciat|diffus|spars|inoltrat|pubblicat|ripetut|credut|dato retta)[oa]? (?:a )?(?:un|una|delle|la|le|di) (?:\\p{L}+ )?(?:bufal|fals|calunni|frottol|menzogn|sciocchezz|bugi|panzan)\\p{L}*|senza fars?[it]i (?:una |due |troppe |nemmeno una )?domand[ae]",
  "(?:la prossima volta|in futuro|un'altra volta)(?: però| magari)? (?:si porti|portati|si organizzi|organizzati|si presenti|presentati|si faccia|fatti (?:trovare|fare)|arriv[ia] (?:prima|in anticipo|puntuale)|prenot[ai] (?:prima|per tempo|con)|part[ai] (?:prima|con))",
  "ci (?:potev|dovev)(?:i|a|ate) pensare|(?:potev|dovev)(?:i|a|ate) (?:pensarci|svegliart|muoverti|accorgertene|deciderti|informarti) prima|non tutti (?:i|gli|le) (?:client|genitor|utent|pazient|ospit|passegger|soci)\\p{L}* (?:\\p{L}+ )?(?:legg|ascolt|rispett|controll|segu|cap|guard)\\p{L}*|a quanto vedo",
  "ma (?:lei|tu|voi) (?:(?:lo|la|l'|ci|si|ti) ?)?(?:è|ha|hai|sei|avete|siete) (?:\\p{L}+ )?(?:lavat|toccat|grattat|insistit|rifiutat|tolt|apert|preferit|dimenticat|ignorat)[oaie]",
  "(?:l'|lo |la |li |le )(?:ha|hai|avete) (?!dett|scattat|fatt|mandat|staccat|spent|chiamat|scritt|pagat|vist|segnalat|sentit|raccontat|scopert|trovat|spiegat|capit|aiutat|salvat|subit)\\p{L}+[tse][oaie] (?:lei|tu|voi)(?= ?[.,;!]|$)",
  "non è (?:certo |mica )?colpa (?:del|dello|della|dell'|dei) ?(?:nostr[oa] )?(?:pensione|scuola|palestra|hotel|albergo|ristorante|negozio|bottega|ufficio|comune|teatro|museo|banca|app|prodotto|lampada|cucina|farmacia|azienda|gestore|locale|struttura)",
];

/** More ways of handing the blame on: sources for `phrases`. */
export const evasions: readonly string[] = [
  "(?:nemmeno|neanche|neppure) a noi(?= ?[,.!])|non (?:rispond|ascolt|parl|dic)\\p{L}+ (?:nemmeno|neanche|neppure) (?:a noi|noi)",
  `ci (?:manda|mandano|assegna|assegnano|impone|impongono|invia|inviano) (?:chi|quello che|quelli che|quel che|così|in ritardo|sempre)`,
  `(?:impost|decis|volut|ordinat|dettat|calat|stabilit)[oaie] (?:dal|dallo|dalla|dall'|dai|dagli) ?(?:alto|regione|ministero|normativa|legge|governo|vertici|capo|sindacat[oi]|europa|${people})`,
  `(?:parl[ia]|discut[ai]|se la veda|veditela|vedetevela|sent[ai]) (?:pure |piuttosto |direttamente |semmai )?(?:con )?(?:il |lo |la |l'|i |gli |le )(?:amministrator[ei]|proprietari[oa]|padrone di casa|condominio|vicini|${people})`,
  "(?:l'app|l'albergo|la bottega|il locale|il ristorante|la palestra|la scuola|il comune|il prodotto|la cucina|il negozio|la biblioteca|il teatro|il museo|l'ospedale|l'ufficio|la nostra \\p{L}+|il nostro \\p{L}+) (?:\\p{L}+ )?(?:c'entra (?:poco|nulla|niente|relativamente)|non c'entra|non ne può niente|non ha colp\\p{L}+)",
  `${people} (?:[\\p{L}'-]+ ){0,3}?(?:(?:ha|hanno) (?:\\p{L}+ )?(?:avuto|fatto) (?:un |una |la |dei |un lavoro )?(?:imprevist|febbr|problem|contrattemp|guai|pasticc|approssimativ|male|lavoro (?:approssimativ|pessim|mal|male|a metà))|è (?:sparit|mancat|scappat|rimast[oa] (?:bloccat|imbottigliat|nel traffico)))\\p{L}*`,
  "(?:volontari[oa]|persona|ragazz[oa]|collega|responsabile|signora|incaricat[oa]) (?:di \\p{L}+ |incaricat[oa] |che (?:[\\p{L}']+ ){1,4})?(?:ha avuto|aveva|ha) (?:un |una |la |dei )?(?:imprevist|febbr|impegn|problem|contrattemp|guai|lutto)\\p{L}*(?![^.!?]{0,120}(?:sostitu|noi|nostr))|lasciat[oaie] sol[oaie] (?:dal|dalla|dai)",
  "non (?:l'|li |le |lo |la )?abbiamo (?!inventat)(?:\\p{L}+[aiuest]t|mess|decis|sces|ripres)[oaie] noi(?= ?[.,;!]|$)",
  "(?:siamo|eravamo) (?:tutti )?nelle (?:loro )?mani (?:di|del|dei|della)|siamo nelle mani|(?:loro|altri) (?:decidono|comandano|stabiliscono|fanno le regole)|(?:decidono|comandano|decide|comanda) (?:loro|lui|altri|il capo|il mercato)(?= ?[.,!])",
  "(?:colpa|merito|opera) (?:del|dello|della|dell'|dei|degli|delle|di) ?(?:caldo|freddo|vento|pioggia|neve|maltempo|traffico|sciopero|pandemia|covid|inflazione|guerra|mercato|rincari|burocrazia|stagione|sistema|altri|qualcun|chi (?:ci|non|ha))",
  `(?:lo|la|li|le) (?:decide|decidono|stabilisce|stabiliscono|comanda|impone|fissa) (?:il|lo|la|l'|i|gli|le|un|una) ?(?:\\p{L}+ )?${people}`,
  `(?:l'|li |le |lo |la )(?:ha|hanno) (?:\\p{L}+ )?(?:causat|provocat|creat|combinat|pers|dimenticat|sbagliat|rott|rovinat|confus|scambiat|bloccat|rimandat|annullat)[oaie] (?:il|lo|la|l'|i|gli|le|un|una|uno) ?(?:\\p{L}+ )?${people}`,
  "(?:il|la|lo|l'|i|gli|le) ?(?!nostr|mi[oa] |uffici|bottega|comune|aziend|squadr|redazion|segreteri|sito|sistema|cartell|etichett|pacc|tabellon|mail|post|bollett|letter|conto|lampad|app )\\p{L}+ (?:(?:del|della|dello|di|dell') ?\\p{L}+ )?(?:ha|hanno) (?:fatto|dato|scritto|mandato|montato|portato|messo|stampato|consegnato|segnato|letto|preso) (?:[\\p{L}']+ ){0,4}?(?:sbagliat|errat|male(?= ?[.,;]))[oaie]*",
  "(?:è|era|sono|erano) in (?:appalto|affidamento|subappalto) (?:a|al|alla|all'|ai|di|del|della|dell')",
  "non (?:è|sono|era|erano) (?:dei nostri|delle nostre|(?:un |una )?nostr[aoie] (?:dipendent|colleg|person|operai|uom|tecnic|addett)\\p{L}*)",
];
