import { gap, gapWithout, phrases } from "../../lib/phrases.ts";
import { people } from "./people.it.ts";
import { evasions, reproaches } from "./reproach.it.ts";

/** Ends of the things that a careful customer does, in the infinitive. */
const care =
  "(?:legger|rilegger|guardar|telefonar|chiamar|controllar|ricontrollar|verificar|informar|avvisar|avvertir|segnalar|chieder|domandar|presentar|prenotar|confermar|disdir|pensar|accertar|assicurar|fotografar|conservar|rispettar|comunicar|specificar|precisar|consultar|alzare (?:il telefono|la cornetta|la mano)|(?:fare|dare) (?:uno squillo|un colpo di telefono|un'occhiata|una copia)|(?:fare|prestare) attenzion|(?:essere|stare) (?:\\p{L}+ )?(?:attent|prudent|cert|sicur|precis|puntual)|tener[ei]? d'occhio|mettere in conto|dirlo|dircelo|dirglielo|farlo presente|far presente)\\p{L}*";
/** The part of it that a careful firm does not do as well. */
const asked =
  "(?:(?:legger|guardar|telefonar|chiamar|chieder|domandar|presentar|prenotar|disdir|pensarc|conservar|rispettar|consultar|informars|farlo presente|far presente|alzare (?:il telefono|la cornetta|la mano)|(?:fare|dare) (?:uno squillo|un colpo di telefono)|(?:fare|prestare) attenzion|mettere in conto)(?:e|si|ci|lo|li|ne|celo|i)?(?!\\p{L})|(?:dirlo|segnalarlo|chiederlo) (?:al|alla|all'|subito|entro|in quel))";
/** Things that a customer did or failed to do, as participles. */
const deed =
  "(?:apert|guardat|lett|rilett|chiest|domandat|chiamat|telefonat|scritt|avvisat|avvertit|segnalat|aspettat|attes|scelt|comprat|ordinat|prenotat|pagat|disdett|stampat|conservat|tenut|mess|tolt|spent|staccat|chius|mandat|inviat|comunicat|dett|portat|presentat|ritirat|rispettat|seguit|consultat|aggiornat|salvat|installat|caricat|scaricat|compilat|inserit|indicat|verificat|controllat|provat|lasciat|usat|montat|lavat|confermat|attivat|consegnat|fornit|precisat|specificat|dichiarat|restituit|registrat|cliccat|firmat)[oaie]";
/** The same where the act itself was the mistake. */
const carelessDeed =
  "(?:buttat|gettat|ignorat|confus|sbagliat|fraintes|equivocat|dimenticat|distratt|copert|appoggiat|strapazzat|maltrattat|lavat|bagnat|fatt[oa] cadere|urtat|sovraccaricat|collegat|schiacciat|cliccat|sottovalutat|trascurat|immaginat|sognat|lasciat[oa] acces|mess[oa] a lavare|montat|strofinat|raschiat)[oaie]?";
/** Attacks that a person may make in public. */
const attack =
  "(?:accusar|lamentar|protestar|recensir|giudicar|criticar|condannar|sparar|gridar|urlar|sfogar|puntare il dito|denunciar|diffamar|indignar|insultar|attaccar|(?:trarre|tirare) conclusion|polemizzar|far polemica|arrabbiar|scriver(?:lo|e|ci|ne)? (?:qui|su|sui|in pubblico|davanti|certe|queste|cose)|pubblicar(?:lo|e)? (?:qui|su facebook|sui social)|metter(?:lo|e|ci)? (?:tutto )?(?:in piazza|alla gogna|alla berlina))\\p{L}*";
/** Where things are written for customers to read. */
const notice =
  "(?:istruzion[ei]|condizion[ei]|avvertenz[ae]|etichett[ae]|scatol[ae]|confezion[ei]|cartell[oi]|cartellin[oi]|avvis[oi]|orari[o]?|calendario|chiusur[ae]|giornat[ae]|regolament[oi]|menù|bigliett[oi]|band[oi]|deliber[ae]|tariff[ae]|commission[ei]|clausol[ae]|manual[ei]|foglietto|termini|conferma|contratt[oi]|modulo|sito|pagina|homepage|rischi[o]?|costi|prezzi|scadenz[ae]|allergeni)";
const written =
  "(?:scritt|indicat|segnalat|riportat|specificat|espost|affiss|appes|pubblicat|stampat|previst|dichiarat|visibil|consultabil|disponibil|onlin)[oaie]";
/** How notices are said to have been too plain to be missed. */
const plain =
  "(?:a (?:chiare )?(?:caratteri|lettere)|in grande|in grassetto|in rosso|in maiuscolo|in evidenza|ben (?:visibil|in vista|in evidenza|chiar)|molto chiar|piuttosto chiar|chiaramente|in modo (?:molto |più che |assai )?chiar|chiaro e tondo|grande come|grandi come|nero su bianco|da (?:mesi|anni|settimane|tempo|sempre|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|dappertutto|ovunque|in bella vista|sotto gli occhi|consultabil|a disposizione di (?:tutti|chiunque)|per chi (?:lo|la|li|le|vuole|volesse|ha) )\\p{L}*";
const chosen =
  "(?:\\p{L}+ )?(?:scelt|volut|decis|accettat|firmat|cliccat|confermat|sottoscritt|insistit|preferit|dat|ordinat|aggiunt|tolt|mess|annullat|spostat)[oaie]";
const you = "(?:hai|avete|avevi|avevate|(?:lei|signora|signore|signor \\p{L}+|signora \\p{L}+) (?:ha|aveva))";

