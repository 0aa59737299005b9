import { gap, phrases } from "../../lib/pattern/phrases.ts";

const small = "(?:piccol|lev|lieve|semplic|banal|minim|legger|modest|trascurabil|innocu|fisiologic)\\p{L}*";
const trouble =
  "(?:ritard|disguid|contrattemp|inconvenient|imprevist|intopp|fastidi|graffi|segn[oi]|bruciatur|malintes|equivoc|incident|episodi|dann[oi]|problem|difett|error|sbagli[o]?|svist|dimenticanz|attes|scald|surriscaldament|disservizi|disagi|mancanz|inghipp|malfunzionament|guast|scherz|question)\\p{L}*";
const safe =
  "(?:sicur[eaio]|certificat[eaio]|a norma|testat[eaio]|collaudat[eaio]|controllat[eaio]|conform[ei]|perfett[eaio])";

/** What the person wrote is called false: right where it is false and a link proves it. */
export const flat = phrases([
  "(?:non è|non sono) (?:affatto |assolutamente |per niente |proprio )?(?:vero|corretto|esatto) (?:che|quanto|quello|ciò|quel che)",
  "non è (?:affatto |assolutamente |per niente |proprio )?(?:vero|esatto|andata così|andata come)(?= ?[.,;:!])",
  "le cose non (?:sono andate|stanno) (?:così|come)",
  "(?:è|sono) (?:tutto |semplicemente |assolutamente |una )?(?:fals[oiae]|falsità|menzogn[ae]|bugi[ae]|infondat[oaie])",
]);

