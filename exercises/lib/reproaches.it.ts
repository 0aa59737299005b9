import { gap, gapWithout, phrases } from "./pattern/phrases.ts";

/** What a careful customer would do: 'avresti dovuto leggere' blames, 'avresti dovuto ricevere' owns up. */
const care =
  "(?:legger|guardar|telefonar|rilegger|controllar|ricontrollar|verificar|avvisar|avvertir|segnalar|contattar|scriver|chiamar|chieder|informar|prestar|inserir|indicar|compilar|ritirar|rispettar|seguir|pensar|accorger|specificar|comunicar|prenotar|conservar|consultar|usar|fare (?:più )?attenzion|stare (?:più )?attent|essere (?:più )?(?:precis|chiar|attent|prudent|presente|puntual|a casa|in casa))\\p{L}*";
const careDone =
  "(?:lett|rilett|controllat|verificat|seguit|rispettat|capit|compres|inserit|indicat|compilat|ritirat|specificat|fornit|conservat|consultat|prenotat|prestat|rispost|avvisat|avvertit|segnalat|contattat|chiamat|chiest|scritt|fatto (?:caso|attenzion))\\p{L}*(?! (?:male|niente|nulla|sciocchezze))";
const slip =
  "(?:sbagliat~|frainteso|equivocato|dimenticato|ignorato|trascurato|omesso|esagerato|capito male|inteso male|interpretato male|letto (?:male|di fretta|distrattamente)|compilato male|usato male|montato male|scritto male|(?:inserito|scritto|dato|fornito|indicato|messo) (?:male )?(?:un |una |l'|il |la |i |dei |dati )\\s?(?:\\p{L}+ )?(?:sbagliat|errat|incomplet|inesatt)~)";

/** What the person did before anybody could help: 'prima di scrivere certe cose', 'prima di assentarsi'. Not *scriverti*. */
const theirAct =
  "(?:scrivere|accusare|condividere|pubblicare|postare|parlare|giudicare|protestare|lamentar(?:si|ti)|commentare|reclamare|venire|partire|assentar(?:si|ti)|prendere (?:ferie|permess[io]|la macchina|un permesso)|prender(?:si|ti) (?:ferie|un permesso)|chiedere (?:ferie|permess[io]|il rimborso)|muover(?:si|ti)|uscire|ordinare|comprare|acquistare|montare|avvitare|accendere|usare|restituire|rimandare|spedire indietro|allarmar(?:si|ti|e)|arrabbiar(?:si|ti)|boicottare|fare (?:certe|queste|allarmismo|accuse|polemica)|mettere (?:in giro|in piazza|una|la) ?(?:lampadina)?|sparare|puntare il dito|tirare conclusioni|crederci|dare de[il] \\p{L}+)(?:l[aeio])?";
/** What it is said that they owed: 'bisognerebbe', 'conviene', 'bastava', 'sarebbe meglio', 's'impara a'. */
const ought =
  "(?:bisogn(?:a|ava|erebbe|eva)|occorr(?:e|eva|erebbe)|conviene|converrebbe|converrà|si dovrebbe|dovrest[ei]|dovrebbe|s'impara|si impara|(?:è|sarebbe|era) (?:sempre |stat[oa] )*(?:buona norma|bene|meglio|opportuno|consigliabile|prudente|utile|buona abitudine|buona cosa|il caso)|basta|bastava|basterebbe|(?:sarebbe|era) bastat[oa]|vale la pena|andrebbe|andava|(?:si|ti|le|vi|la) (?:consigli(?:a|amo|o)|suggeri(?:sce|amo|sco)|invit(?:iamo|o|a)|raccomand(?:iamo|o|a))|si (?:chiede|guarda|verifica|controlla|legge|telefona|chiama|domanda))";
/** Care put as a noun: 'una telefonata', 'un'occhiata alla scatola'. */
const smallCare =
  "(?:telefonata|telefonatina|chiamata|colpo di (?:telefono|fil[oi])|squillo|occhiata|lettura|controllo|controllata|verifica|messaggino|domanda in più|minuto in più|attenzione in più|po' (?:più )?(?:di )?(?:attenzione|pazienza|cura|buon senso))";