/** Blame laid on the person who wrote, by its shape. */
export const reader = phrases(
  [
    // A duty seen afterwards, or one put as advice.
    `(?:bisognava|occorreva|occorrerebbe|bisognerebbe|conveniva|converrebbe|potevate|potevi|basterebbe|bastava|sarebbe (?:bastat[oa]|servit[oa]|stato (?:meglio|utile|saggio|opportuno|prudente))|era (?:meglio|il caso|opportuno|sufficiente)|non costava (?:niente|nulla|molto)) (?:di |almeno |anche |prima |solo |soltanto |forse |semplicemente )*${asked}`,
    "(?:sarebbe (?:bastat[oa]|servit[oa])|bastava|basterebbe) (?:un|una|uno|due) ?(?:\\p{L}+ )?(?:telefonata|squillo|chiamata|messaggio|mail|email|occhiata|righe|minuto|clic) (?:[\\p{L}']+ ){0,4}?(?:prima (?:di|che)|invece)",
    `(?:è|resta) (?:sempre )?(?:consigliat[oa]|raccomandat[oa]|consigliabile|buona (?:norma|regola|abitudine)) (?:di )?${care}`,
    "(?:bisogna|occorre|va|vanno|andava|andavano|conveniva|bastava) (?:\\p{L}+ )?(?:messo |mettere )(?:in conto|in preventivo)",
    `(?:la responsabilità|l'onere|il compito|il dovere) di ${care} (?:\\p{L}+ )?(?:è|era|spetta|resta) (?:\\p{L}+ )?(?:del|dell'|di chi|al|all'|a chi|tu[oa]|su[oa])`,
    `(?:è|era|sta|spetta) (?:sempre )?(?:al?|il|lo|l'|la|alla) ?(?:cliente|utente|ospite|paziente|passeggero|genitore|chi \\p{L}+) (?:a |ad |che )?(?:dover |deve |doveva )?(?:\\p{L}+ )?${care}`,
    // A past that the reader could have had.
    `se (?:tu |voi |solo |soltanto |almeno |invece |poi )*(?:(?:ci|l'|lo|la|li|le|ne|mi) ?)?(?:avessi|aveste) ${gapWithout(3, "io|noi|ricevuto|avuto")}${deed} ${gap(10)}(?:avresti|avreste|saresti|sareste|sapresti|sapreste|vedresti|non sare\\p{L}+|non staremmo|ti avremmo|vi avremmo|avremmo potuto|l'avremmo|tutto questo)`,
    `se (?:lei |la signora |il signore |solo |almeno )*(?:(?:ci|l'|lo|la|li|le|ne|mi) ?)?avesse ${gapWithout(3, "ricevuto|avuto")}${deed}`,
    "se (?:qualcuno|uno di voi|lei|tu|voi) (?:ci )?foss[ei](?:te)? (?:stat|rimast)[oaie] (?:in casa|a casa|present|più|puntual|reperibil)\\p{L}*",
    // What the reader failed to do.
    `${you} (?:ancora |poi |però )?(?:mai )?(?:omesso|evitato|trascurato|tralasciato|mancato|scelto di non|preferito non|pensato di non|dimenticato) (?:di )?\\p{L}+`,
    `non (?:ci |mi |ce l'|ce lo |l'|lo |la |le |ne |gli )?${you} (?:mai |nemmeno |neanche |poi )?(?:${deed}|risposto)(?! (?:niente|altro|la luna|tanto|molto|più|che|scuse|nulla|male|invano|a vuoto|di (?:sbagliat|male|troppo)|una cosa|tu|lei|il falso))`,
    `lei (?:però |invece |purtroppo |ancora )?non (?:ci |mi |ce l'|ce lo |l'|lo |la |le |ne |gli )?(?:ha|aveva) (?:mai |nemmeno |neanche |più |poi )?${deed}`,
    `(?:perché|siccome|poiché|visto che|dato che) (?:lei |tu |voi )?non (?:ci |ce l'|ce lo |ce la |ce le )?(?:hai|lei ha|avete|avevate|avevi) (?:mai |più )?${deed}`,
    "nessuno (?:ci|mi) (?:ha|aveva|avesse|avrebbe) (?:mai )?(?:avvisat|avvertit|comunicat|informat|prevenut)[oaie]",
    `(?:sapevamo|potevamo sapere|potevamo indovinare|potevamo immaginare) (?:\\p{L}+ ){0,3}?se (?:non|nessuno)`,
    // What the reader chose, signed or did.
    `(?:(?:hai|avevi) ${chosen} tu|(?:ha|aveva) ${chosen} lei|avete ${chosen} voi)(?! stess| che| ha| non)`,
    "(?:è|sei|siete) (?:stat[oaie] )?(?:proprio )?(?:lei|tu|voi) (?:a|ad|che (?:ha|hai|avete)) ?(?:\\p{L}+ )?(?:scegl|scelt|chieder(?:e|ci|lo)|vole|volut|decid|decis|insist|firm|accett|conferm|ordin|sbagli|dimentic|togli|tolt|lascia|mett|mess|rifiut|annull|spost|rimand|cancell|usa|monta|apri|apert)\\p{L}*",
    "lei (?:\\p{L}+ )?(?:ha|aveva) (?:\\p{L}+ )?(?:cliccat|firmat|sottoscritt)[oaie]?|lei ha accettat[oaie] (?:le|il|i|la|l')(?! scus| nostr)",
    "(?:lei|tu|voi) (?:però|invece|purtroppo) (?:non )?(?:lo |la |l'|ci |ce )?(?:ha|hai|avete) (?:\\p{L}+ )?(?:scelt|apert|tolt|ordinat|lavat|montat|rifiutat|spostat|rimandat|annullat|firmat|accettat|disdett|insistit|aspettat\\p{L}* (?:il (?:pomeriggio|giorno|mattino)|la sera|troppo))\\p{L}*",
    "(?:purtroppo|peccato che) (?:\\p{L}+ )?(?:hai|avete|lei ha) (?:ordinat|scelt|spedit|montat|usat|lavat|apert|tolt)[oaie]? (?!due|tre|quattro|cinque|per|invano|così|una rispost)",
    "(?:si è|ti sei|vi siete) (?:presentat|mess|fidat|fatt)[oaie] (?:\\p{L}+ )?(?:senza (?!preavviso)|in ritardo|tardi|dopo l|fuori orario|di gente|ingannare|fregare)\\p{L}*",
    "(?:hai|ha|avete) (?:tolt|apert|rott|rimoss|staccat|strappat|pers|buttat|smarrit|gettat)[oaie] (?:tu |lei |voi )?(?:il |la |lo |l'|le |i )(?:sigill|scatol|etichett|scontrin|ricevut|confezion|imball|garanzi|bigliett|targhett|cartellin|istruzion|pellicol)\\p{L}*",
    "(?:lei )?(?:ne|lo|la|li|le|l') ?(?:ha|hai|avete) già (?:spostat|rimandat|saltat|disdett|annullat|mancat|rifiutat|cambiat|pers)[oaie]",
    // What a sensible person would do, or what happens to the others.
    `(?<!(?:[ad]|di|per|con|su|tra|fra|anche) )chi (?:non )?(?:[\\p{L}\\p{N}'-]+ ){1,12}?(?:si espone|se la (?:va a |sta )?cerca|se l'è cercat[oa]|lo sa (?:bene|benissimo)|sa (?:bene|benissimo)|sa (?:a )?(?:che )?cosa (?:va incontro|aspettarsi|lo aspetta)|(?:deve|dovrebbe|dovrà) (?:aspettarsi|mettere in|accettare|prevedere|pensarci)|non (?:può|potrà) (?:poi |certo |mica )?(?:pretender|aspettar|stupir|lamentar|sorprender)|(?:di solito|in genere|normalmente|sempre|mai|difficilmente|raramente) (?:\\p{L}+ ){0,3}?(?:sorpres|problem|brutt|guai)|non (?:ha|trova|incontra|avrà|corre) (?:\\p{L}+ )?(?:queste |brutte |certe )?(?:sorpres|problem|rischi|guai)|ne (?:paga|accetta|subisce) le conseguenze|è il primo a)\\p{L}*`,
    "(?:se la|te la|ve la) (?:va|vai|andate|è andat[ao]|sei andat[ao]|siete andati) (?:un po' )?a cercar|(?:è |un po' |un po' come )cercar(?:sela|sele)|(?:se|te|ve) (?:la|le) (?:cerc|volut)\\p{L}*",
    "(?:un|una|un') ?(?:cliente|persona|genitore|utente|viaggiator[ei]|lettor[ei]|ospite|turista|adult[oa]|madre|padre|consumator[ei]) (?:\\p{L}+ )?(?:attent|prudent|accort|espert|informat|responsabil|avvedut|giudizios|prevident|coscienzios|scrupolos|normal)\\p{L}* (?:\\p{L}+ ){0,2}?(?:avrebbe|se ne|si|sa|legge|controlla|chiede|non|fa|lo)(?! (?:merita|trova))",
    "(?:tutti gli altri|gli altri|gli altri clienti) (?:hanno|l'hanno|ce l'hanno) (?:\\p{L}+ )?(?:lett|capit|controllat|trovat|rispettat)\\p{L}*|come (?:tutti sanno|ognuno sa|è noto|ben sa|lei sa bene|sa benissimo|sai benissimo|saprà bene|saprai bene)",
    "(?:di solito|spesso|in genere|normalmente|quasi sempre|nove volte su dieci|il più delle volte) (?:\\p{L}+ ){0,4}?(?:succed|capit|accad|si verific|dipend)\\p{L}* (?:quando|se|perché|dal fatto che|da come) (?:\\p{L}+ )?(?:si|uno|qualcuno|il cliente|chi|la gente)",
    // Reproaches for saying it in public, or for saying it at all.
    `prima di (?:\\p{L}+ )?${attack}`,
    "(?:scriver(?:lo|ci)|scrivere (?:qui|su|sui|in pubblico|recension\\p{L}+|certe|queste)|pubblicar(?:e|lo)|postar(?:e|lo)|lamentars[ie]|sfogars[ie]|protestare|gridare|urlare|insultare|accusare) (?:[\\p{L}'-]+ ){0,6}?(?:non (?:aiuta|serve|risolve|fa onore|porta|ti fa|le fa|è (?:il modo|la soluzione|un bel|bello|giusto|corretto))|danneggi|offend|ferisc|rovin|fa (?:solo )?(?:male|perdere))\\p{L}*",
    "(?:accus[ae]|parole|commenti|frasi|post|recensioni|critiche) (?:come (?:quest[aei]|la tua|la sua|le tue|le sue) )?(?:dicono|raccontano|parlano) (?:\\p{L}+ )?(?:più|molto|tanto) (?:di|su) (?:chi|te|lei|voi)\\p{L}*|(?:accus[ae]|parole|commenti|frasi|post|recensioni|critiche) come (?:quest[aei]|la tua|la sua|le tue|le sue|i tuoi|i suoi) (?:\\p{L}+ )?(?:rovin|offend|ferisc|danneggi|fanno male|mettono|costano)\\p{L}*",
    "(?:dir(?:lo|celo|glielo|cela)|parlar(?:ne|ci|gli)|segnalar(?:lo|celo)|chieder(?:lo|ci|celo)|far(?:lo|celo) presente) (?:[\\p{L}'-]+ ){0,6}?(?:e non|non|invece che|anziché|piuttosto che) (?:\\p{L}+ )?(?:su|sui|in) (?:facebook|tripadvisor|google|instagram|tiktok|internet|social|piazza|pubblico|una recensione)|(?:e non|non|invece di|anziché|piuttosto che) (?:fotografar|pubblicar|postar|scriver|lamentar|recensir)\\p{L}* (?:[\\p{L}'-]+ ){0,4}?(?:su|sui|per|in) (?:facebook|tripadvisor|google|instagram|tiktok|internet|social|piazza|pubblico)",
    "(?:ti|le|vi) (?:faccio|facciamo|ricordo|ricordiamo) (?:\\p{L}+ ){0,2}?(?:notare |presente )?che (?:[\\p{L}'-]+ ){0,4}?(?:è (?:il cliente|compito|responsabilità|tenut)|spetta|dovev(?:i|ate)|avev(?:i|ate)|non (?:hai|avete|lei ha))\\p{L}*",
    // What was there to be read.
    `${notice} (?:${gapWithout(4, "non|ma|però|nostro|nostra")})?(?:è|era|sono|erano|c'è|c'era|sta|stava|stanno|resta) (?:${gapWithout(5, "non|ma|però|nostro|nostra|dietro|dentro|minuscolo")})?${plain}`,
    `(?:sulla|sul|nel|nella|nelle|sui|sulle|all'|nell'|sull'|sullo|in) ?(?:\\p{L}+ )?${notice} (?:[\\p{L}\\p{N}'-]+ ){0,2}?(?:c'è|c'era|è|era|sta|stava|lo) (?:\\p{L}+ )?(?:scritt|indicat|segnalat|riportat|specificat|dic)[oaie]? (?:${gapWithout(8, "non|ma|però|nostro|nostra|dietro|dentro")})?${plain}`,
    `${notice} (?:[\\p{L}'-]+ ){0,3}?(?:(?:è|era|erano|sono|c'è|c'era) ${written} lì|(?:è|era|c'è) lì da)|lì (?:${gap(3)})?(?:c'era|era|erano|è) (?:tutto )?scritt[oaie]|(?:segnalat|indicat|previst|pubblicat)[oaie] (?:[\\p{L}'-]+ ){1,6}?consultabil[ei]`,
    "(?:lo|la|li|le) (?:legga|rilegga|guardi|leggete|controlli) (?:bene |meglio )?(?:prima|la prossima|un'altra volta)|(?:guard[ai]|rilegg[ai]|controll[ai]|legg[ai]|verifich?i) (?:bene|meglio) (?:il|la|lo|le|i|gli|l'|che)",
    "(?<!non )(?:ti|la|le|vi|lo) avevamo (?:\\p{L}+ )?(?:avvertit|avvisat|raccomandat|pregat|messo in guardia|mess[oa] in guardia|sconsigliat)\\p{L}*(?! (?:tardi|in ritardo|male|solo|troppo|con|a voce|quando|di (?:una|un)))",
    // Things supposed of the reader.
    `(?:immagino|immaginiamo|suppongo|supponiamo|scommetto|sospetto|temo|temiamo|presumo|evidentemente|a quanto pare|si vede che|forse|magari|probabilmente|sicuramente|mi sa che|viene da pensare che|non vorrei che)(?: che)? ${gapWithout(6, "noi|abbiamo|ho|io|nostro|nostra|avevamo|ci siamo")}(?:hai|avete|abbia|abbiate|ha|ti sei|si è|vi siete|ti sia|si sia) (?:\\p{L}+ )?${carelessDeed}`,
    `(?:evidentemente|a quanto pare|si vede che) (?:lei |tu |voi )?(?:${gapWithout(3, "noi|abbiamo|ho|io|nostro|nostra|avevamo|il|la|lo|un|una")})?(?:non (?:(?:lo|la|li|le|ci|si|l') ?)?(?:usa|passa|legge|leggi|controlla|controlli|guarda|guardi|sa|sai|ascolta|lava|apre|tiene|segue|segui|conosce|ricorda|avete|hai|ha)|(?:hai|ha|avete) (?:\\p{L}+ )?(?:fretta|${carelessDeed}))\\p{L}*`,
    `evidentemente (?:il|la|lo|i|le|gli|l') ?(?:\\p{L}+ )non (?:(?:lo|la|li|le|l') ?)?(?:usa|usi|passa|passi|legge|leggi|controlla|controlli|guarda|guardi|apre|apri|lava|lavi|segue|segui)`,
    "(?:altrimenti|sennò|se no|in caso contrario) (?:il discorso|la (?:cosa|faccenda|questione)|le cose|la garanzia|il rimborso) (?:\\p{L}+ )?(?:cambi|decad|si complic|salt)\\p{L}*",
    "nessuno (?:ti|le|vi|la|lo) (?:ha|aveva|avrà) (?:mai )?(?:(?:consigliato|suggerito|ordinato|autorizzat[oa]|costrett[oa]|obbligat[oa]|imposto) (?:di|a|ad|d') ?\\p{L}+|(?:detto|chiesto) d[i'] ?(?:collegar|usar|mont|lasci|toccar|aprir|metter|copr|appoggi|lavar|portar|comprar|venir|correr)\\p{L}*)|nessuno (?:ti|le|vi|la|lo) (?:obbligava|costringeva|chiedeva|imponeva)",
    "(?:evidentemente|sarà|saranno|forse|probabilmente|magari|controll\\p{L}+|guard\\p{L}+|verific\\p{L}+) (?:[\\p{L}'-]+ ){0,7}?(?:spam|posta indesiderata)|(?:è|sono|sarà|saranno) finit[oaie] (?:[\\p{L}'-]+ ){0,3}?nella (?:tua|sua|vostra) (?:posta|casella)",
    // Questions that answer themselves.
    "perché (?:allora |poi |mai )?non (?:ti sei|sei|hai|avete|siete|vi siete|lei ha|lei è|si è|ci ha|ci hai|l'hai|l'ha) (?!ricevut|avut|trovat|ottenut)\\p{L}+[oaie](?= ?[^.;:!]{0,80}\\?)",
    "(?:hai|ha|avete) (?:\\p{L}+ )?(?:provat|verificat|controllat|lett|pensat|guardat)[oa] (?:[\\p{L}'-]+ ){0,6}?prima di (?:\\p{L}+ ){1,6}",
    "(?:che |che cosa |cosa )(?:ti aspettav|si aspettav|vi aspettav|pretend|sperav|credev|pensav)\\p{L}*(?= ?[^.;:!]{0,60}\\?)|(?<!sap\\p{L}{0,6} )(?:che cosa|cosa|che altro) (?:poteva|potevamo|dovevamo|doveva|avremmo dovuto|avremmo potuto) (?:\\p{L}+ ){0,2}?(?:far|indovinar|saper|inventar)\\p{L}*(?= ?[^.;:!]{0,60}\\?)",
    "(?:non capisco|non capiamo|non comprendo|mi chiedo|mi domando|mi sfugge) (?:\\p{L}+ )?(?:come (?:si (?:possa|faccia|sia)|una persona|un adulto|un genitore|abbia potuto|abbiate potuto)|perché (?:non|lei|tu|abbia|abbiate))",
    "(?:stran[oa]|singolare|curios[oa]|bizzarro|stupisce|sorprende|meraviglia) che (?:tu |lei |voi |nessuno )?non (?:\\p{L}{1,4} )?(?:abbi|avess|si |ti |sia|foss|hai|ha)\\p{L}*",
    "(?:da quant[oi]|quando|quant[oi]) (?:\\p{L}+ ){0,3}?non (?:chiam|controll|fa|fai|verific|revision|legg)\\p{L}*(?= ?[^.;:!]{0,60}\\?)|(?:è (?:proprio )?sicur[oa]|sei (?:proprio )?sicur[oa]|siete sicuri) (?:di (?:aver|non aver)|che non)(?= ?[^.;:!]{0,90}\\?)",
    // Lessons for next time.
    "(?:la prossima (?:volta|sera)|un'altra volta|in futuro|d'ora in poi)(?: però| magari| per favore| prima)* (?:[\\p{L}'-]+ ){0,5}?(?:prov[ai] (?:a|ad) (?:legger|telefonar|chiamar|chieder|alzar|parlar|verificar)|legg[ai]|controll[ai]|ci pens[ai]|pens[ai]ci|evit[ai]|eviti di|stia (?:più )?attent|stai (?:più )?attent|faccia (?:più )?attenzione|ci avvert[ai]|ci inform[ai]|si inform[ai]|sia più|sii più|siate più|guard[ai] (?:bene|meglio|prima|il|la)|tenga d'occhio|tieni d'occhio)\\p{L}*",
    "(?:ci pensi|ci pensa|pensaci|stia più attent[oa]|controlli|lo legga|la legga) (?:\\p{L}+ )?la prossima (?:volta|sera)",
    "(?:ti|le|vi) (?:consigli|suggeri|raccomand)(?:o|amo|amo|sco) (?:\\p{L}+ ){0,4}?(?:di|a) (?:\\p{L}+ )?(?:legger|rilegger|informar|prestare|essere più|stare più|fare più attenzion)\\p{L}*",
    "non (?:vogliamo|voglio|vorrei|vorremmo|intendo|intendiamo|è per|per) (?:dare|dar|scaricare|puntare|fare|buttare|attribuire|accusare) (?:\\p{L}+ ){0,4}?(?:ma|però|tuttavia|eppure)",
    ...reproaches,
  ],
  [
    "(?:non|né) (?:dev[ei]|dovev[ai]|dovevate|potev[ai]|potevate|occorr\\p{L}+|spetta(?:va)?|tocca(?:va)?|bisogna(?:va)?|bastava|è bastat[oa]|sarebbe bastat[oa]) (?:\\p{L}+ ){0,4}?\\p{L}+r(?:e|lo|la|ti|ci|si|cela|celo|sene|tene|vene)?(?= |[.,;:!?]|$)",
    "bast\\p{L}+ (?:\\p{L}+ ){0,2}?\\p{L}+r(?:ti|vi)",
    `(?:bast|serv)\\p{L}+ (?:${gap(6)})(?:(?:la |il |le |i )(?:sua|tua|vostra|suo|tuo|vostro)|da parte nostra|nostr[oa]|per (?:avvis|dir|scus|risponder)\\p{L}*)`,
    `(?:grazie|bene|fortuna|ragione) ${gap(6)}${care}`,
  ],
);

