import { gap, phrases } from "../../lib/phrases.ts";

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
    "non (?:casca|cade|crolla|finisce) (?:certo |mica )?il mondo|il mondo (?:va|gira|continua)|(?:collaudat|testat|affidabil|robust|solid|sicur|provat)issim[oaie]|(?:danno|bruciatura|segno) (?:[\\p{L}']+ ){0,4}?(?:estetic|superficial|di poco conto|da nulla|da niente|limitat)\\p{L}*",
    "non (?:mi |ci )?(?:pare|sembra|è|vedo|vediamo) (?:\\p{L}+ )?(?:un |una |tutto questo |questo |che )?(?:gran|grande|grosso|grossa|tutto) ?(?:danno|problema|disagio|male|guaio|disastro)|era (?:solo|soltanto|appena) (?:un|una) (?!primo|inizio|passo)\\p{L}+|(?:ma )?per (?:un|una) (?:lampada|pacco|paralume|tavolo|foglio|avviso)(?= ?!)",
    "(?:vostra|sua) (?:maestà|altezza)|(?:ai|a) (?:tuoi|suoi|vostri) piedi|(?:il |ci )?(?:cuore )(?:ci )?sanguina|scusa suppongo",
    "(?:sulla base d|sulla scorta d|a causa d|per colpa d|soltanto per |solo per )i? ?un (?:solo |singolo |unico )?(?:commento|reclamo|post|messaggio)|un (?:solo|singolo|unico) (?:commento|caso|episodio|reclamo) (?:non )?(?:prova|dimostra|significa|basta|fa)",
    "siamo umani|(?:succede|capita) (?:pure|anche|persino|perfino) (?:ai|alle|a|nelle|agli)",
    "(?:è|sono|rientra) (?:\\p{L}+ )?(?:la norma|nella norma|nella media|nell'ordinario|routine|ordinaria amministrazione)|(?:certo |mica |di certo )?non (?:è|era|sarà) (?:\\p{L}+ )?(?:una )?(?:catastrofe|tragedia|emergenza|calamità|guerra|apocalisse)",
    "(?:hanno|ha) (?:sempre |regolarmente )?(?:passat|superat)[oaie] (?:\\p{L}+ )?(?:tutt\\p{L}+|ogni|i|il|le|gli|ogni singolo) (?:\\p{L}+ )?(?:controll|test|collaud|verific|prov)\\p{L}*",
    "(?:alone|segno|graffio|macchia|bruciatura|ombra|aloni|segni) (?:\\p{L}+ ){0,4}?(?:si toglie|va via|si leva|sparisce|se ne va|viene via|si cancella|si tolgono|vanno via|si lucida|si rimedia)",
    "(?:ti|le|vi|la) (?:chiediamo|chiedo|preghiamo|prego|invitiamo)(?: però| anche| solo| comunque)? (?:di|a) (?:capire|capirci|comprendere|comprenderci|considerare|tenere conto|portare pazienza|avere (?:un po' di )?(?:pazienza|comprensione))|(?:lo|la) facciamo (?:\\p{L}+ )?(?:gratis|gratuitamente|senza|nel (?:poco |nostro )*tempo)|(?:qualcosa|qualche \\p{L}+) (?:può|potrà|ogni tanto|purtroppo) (?:\\p{L}+ )?(?:sfugg|scapp|salt)\\p{L}*|nessuno ci paga|non siamo pagati",
    "(?:immane|immensa|grandissima|terribile|vera|spaventosa) (?:tragedia|catastrofe|sciagura|disgrazia)",
    "(?:cose|incidenti|disguidi|imprevisti|errori) che (?:purtroppo |a volte |ogni tanto )?(?:accad|capit|succed)\\p{L}*|(?:errori|sbagli|imprevisti|disguidi) (?:purtroppo |a volte )?(?:capitano|succedono|accadono)",
    "(?:parliamo|stiamo parlando|si tratta|si parla|trattasi) (?:pur sempre |in fondo |dopotutto |comunque |pure |solo |soltanto )?di (?:un paio|pochi|poche|un pacco|una lampada|un oggetto|un ritardo di|qualche)|(?:pur sempre|in fondo|dopotutto) (?:\\p{L}+ )?(?:di )?(?:solo )?(?:un|una|un') ?(?:lampada|pacco|tavolo|oggetto|sportello|paralume|graffio)",
    "non (?:di|è|era|sono) (?:mica )?(?:un |una )?(?:farmac|medicin|salvavita|question\\p{L}* di vita|organo)\\p{L}*",
    "(?:è|era|si è trattato|si tratta|si trattava|era in gioco)(?: di)? (?:solo|soltanto|solamente|semplicemente)(?: di)? (?:un|una) (?!primo|inizio|passo|gesto|minimo|piccol|modo|assaggio|anticipo|consiglio|parte|messaggio|idea)\\p{L}+",
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
    "non (?:è|era|sembra|ci sembra|pare) (?:poi )?(?:così |tanto |niente di |nulla di |particolarmente |molto )?(?:grave|serio|preoccupante|pericolos[oa]|drammatic[oa])",
    `(?:è|era|è stat[oa]|si è trattato|si tratta|parliamo|trattasi)(?: di)? (?:solo|soltanto|semplicemente|appena|unicamente)(?: di)? (?:un|una|un'|qualche|pochi|poche|due|tre) ?(?:${small} )?${trouble}`,
    `(?:solo|soltanto|semplicemente) (?:di )?(?:un|una|un') ?(?:po' di |${small} )?${trouble}`,
    `${small} ${trouble}`,
    "(?:solo|soltanto|appena|solamente) (?:di )?(?:un paio di |qualche |pochi |poche |due |tre |un |una |\\p{N}+ )?(?:giorn[oi]|or[ae]|minut[oi]|settiman[ae]) (?:di (?:ritardo|attesa)|in ritardo|in più|dopo)",
    "capita (?:a tutti|anche|spesso|a volte|ogni tanto|di rado|raramente|nelle migliori|a chiunque|purtroppo)",
    "(?:purtroppo|a volte|ogni tanto|spesso|sai|sono cose che|cose che|alle volte|talvolta|in alta stagione|di tanto in tanto) (?:può |possono |purtroppo )?(?:capita(?:no|re)?|succed(?:e|ono|ere))",
    "(?:può|possono|potrebbe) (?:sempre |anche |purtroppo )?(?:capitare|succedere)(?! (?:mai )?più)",
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
    "(?:per fortuna|fortunatamente|almeno|ringraziamo) (?:\\p{L}+ )?(?:poteva|sarebbe potuta|sarebbe potuto) (?:andare )?(?:molto )?peggio|(?:poteva|sarebbe potuta|sarebbe potuto) andare (?:molto )?peggio(?= ?[,.!])",
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