/** The problem is denied or made small. */
export const denial = phrases(
  [
    // what came of it, said to be little or to come with such work
    "(?:e|ed è) (?:finisc|finit|finì)~ lì|(?:è|sia|sarebbe) (?:stato )?il peggio che|(?:a parte|tolt[oaie]) (?:[\\p{L}']+ ){1,4}?non c'è (?:altro|niente|nulla) da (?:segnalare|dire|aggiungere)|(?:doveva|dovevano) pur(?:e)? (?:andare|capitare|succedere|finire|perdersi|saltare|sfuggire)|(?:ogni tanto|a volte|di tanto in tanto) (?:qualcosa|qualche (?:cosa|messaggio|ordine|avviso)|una cosa così) (?:ci |si |può )?(?:scapp|sfugg|perd|salt|va)~",
    "(?:deve|devi|bisogna|si deve|dobbiamo|va|vanno|è da) (?:sempre )?(?:mettere|mess[oaie]|metterl[oa]) in (?:conto|preventivo)|(?:fa|fanno) parte del (?:gioco|mestiere|mercato|pacchetto)|(?:il tuo|la tua|il suo|la sua|questo|questa) (?:è|era) (?:un[oa]? )?(?:fra |tra )?(?:(?:dei|delle|i|le) )?(?:pochissim[ie]|rarissim[ie]|poch[ie])(?: [\\p{L}']+){0,2}",
    "(?<!\\p{L} )pazienza(?=[,.!;:]|$)|(?:ci vuole (?:un po' di )?|serve |porta |porti |abbi |abbia |portate )pazienza(?=[,.!;:]|$)|(?:chiusur|attes|ritard|disguid)[eio](?: \\p{L}+){0,2} (?:sono|è|erano) (?:previst|contemplat|normal|ammess)[oaie](?: dal| dalla| dai| da)?|verificheremo se(?: [\\p{L}']+){0,3} (?:potesse|potessero|fosse|dovesse|sia|abbia)",
    "non (?:è|sono|era|erano|tutto è) (?:proprio |del tutto |esattamente |completamente )?andat[oaie] (?:tutto )?(?:proprio |del tutto |esattamente )?(?:come (?:previsto|doveva\\p{L}*|speravamo|avremmo voluto|volevamo|si voleva|pensavamo|di consueto)|nel migliore dei modi|per il verso giusto|liscio)",
    "(?:un po'|un pochino|leggermente|qualche \\p{L}+|appena) (?:di )?(?:più (?:tempo |lung\\p{L}+ )?|oltre )(?:del|di quanto|rispetto al)(?: )?(?:solito|previsto|normale|dovuto|consueto|prevediamo)",
    "(?:che|quanta|solo|pura|semplice|proprio una|una) (?:sfortuna|sfiga|iella)|(?:sfortunat|malaugurat|infelic|spiacevol)[aoei] (?:coincidenz|concomitanz|combinazion|circostanz|serie di|tempism)\\p{L}*|(?:sei|è) stat[oa] (?:un po' |davvero |proprio )?sfortunat[oa]",
    "(?:per quanto|da quel che|da quanto|stando a|secondo) (?:ci |)(?:risulta|quanto risulta|il nostro|la nostra|i nostri|quello che)(?: [\\p{L}']+){0,4} (?:registro|elenco|foglio|sistema|scheda|tabella|turno|dati)(?: [\\p{L}']+){0,5} (?:era|è|erano|sono|risulta|è stat)\\p{L}*",
    "(?:lampade|lampadine|luci|apparecchi|elettrodomestici) (?:\\p{L}+ )?(?:si scaldano|scaldano|si surriscaldano un|diventano (?:calde|caldi))(?= ?[.,;:!]| e | quando| dopo| se| sempre| tutte| un)",
    "(?:proprio )?(?:nell'|l'|nel )?unic[oa] (?:giorno|mattin[ao]|mattinata|pomeriggio|volta|giornata) (?:in cui|che|dell'anno|di chiusura)|(?:solo|soltanto|appena) (?:per )?(?:una (?:mattina|mattinata|giornata|volta)|un (?:giorno|pomeriggio))(?= ?[.,;:!]| e | di chius| in)",
    "(?:un |qualche |l'|gli |uno )?(?:error[ei]|sbagli[o]?|svist[ae]|disguid[oi]|ritard[oi]|dimenticanz[ae]|scivolon[ei]) (?:[\\p{L}\\p{N}]+ ){0,4}?(?:ci (?:può|possono) (?:anche |pure )?stare|ci sta(?:nno)?|(?:può|possono) (?:anche |pure |sempre )?(?:scappare|starci)|scappa(?:no)?(?= ?[.,;:]| a)|è (?:quasi )?(?:normale|inevitabile|umano))|(?:un errore|uno sbaglio|un caso|una volta|un ritardo) (?:solo )?su (?:cento|mille|diecimila|tant[ie]|tutt[ei]|\\p{N}+)",
    "(?:gli ordini|le richieste|i pacchi|le email|le mail|i turni|le famiglie|le consegne|le pratiche) (?:qui |da noi )?(?:sono|erano) (?:davvero |tutti |così )?(?:tant|molt|tropp|tantissim|centinaia)\\p{L}*|(?:siamo|eravamo) (?:\\p{L}+ )?(?:sommers|travolt|sovraccaric|oberat|in pochi|pochi|quattro gatti|con l'acqua alla gola)\\p{L}*(?! di (?:vergogna|critiche))",
    "non (?:sempre|è (?:mai |sempre |affatto |per niente |così |proprio )*(?:facile|semplice|uno scherzo|una passeggiata))(?: [\\p{L}']+){0,2} (?:riesc\\p{L}*|ce la|mandare avanti|gestir\\p{L}*|coordinar\\p{L}*|organizzar\\p{L}*|star(?:e)? dietro|seguire|far quadrare|tenere insieme|incastrar\\p{L}*|arrivare a tutto)|(?:mandare avanti|gestire|coordinare|organizzare|star(?:e)? dietro|far quadrare|tenere insieme) (?:[\\p{L}']+ ){0,6}?non è (?:\\p{L}+ )?(?:facile|semplice|uno scherzo|una passeggiata)",
    "tutto sommato|in fin dei conti|dopotutto|(?<!\\p{L})in fondo(?:,| però| poi| poi poi)? (?:si tratta|si trattava|si parla|parliamo|è|era|sono|erano|è stat[oa]|non è|non era|stiamo|un|una)(?!\\p{L})(?! (?:quello che|ciò che|la cosa che|giusto))",
    "(?:si tratta|si trattava|si parla|si parlava|parliamo|parlavamo|stiamo parlando|era|è stata|è stato)(?: solo)? (?:di )?(?:un|una) (?:sol[oa]|singol[oa]|unic[oa]) (?:mattina|mattinata|giorno|giornata|ora|volta|caso|episodio|lampada|pezzo|mezza giornata|turno|pacco|chiusura)|(?:parliamo|si parla|stiamo parlando) di un caso|da (?:anni|sempre|mesi) (?:è|era) l'unic[oa]|(?:è|era|fu) l'unic[oa] (?:volta|chiusura|caso|ritardo|errore) (?:in|da|di|dell)",
    "(?:tavolo|mobile|legno|piano|superficie|paralume|macchia|segno|danno) (?:[\\p{L}']+ ){0,2}?si (?:può|possono|potrà|riesce a|fa presto a) (?:\\p{L}+ )?(?:cart|lucid|ripar|sistem|ridiping|levig|aggiust|pul|coprir|nascond|rimedi)\\p{L}*|(?:basta|bastano|ci vuole|ci vogliono) (?:una mano di|un po' di|due passate|una passata)(?: \\p{L}+)?",
    "(?:di |ne )?(?:\\p{L}+ )?(?:ne )?(?:abbiamo|ne sono state) (?:vendut|consegnat|spedit|mont)[oaie](?: [\\p{L}\\p{N}]+){1,3} senza (?:\\p{L}+ )?(?:graffio|problem|incident|un|nessun|che|mai|lament)\\p{L}*",
    "(?:evidentemente|magari|forse|si vede che) (?:ieri )?qualcuno non ha potuto|un po' di (?:casino|confusione|baraonda)|l'avviso c'era|noi (?:mettiamo|avvisiamo|rispondiamo|consegniamo|leggiamo|controlliamo) sempre|(?:resta|rimane|rientra|è) nella media|(?:non è|è) morto nessuno|nessuno (?:è morto|ci ha rimesso la vita)|(?:se|che) è davvero (?:una|un) nostr[oa]|se (?:la lampada )?è davvero nostra|si vede che aveva voglia",
    "non (?:casca|cade|crolla|finisce) (?:certo |mica )?il mondo|il mondo (?:va|gira|continua)|(?:collaudat|testat|affidabil|robust|solid|sicur|provat)issim[oaie]|(?:danno|bruciatura|segno) (?:[\\p{L}']+ ){0,4}?(?:estetic|superficial|di poco conto|da nulla|da niente|limitat)\\p{L}*",
    "non (?:mi |ci )?(?:pare|sembra|è|vedo|vediamo) (?:\\p{L}+ )?(?:un |una |tutto questo |questo |che )?(?:gran|grande|grosso|grossa|tutto) ?(?:danno|problema|disagio|male|guaio|disastro)|era (?:solo|soltanto|appena) (?:un|una) (?!primo|inizio|passo)\\p{L}+|(?:ma )?per (?:un|una) (?:lampada|pacco|paralume|tavolo|foglio|avviso)(?= ?!)",
    "(?:vostra|sua) (?:maestà|altezza)|(?:ai|a) (?:tuoi|suoi|vostri) piedi|(?:il |ci )?(?:cuore )(?:ci )?sanguina|scusa suppongo",
    "(?:sulla base d|sulla scorta d|a causa d|per colpa d|soltanto per |solo per )i? ?un (?:solo |singolo |unico )?(?:commento|reclamo|post|messaggio(?! (?:[\\p{L}']+ ){0,3}?(?:mai |non )))|un (?:solo|singolo|unico) (?:commento|caso|episodio|reclamo) (?:non )?(?:prova|dimostra|significa|basta|fa)",
    "(?:in fondo|alla fine|tutto sommato|in fin dei conti|del resto|tanto|insomma) (?:[\\p{L}']+ ){0,4}?non (?:si )?è (?:andat[oa] )?(?:pers|rovinat|rott|sprecat)[oa] (?:niente|nulla)|(?:stia|stai|state) (?:pure )?tranquill[oaie] (?:che (?:[\\p{L}']+ ){0,3}?(?:(?:è|sono|era) (?:\\p{L}+ )?(?:normal|innocu|cos[ae](?!\\p{L})|una sciocch)|si tratta|non (?:ha|hanno|è|c'è|succede) (?:\\p{L}+ )?(?:niente|nulla|grav|pericol|success))|vedr(?:à|ai|ete) che|in genere|di solito|sono cose|non è (?:niente|nulla|grave|pericolos))\\p{L}*|si tranquillizzi|(?<!(?:siamo|sono|siete|hanno|ha|abbiamo) )tranquillizzati",
    "(?:è|sono|era|erano|stat[oaie]) (?:(?!rifatt|rimess|sostituit)\\p{L}+ ){0,2}?(?!rifatt|rimess|sostituit)\\p{L}+[ts][oaie] (?:(?!rifatt|rimess|sostituit)\\p{L}+ ){0,2}?a regola d'arte|(?:quest[ei] cose|cose così|arrossament[oi]|rossor[ei]|irritazion[ei]|prurit[oi]|brucior[ei]|livid[oi]|malumori?|capricci|lacrime|delusioni|spaventi?|dolori|malesseri) (?:\\p{L}+ )?passa(?:no)? (?:presto|subito|da sol[oaie]|in (?:fretta|un attimo|(?:\\p{L}+|\\p{N}+) (?:minut|or|giorn)[oaie]))",
    "siamo umani|(?:succede|capita) (?:pure|anche|persino|perfino) (?:ai|alle|a|nelle|agli)",
    "(?:è|sono|rientra) (?:\\p{L}+ )?(?:la norma|nella norma|nella media|nell'ordinario|routine|ordinaria amministrazione)|(?:certo |mica |di certo )?non (?:è|era|sarà) (?:\\p{L}+ )?(?:una )?(?:catastrofe|tragedia|emergenza|calamità|guerra|apocalisse)",
    "(?:hanno|ha) (?:sempre |regolarmente )?(?:passat|superat)[oaie] (?:\\p{L}+ )?(?:tutt\\p{L}+|ogni|i|il|le|gli|ogni singolo) (?:\\p{L}+ )?(?:controll|test|collaud|verific|prov)\\p{L}*",
    "(?:alone|segno|graffio|macchia|bruciatura|ombra|aloni|segni) (?:\\p{L}+ ){0,4}?(?:si toglie|va via|si leva|sparisce|se ne va|viene via|si cancella|si tolgono|vanno via|si lucida|si rimedia)",
    "(?:ti|le|vi|la) (?:chiediamo|chiedo|preghiamo|prego|invitiamo)(?: però| anche| solo| comunque)? (?:di|a) (?:capire|capirci|comprendere|comprenderci|considerare|tenere conto|portare pazienza|avere (?:un po' di )?(?:pazienza|comprensione))|(?<!(?:montagg|lavor|ripar|cambi|sostitu|spedi|consegn|ritir|preventiv|paralum|controll|pulizi|posa)\\p{L}*,? (?:nuov[oa] )?(?:te |ve |noi )?)(?:lo|la) facciamo (?:\\p{L}+ )?(?:gratis|gratuitamente|senza|nel (?:poco |nostro )*tempo)|(?:qualcosa|qualche \\p{L}+) (?:può|potrà|ogni tanto|purtroppo) (?:\\p{L}+ )?(?:sfugg|scapp|salt)\\p{L}*|nessuno ci paga|non siamo pagati",
    "(?:immane|immensa|grandissima|terribile|vera|spaventosa) (?:tragedia|catastrofe|sciagura|disgrazia)",
    "(?:cose|incidenti|disguidi|imprevisti|errori) che (?:purtroppo |a volte |ogni tanto )?(?:accad|capit|succed)\\p{L}*|(?:errori|sbagli|imprevisti|disguidi) (?:purtroppo |a volte )?(?:capitano|succedono|accadono)",
    "(?:parliamo|stiamo parlando|si tratta|si parla|trattasi) (?:pur sempre |in fondo |dopotutto |comunque |pure |solo |soltanto )?di (?:un paio|pochi|poche|un pacco|una lampada|un oggetto|un ritardo di|qualche)|(?:pur sempre|in fondo|dopotutto) (?:\\p{L}+ )?(?:di )?(?:solo )?(?:un|una|un') ?(?:lampada|pacco|tavolo|oggetto|sportello|paralume|graffio)",
    "non (?:di|è|era|sono) (?:mica )?(?:un |una )?(?:farmac|medicin|salvavita|question\\p{L}* di vita|organo)\\p{L}*",
    "(?:è|era|si è trattato|si tratta|si trattava|era in gioco)(?: di)? (?:solo|soltanto|solamente|semplicemente)(?: di)? (?:un|una) (?!primo|inizio|passo|gesto|minimo|piccol|modo|assaggio|anticipo|consiglio|parte|messaggio|idea|(?:disco|nastro|risponditore|robot|bot|automa|centralino)(?!\\p{L}))\\p{L}+",
    "sicurissim[oaie]",
    "(?:qualora|se) (?:\\p{L}+ |l')?(?:\\p{L}+ )?(?:fosse|fossero|ci fosse|ci fosse stat[oa]|avessimo|si fosse|si fossero)(?: stat[oaie])? (?:\\p{L}+ )?(?:errat|sbagliat|verificat|error|disservizi|disguid|ritard|mancanz|commess|inesatt)\\p{L}*",
    "(?:migliaia|centinaia|decine|la maggior parte|tutti gli altri|tutte le altre) (?:di |dei |delle )?(?:altr[ei] |nostr[ei] )?(?:client|lampad|alba|person|famigli|cittadin|ospit|utent)\\p{L}* (?:\\p{L}+ ){0,3}?(?:funzion|soddisf|content|felic|senza problem|non si)\\p{L}*",
    "(?:tieni|tenga|tenete|teniamo|si tenga) (?:conto|presente) (?:però |anche |che )*(?:siamo|che|lavoriamo|facciamo)|(?:ricorda(?:ti)?|ricordi|considera|consideri|non dimentic\\p{L}+) (?:però |anche |pure )?(?:che )?(?:siamo|facciamo tutto|lavoriamo|lo facciamo|qui)",
    "(?:siamo|noi siamo) (?:tutti |solo |soltanto |pur sempre )+(?:volontari|esseri umani|umani|persone)|nessuno è perfetto|sbagliare è umano|errare è umano",
    "(?:la colpa non è nostra|non è (?:stata |stato )?(?:certo |affatto |assolutamente |di certo |mica )?(?:una )?(?:colpa nostra|nostra (?:colpa|responsabilità)|un nostro (?:errore|problema)|problema nostro)|(?:noi )?non (?:ne abbiamo colpa|siamo responsabili|ne siamo responsabili|abbiamo colpe))",
    "(?:ha|hanno|c'è stat[oa]|ci sono stat[ie]|avuto) (?:qualche|un piccolo|un po' di|un qualche) (?:intopp|disguid|inghipp|problemin|inconvenient)\\p{L}*",
    "(?:mettiamo|riportiamo|vediamo|ridimension\\p{L}*|teniamo) (?:le cose|la cosa|tutto|il problema|la vicenda) (?:nella giusta|nelle giuste|in)(?: \\p{L}+)?|ridimensioni(?:amo|am)\\p{L}*",
    "(?:in |di )?ritardo (?:di )?(?:solo|soltanto|appena|solamente|a malapena) (?:di )?(?:un paio|qualche|poch|due|tre|un|una|\\p{N}+)\\p{L}*",
    "(?:appena|a malapena|leggermente|un po') (?:segnat|graffiat|bruciacchiat|scaldat|danneggiat|rovinat|annerit|in ritardo)\\p{L}*",
    "(?:niente|nulla) che non si (?:poss|risolv|sistem|aggiust|ripar)\\p{L}*",
    "(?:a dire il vero|in realtà|veramente|per la verità|a onor del vero) (?:\\p{L}+ |l'){0,5}?(?:era|erano|è|sono) (?:regolarmente |già |sempre )?(?:apert|regolar|in orario|arrivat|consegnat|puntual|sicur|a norma|partit)\\p{L}*",
    "(?:tutti )?(?:gli altri|i nostri|tutti i) (?:nostri )?clienti (?:sono|erano|si dicono) (?:\\p{L}+ )?(?:soddisfatt|content|felic|entusiast)\\p{L}*|(?:rispetta|rispettano|superano|supera) (?:tutt[ei] )?(?:le|gli|i|ogni) (?:\\p{L}+ )?(?:norm|standard|controll|test|requisit)\\p{L}*",
    "non (?:può|possono) (?:\\p{L}+ )?(?:bruciare|prendere fuoco|surriscaldarsi|fare danni|scaldarsi|causare|provocare)(?: \\p{L}+)?",
    "(?:smentiamo|neghiamo|contestiamo|respingiamo|smentisco|nego)",
    "(?:esageri|esagera|esagerate|esagerando|esagerazion[ei]|drammatizz\\p{L}*|ingigant\\p{L}*|allarmism[oi]|reazione eccessiva|polverone|polemica sterile|sterile polemica|tempesta in un bicchier\\p{L}*)",
    "(?:ci|mi) (?:sembra|pare) (?:un po' |decisamente |francamente |davvero )?(?:esagerat|eccessiv|strano|improbabil|impossibil|sproporzionat)\\p{L}*",
    "(?:toni|reazione|lamentela|critica|protesta|rabbia) (?:\\p{L}+ ){0,2}?(?:esagerat|eccessiv|sproporzionat)\\p{L}*",
    "(?:farne|facciamone|faccia|fare|farei|fa) (?:un )?(?:dramma|una tragedia|tanto rumore|un caso)|(?:non è|mica) (?:la fine del mondo|una tragedia|un dramma|un disastro|morto nessuno)|non è morto nessuno",
    "(?:niente|nulla) (?:di|che) (?:così |troppo |particolarmente |realmente )?(?:grave|serio|drammatico|irreparabile|preoccupante|pericoloso|che non si possa|non si risolva)",
    "non (?:è|era|sembra|ci sembra|pare) (?:poi )?(?:così |tanto |niente di |nulla di |particolarmente |molto )?(?:grave|preoccupante|pericolos[oa]|drammatic[oa])",
    // 'non è niente di serio', 'il danno non è serio'; 'non è serio' of how one behaved owns up
    "non (?:è|era|sembra|ci sembra|pare) (?:poi )?(?:così|tanto|niente di|nulla di|particolarmente|molto) serio(?! (?:da parte|da un|per un|lasciar|far|tener|ignor|vender|non|chi|sparir|dimentic))|(?:dann[oi]|problem[ai]|guast[oi]|difett[oi]|bruciatur[ae]|ritard[oi]|caso|segn[oi]|incidente|macchi[ae]) (?:[\\p{L}']+ ){0,4}?non (?:è|era|sembra|ci sembra|pare|sono|sembrano|paiono) seri[oae]?",
    `(?:è|era|è stat[oa]|si è trattato|si tratta|parliamo|trattasi)(?: di)? (?:solo|soltanto|semplicemente|appena|unicamente)(?: di)? (?:un|una|un'|qualche|pochi|poche|due|tre) ?(?:${small} )?${trouble}`,
    `(?:solo|soltanto|semplicemente) (?:di )?(?:un|una|un') ?(?:po' di |${small} )?${trouble}`,
    `${small} ${trouble}`,
    "(?:solo|soltanto|appena|solamente) (?:di )?(?:un paio di |qualche |pochi |poche |due |tre |un |una |\\p{N}+ )?(?:giorn[oi]|or[ae]|minut[oi]|settiman[ae]) (?:di (?:ritardo|attesa)|in ritardo|in più|dopo)",
    "capita (?:a tutti|anche|spesso|a volte|ogni tanto|di rado|raramente|nelle migliori|a chiunque|purtroppo)",
    "(?:purtroppo|a volte|ogni tanto|spesso|sai|sono cose che|cose che|alle volte|talvolta|in alta stagione|di tanto in tanto) (?:può |possono |purtroppo )?(?:capita(?:no|re)?|succed(?:e|ono|ere))",
    "(?:può|possono|potrebbe) (?:sempre |anche |purtroppo )?(?:capitare|succedere)(?! (?:mai )?più| (?:solo |soltanto |ancora )?(?:due|tre|quattro|queste|altre|le seguenti|varie) (?:\\p{L}+ )?cose)",
    "sono cose che (?:[\\p{L}']+ ){1,4}(?:capitan|succed|accad)~",
    "(?:(?<=[.!?] )|(?<=^))(?:sono cose che )?(?:capita|succede)(?= ?[.,;:!])",
    `(?:i nostri|le nostre|il nostro|la nostra|tutti i|tutte le|questo|questa) ${gap(3)}(?:sono|è|risultano|risulta) (?:tutt[eaio] |assolutamente |perfettamente |del tutto |completamente |sempre |pienamente )*${safe}`,
    "non (?:ci )?(?:ha|hanno|è|abbiamo) mai (?:dato|avuto|creato|ricevuto|registrato|causato) (?:alcun |nessun |un |alcuna |nessuna |una |simili |altre )?(?:problem|lamentel|segnalazion|reclam|incident|dann)\\p{L}*",
    "in (?:tanti|molti|\\p{L}+|\\p{N}+) anni (?:\\p{L}+ ){0,3}?(?:mai|nessun[oa]?) \\p{L}+|mai (?:un|una|nessun[oa]?|avuto) (?:\\p{L}+ )?(?:problem|lamentel|reclam|incident|segnalazion)\\p{L}*",
    "(?:nessuno|nessun altro|nessun'altra|nessun)(?: \\p{L}+){0,2}? (?:si è (?:mai )?lamentat|ha (?:mai )?(?:segnalat|avut|protestat|reclamat))\\p{L}*",
    "(?:sei|siete|lei è) (?:l'unic[oa]|il primo|la prima|il solo|la sola)(?! volta)(?: \\p{L}+){0,2} (?:a|che|cliente)|è (?:l'unic[oa]|il solo|la sola) (?:cliente|persona)?(?: \\p{L}+)? ?(?:a|che)",
    "non (?:ci |mi )?risult(?:a|ano|ava)(?! (?:facil|semplic|chiar|difficil))\\p{L}*",
    "(?:a noi|dai nostri (?:sistemi|dati|archivi)|nei nostri (?:sistemi|archivi)) (?:però |invece )?risult(?:a|ano|ava) (?:\\p{L}+ ){0,5}?(?:regolar|consegnat|tutto|corrett|puntual|funzionant|nessun|apert)\\p{L}*",
    "(?<!se |che |quando |finché non )(?:è|era|sia) tutto (?:regolare|nella norma|sotto controllo|a posto|corretto|in ordine|normale)|tutto (?:si è svolto|è andato|è stato fatto) (?:regolarmente|correttamente|come previsto|nei tempi)",
    "non (?:c'è|ci sono|c'era|c'erano|c'è stat[oa]|ci sono stat[ie]|esiste|esistono|abbiamo (?:riscontrato|rilevato)|sono stat[ie] (?:riscontrat|rilevat)[ie]) (?:nessun|nessuna|alcun|alcuna|nessun'|alcun') ?(?:problem|error|ritard|difett|pericol|rischi|anomali|irregolarit|guast|malfunzionament|disservizi)\\p{L}*",
    "(?:non è|è) (?:assolutamente |semplicemente |del tutto |praticamente )?(?:impossibile|improbabile|da escludere) che",
    "non (?:può|possono|è possibile) (?:che |essersi |aver |averl\\p{L} |avere |essere )(?:\\p{L}+ )?(?:surriscaldat|bruciat|causat|provocat|success|stat|preso fuoco|difettos)\\p{L}*",
    "non è (?:un|una|il|la) (?:vero |vera |grande |grosso )?(?:problema|difetto|ritardo|malfunzionamento|guasto)(?: vero| grave| serio)?(?= ?[.,;:!])",
    "(?:per fortuna|fortunatamente|almeno|ringraziamo) (?:\\p{L}+ )?(?:poteva|sarebbe potuta|sarebbe potuto) (?:andare )?(?:molto )?peggio|(?<!(?:ragione|vero|sì|certo|giusto|bene)(?: che)?(?:[:;.])? (?:\\p{L}+ ){0,2})(?:poteva|sarebbe potuta|sarebbe potuto) andare (?:molto )?peggio(?= ?[,.!])(?![,.!]+ (?:e |su questo |in questo |lei |sì,? )*(?:(?:ha|hai|avete) (?:\\p{L}+ )?ragione|è vero|è così|lo s(?:o|appiamo)(?! tutti)|per questo|non (?:ci )?(?:consola|basta|deve|è una scusa|cambia)|me ne rendo|ce ne rendiamo|ci pens(?:o|iamo)|ne s(?:ono|iamo) consapevol|il pensiero))",
    "non (?:è|sono|era|erano) (?:poi |mica |certo |in fondo |affatto )+(?:così )?(?:tant|molt|gran|un granché|grav|lung|seri)\\p{L}*",
    "non (?:ha|hanno) mai (?:fatto|dato|causato|creato|provocato) (?:alcun |nessun |)(?:dann|problem|incident|guai)\\p{L}*|nessun[ao]? (?:\\p{L}+ ){0,4}?(?:ha|hanno) mai (?:fatto|dato|causato|creato|avuto) (?:dann|problem|incident|guai)\\p{L}*",
    "non (?:ci |mi |a me )?(?:sembra|pare)(?: proprio| davvero)? (?:il caso|così grav|tant|un (?:dramma|problema)|corrett|che le cose|che sia (?:così|andat|success)|giusto (?:dire|parlare))\\p{L}*|farne una (?:questione|tragedia|malattia|storia|guerra)",
    "(?:è|sono|era) (?:purtroppo |del tutto |spesso )?(?:inevitabil[ei]|fisiologic[oaie]|nell'ordine delle cose|cose di tutti i giorni)|prima o poi (?:\\p{L}+ )?(?:arriv|si risolv|si sistem|pass)\\p{L}*",
    "non vediamo (?:il|dove sia il|quale sia il) problema",
    "non abbiamo (?:sbagliato|commesso|fatto) (?:nulla|niente|alcun error\\p{L}*|nessun error\\p{L}*)|abbiamo fatto tutto (?:bene|correttamente|come si deve|nei tempi|il dovuto)|nessun errore da parte nostra|da parte nostra (?:non c'è stat|nessun)\\p{L}*",
    "(?:è partito|è stato spedito|abbiamo spedito|è stato consegnato)(?: \\p{L}+){0,2}? (?:regolarmente|puntualmente|correttamente|in perfetto orario)",
    "(?:inutile|non serve|non c'è bisogno di) (?:preoccuparsi|allarmarsi|agitarsi|arrabbiarsi|protestare)|niente (?:panico|paura|drammi)",
    "(?:solita|normale|comune) (?:usura|routine)|(?<!non )è (?:del tutto |perfettamente |assolutamente )?normale (?:che|aspettare|attendere|un)|è (?:del tutto|perfettamente|assolutamente) normale",
  ],
  [
    // a calm word about what is kept, and what was looked for and found whole
    "(?:stia|stai|state) tranquill[aoie] (?:[\\p{L}']+ ){1,6}?(?:da noi|in segreteria|in ufficio)|(?:backup|la copia|le copie):? non si è perso (?:nulla|niente)",
    // 'non le chiedo di avere pazienza': chi scrive sa che ne ha avuta
    "non (?:ti|le|vi|la) (?:chied|preg|invit)\\p{L}* (?:\\p{L}+ )?(?:di|a)(?: \\p{L}+){1,2}",
    // 'non era stato montato a regola d'arte', 'finché non è fatto a regola d'arte': they own up, or promise
    "(?:non|né|finché|quando|se|appena|che) (?:[\\p{L}']+ ){0,6}?a regola d'arte",
    // 'capita anche ai più attenti': it consoles who made a slip, unless they are of the house
    "capita (?:anche|persino|perfino|pure) (?:ai|alle) più (?:attent|prudent|precis|ordinat|scrupolos|accort)[ie](?! (?:di noi|tra noi|fra noi|dei nostri))",
    // non risultava per colpa di chi scrive, o se i conti lo diranno
    "non risultav(?:a|ano|i|ate) (?:[\\p{L}'-]+ ){0,8}?(?:per (?:un |una |un'|l'|la |il )?(?:\\p{L}+ )?(?:nostr\\p{L}+|(?:errore|colpa|svista|mancanza|dimenticanza|sbaglio|leggerezza) nostr\\p{L}+)|perché (?:[\\p{L}']+ ){0,3}?(?:\\p{L}+')?(?:abbiamo|avevamo|ho|avevo|nostr\\p{L}+|noi|nessuno)|(?:errore|colpa|svista|mancanza|dimenticanza|sbaglio) nostr\\p{L}+|e la colpa è nostra)",
    "(?:se|qualora|nel caso) (?:poi |invece |però |anche )?(?:(?:dal|dalla|dai|dalle|dallo|da|nel|nella|sul|sulla) |dall'|nell'|sull')?(?:\\p{L}+ )?non (?:ci |ti |le |vi )?risult\\p{L}*",
    "(?:così|affinché|in modo che|cosicché) non (?:ti |le |vi |più )?risult\\p{L}*",
    // 'entro stasera è tutto a posto': una promessa
    "(?:entro|prima (?:di|delle|del)|dalle|da|per|già) (?:domani|stasera|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:le |l')?(?:ore )?\\p{N}+|mezzogiorno|sera|fine \\p{L}+|mezzanotte|le \\p{L}+)(?: [\\p{L}\\p{N}'.:]+){0,4} (?:è|sia|sarà) tutto (?:a posto|sotto controllo|in ordine|regolare|nella norma)",
    "(?:non|né|senza|mai|invece di|anziché|inutile) (?:[\\p{L}']+ ){0,2}?(?:dir|diciamo|dico|liquid|chiam|raccont|far finta|minimizz|trattar|consider|pensiamo)\\p{L}*(?: [\\p{L}'-]+){0,18}",
    "né che(?: [\\p{L}'-]+){0,8}",
    "con (?:loro|lui|lei|il \\p{L}+|i \\p{L}+) (?:purtroppo |questo |non di rado )?capita spesso|può capitare quando",
    "(?:non|altro che|più che|neanche|nemmeno) (?:\\p{L}+ ){0,3}?(?:si è trattato|si tratta|si trattava|è|era)(?: di)? (?:solo|soltanto|solamente|semplicemente)(?: di)? (?:un|una) \\p{L}+",
    `(?:non|né|nessun|nessuna|senza|mai) ${gap(3)}(?:neghiamo|contestiamo|nego|esageri|esagera|esagerando|esagerazion[ei]|drammatizz~|ingigant~|allarmism[oi]|esagerat~|smentiamo|respingiamo)`,
    `(?:non (?:è|era|si tratta|si è trattato|sono|parliamo|lo consideriamo|la consideriamo)|altro che|più che|più di|mai) ${gap(4)}(?:solo|soltanto|semplicemente|${small})(?: di)?(?: un| una)?(?: ${small})? ${trouble}`,
    `(?:anche|qualsiasi|qualunque|ogni|neppure|nemmeno|persino) ${gap(2)}${small} ${trouble}`,
    "(?:non|mai) (?:può|possono|deve|devono|dovrebbe|doveva|poteva) (?:più )?(?:capitare|succedere)",
    "(?:se|qualora|quando|appena|finché|prima|sapere|capire|verific\\p{L}*|accert\\p{L}*|sicuri|certi|che) (?:\\p{L}+ ){0,3}?(?:le nostre|i nostri|tutte le|tutti i|questa|questo) (?:\\p{L}+ ){0,3}?(?:sono|è|risult\\p{L}*) (?:\\p{L}+ )?" +
      safe,
    "non (?:ci |mi )?risult\\p{L}* (?:ancora )?(?:la causa|chiar[oa]|il motivo)",
    "(?:che|perché|cosa|quello che) non (?:ci )?(?:è|era) mai (?:successo|capitato) (?:prima )?e non",
    `non ${gap(2)}(?:impossibile|improbabile|da escludere) che`,
  ],
);

/** Making it small by a denial: said outright, whatever negation stands in it. */
export const shrunk = phrases([
  "(?:non (?:è|era|sarebbe|mi sembra|ci sembra) (?:proprio |certo |affatto )?il caso di|non (?:bisogna|serve|occorre)|inutile|evitiamo di|cerchiamo di non) (?:esager|dramm|allarm|preoccup|agit|ingigant|farne)\\p{L}*",
  "non (?:è|era|è mai) (?:poi |in fondo )?(?:successo|accaduto|capitato) (?:niente|nulla)",
  "non ha (?:assolutamente |proprio )?(?:niente|nulla)(?= ?[,.;:!]| che non va)|solo (?:una )?(?:tua|sua|vostra) (?:impressione|sensazione)",
  "un solo (?:episodio|caso|pezzo|esemplare) su",
]);