/** Blame laid on the person who wrote. */
export const reproaches = phrases(
  [
    "(?:indirizzo|dati|dato|numero|via|modulo|ordine)(?: [\\p{L}']+){0,2} (?:inserit|fornit|indicat|scritt|comunicat|compilat|dat)[oaie] non (?:è|era|erano|sono|risultava|fosse) (?:\\p{L}+ )?(?:chiar|corrett|complet|esatt|giust|leggibil|valid)\\p{L}*",
    "(?:occorre|occorrerebbe|bisogna|bisognerebbe|vorremmo|dovremmo|servirebbe|andrebbe|resta da|ci serve|dobbiamo) ?(?:prima |anche )?(?:vedere|capire|sapere|verificare|accertare|visto|capito)(?: bene| meglio)? (?:come|in che modo|in che condizioni) (?:è|era|viene|venga|l'ha|l'hai|la|sia|fosse|lo) ?(?:stat[oa] |tenut[oa] )?(?:usat|mont|tenut|conserv|utilizz|install|tratt|us)\\p{L}*",
    "(?:quando|chi|se) (?:uno |si |qualcuno )?(?:ordina|compra|acquista|prenota)(?: [\\p{L}']+){0,3} (?:deve|dovrebbe|bisogna|sa che) (?:mettere in conto|aspettarsi|saper|sapere|considerare|mettere in preventivo)(?: \\p{L}+)?",
    "(?:se|magari) (?:qualcuno|la gente|chi scrive|chi legge|qualcun altro)(?: [\\p{L}']+){0,3} (?:avesse|aveste|si prendesse|leggesse|controllasse|verificasse|chiedesse)(?: [\\p{L}']+){0,4} prima di",
    "(?:casella|indirizzo|numero|profilo|mail|email|pagina) (?:a cui|al quale|alla quale|su cui|che|dove) (?:tu |lei |ci )?(?:hai|ha|avete) (?:scritto|usato|mandato|chiamato|contattato|telefonato|scelto)(?: [\\p{L}']+){0,2} (?:non (?:è|era) (?:più )?(?:controllat|presidiat|quell|attiv|corrett|in uso|giust)\\p{L}*|(?:era|è) (?:quell[oa] )?sbagliat\\p{L}+)",
    "non (?:è|era|sono|nasce|nascono) (?:fatt|pensat|progettat|concepit|adatt|nat)?[oaie]* ?(?:per|a) (?:restare|rimanere|stare|essere lasciat[oaie])(?: [\\p{L}']+){0,2} (?:acces|incustodit|sol)[oaie]",
    "(?:potrebbe|può|potrà|deve|dev'|dovrebbe) ?(?:anche |benissimo |ben )?(?:essere|esserci|aver|averci|aver avuto) (?:[\\p{L}']+ ){0,4}?(?:lampadina|uso|posizione|indirizzo|dato|montaggio) (?:[\\p{L}']+ ){0,2}?(?:sbagliat|troppo|non adatt|inadatt|scorrett|errat)\\p{L}*",
    "(?:forse|magari|non è che|può darsi che|chissà se|sicur[oa] che)(?: non)?(?: tu| lei)? (?:era|eri|eravate|fosse|fossi|si trattava di|aspettavi|aspettava|sei andat[oa]|è andat[oa]|si è recat[oa]|hai aspettato|ha aspettato)(?: [\\p{L}']+){0,2} (?:(?:in |a |ad |da )?un altr[oa]|un'altra|quell[oa] sbagliat[oa]) (?:punto|orario|ora|sportello|giorno|sede|indirizzo|ingresso|negozio|posto|data)",
    "(?:spiace|dispiace|duole|rammarica|sorprende|stupisce) (?:\\p{L}+ )?(?:constatare|notare|rilevare|osservare) (?:che|come) (?:(?:ci sia |c'è )?(?:qualcuno|alcun[ie]|chi|gente|(?:una? |un'|cert[ie] )?(?:person[ae]|client[ei]|utent[ei]|professionist[aei]))(?!\\p{L})(?! (?:[\\p{L}']+ ){0,3}?(?:aspett|attes|ricevut|trovat|subì|subit|rimast|stat[oaie]|avut|pers[oaie])\\p{L}*)|si (?:preferi|scelga|sceglie|continu|vogli|accus|diffond|parl)\\p{L}*|(?:(?:tu|lei|voi|ancora|non) ){0,2}(?:hai|ha|avete|abbia|abbiate) (?:\\p{L}+ )?(?:scelto|preferito|deciso|voluto|scritto|pubblicato|diffuso|omesso|ignorato|accusato))",
    // chi lavora si dice ferito
    "(?:commenti|parole|critiche|accuse|recensioni|frasi|post|attacchi) (?:così|ingiust[ei]|del genere|come (?:quest|il tu|il su)[oaie]+|pesanti|gratuit[ei])(?: [\\p{L}']+){0,3} (?:fanno male|feriscono|demoralizzano|offendono|pesano|scoraggiano|dispiacciono)|(?:fa male|dispiace|amareggia|ferisce|pesa|scoraggia)(?: [\\p{L}']+){0,3} (?:a|per) (?:chi|noi che|persone che|volontari che)(?: [\\p{L}']+){0,6} (?:legger|sentir|esser|veder)\\p{L}*",
    "(?:a onor del vero|per correttezza|va detto che|per la verità|bisogna dire che|c'è da dire che|per dovere di cronaca|a dire il vero),? (?:[\\p{L}']+ ){0,5}?(?:cartello|sito|pagina|foglio|scatola|manuale|etichetta|avviso|modulo|istruzioni|condizioni)(?: [\\p{L}']+){0,3} (?:dice|diceva|dicono|chiede|chiedeva|indica|indicava|avverte|avvertiva|riporta|scritto)",
    "(?:smett|finir|finit|bast|cess)\\p{L}* (?:con |di |subito |una buona volta )?(?:gli |le |i |questi |queste )?(?:insult|offes|ingiuri)\\p{L}*|(?:smett|finir|finit|bast|cess)\\p{L}* di (?:insultar|offender|attaccar|aggredir)\\p{L}*",
    `prima di ${theirAct},? (?:[\\p{L}\\p{N}',-]+ ){0,7}?${ought}(?: [\\p{L}']+){0,2}`,
    `prima di ${theirAct},? (?:[\\p{L}\\p{N}',-]+ ){0,6}?(?:verifica|verifichi|controlla|controlli|informati|si informi|chiedi|chieda|telefona|telefoni|chiama|chiami|leggi|legga|la invitiamo|ti invitiamo|conta fino)(?: [\\p{L}']+){0,2}`,
    `(?:${ought}|avresti potuto|avrebbe potuto|potevi|poteva|dovevi|doveva|ti invitiamo a|la invitiamo a),? (?:[\\p{L}\\p{N}',-]+ ){1,7}?prima di ${theirAct}`,
    `${ought},? (?:peraltro |comunque |però |sempre |anche |pur |magari )*,? ?(?:fare |dare |darci |farci )(?:prima |sempre |almeno )?(?:una |un |un')(?: )?${smallCare}`,
    `(?:conviene|converrebbe|è (?:sempre )?buona norma|si consiglia|è (?:sempre )?consigliabile|è (?:sempre )?(?:bene|meglio)|sarebbe (?:stato )?(?:bene|meglio|opportuno)),? (?:peraltro,? |comunque,? |sempre |prima |anche )*(?:sentirci|chiamarci|telefonarci|scriverci|contattarci|avvisarci|verificar\\p{L}*|controllar\\p{L}*|informar(?:si|ti)|telefonare|chiamare|prenotare|prendere appuntamento|fissare un appuntamento|consultare|guardare (?:il sito|la pagina)|rilegger\\p{L}*)`,
    `(?:una |un |un'|la |quel |quella )(?: )?${smallCare} ${gapWithout(5, "chi|noi|nostr[oa]")}(?:la |lo )?(?:potevi|poteva|potevate|dovevi|doveva|avresti potuto|avrebbe potuto|avrebbe (?:risolto|evitato|chiarito|risparmiato|aiutato)|eviterebbe|risolverebbe|risolveva|evitava|non costa(?:va)?)(?: [\\p{L}']+)?`,
    `(?:bastava|bastavano|sarebbe bastat[oa]|basterebbe) (?:[\\p{L}']+ ){0,3}?(?:un |una |un'|due )(?: )?(?:${smallCare}|righe|minuti)(?: [\\p{L}']+){0,4}`,
    "(?<!non )(?<!non ci )(?<!non lo )(?:potevi|potevate|avresti potuto|avreste potuto) (?:pure |anche |benissimo |tranquillamente |almeno |sempre )*(?:fare|farla|farlo|farci|dircelo|dirlo|chiederl[oa]|accorgert\\p{L}*|pensarci|evitar\\p{L}*|arrivare prima|muovert\\p{L}*|aspettare|passare)(?! (?:in|ad aspettare) (?:pace|invano))",
    "(?:hai|ha|avete|l'hai|l'ha|non avrai|non avrà) (?:per caso|forse|mica|magari) (?:\\p{L}+ )?(?:usat|mess|mont|lasciat|copert|scritt|sbagliat|dimentic|inserit|letto|tocc|avvitat|cambiat|spost|acces|pres|guardat|controll)\\p{L}*|(?:per caso|forse|mica|magari|non è che|non sarà che) (?:l'|la |lo )?(?:hai|ha|avete|avrai|avrà) (?:\\p{L}+ )?(?:usat|mess|mont|lasciat|copert|scritt|sbagliat|dimentic|inserit|tocc|avvitat|cambiat|acces)\\p{L}*|non (?:l'|le |li |lo |la )(?:hai|ha|avrai|avrà) (?:vist|lett|notat)[oaie](?= ?[.,:;])|(?:sei|è) (?:proprio |davvero )?sicur[oa] (?:di (?:aver|non aver|essere)|che (?:l'indirizzo|i dati|non|sia|fosse))\\p{L}*",
    "(?:l'|le |li |la |lo )?(?:hai|avete) (?:mess|mont|us|avvit|scelt|comprat|inser|indic|lasci|acces|copert|sbagli)\\p{L}* (?:proprio )?(?:tu|voi)(?= ?[,.;:!]| non| e non| stess)|(?:l'|le )ha (?:mess|mont|us|avvit|scelt|inser|lasci|acces|copert)\\p{L}* (?:proprio )?(?:lei|sua figlia|suo figlio)(?= ?[,.;:!]| non| e non| stess)",
    "(?:sua figlia|suo figlio|tua figlia|tuo figlio|i bambini|sua moglie|suo marito) (?:\\p{L}+ )?(?:ha|hanno|avrà|avranno|abbia) (?:\\p{L}+ )?(?:mess|mont|us|avvit|lasci|acces|copert|tocc|sbagli|rovesci|gioc)\\p{L}*",
    "(?:controlla|verifica|controlli|verifichi|assicurati|si assicuri|accertati|si accerti) (?:bene |meglio |sempre )?di (?:non )?aver\\p{L}*|quando (?:ordini|ordina|compili|compila|scrivi i dati)(?= ?[.,!])",
    "(?:infangat|rovinat|accusat|attaccat|giudicat|buttat)[oaie] (?:[\\p{L}']+ ){0,3}?da (?:chi|gente che|persone che) (?:non )?(?:scriv|parl|giudic|comment|diffond|condivid|accus|sa |ci )\\p{L}*|chi (?:scrive|parla|giudica|commenta|condivide) senza (?:sapere|conoscere|verificare|controllare|informarsi|avere)|(?:la invitiamo|ti invitiamo|invito|si invita) (?:\\p{L}+ )?a (?:verificare|controllare|approfondire|informar\\p{L}*|documentar\\p{L}*)",
    "(?:raccontarla|raccontala|la racconti|dirla) (?:tutta|per intero|giusta|com'è andata)|(?:dispiace|spiace|fa male|amareggia|rattrista|delude)(?: [\\p{L}']+){0,2} (?:leggere|vedere|sentire) (?:certe|queste|simili|tali) (?:cose|parole|accuse|critiche|frasi)|fammi capire|mi faccia capire|(?:i ladri|i cattivi|i colpevoli) (?:\\p{L}+ )?(?:saremmo|siamo) noi",
    "se (?:ci |lo |la |l')?avesse (?:\\p{L}+ )?(?:guardat|lett|controllat|telefonat|chiamat|verificat|chiest|consultat)\\p{L}*",
    "se (?:ci )?(?:scrivi|scrive|scrivete|chiami|chiama|telefoni|telefona) (?:a|al|alla|all'|su) ?(?:un |una )?(?:[\\p{L}']+ ){0,3}?(?:che non|sbagliat|vecchi|chius)\\p{L}*",
    "indirizzo (?:inserito|indicato|scritto|riportato|digitato) (?:nell'ordine|nel modulo|in fase d\\p{L}+|al momento|durante l'ordine) ?(?:[\\p{L}']+ ){0,4}?(?:era|è|risultava|non|conteneva|mancava)",
    "(?:quando|prima) (?:si|di) (?:[\\p{L}']+ ){0,4}?bisogn\\p{L}+ (?:\\p{L}+ )?(?:controll|verific|legg|far)\\p{L}*",
    "(?:la prossima volta|in futuro)(?: però| magari| per favore| ti prego)* (?:telefona|telefoni|chiama|chiamaci|chiami|avvisa|avvisaci|avvisi|scrivi|scrivici|passa|chiedi|chieda)(?: \\p{L}+)?",
    "(?:hai|avete|lei ha|avrà|avrai) (?:montat|usat|mess|avvitat|install|copert|lasciat)[oaie] (?:un |una |la |il |uno )?(?:\\p{L}+ ){0,2}?(?:troppo|sbagliat|non adatt|più potent|inadatt|vicin|acces)\\p{L}*",
    "(?:chi (?:ordina|compra|acquista|prenota|scrive|viene|compila|reclama)|i clienti|il cliente|la gente|i cittadini|gli utenti|le famiglie|chiunque) (?:\\p{L}+ )?(?:dovrebbe|dovrebbero|deve|devono|farebbe|farebbero|avrebbe dovuto|è tenut|sono tenut|ha l'obbligo)\\p{L}*(?: \\p{L}+)?",
    "(?:conviene|convenga|è (?:sempre )?(?:bene(?! (?:chieder|informar))|meglio|opportuno|consigliabile|prudente|buona norma)|sarebbe (?:stato )?(?:bene|meglio|opportuno|il caso)|meglio) (?:sempre )?(?:\\p{L}+ )?(?:telefonar|chiamar|verificar|controllar|ricontrollar|legger|informars|chieder)\\p{L}*",
    "(?:nel|sul|nella|sull'|nell') ?(?:modulo|ordine|richiesta|prenotazione|indirizzo|form) (?:\\p{L}+ ){0,2}?(?:mancava|mancavano|non c'era|non era indicat|manca)\\p{L}*",
    "(?:l'|lo |la |li |le )?(?:hai|avete|lei ha) (?:\\p{L}+ )?(?:rovinat|rott|bruciat(?!\\p{L} (?:[\\p{L}']+ ){0,3}?(?:or[ae]|mezz'ora|giorn|mattin|pomerigg|serat|nottat|ferie|vacanz|permess|ripos|tempo|sabato|domenica|weekend|soldi|euro|benzina|viaggi|pausa))|danneggiat|scurit|macchiat|strappat)[oaie](?: (?:tu|voi|lei|con|usando|montando|per))?",
    "(?:gente|persone|clienti|quelli|chi) come (?:te|lei|voi) (?:che )?(?:\\p{L}+ )?(?:rovin|distrugg|fa(?:nno)?|mett|mand|dann|diffond|chiud|perd)\\p{L}*",
    "(?:istruzioni|condizioni|avvertenze|etichette|regole|email|mail|termini) (?:\\p{L}+ )?(?:vanno|andavano|andrebbero|si|bisogna|bisognerebbe|basta|bisognava) (?:sempre |anche |pure )?(?:lett|legg|rispett|segu|controll|consult)\\p{L}*",
    "bastava (?:un (?:minimo|attimo|po'|poco|briciolo|pizzico) (?:di |d')?(?:più di )?(?:attenzion|pazienz|cura|buon|impegn|accort)|poca attenzion|usare|montare|guardare|girare|suonare|aspettare|passare)\\p{L}*",
    "(?:danno|problema|guasto|difetto|rottura|macchia|bruciatura|ritardo|disguido) (?:\\p{L}+ )?(?:deriva|dipende|dipeso|nasce|viene|causat|dovut|provocat|imputabil|ascrivibil)\\p{L}* (?:[\\p{L}\\p{N}'-]+ ){0,9}?(?:da te|da lei|da voi|che hai|dal cliente|tuo|tua)(?: \\p{L}+)?",
    "(?:ci sei|ci siete|lei ci è|c'è) cascat[oaie]|te la sei bevuta|se l'è bevuta|(?:hai|ha|avete) abboccato",
    "(?:se|magari) (?:l'|lo |la |li |ci )?(?:avessi|aveste|lei avesse) (?:\\p{L}+ ){0,2}?(?:rimandat|usat|montat|spedit|restituit|rispettat|aspettat|telefonat|scelt|comprat|ordinat|portat|chiamat|provat)\\p{L}*",
    "(?:va|vanno|deve essere|devono essere|dev'essere) (?:sempre )?(?:controllat|verificat|ricontrollat|inserit|compilat)[oaie] (?:\\p{L}+ ){0,3}?(?:da chi|dal cliente|da te|da lei|quando si|prima di|al momento)",
    "(?:stavolta|questa volta)(?: però)? (?:\\p{L}+ )?(?:ricontrolla(?:l[oa])?|controlla(?:l[oa])?|ricontrolli|controlli|scrivil[oa]|verifica(?:l[oa])?|verifichi) (?:bene|meglio|con attenzione)",
    "(?:una telefonata|un messaggio|una chiamata|un'occhiata) (?:\\p{L}+ ){0,6}?(?:è sempre|sarebbe stat|avrebbe evitat|bastav|non guasta)\\p{L}*",
    "(?:minut[oi] di lettura|lettura (?:attenta|veloce|delle istruzioni|dell'etichetta|del regolamento)|un'occhiata (?:all'|alle |ai |al |alla )\\p{L}+|uno sguardo (?:all'|alle |ai |al |alla )\\p{L}+|leggere (?:le istruzioni|l'etichetta|la scatola|il regolamento|le condizioni)) (?:ci |vi |ti |le |mi )?(?:avrebbe|avrebbero) (?:risparmiato|evitato|salvato)(?! a noi)|se (?:la scatola|l'etichetta|le istruzioni|il manuale|il foglietto|le condizioni|il regolamento|l'avviso) (?:fosse|fossero) stat[oaie] (?:lett|guardat|seguit|consultat|apert)[oaie]|con un po' (?:più )?(?:di|d') ?attenzione (?:in più )?(?:alla|al|ai|alle|nel|nello|nella) \\p{L}+",
    "(?:capita|succede),? quando si (?:compil|scriv|ordin|legg|inser)\\p{L}*",
    `(?:ricordati|si ricordi|ricorda|ricordatevi) (?:sempre )?di (?:sempre )?${care}`,
    "(?:hai|avete|lei ha) scritto (?:a|al|all'|alla) ?(?:\\p{L}+ ){0,2}?(?:indirizzo|casella|mail|numero|profilo|pagina) (?:sbagliat|errat|vecchi)\\p{L}*",
    "(?:nel |sul |nell'|nella |sull')(?:modulo|ordine|richiesta|prenotazione) (?:\\p{L}+ |l'){0,4}?(?:era|è|risulta|risultava) (?:scritt|indicat|inserit|compilat|riportat)?[oa]? ?(?:male|sbagliat\\p{L}*|errat\\p{L}*|incomplet\\p{L}*)",
    "(?:quando|se) (?:uno|qualcuno|la gente|le persone|il cliente|i clienti|chi compra) (?:non )?(?:la |lo |le |li )?(?:mett|us|mont|legg|sbagli|compil|lasci|inser|colleg|dimentic|distra|scriv|copr)\\p{L}*|(?:quando|se) (?:la |lo |le |li )?si (?:mont|copr|colleg|avvit|usa|tiene acces|lascia acces)\\p{L}*",
    "non (?:puoi|può|potete|ci si può|ti puoi|si può) (?:poi |certo |adesso |ora )?(?:lamentar|pretender|stupir|sorprender|aspettar(?!e))\\p{L}*|(?:e )?poi (?:ti lamenti|si lamenta|vi lamentate)",
    "(?:(?:è|era|sono|erano) (?:esattamente |proprio )?quell[oaie] |l'indirizzo |il numero |la data |i dati )(?:che )(?:ci )?(?:hai|ha|avete) (?:scritto|dato|indicato|inserito|fornito|messo) (?:tu|lei|voi)|(?:scritt|indicat|inserit|scelt|comunicat)[oaie] (?:proprio )?da (?:te|lei|voi)",
    `(?:avresti|avreste) (?:dovuto|potuto) ${gap(2)}${care}`,
    `(?:lei|cliente) avrebbe (?:dovuto|potuto) ${gap(2)}${care}`,
    `(?:dovevi|dovevate|potevi|potevate|lei (?:doveva|poteva)) ${gap(2)}${care}`,
    `(?:bastava|sarebbe bastato|era sufficiente|sarebbe stato sufficiente) (?:${gap(2)}${care}|un messaggio|una telefonata|un po' di (?:attenzione|pazienza))`,
    `(?:ti|le|vi|la) sarebbe bastato ${gap(2)}`,
    // told to be careful: 'ti chiediamo di controllare sempre bene i dati quando fai l'ordine'
    `(?:controll|verific|rilegg|legg|inser|compil|scriv)(?:are|ere|ire|arli|arle|arlo|arla|a|i|ate|ete)(?: \\p{L}+)? (?:sempre|bene|attentamente|con attenzione|con cura) ${gap(5)}(?:quando (?:fai|fa|ordin|compr|si)|prima di (?:ordin|compr|invi|conferm)|al momento d|in fase d|ogni volta|la prossima volta|in futuro)~`,
    "(?:basta|basterebbe|ci vuole|serve|serviva) (?:un po' di|un minimo di|un briciolo di|un filo di|solo un po' di|più|maggiore) (?:attenzione|cura|prudenza|buon senso)(?! da parte nostra| nostra)",
    `non (?:ci |lo |la |li |le |mi )?(?:hai|avete|avevi|avevate) ${gapWithout(2, "mai|ricevuto|avuto|nessun|nessuna|ancora")}${careDone}`,
    `(?:lei|evidentemente|forse|probabilmente|purtroppo lei|se lei|dato che|visto che|poiché) non (?:ci |lo |la )?ha ${gapWithout(2, "mai|ricevuto|avuto|ancora")}${careDone}`,
    `(?<!non )(?:hai|avete|avevi|lei ha|forse ha|evidentemente ha|probabilmente ha) ${gapWithout(2, "fatto|ricevuto|trovato|avuto|ragione")}${slip}`,
    "(?:hai|avete|lei ha) (?:aspettato|atteso) (?:troppo|tanto|così tanto) (?:a|per|prima di) (?:segnal|chied|scriv|apri|avvis|reclam|contatt|comunic|avvert)\\p{L}*",
    "(?:ti sei|vi siete|lei si è) (?:sbagliat|confus|distratt|dimenticat|inventat|perso il|accort)\\p{L}*",
    "(?:si|si sarà|si è) (?:certamente |forse |probabilmente )?confus[oa]",
    "(?<!(?:nessuno|nessuna) (?:(?:mi|ci) )?)(?:hai|avete|lei ha|ha) (?:frainteso|inventato|equivocato)",
    "(?:(?:è|era|sia|fosse) (?:stat[oa] )?|per |la |una |tutta |solo )?(?:colpa|responsabilità|errore|sbaglio|svista|distrazione|disattenzione|mancanza|negligenza|problema|imprudenza) (?:è |era |è stata )?(?:tutta |solo |soltanto )?(?:tu[oa]|vostr[oa])",
    "(?:(?:è|era|sia|fosse) (?:stat[oa] )?|per |la |una |tutta |solo )(?:colpa|svista|distrazione|disattenzione|negligenza|imprudenza) (?:è |era )?(?:tutta |solo |soltanto )?sua",
    "(?:per |di |da )?(?:una |un |un'|la )?(?:tua|vostra|sua) (?:colpa|svista|distrazione|disattenzione|negligenza|imprudenza|dimenticanza|incuria)",
    "(?:è|era|è stato|per|di) (?:un )?(?:tuo|vostro|suo) (?:errore|sbaglio|problema)",
    "(?:responsabilità|errore|errori|mancanza|disattenzione|colpa|negligenza) (?:è )?(?:da parte (?:tua|vostra|sua|del cliente)|del cliente|dell'utente|del consumatore)",
    "la responsabilità è (?:tua|sua|vostra|di chi)",
    "(?:te la sei|se l'è|te le sei) cercat[ae]",
    "come (?:già |ben |più volte |abbondantemente |chiaramente ){1,2}(?:scritto|indicato|specificato|riportato|detto|spiegato|comunicato|precisato|segnalato|previsto|ricordato|pubblicato)",
    "come (?:è )?(?:scritto|indicato|specificato|riportato|spiegato|previsto|precisato|segnalato|stabilito|da) (?:chiaramente )?(?:nelle|nei|nel|nella|sulle|sui|sul|sulla|dalle|dai|dal) (?:nostr[eioa] )?(?:condizion~|termini|regolament~|contratt~|istruzion~|faq|sito|etichett~|manual~|confezion~|scheda|informativ~)",
    "(?:c'è|era|è|sta) scritto (?:ben |molto )?(?:chiar~|grande|in grande|dappertutto|ovunque|nero su bianco)",
    "(?:le |i |il |la )?(?:istruzioni|condizioni|termini|regolamento|etichetta|avvertenze|regole) (?:parla(?:no)?|sono|è|erano|era) (?:molto |ben |più che |piuttosto )?(?:chiar[oaie]|esplicit~)",
    "(?:leggi|legga|leggere|leggete|rilegga|rileggi|rileggere) (?:meglio|bene|con (?:più |maggiore )?attenzione|attentamente|(?:le|il|i) (?:nostr[ei] )?(?:condizioni|istruzioni|regolamento|termini|avvertenze))",
    "(?:la prossima volta|in futuro|per il futuro)(?: ti| la| vi)?(?: consigliamo di| invitiamo a| preghiamo di| raccomandiamo di)? (?:controll|legg|rilegg|verific|fai (?:più )?attenzione|faccia (?:più )?attenzione|fare (?:più )?attenzione|stai (?:più )?attent|prest(?:i|a|are|ate|ino)(?!\\p{L})|ricorda|ricordati|inserisc|sii più|sia più)\\p{L}*",
    `indirizzo (?:che (?:ci )?(?:hai|ha|avete)|da te|da lei) (?:fornito|inserito|dato|indicato|scritto) ${gap(1)}(?:era|è|risulta|non)`,
    `(?:dati|indirizzo|informazioni) ${gap(2)}(?:da te|da lei|dal cliente) ${gap(1)}(?:fornit|inserit|indicat)\\p{L}*`,
    "(?:un |l'|d')?uso (?:improprio|scorretto|errato|sbagliato|non corretto|non conforme|imprudente)",
    "(?:non eri|non eravate|lei non era|non ti sei|non vi siete|lei non si è) (?:in casa|a casa|reperibile|presente|presentat~|fatt~ trovare|accort~|degnat~)",
    "(?:eri|eravate|risultavi|destinatario (?:era )?) ?assent[ei]",
    "(?:sei arrivat|siete arrivat|lei è arrivat)[oaie] (?:tardi|in ritardo|fuori orario|troppo tardi)",
    `se (?:ci |tu |lei |l'|lo )?(?:avessi|aveste) ${gap(1)}${careDone}`,
    `se lei (?:ci )?avesse ${gap(1)}${careDone}`,
    "(?:tua|tue|sua|sue|vostr[ae]) font[ei] (?:\\p{L}+ )?(?:ment\\p{L}*|inventa\\p{L}*|dice il falso)",
    "il cliente (?:non )?(?:ha|aveva|avrebbe|deve) (?:dovuto |sbagliato|letto|inserito|frainteso|controllato)\\p{L}*",
  ],
  [
    // in their place: 'se avessi rimandato io una lampada'
    "se (?:l'|lo |la |li |le |ci |mi |ne )?avessi (?:[\\p{L}']+ ){0,2}?io(?: [\\p{L}']+){0,4}|se io (?:[\\p{L}']+ ){0,1}?avessi(?: [\\p{L}']+){0,4}",
    "(?:quando|se) (?:uno|qualcuno|una persona) (?:[\\p{L}']+ ){1,9}?(?:ha (?:tutto )?(?:il )?diritto|ha ragione|merita|si aspetta|non riceve)(?: \\p{L}+)?",
    "bast\\p{L}+ (?:\\p{L}+ ){0,2}?\\p{L}+r(?:ti|la|vi|le)",
    // 'bastava aspettare; abbiamo usato la forza': ciò che chi scrive non ha fatto
    "bastava [^.!?\\n]{0,90}(?:;|,? e|,? ma|,? invece|,? eppure) (?:noi )?(?:non )?(?:l'|lo |ci )?(?:abbiamo|ho) \\p{L}+",
    "(?:bastava|bastato|bastata|sufficiente) (?:un|una|un') ?(?:\\p{L}+ )?(?:messaggio|telefonata|avviso|cartello|riga|mail)(?: [\\p{L}']+){0,3}? (?:e non|non l'abbiamo|non te|da parte|nostr[oa]|per (?:avvis|dir|scus)\\p{L}*|e noi|ma non|e nessuno)",
    "non hai (?:\\p{L}+ ){0,1}(?:sbagliat~|frainteso|capito male|letto male|inteso male|dimenticato|esagerato|inventato)",
    "(?:lei )?non ha (?:\\p{L}+ ){0,1}(?:sbagliat~|frainteso|capito male|letto male|esagerato|inventato)",
    `(?:non|né|nessuna|senza|mai|nessun|neppure|neanche|zero) ${gap(5)}(?:colpa|responsabilità|errore|sbaglio|svista|distrazione|disattenzione|negligenza|problema|uso|imprudenza|mancanza) ?(?:tu[oa]|su[oa]|vostr[oa]|improprio|scorretto|errato|sbagliato|da parte tua|da parte sua|del cliente)?`,
    `(?:non|né|nessuna|senza|mai|nessun) ${gap(4)}(?:tu[oa]|su[oa]|vostr[oa]) (?:colpa|errore|sbaglio|svista|distrazione|problema|disattenzione|negligenza)`,
    "non (?:devi|dovevi|avresti dovuto|avreste dovuto|avrebbe dovuto|deve|doveva) (?:\\p{L}+ ){0,2}(?:scriver|chiamar|chieder|contattar|segnalar|avvisar|controllar|verificar|legger|pensar)\\p{L}*",
    "(?:avresti|avreste|avrebbe) (?:dovuto|potuto) (?:\\p{L}+ )?(?:legger|chiamar|trovar)\\p{L}* (?:da noi|una nostra|qui|noi|subito una)",
    // 'una domanda che chiunque dovrebbe farsi', 'chi compra deve ricevere una risposta': what people have a right to
    "(?:chi \\p{L}+|i clienti|il cliente|la gente|i cittadini|gli utenti|le famiglie|chiunque) (?:\\p{L}+ )?(?:dovrebb\\p{L}+|dev(?:e|ono)|avrebb\\p{L}+ dovut[oaie])(?: (?:mai|sempre|anche|pure|più|almeno|poi)){0,2} (?:farsel[ae]|porsel[ae]|fars?(?:i|e|la|le)(?= ?[.,;:!?]|$)|(?:far|por)si (?:e|questa|quella|la|certe|queste|delle)(?!\\p{L})|fare (?:\\p{L}+ )?(?:stess[ae] )?domand[ae]|poter\\p{L}*|aver\\p{L}* (?:(?:il|un|una|la|almeno) )?(?:diritto|risposta|modo|certezza|luce|spesa|pacco)|sentirsi|trovar\\p{L}*|ricever\\p{L}*|fidarsi|esser\\p{L}* (?:\\p{L}+ )?(?:avvisat|avvertit|informat|trattat|accolt|ascoltat|liber|tranquill|al sicuro|tutelat|pagat|protett|rispettat)\\p{L}*)",
    "(?:domand[ae]|cos[ae]|dubbi[o]?|curiosità) che (?:i clienti|la gente|i cittadini|gli utenti|le famiglie|chiunque) (?:\\p{L}+ )?(?:dovrebb\\p{L}+|farebb\\p{L}+)",
    "(?:chi \\p{L}+|i clienti|il cliente|la gente|i cittadini|gli utenti|le famiglie|chiunque) non (?:dovrebb\\p{L}+|dev(?:e|ono)|avrebb\\p{L}+ dovut[oaie])(?: (?:mai|più|certo)){0,2} (?:aspettar|attender|dover|restar|rimaner|trovar|perder|subir|rincorrer|pagar|preoccupar|ritrovar|sentir)\\p{L}*",
    "(?:chi \\p{L}+|i clienti|la gente|i cittadini|le famiglie|chiunque) (?:\\p{L}+ ){0,3}?farebb\\p{L}+ (?:lo stesso|come|la stessa|altrettanto|quello che|uguale|questa|la tua|la sua|la vostra|quella)",
    "(?:risolver\\p{L}*|risolviamo|sistem\\p{L}*|seguir\\p{L}*|capire|del|sul|il) (?:il )?(?:tuo|suo|vostro) problema",
    // chi scrive fa del bene: 'i clienti come lei ci fanno crescere'
    "come (?:te|lei|voi) (?:che )?(?:ci |mi |vi )?fa(?:nno)? (?:\\p{L}+ )?(?:crescer|bene|felic|migliorar|sperar|onore|piacere|capire|differenza|contenti|strada)\\p{L}*",
    // 'Bastava una telefonata. Ne rispondo io.', 'Dovevamo avvisarla. Bastava un messaggio.': theirs, told in the sentence beside it
    "bastava (?:[\\p{L}']+ ){1,5}?[\\p{L}']+ ?[.:;] (?:(?:e|ma|invece|però|eppure|noi|io) ){0,2}(?:non (?:gliel'|te l'|ve l'|l')?(?:abbiamo|ho) (?:fatt|mandat|scritt|avvisat|avvertit|pensat|dett|telefonat|chiamat)[oaie]|ne rispond\\p{L}+|(?:la )?colpa (?:è )?(?:mia|nostra)|è (?:stata )?colpa (?:mia|nostra)|toccava a (?:me|noi)|(?:dov|pot)ev(?:o|amo))",
    "(?<!(?<!\\p{L})non )(?:(?:dov|pot)ev(?:o|amo)|avr(?:ei|emmo) (?:dovuto|potuto)) [^.!?\\n]{0,90}[.:;] bastava(?! (?:legg|guard|chied|(?:[\\p{L}']+ ){0,2}?\\p{L}+(?:rci|rmi|rcelo|rmelo)(?!\\p{L}))\\p{L}*)(?: [\\p{L}']+){1,3}",
    // 'in un giorno scelto da voi': they are free to choose
    "(?<!(?<!\\p{L})(?:è|era|sono|da|per|di) )(?:un|una|uno|qualsiasi|qualunque|ogni) (?:\\p{L}+ ){1,3}?scelt[oaie] (?:proprio )?da (?:te|lei|voi)",
    // told where the news is, and not to think before speaking
    "(?:ti|la|vi) invit(?:o|iamo) (?:\\p{L}+ )?a (?:verificare|controllare|consultare)(?![^.!?\\n]{0,90}(?<!\\p{L})(?:prima di|regol|condizion|termin|contratt))\\p{L}* (?:[\\p{L}']+ ){0,3}?(?:nell'|sull'|sul |sulla |nella |in )(?:app|sito|pagina|bacheca|portale|area)",
    // a paper that is theirs to show: 'una lettera dove c'è scritto nero su bianco che lei era in regola'
    "(?:(?:sped|mand|prepar|consegn|invi|rilasci|scriv|firm|d)(?:iamo|eremo|erò|aremo|arò)|avr(?:à|ai|ete)|ricever(?:à|ai|ete)) (?:[\\p{L}']+ ){0,3}?(?:lettera|dichiarazione|attestat[oa]|attestazione|certificato|ricevuta|documento|relazione) (?:[\\p{L}']+ ){0,4}?(?:dove|in cui|nella quale|nel quale|con) (?:c'è|sta|è) scritto(?: \\p{L}+){0,3}",
    // the writers' own hurt: 'ci fa male leggere queste parole'
    "(?:ci|mi) (?:dispiace|spiace|fa male|rattrista)(?: [\\p{L}']+){0,2} (?:leggere|vedere|sentire) (?:queste|tali) (?:cose|parole|frasi)",
    // la telefonata che non è partita da noi
    `${smallCare} (?:[\\p{L}']+ ){1,6}?(?:e|ma|eppure|però|solo che) (?:noi )?non (?:(?:te |ve |ce )?l'|gliel'|gliel[ao] |te l[ao] |ve l[ao] |l[ao] |ti |vi |le )?(?:abbiamo|ho|è stata)(?: \\p{L}+)?`,
    `${smallCare} (?:[\\p{L}']+ ){0,4}?(?:da parte nostra|da noi|nostra|(?:dovevamo|potevamo|avremmo (?:dovuto|potuto)) (?:\\p{L}+ )?far\\p{L}*)`,
    // giusto finché lo diceva chi scrive, sbagliato da noi
    "(?:sbagliat|errat)[oaie] (?:(?:quando|dove|da quando|appena) (?:noi )?(?:l'|lo |la |li |le )?(?:abbiamo|ho)|l'abbiamo|lo abbiamo|da noi|noi)(?: \\p{L}+)?",
  ],
);
