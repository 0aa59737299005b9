import { gap, gapWithout, phrases } from "../../lib/pattern/phrases.ts";

const outsider =
  "(?:ragazz[oa] nuov[oa]|nuov[oa] (?:assunt|ragazz|arrivat|addett|dipendent)[oaie]|(?:corrier|spedizionier|vettor|fornitor|trasportator|produttor|installator|appaltator)[ei]|stagist[aie]|tirocinant[ei]|apprendist[ai]|hacker|agenzi[ae]|subappalto|freelance|consulent[ei]|terzi|poste(?: italiane)?|postin[oi]|portalettere|gls|brt|bartolini|dhl|ups|sda|fedex|amazon|elettricist[ai]|tipografi[ae]|booking|(?:ditt[ae]|aziend[ae]|societ[àa]|partner|magazzino|impresa|imprese|cooperativ[ae]|servizi[o]?|collaborator[ei]|collaboratric[ei]|fotograf[oi]|grafic[oi]|call center|assistenza) (?:estern[aeio]|terz[aeio]|di (?:consegn[ae]|spedizion[ei]|trasport[oi]|comunicazione|pulizie|catering))|(?:software|gestionale|algoritmo|chatbot|server|fornitura)|(?:ex|vecchi[oa]|precedent[ei]) (?:dipendent~|collaborator~|collaboratric~|gestor~|gestion~|responsabil~|impiegat~|social media manager|agenzi~|proprietar~|direzion~))";
const det = "(?:il |lo |la |l'|i |gli |le |un |uno |una |un'|nostr[oaei] |quell[oa] |quest[oa] |nuov[oa] |vostr[oa] )";
const of =
  "(?:del |dello |della |dell'|dei |degli |delle |di |d'|da |dal |dallo |dalla |dall'|dai |al |allo |alla |all'|a |sul |sulla |con )";
const wrongDone =
  "(?:sbagliato|perso|smarrito|perduto|dimenticato|danneggiato|rovinato|rotto|combinato|pasticciato|causato|provocato|deluso|invertito|scambiato|commesso|tardato|ritardato|fallito|toppato|creato|pubblicato|postato|fatto (?:un |una |degli |dei |molta |tanta )?(?:error~|sbagli~|pasticci~|casin~|confusione|danni|disastro|tardi)|lasciat[oaie] (?:il pacco|tutto|la scatola|a piedi|fuori|in giro)|consegnato (?:in ritardo|male|tardi|altrove|(?:al|all'|a un|nel|in un)\\s?(?:\\p{L}+ )?(?:sbagliat|altr|divers)~)|messo in difficoltà|preso (?:in giro|fischi))";

/** 'Da venerdì', 'da dieci minuti': since when, or how big, and not by whom. */
const sinceOrSize =
  "(?:(?:\\p{N}|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|ieri|oggi|domani|subito|tempo|giorni|settimane|mesi|anni|ore|minuti|due|tre|quattro|cinque|dieci|mezz|un'ora|poco|molto|tutt)\\p{L}*)";

/** Those who serve people in the house: named when they are to be told off, they carry its blame. Who decides or finds out is asked, not told off. */
const staff =
  "(?:autist|conducent|controllor|camerier|cuoc|commess|cassier|ragazz[oa](?!\\p{L})|addett|operator|operatric|dipendent|impiegat|volontar|istruttor|bagnin|infermier|portier|magazzinier)\\p{L}*";
const theNostr = "(?:(?:il|lo|la|i|gli|le) |l'|gl')(?:nostr[oaie] )?";