/** Blame laid on somebody or something outside, or on one of the brand's own people, by its shape. */
export const outside = phrases(
  [
    // 'It isn't ours': the brand stands aside.
    "(?:noi |io )?(?:purtroppo |peraltro |francamente |qui )?non (?:c'entriamo|c'entro|ne (?:abbiamo|ho) (?:colpa|nessuna|alcuna)|abbiamo (?:niente|nulla) (?:a che|da spartire)|(?:possiamo|posso) farci (?:niente|nulla)|ci (?:possiamo|posso) (?:fare|far) (?:niente|nulla)|ci si può far\\p{L}* (?:niente|nulla)|abbiamo (?:voce|potere|alcun potere|controllo|alcun controllo|nessun controllo|competenz\\p{L}*)|ci compete|compete a noi|(?:è|sono|era) (?:\\p{L}+ )?(?:di nostra competenza|competenza nostra|affar\\p{L}* nostr\\p{L}+|sotto il nostro controllo|in nostro potere|roba nostra|cosa nostra))(?! solo| soltanto)",
    "con (?:[\\p{L}'-]+ ){1,5}?(?:noi )?non abbiamo (?:niente|nulla) (?:a che (?:fare|vedere)|da spartire)|non (?:dipende|dipendeva|dipendono|dipendesse|è dipes[oa]|sono dipes[ie]) (?:\\p{L}+ )?(?:né )?da noi",
    "non (?:(?:lo|la|li|le|l') ?)?(?:mandiamo|scegliamo|assumiamo|produciamo|fabbrichiamo|decidiamo|comandiamo|stabiliamo|facciamo|abbiamo (?:decis|indett|volut|scelt|fatt|mandat|assunt|stabilit)[oaie]) noi|(?:mica|certo) (?:(?:lo|la|li|le|l') ?)?(?:[\\p{L}']+iamo) noi|(?:^|(?<=[,.;] ))mica noi|non è che (?:[\\p{L}'-]+ ){1,4}?(?:comandiamo|decidiamo|controlliamo|mandiamo|scegliamo|facciamo|possiamo (?:scegliere|decidere|comandare|fermare))",
    "(?:noi )?(?:abbiamo|ho) (?:solo|soltanto|semplicemente|solamente) (?:eseguit|applicat|rispettat|seguit|obbedit|trasmess|riportat)[oaie]|siamo (?:solo|soltanto|semplicemente|solamente|dei|dei semplici|semplici) (?:rivenditor|intermediar|distributor|esecutor|un tramite|passacart|mediator)\\p{L}*|(?:ha|hanno) (?:solo|soltanto|semplicemente) (?:eseguito|applicato)",
    "(?:siamo|siamo stati|eravamo) (?:\\p{L}+ )?(?:vittim[ae] (?:quanto|come|anche|pure)|parte lesa|danneggiati (?:quanto|come))|vittime (?:anche|pure) noi|(?:noi )?(?:lo|l') ?abbiamo saputo (?:come|insieme a) (?:voi|lei|te|tutti)|(?:lo|l') ?abbiamo scoperto (?:come|insieme a) (?:voi|lei|te)",
    "(?:causa|cause|motivi|ragioni) di forza maggiore|(?:fuori|al di fuori|al di là) (?:dal|del|della|delle) nostr[oaie] (?:controllo|volontà|possibilità|competenz\\p{L}+)|indipendent[ei] dalla nostra volontà|abbiamo le mani legate|con (?:quelli|quelle|loro|lui|lei) non si (?:discute|ragiona|parla)",
    "(?:che|quale) (?:colpa|responsabilità) (?:ne )?(?:ha|abbiamo|avremmo|avrebbe|hanno|ho|avrei)(?= ?[^.;:!]{0,60}\\?)|(?:dottore|titolare|locale|albergo|azienda|farmacista|negozio|ristorante|scuola|teatro) (?:\\p{L}+ ){0,2}?non (?:ne )?ha (?:alcun|nessun|colp|respons)\\p{L}*",
    // 'Ask them.'
    `(?:prenditela|se la prenda|prendetevela|prendersela|prendertela|lamentati|si lamenti|rivolgiti|si rivolga|reclami?|chied[aie]|chiedetelo|chiediglielo|domand[ai]|protest[ai]) (?:pure |semmai |casomai |piuttosto |direttamente |prima |semplicemente )+(?:con|al?|all'|alla|allo|ai|alle|presso) ?(?:l'|\\p{L}+ )?(?:loro|lui|${people})`,
    `(?:chied[ai]|chiedete|domand[ai]) (?:a (?:loro|lui|lei)(?! (?:se|di|per) (?:vuol|prefer))|(?:al|all'|alla|allo|ai|alle|agli) ?${people}) (?:perché|come mai|conto|spiegazion|ragione)`,
    `(?:è|sarà) (?:al|all'|alla|allo|ai|alle|agli|a) ?${people} che (?:conviene|deve|devi|dovete|bisogna|va|tocca|spetta|dovrebbe|dovresti)|(?:sarà|saranno|è|deve essere|dovrà essere) (?:\\p{L}+ )?(?:lui|lei|loro|${people}) a (?:dover\\p{L}*|risponderne|rimborsar\\p{L}*|giustificar\\p{L}*)`,
    // 'It was them.'
    `(?:è|sono|è stat[oa]|sono stat[ie]|sarà stat[oa]|saranno stat[ie]|dev'essere stat[oa]|deve essere stat[oa]) (?:\\p{L}+ )?(?:il|lo|la|l'|i|gli|le|un|una|uno|un') ?(?:\\p{L}+ )?${people} (?:${gapWithout(5, "noi|io")})?(?:che (?:non )?(?:(?:ci|ti|le|vi|l'|lo|la) ?)?(?:ha|hanno|si è|aveva|doveva) (?:\\p{L}+ )?(?:sbagli|dimentic|pers|perd|rovin|stamp|scritt|scriv|mess|mett|decis|decid|cambi|tagli|cancell|blocc|chius|chiud|invert|scambi|lett|legg|lasci|avvis|avvert|pass|dett|fatt|pieg|non)|ad? (?:aver )?(?:sbagli|dimentic|pers|perd|rovin|stamp|scritt|scriv|mess|mett|decis|decid|cambi|tagli|cancell|blocc|chius|chiud|invert|scambi|lett|legg|lasci|avvis|avvert|pass|dett|fatt|pieg|non))\\p{L}*`,
    `(?:è|è stat[oa]|sarà stat[oa]|saranno stat[ie]) (?:\\p{L}+ )?(?:il|lo|la|l'|i|gli|le|un|una|uno|un') ?(?:\\p{L}+ )?${people} ad? (?:aver )?(?:sbagli|dimentic|pers|perd|rovin|stamp|scritt|scriv|mess|mett|decis|decid|cambi|tagli|cancell|blocc|chius|chiud|invert|scambi|lett|legg|lasci|avvis|avvert|pass|dett|fatt|pieg|non)\\p{L}*`,
    `(?:scritt|compilat|montat|installat|stampat|preparat|fornit|prodott|fabbricat|gestit|organizzat|rilasciat|decis|stabilit|impost|comunicat)[oaie] (?:male |tutt[oa] |sempre |direttamente )?(?:dal|dallo|dalla|dall'|dai|dagli|dalle|da) ?(?:un |una |uno |un')?(?:su[oa] |vostr[oa] |tu[oa] )?${people} (?:[\\p{L}'-]+ ){0,3}?(?:noi (?:non|abbiamo solo|siamo solo)|(?:e )?noi non|il farmacista|non da noi|mica da noi)`,
    `(?:l'|lo |la |li |le )(?:ha|hanno) (?:\\p{L}+ )?(?:montat|fatt|decis|scritt|impost|rilasciat|organizzat|stabilit|stampat|scelt|ordinat|cambiat)[oaie] (?:\\p{L}+ ){0,2}?(?:il|lo|la|l'|i|gli|le|un|una|uno|un'|su[oa]|tu[oa]) ?(?:\\p{L}+ )?${people}(?! con noi| insieme)`,
    `${people} (?:[\\p{L}'-]+ ){0,3}?(?:in subappalto|con cui (?:\\p{L}+ )?non (?:lavoriamo|collaboriamo)|che non lavora\\p{L}* più|a nostra insaputa|di testa sua|di testa loro|di sua iniziativa|senza (?:dirci|avvisarci|avvertirci|consultarci|chiederci))`,
    "(?:in subappalto|fatto di testa (?:sua|loro)|a nostra insaputa|(?:deciso|cambiato|fatto) (?:tutto )?senza (?:dirci|avvisarci|avvertirci|consultarci|chiederci))",
    `${people} (?:[\\p{L}'-]+ ){0,4}?(?:(?:ci|ti|vi|le|la|lo|l'|li) ?)?(?:ha|hanno) (?:\\p{L}+ )?(?:sbagliato|combinato|invertito|scambiato|cambiato (?:il|la|le|gli|i|tutto|idea|programma)|deciso (?:tutto|così|di)|tolto|bloccato|respinto|rifiutato|scaricato|mollato|tradito|scritto male|letto male|capito male|fatto (?:confusione|casino|di testa|male)|tardato|ritardato|dimenticato|saltato)`,
    `${people} (?:[\\p{L}'-]+ ){0,4}?(?:si è|si sono) (?:\\p{L}+ )?(?:ammalat|dimenticat|sbagliat|confus|addormentat|licenziat|rifiutat|tirat|dat)[oaie]`,
    `${people} (?:[\\p{L}'-]+ ){0,4}?non (?:(?:ci|ti|vi|le|lo|la|li|l') ?)?(?:ha|hanno|aveva|avevano) (?:\\p{L}+ )?(?:avvisat|avvertit|dett|segnalat|comunicat|rispettat|controllat|spiegat|conosc)[oaie]`,
    `${people} (?:[\\p{L}'-]+ ){0,3}?(?:avrebbe(?:ro)?|doveva|dovevano|poteva|potevano) (?:dovuto |potuto )?(?:avvisar|avvertir|dir|segnalar|comunicar|controllar|spiegar|pensar|accorger|verificar)\\p{L}*`,
    `${people} (?:[\\p{L}'-]+ ){0,3}?(?:a volte |purtroppo |spesso |ogni tanto )?(?:è|era|sono|erano|può essere) (?:a volte |purtroppo |spesso |sempre |un po' |piuttosto |molto |solo |ancora |una? |uno )*(?:sbrigativ|brusc|distratt|scortes|maleducat|nervos|lent|inaffidabil|stagional|inespert|nuov|in prova|alle prime armi|supplent|sostitut|interinal|appena (?:arrivat|assunt)|al (?:su[oa]|prim)|ragazz\\p{L}+ (?:in prova|alle prime|di bottega))\\p{L}*`,
    `(?:abbia|abbi|abbiate|porti|porta|un po' di) pazienza con (?:lui|lei|loro|il|la|i)|non (?:ci )?rappresenta(?:no)? (?:il nostro|la nostra|i nostri|il modo|certo|chi|noi)|alle prime armi|è una stagionale|è uno stagionale`,
    `(?:per me|secondo me|secondo noi|per noi|mi sa che) (?:è|è stat[oa]|sarà stat[oa]|sono stat[ie]) (?:il|lo|la|l'|i|gli|le|un|una|uno|qualche) ?(?:\\p{L}+ )?${people}`,
    `(?:colpa|errore|sbaglio|mancanza|dimenticanza|svista|negligenza|ritardo|problema|leggerezza) (?:\\p{L}+ )?(?:del|dello|della|dell'|dei|degli|delle|di) ?(?:un |una |uno |un')?(?:\\p{L}+ )?${people}`,
    `(?:dipend|deriv|dipes|nasc)\\p{L}* (?:\\p{L}+ ){0,2}?(?:da|dal|dallo|dalla|dall'|dai|dagli|dalle) ?(?:un |una |uno |un')?(?:\\p{L}+ )?(?:${people}|torre di controllo|maltempo|traffico|sciopero|burocrazia|meteo|ferie degli altri)`,
    `(?:con|per) (?:quel|questo|il|tutto quel|tutto questo) (?:traffico|tempo|maltempo|caldo|vento|caos|pienone) (?:[\\p{L}'-]+ ){0,3}?(?:non (?:c'era|si poteva|c'è)|impossibile|chi poteva|che vuole|cosa vuole|era il minimo)`,
    "perché (?:il pubblico|le scuole|gli altri (?:ospiti|clienti)|certi (?:ospiti|clienti)|alcuni (?:ospiti|clienti|genitori)|un gruppo|troppa gente|troppi|la gente|i genitori|gli ospiti|i passeggeri) (?:[\\p{L}'-]+ ){0,2}?(?:ha|hanno|si|non|era|erano|arriva|port)\\p{L}*|(?:ospiti|clienti|vicini|gente|utenti|passeggeri|ragazzi) (?:maleducat|incivil|arrogant|rumoros)\\p{L}*",
    "(?:su[oa]|tu[oa]|vostr[oa]) (?:suocer|mari|mogli|figli|nipot|madre|padre|mamma|banca|medic|elettricist|idraulic|commercialist|avvocat|operator|gestor|vicin|provider|compagni)\\p{L}* (?:[\\p{L}'-]+ ){0,6}?(?:(?:ha|hanno|aveva) (?:\\p{L}+ )?(?:sbagli|mangi|montat|tocc|mess|lasci|(?:scritt|lett|capit|dat|dett)[oaie] (?:male|sbagliat|il |un))|(?:avrebbe dovuto|doveva|dovevano|poteva) (?:\\p{L}+ )?(?:dir|avvis|avvert|spieg|controll|accorg|compil|legg|star|guard)|si (?:mangiava|è)|correva|urlava|non (?:stava|ha|aveva))\\p{L}*|scritt[oa] male dal (?:su|tu)[oa] \\p{L}+",
    ...evasions,
  ],
  [
    "nessun[oa]?(?: \\p{L}+){1,6}",
    "(?:non|né) (?:è|era|è stat[oa]|sono stat[ie]|diamo|do|daremo|cerco|cerchiamo)[ ](?!dei nostri|delle nostre|un[a]? nostr|nostr)[\\p{L}'-]+(?:[ ][\\p{L}'-]+){0,9}",
    "(?:non|né) (?:dipend|deriv|nasc|è dipes)\\p{L}*(?: [\\p{L}'-]+){1,6}",
    "(?:grazie|complimenti|bravo|brava|bravi)(?: [\\p{L}'-]+){1,10}",
  ],
);