/** Blame laid on somebody outside. */
export const third = phrases(
  [
    // all'insaputa di chi scrive: 'ha fatto di testa sua', 'l'ha messo la ditta senza consultarci'
    "(?:ha|hanno|l'ha|l'hanno|aveva|avevano) (?!(?:\\p{L}+ )?(?:diritt|ragion))(?:(?!(?:noi|abbiamo|ho|siamo)(?!\\p{L}))[\\p{L}']+ ){1,9}?senza (?:prima )?(?:dirci|dirmi|dircelo|dirmelo|avvisarci|avvisarmi|avvertirci|avvertirmi|consultarci|consultarmi|interpellarci|informarci|chiederci|chiedermi)(?! (?:niente|nulla|un euro|un soldo|soldi))",
    "(?:ha|hanno|aveva|avevano) (?:\\p{L}+ )?(?:fatto|agito|deciso|risposto|preso) (?:[\\p{L}']+ ){0,2}?di (?:testa (?:sua|loro)|(?:sua|propria|loro) iniziativa)",
    // ramanzine annunciate, e chi era di turno descritto
    `parler(?:emo|ò) (?:\\p{L}+ )?con ${theNostr}${staff}(?! (?:\\p{L}+ )?per (?:capire|sapere|sentire|ricostruire|chieder))(?! [^.!?\\n]{0,50}(?<!\\p{L})(?:e|poi) (?:ti|le|la|vi|gli) \\p{L}+)`,
    `(?:con|verso|contro) ${theNostr}${staff} (?:[\\p{L}']+ ){0,3}?(?:pres|prend|adott)\\p{L}* (?:[\\p{L}']+ ){0,2}?provvediment[oi]|provvediment[oi] (?:\\p{L}+ )?(?:con|verso|contro) ${theNostr}${staff}`,
    "(?:è|sono) (?:\\p{L}+ )?(?:giovan[ei]|nuov[oaie]|inespert[oaie]) e (?:deve|devono|ha|hanno|sta|stanno) (?:\\p{L}+ ){0,2}?(?:imparar|imparand|da imparar)\\p{L}*",
    "chi (?:era|stava) (?:al|allo|alla|all'|in|dietro|sul|di|ai) ?(?:[\\p{L}']+ ){1,2}?(?:è stat[oa] (?:\\p{L}+ )?(?:rigid|scortes|maleducat|superficial|distratt|frettolos|precipitos|brusc|sgarbat|poco)|ha (?:\\p{L}+ )?(?:sbagliat|esagerat|frainteso|combinat))\\p{L}*",
    // un altro doveva, un altro ha fatto, qualcuno non legge
    `(?:doveva|dovevano|avrebbe dovuto|avrebbero dovuto) (?:essere|venire) (?:\\p{L}+ )?\\p{L}+[ts][oaie] (?:da|dal|dallo|dall'|dalla|dai|dagli|dalle)(?: )?(?!noi(?!\\p{L})|me(?!\\p{L})|nostr|${sinceOrSize})\\p{L}+(?: \\p{L}+)?`,
    "(?:l'|li |le |la )ha (?:\\p{L}+ )?\\p{L}+[ts][oaie] (?:un|una|il|la|uno|il nostro|la nostra)(?: )?(?:nostr[oa] )?(?:collega|ragazz[oa]|volontari[oa]|stagista|addett[oa]|apprendista|tirocinante|commess[oa]|impiegat[oa]|segretari[oa]|nuov[oa] \\p{L}+)",
    "(?:la persona|il responsabile|la responsabile|l'incaricat[oa]|l'addett[oa]|l'impiegat[oa]|il collega|la collega|il custode|(?<!(?<!\\p{L})(?:a|ad|per|con|da|di|su) )chi)(?: (?:incaricat[oa]|addett[oa]|responsabile|di turno|che (?:se ne occupa|doveva|cura|segue)))?(?: [\\p{L}']+){0,4} non (?:ha|l'ha|si è|aveva|lo ha|li ha) (?:\\p{L}+ )?(?:inoltrat|avvisat|avvertit|comunicat|pubblicat|espost|affiss|mess|lett|rispost|controllat|aggiornat|passat|dett|scritt|mandat|accort|presentat|fatt)\\p{L}*",
    "(?:qualcuno|c'è chi|qualche \\p{L}+)(?! di noi| qui| da noi| dei nostri) (?:evidentemente |purtroppo |però |forse )?non (?:legge|ha letto|ascolta|controlla|risponde|guarda|avvisa|ha avvisato|ha controllato|ha capito|ha passato|ha risposto)(?! (?:qui|da noi))",
    "(?:fornitor[ei]|produttor[ei]|corrier[ei]|agenzia|ditta)(?: [\\p{L}']+){0,4} (?:ci (?:deve|devono)|dovrà|dovranno|ne risponder\\p{L}+|dovrebbe) (?:\\p{L}+ )?(?:spiegazion|spiegar|rispond|render|chiarir)?\\p{L}*",
    "(?:volontari[oae]?|collegh[ie]|collega|addett[oaie]|operator[ei]|operatrice|magazzino|custode|segretari[ao]|turno|responsabile)(?: [\\p{L}']+){0,6} (?:avrebber?[oe] dovuto|dovev(?:a|ano)) (?:\\p{L}+ )?(?:ricever|saper|esser(?!e (?:altrove|presto|lì|là|a|ad|in|al|alla|all'|su|sul)(?!\\p{L}))|legger|veder|dir|avvisar|avvertir|controllar|far|metter|mettere|aprir|rispond|aspettar|comunicar|accorger|passar|affigger)\\p{L}*",
    `(?:sit[oi]|portale|profilo|pagina|turni|spedizioni|etichette|avvis[oi]|post[ae]?|social|gestionale|magazzino|consegne|imballaggi|mail|posta|caselle?)(?:,)? (?:[\\p{L}']+ ){0,4}?(?:l[oae]|li|ce l[oae]) (?:gestisc|cur|segu|aggiorn|f(?:a|anno)|stamp|tien|teng|pubblic|prepar|controll)\\p{L}* (?:un |una |un'|la |il |l')?(?: )?(?:\\p{L}+ )?${outsider}`,
    "(?:problem|disguid|error|guast|malfunzionament|inconvenient|intopp|motiv|ragion|caus)\\p{L}* (?:\\p{L}+ ){0,2}?(?:indipendent[ei]|non dipendent[ei]|estrane[aoei]|fuori) (?:da(?! (?:te|lei|voi))|dal|dalla|dall'|ai|alla|al)(?: )?(?:\\p{L}+)(?: \\p{L}+)?",
    "(?<!nostro )(?:il|un) (?:sistema|portale|sito|gestionale|software|programma|computer)(?: \\p{L}+){0,3} (?:rifiuta|scarta|blocca|respinge|chiude|cancella|annulla|si inceppa|si blocca|si impalla|si pianta|fa quello che vuole|non (?:ci )?(?:permette|consente|prende|ha (?:caricat|pubblicat|accettat|inviat|salvat))|(?:in automatico|da solo))\\p{L}*|(?:ogni tanto|spesso|a volte) (?:si )?(?:inceppa|impalla|pianta|blocca|fa i capricci)",
    "(?:magazzinier[ei]|magazziniera|ragazz[oaie]|volontari[oae]|collega|colleghi|addett[oaie]|impiegat[oaie]|dipendent[ei]|stagist[aie]|persona|responsabile|chi (?:li |le |lo |la )?(?:coordina|gestisce|segue|organizza|stampa|prepara|fa|cura|si occupa))(?: [\\p{L}']+){0,5},? (?:che )?(?:\\p{L}+ )?(?:non è (?:\\p{L}+ )?nuov[oa] a|ne (?:ha|hanno) (?:combinat|fatt)|(?:è|sono) (?:appena|da poco) (?:arrivat|entrat|assunt)|(?:è|sono) alle prime armi|(?:è|sono) (?:\\p{L}+ )?(?:inespert|distratt|sbadat|pasticcion|in prova)|(?:ha|hanno) la testa|dorm(?:e|ono|iva))\\p{L}*",
    "(?:ragazz[oa]|persona|giovane|collega|tizi[oa]) (?:in|di|dello|del) (?:stage|prova|tirocinio|turno) (?:[\\p{L}']+ ){0,6}?(?:ha|hanno|aveva|si è|non) (?:\\p{L}+ )?\\p{L}+|(?:gli|le) abbiamo (?:già )?(?:parlato|fatto (?:una )?(?:lavata|ramanzina|presente)|tirato le orecchie)|(?:abbiamo|ho) già (?:ripreso|richiamato|sgridato|strigliato|rimproverato)|(?:l'avviso|l'ordine|il pacco|il post|la risposta) (?:l'|lo |la )?(?:avrebbe dovut[oa]|doveva) (?:[\\p{L}']+ ){1,3}(?:loro|altri|un altro|il loro|la loro|il tecnico|la ditta|qualcun)(?: \\p{L}+)?",
    "(?:disastro|casino|pasticcio|guaio|svarione|mancanza|errore|sbaglio|colpa|problema) (?:è |tutto |tutta |solo )*(?:loro|altrui|di altri|d'altri)",
    "(?:mess|mett)\\p{L}* in giro (?:[\\p{L}']+ ){0,5}?(?:concorren|rival|ex )\\p{L}*",
    "(?:ragazz[oa]|volontari[oa]|collega|persona|signor[ae]|addett[oa]|dipendente|incaricat[oa]|responsabile|stagista) (?:di turno |nuov[oa] )?(?:che |, )?(?:\\p{L}+ ){0,12}?(?:(?:ha|hanno|aveva) (?:\\p{L}+ )?(?:piantat|lasciat\\p{L}+ (?:soli|sole|a piedi|nei guai|in panne|scopert)|dimenticat|mollat|dato buca|tirat|combinat|sbagliat|scordat|confus|saltat)|è sparit|si è (?:dimenticat|tirat|ammalat|scordat|sbagliat|addormentat|confus|volatilizzat)|se n'è (?:dimenticat|andat|scordat))\\p{L}*",
    `${outsider} (?:\\p{L}+ ){0,2}?(?:lavor|funzion|fa sempre|fanno sempre|si comport|ci mett|tratt|fa i|fanno i|combin)\\p{L}* (?:\\p{L}+ )?(?:così|male|malissimo|come|capricci|disastri|quello che|sempre)`,
    `${outsider} (?:\\p{L}+ ){0,4}?(?:ci|ti|la|lo|l') ?(?:ha|hanno) (?:\\p{L}+ )?(?:tradit|abbandonat|delus|fregat|piantat|scaricat|mollat|fatto aspettar|tenut|bloccat|riportat|rimandat)\\p{L}* (?:indietro )?(?:senza|da|per|in)`,
    "(?:doveva|dovevano|avrebbe dovuto|avrebbero dovuto) (?:\\p{L}+ ){0,2}?(?:l'ufficio|il reparto|la ditta|l'azienda|i colleghi|il collega|la collega|i custodi|il custode|il tecnico|i tecnici|la segreteria|qualcun altro|gli informatici|l'informatico|il comune|la regione|il webmaster|il magazzino)(?: \\p{L}+)?",
    "(?:la ditta|l'azienda|la società|l'impresa|lo studio|il tecnico|i tecnici|il webmaster|il web master|i custodi|l'ufficio \\p{L}+) (?:(?:che|del|della|di|dei|a cui) (?:[\\p{L}']+ ){1,5}?)?(?:non (?:ha|hanno|l'ha|lo ha|ci ha|si è)(?! colp| c'entr)|si è dimenticat|ha (?:dimenticato|sbagliato|pubblicato|tardato|fatto)|hanno (?:dimenticato|sbagliato|tardato)|se n'è dimenticat|se l'è dimenticat)\\p{L}*(?: \\p{L}+)?",
    "(?:tocca|toccava|spetta|spettava|compete|competeva|è compito|era compito) (?:a |al |ai |all'|alla |agli |del |dello |della |dell'|dei )(?!noi|me|te|lei|fatti|azion|promess|impegn|rimed|gest|cambiament|ufficio(?! \\p{L}+ico)|uffici|nostr|comune|bottega|tutti|chi|(?:scuola|banca|biblioteca|farmacia|palestra|piscina|hotel|albergo|negozio|officina|museo|teatro|pizzeria|libreria|clinica|ambulatorio|campeggio)(?!\\p{L}))\\p{L}+",
    "non (?:lo|la|li|le) (?:gestisco|gestiamo|curiamo|controlliamo|aggiorniamo|seguiamo) (?:io|noi)",
    "(?:voce|notizia|bufala|storia|cosa) (?:\\p{L}+ ){0,3}?(?:viene|arriva|parte|è partita|nasce|l'ha messa in giro|messa in giro|è opera) (?:da|di|dal|del|un|il) ?(?:\\p{L}+ )?(?:concorren|ex |rival)\\p{L}*",
    "(?:concorrenti|concorrente|concorrenza|rivali) (?:\\p{L}+ ){0,5}?(?:invidios|vorrebb|vogliono|ci vuole|mett|hanno messo|ha messo|felic|diffond|inventa)\\p{L}*",
    `${outsider} (?:\\p{L}+ ){0,4}?(?:è|sono|era|erano|si è|si sono|è stat[oa]|sono stat[ie]) (?:\\p{L}+ ){0,2}?(?:un disastro|inaffidabil|lent|in ritardo|un incubo|impossibil|sommers|in tilt|saltat|bloccat|un pasticcio|rivelat)\\p{L}*`,
    `${outsider} (?:\\p{L}+ ){0,3}?(?:ha|hanno|si è|si sono) (?:pensato bene|decis|preferit|scelt|ben pensato|mangiat|inghiottit|scordat|bloccat)\\p{L}*`,
    `${outsider} (?:\\p{L}+ ){0,4}?(?:ci |vi |ti )?(?:ha|hanno) (?:consegnato|mandato|dato|venduto|fornito|passato|spedito|portato) (?:\\p{L}+ ){0,4}?(?:difettos|sbagliat|errat|scadut|rott|in ritardo|fallat)\\p{L}*`,
    `${outsider} (?:\\p{L}+ ){0,6}?non (?:si è|si sono) (?:fatt[oi] (?:vedere|viv[oi]|sentire)|presentat[oi])`,
    "ci (?:avevano|hanno|aveva|ha) (?:assicurato|promesso|garantito|detto|confermato) (?:che )?(?:\\p{L}+ ){0,8}?(?:ma|invece|però|e poi)",
    `con (?:quell\\p{L}* |quest\\p{L}* |${det})${outsider} ${gap(4)}(?:succed|capit|è sempre|non è la prima|purtroppo)\\p{L}*`,
    `(?:sai|sa|sapete|sappiamo|si sa|sappiamo tutti) come (?:sono|è|funzionano|funziona|lavorano|lavora|vanno|fanno) ${gap(2)}${outsider}`,
    `(?:prenditela|se la prenda|prendersela|prendertela|lamentati|si lamenti|lamentarti|rivolgiti|si rivolga|rivolgerti|rivolgersi|reclama|reclami) (?:pure |direttamente |piuttosto )?(?:con|al|all'|alla|allo|presso|a) ?${det}{0,2}(?:${outsider}|loro)`,
    "(?:cosa|tutto|pacco|resto|faccenda|spedizione) (?:è|era|sta|passa) (?:in mano|nelle mani) (?:a |di |del |al |della )?(?:loro|corrier\\p{L}*|altri|terzi)|non è più (?:in mano nostra|nelle nostre mani|compito nostro|affar nostro)",
    "(?:errore|sbaglio|problema|ritardo|disguido|guaio) non (?:è partito|nasce|è nato|viene|arriva|parte|dipende|è dipeso|è venuto) da noi",
    "(?:ragazz[oa]|persona|tizi[oa]|signor[ae]|collega|chi) (?:che )?(?:gestiva|curava|seguiva|si occupava|teneva) (?:\\p{L}+ ){0,4}?(?:prima|social|pagina|profilo|account|turni|spedizioni)",
    "(?!(?:cibo|pacc\\p{L}+|spes[ae]|scatol[ae]|cass[ae]|consegn[ae]|merce|roba|lampad[ae]|ordin[ei]|rispost[ae]|messaggi[oo]?|mail|email|aiut[oi]|luce|notizi[ae]|avvis[oi]|cartell[oi]|cos[ae]|parol[ae]|scuse|noi)(?!\\p{L}))\\p{L}+ che (?:poi |però )?non (?:si è (?:presentat|fatt[oa] viv)|è venut|ha avvisat|ha avvertit)\\p{L}*",
    "(?<!nostro )(?<!nostra )(?:sistema|gestionale|computer|programma|server|software|piattaforma|algoritmo|stampante|centralino) (?:\\p{L}+ ){0,4}?(?:si è|è|ha) (?:\\p{L}+ )?(?:bloccat|impazzit|sbagliat|piantat|inceppat|dato error|fatto error|andat[oa] in tilt|saltat|confus)\\p{L}*",
    `${outsider} ${gapWithout(5, "non|né|noi|e|domani|oggi|abbiamo")}(?:ha|hanno|aveva|avevano|avrebbe|si è|si sono|è stato a|l'ha|l'hanno|li ha|le ha) (?:\\p{L}+ )?${wrongDone}`,
    `${outsider} (?:si è|si sono) (?:sbagliat|dimenticat|pers|confus|comportat)\\p{L}*`,
    `${outsider} (?:che )?non (?:ci )?(?:ha|hanno|si è|si sono|aveva) (?:\\p{L}+ )?(?:rispettat|avvisat|avvertit|seguit|controllat|presentat|fatto|mantenut|scaricat|comunicat|suonat)\\p{L}*`,
    `(?:colp[ae]|error[ei]|sbagli[o]?|mancanz[ae]|disguid[oi]|ritard[oi]|negligenz[ae]|inadempienz[ae]|guast[oi]|svist[ae]|disattenzion[ei]|responsabilità|problem[ai]|malfunzionament[oi]|disservizi[o]?|leggerezza|bug|incapacità) (?:\\p{L}+ ){0,3}?${of}${det}{0,2}${outsider}`,
    `(?:imputabil[ei]|attribuibil[ei]|dovut[oaie]|da addebitar[es]i?|da attribuire|riconducibil[ei]|dipes[oaie]|dipende|dipendono|causat[oaie]|provocat[oaie]) (?:\\p{L}+ ){0,2}?(?:a |ad |da |al |allo |alla |all'|ai |dal |dallo |dalla |dall'|dai )${det}{0,2}${outsider}`,
    `(?:per colpa|per causa|a causa|per via|per un errore|grazie) (?:\\p{L}+ )?${of}${det}{0,2}${outsider}`,
    `(?:opera|pubblicat[oa]|scritt[oa]|gestit[oa]|postat[oa]|caricat[oa]|inviat[oa]|ideat[oa]|realizzat[oa]|commess[oa]|curat[oa]) (?:\\p{L}+ )?(?:di |da |dal |dallo |dalla |dall'|del |dello |della |dell')${det}{0,2}(?:stagista|tirocinante|apprendista|agenzia|ditta esterna|società esterna|azienda esterna|hacker|collaborator[ei] estern[oi]|freelance|terzi|un ragazzo nuovo)`,
    `(?:è stat[oa]|sono stati) ${det}{1,2}${outsider} (?:a|che)`,
    "(?:siamo|sono|è|era|sia) stat[oiae] (?:vittim[ae] di (?:un )?hacker|(?:hackerat|violat|bucat)\\p{L}*)|hackerat[oiae]|attacco (?:hacker|informatico)",
    // un'altra casa, da come la si chiama: 'la colpa è dell'azienda che cura la pagina'
    "(?<!(?<!\\p{L})(?:non|né)(?: \\p{L}+){0,2} )(?:colp[ae]|error[ei]|sbaglio|responsabilità|tort[oi])(?: \\p{L}+){0,2} (?:è |era )?(?:dell'|della |di un'|di una )(?:azienda|società|ditta|compagnia|impresa)\\s(?:(?:che|a cui|cui|alla quale) (?!(?:\\p{L}+ )?(?:rappresent|dirig|guid|possed|firm|vi (?:scriv|parl)))(?:\\p{L}+)|estern[ae]|incaricat[ae]|appaltatrice|partner|di (?:sicurezz|pulizi|vigilanz|comunicazion|marketing|trasport|consegn|spedizion)\\p{L}*)",
    "non (?:dipende|dipendeva|è dipeso) (?:assolutamente |affatto |certo )?da noi|(?:noi )?non c'entriamo",
    "(?:dipendente|impiegat[oa]|addett[oa]|collega|collaborator[ei]|collaboratrice|volontari[oa]|operator[ei]|responsabile|portalettere) (?:\\p{L}+ ){0,4}?(?:è|è già|sarà|verrà) (?:già )?(?:stat[oa] )?(?:richiamat|sanzionat|licenziat|allontanat|sospes|punit)[oa]",
    "(?:tutta |per |è |la |solo )+colpa (?:è )?(?:del|dello|della|dell'|di|dei|degli|delle) ?(?:un |una |un')?(?:nostr[oa] )?(?:dipendent|impiegat|addett|collega|collaborator|volontari|operator|personal|magazzinier|colleg)\\p{L}*",
  ],
  [
    // 'nessuno sapeva che toccava a lui', 'non è colpa loro': nobody is blamed
    "(?:nessuno|chi) (?:[\\p{L}']+ ){0,2}?(?:sapeva|sa|aveva capito|ha saputo) (?:\\p{L}+ )?(?:che |di )?(?:tocc|spett)(?:a|ava) a(?: \\p{L}+)?",
    "non (?:è|era|è stat[oa]) (?:\\p{L}+ )?(?:colpa|errore|sbaglio|mancanza) (?:loro|altrui)",
    "(?:facile|comodo|troppo facile|semplice|sbagliato|ingiusto) (?:\\p{L}+ )?(?:dare la colpa|incolpare|scaricare|prendersela)(?: [\\p{L}']+){0,6}",
    `(?:non|né|nessun|nessuna|senza|mai|neppure|nemmeno) ${gap(4)}(?:colp[ae]|error[ei]|dar[ei] la colpa|scaric\\p{L}+|responsabilità|problem[ai]) ${gap(4)}(?:${of}|su)? ?${det}{0,2}${outsider}`,
    `non (?:è|è stat[oa]|era|sono stati|dipende|dipendeva|dipenda|diamo|daremo|daremmo|vogliamo) ${gap(6)}${outsider}`,
    "(?:non )(?:siamo stati|è stato|siamo) (?:hackerat|violat)\\p{L}*",
    // 'a chi era di turno non l'ha detto nessuno di noi'
    "non (?:l'ha|l'hanno|ha|aveva|l'aveva|lo ha) (?:[\\p{L}']+ ){1,3}?(?<!(?<!\\p{L})ad? )nessuno (?:di noi|dei nostri|qui|in bottega|in ufficio|del comune)",
    // chi scrive è chi l'ha fatto
    "(?:sono|ero) (?:proprio )?(?:io )?(?:la persona|il responsabile|la responsabile|l'incaricat[oa]) (?:che|a)(?: [\\p{L}']+){0,4}",
    // 'un'ora ad aspettare qualcuno che non è venuto': what the person went through
    "(?:aspett|attend|attes)\\p{L}* (?:[\\p{L}']+ ){0,3}?(?:qualcuno|qualcosa|gente|person[ae]) che (?:poi |però )?non",
    // chi risponde è quell'agenzia, quella ditta: 'è colpa dell'agenzia e le chiedo scusa', 'la ditta siamo noi'
    "colpa dell'agenzia (?:e |ed )?(?:le|ti|vi|ce ne|me ne|gliene) (?:domand|chied|scus)\\p{L}*|colpa dell'agenzia (?:cioè|ossia|quindi|e quindi|dunque|e dunque) (?:è )?nostra",
    "(?:la ditta|l'azienda|la società|l'impresa|lo studio|l'agenzia|l'ufficio|la segreteria|il responsabile|la responsabile|il tecnico) (?:siamo|sono|ero|eravamo) (?:proprio )?(?:noi|io)",
    // l'ha mandato altrove chi scrive: 'doveva venire il tecnico e l'abbiamo mandato in un'altra via'
    "(?:doveva|dovevano|avrebbe dovuto|avrebbero dovuto) (?:\\p{L}+ ){0,2}?(?:l'ufficio|i colleghi|il collega|la collega|il tecnico|i tecnici|la segreteria|il magazzino)(?: \\p{L}+){0,3} (?:ma|e|però|invece|solo che) (?:noi )?(?:(?:non )?(?:gliel'|l')|non (?:lo |la |li |le |gli )?|(?:lo|la|li|le|gli) )?(?:abbiamo|ho) \\p{L}+",
    // 'per una ragazza che si è ammalata': chi ha avuto il guaio
    "(?<!(?:colpa|causa|merito) (?:di )?)(?:per|a|ad|verso|con) (?:una |un |uno )(?:ragazz[oa]|persona|signor[ae]) che (?:\\p{L}+ )?si è (?:ammalat|fatt[oa] male|trovat|sentit)\\p{L}*",
    "(?:nessun|non c'è stato (?:nessun|alcun)?) (?:hacker|attacco (?:hacker|informatico))",
  ],
);

/** The brand answers for others' doings: then naming them explains and doesn't shift the blame. */
export const owned =
  /(?:ne rispond\p{L}+ noi|rispondiamo noi|rispondiamo di|(?:la )?responsabilità (?:è|resta|rimane) (?:\p{L}+ )?nostra|resta(?:va)? (?:un )?(?:nostra|nostro)|l'abbiamo scelt\p{L}+ noi|(?:toccava|tocca|spettava|spetta|stava|sta) a noi|(?<!non )è (?:comunque )?(?:colpa|responsabilità) nostra|ci (?:assumiamo|prendiamo) (?:\p{L}+ )?(?:\p{L}+ )?responsabilità)/gu;