/** The brand says in the same breath that the failing was its own: then what the others did or knew explains, and blames nobody. */
export const ours =
  /(?<!\p{L})(?:indirizzo (?:era |scritto |stampato )?(?:sbagliat|errat)|(?:nostr[oaie]|mi[oa]) (?:error|colp[ae]|sbagli|mancanz|svist|dimenticanz|compito|scelt|responsabil|disattenzion|negligenz|pasticci|guai|etichett|distrazion|ritard|silenzi)|per noi resta|scus(?:a|ate|i|aci|atemi|arci)(?=[ .,;:!]|$)|avremmo (?:dovuto|potuto)|avrei (?:dovuto|potuto)|(?<!che )(?:dovevamo|dovevo|potevamo) (?!fare|farci|sapere|indovinare|mica|inventar)|(?<!non )(?:toccava|tocca|spettava|spetta|stava|sta) a (?:noi|me)|(?:noi|io) a (?:dover|doverti|doverle|chieder|controllar|legger)|siamo (?:stati )?noi (?:che|a|ad)|sono (?:stat[oa] )?io (?:che|a|ad)|(?:abbiamo|avevamo|ho|avevo) (?:\p{L}+ )?(?:sbagliat|trascurat|dimenticat|scordat|trascritt|ignorat|tardat|scambiat|invertit)[oaie]|(?<!non (?:l'|lo |la |li |le )?(?:abbiamo|ho) )(?:sbagliat|scritt|decis|stampat|mess|volut|fatt|pubblicat|scelt|cambiat)[oaie] noi|abbiamo sbagliato|non (?:(?:l'|lo |la |li |le |gliel'|te l'|ve l'|ti |vi |ci )?)?(?:abbiamo|avevamo|ho|avevo) (?:mai |ancora )?(?:dett|scritt|avvisat|avvertit|spiegat|chiest|fatt|mess|controllat|provat|pubblicat|inserit|tolt|confermat|rispost|lett|vist|segnalat|comunicat|mandat|guardat|pensat)[oaie](?! noi)|nessuno (?:di noi|dei nostri|qui|da noi)|(?<!non è )(?:colpa|responsabilità|errore|sbaglio|scelta|mancanza|svista|dimenticanza|compito|idea|guaio|etichetta) (?:è |era |è stat[oa] |tutt[oa] |solo |soltanto )*(?:nostr[oa]|mi[oa])(?!\p{L})|(?:è|era|è stat[oa]) (?:tutt[oa] )?(?:nostr[oa]|mi[oa])(?=[ .,;:!]|$)|(?<!non )ne rispond(?:iamo|o)|come se non ci fosse|ci hai creduto|com'era giusto|(?:le |te |ti )?l'avevamo (?:dett|promess|scritt|chiest)[oaie]|(?:ti|le|vi) avevamo (?:dett|promess|chiest|dat)[oaie]|mie istruzioni|nostre istruzioni|(?:come|esattamente quello che) (?:le |ti )?(?:dice|chiede|diceva)|alla lettera|(?:lavora|lavorano) per noi)/u;
