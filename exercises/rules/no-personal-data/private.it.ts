import { pattern } from "../../lib/pattern.ts";
import { italianMonth } from "../../lib/text/month-names.ts";

/** What a person would not have told about them: health, body, family, money, work, law, belief. */
export const delicate = pattern([
  "diabet~|emicrani[ae]|bipolar[ei]|anoressi~|bulimi~|obes[oaità]+|infertil~|fecondazione|trapianto d~|trapiantat[oa]|catetere|pacemaker|apparecchio acustico|sclerosi|artrite|schizofren~|leucemi[ae]|epatit[ei]|celiac~|intolleran[tz]~|allergi~|asma|asmatic~|cardiopat~|dialisi|(?:su|tu|vostr)a protesi|depress~|insulin~|chemio~|oncolog~|tumor[ei]|cancro|gravidanza|incinta|siero(?:positiv|negativ)~|(?:è|sei|una?) disabile|disabilità|invalid~|stomia|alzheimer|parkinson|epiles~|ricover(?:o|at[oaie])|degente|cartella clinica|(?:suo|tuo|del) referto|ginecolog~|psicolog~|psichiatr~|neurolog~|cardiolog~|dislessi~|autism~|autistic~|ernia|burnout|aborto|(?:analisi|esam[ei]) del sangue|sue analisi|tue analisi|(?:tua|sua) diagnosi|colesterolo|pressione alta|antidepressiv~|sertralina|psicofarmac~|antibiotic~|terapi[ae]|sedia a rotelle|test di gravidanza|pannoloni|mestruazion~|menopausa|taglia di reggiseno|busto ortopedico|infart~|ictus|demenza|sord[oa]|non vedente|(?:stat[ao]|sei|è|fu) operat[oa]|intervento chirurgico|infermier[ae] di famiglia",
  "(?:in|per) (?:malattia|maternità|permesso|lutto)|(?:dal|dalla) (?:dentista|dottor~|medico|specialista)|pes(?:i|a|avi|ava) (?:\\p{L}+ ){0,2}(?:\\p{N}+ )?chil[oi]|pers[oi] (?:\\p{L}+ ){1,2}chili|si faceva male|problem[ai] di (?:salute|cuore|alcol|dipendenza)|bimb[oa] in arrivo|aspetta(?:va|te)? un (?:figlio|bambino|bimbo)|lista nascita|congratulazioni per (?:la|il) bimb[oa]",
  "divorzi~|figliastr[oa]|amante|in separazione|pratica di separazione|adozion[ei]|vedov[oa]|convive(?:nte)?|nubile|celibe|single|affidamento|tua (?:amante|ex)|tuo ex|su[ao] ex|perdita di (?:tuo|tua|suo|sua)|seconde nozze|affidatari~|figlia? natural[ei]",
  "cassa integrazione|ludopati[ae]|gioco d'azzardo|usura|cattivi pagatori|(?:tuoi|suoi) risparmi|disoccupat[oaie]|non lavora(?: più)?|licenziat[oaie]|mobilità|(?:tu|su|vostr)o (?:isee|reddito|stipendio)|dello stipendio|guadagn(?:i|a|ava|avi|ate)|fondi insufficienti|moros[oaie]|morosità|(?<!in )prestit[oi]|mutuo|(?<!(?:nostr[oi]|mi(?:o|ei)|a tempo) )debit[oi](?! (?:con|verso|nei|nostr[oi]|mi(?:o|ei)|così|come questo|simil[ei]|del genere|morale|d'onore|di (?:scuse|riconoscenza|gratitudine|fiducia|tempo|chiarezza|attenzione|rispetto|ore|spiegazion[ei]|una spiegazione)|(?:che|lo|li|è|resta) (?:[\\p{L}']+ ){0,2}(?:abbiamo|ho|nostr[oi]|mi[oe]i?|pag(?:o|hiamo)|sald(?:o|iamo)|ripag(?:o|hiamo)|sent(?:o|iamo))))|indebitat~|insolut[oi]|pignora~|fallimento|sfratt~|piano di rientro|fermo amministrativo|(?:tuo|suo) saldo|non (?:risulta )?pagat[oaie]|mult[ae] da pagare|rat[ae] (?:arretrat|scadut|non)~|(?:affitt[oi]|canon[ei]|pagament[oi]|stipendi|soldi|contribut[oi]|interessi|tribut[oi]|tuoi|suoi|hai|ha|gli|degli|in|sei|è|siete|con|di|per|euro) arretrat[oi]|conto (?:in rosso|scoperto)|sussidi[oi]|bonus|reddito di cittadinanza|pensione (?:sociale|minima|di invalidità)|al verde|case? popolar[ei]|pacc[oh]i? alimentar[ei] da (?:anni|mesi)|interessi per il|estratto conto|carta (?:è stata |era )?rifiutata|ci (?:deve|devi|dovete) ancora",
  "detenut[oaie]|agli arresti|ordine restrittivo|libertà vigilata|carcere|arrest(?:o|at[oaie])|condanna(?:t[oaie])?|causa in corso|serviz[oi]+ social[ei]|assistente sociale|tossicodipenden~|drog(?:a|at[oaie]|he)|alcolist[ai]|alcolism~|ubriac[oaih]~|(?:compagno|marito|padre|figlio|moglie|madre) beve|picchia(?:va)?|violenza domestica|denunciat[oaie]|precedenti penali|in comunità|permesso di soggiorno|testimoni di geova|musulman[oaie]|ebre[oaie]|buddist[aei]|omosessual~|lesbica|transgender|iscritt[oa] al (?:sindacato|partito)|testamento biologico|questura|pass disabili",
]);

/** The same words where they are a figure of speech, or about things: una consegna che è un fallimento, una lampada in prestito. */
export const figurative = pattern([
  "(?:un|come un|come al|al|il|del|nessun) gioco d'azzardo(?! (?:ti|le|l'|ha|patologico|online))|(?:è|sia|fosse|era|essere|diventa\\p{L}*|sembra\\p{L}*|stat[oa]) (?:\\p{L}+ ){0,2}(?:un )?(?:fallimento|gioco d'azzardo)|fallimento (?:nostro|su tutta|totale|completo|organizzativo|vero)|(?:nostro|un|questo|del) fallimento(?! (?:de[li]|della|nel|a tuo|a suo))",
  "(?<!(?:preso|chiesto|avuto|ricevuto|prendi|prende) (?:\\p{L}+ ){0,2})(?:in|a) prestito(?! (?:da|con|a tasso|dalla))|prestito d'uso|(?:è|era) un prestito che|debit[oi] (?:di (?:scuse|gratitudine|riconoscenza|spiegazioni|fiducia|tempo|ascolto)|morale|d'onore)|(?:nostro|(?:abbiamo|sentiamo|sento|ho) (?:\\p{L}+ )?(?:un|questo|il) (?:\\p{L}+ )?)(?: )?debito(?! (?:di (?:\\p{N}|euro)|che hai))",
  // advice to everybody: 'la faccia vedere dal medico'
  "(?<!(?<!\\p{L})(?:è|era|sei|stat[oa]|ha|hai|aveva|avete|hanno) (?:\\p{L}+ )?)(?:ved|visit|controll|guard|medic|accompagn|port|pass|corr|vad|and)\\p{L}*(?: [\\p{L}']+){0,3} (?:dal|dalla) (?:dentista|dottor~|medico|specialista)",
  "(?:gli|degli|negli|con gli|nostri|email|mail|messaggi|risposte|lavoro|pratiche|richieste) arretrat[oie]|arretrat[oie] (?:di (?:risposte|email|mail|lavoro|messaggi|ordini|pratiche|richieste|scuse))|(?:fiducia|pazienza|credito|buona volontà|scorte) (?:\\p{L}+ ){0,5}al verde",
  "(?:guasto|difetto|problema|fatto|cosa|errore|disservizio|episodio|ritardo|quello|ciò|quanto) (?:che )?(?:\\p{L}+ ){0,2}denunciat[oaie]|adozion[ei] (?:di|del|della|dei|delle|dell')(?: )?(?:un |una |un')?(?!bambin|figli|minor)\\p{L}+|(?:da|un|quasi un|pres[oa] un|venire un|venirti un|mezzo) (?:mezzo )?infarto (?:per|a|da|davanti|quando|con|dal|dalla)|da infarto|reazion[ei] allergic(?:a|he)|(?:in presenza di|in caso di|per|di|eventuali|tutte le|con) (?:\\p{L}+ )?(?:allergie|intolleranze)(?! (?:tu|su|che (?:ha|hai)))|(?:avevamo|abbiamo|eravamo|siamo|avevo|ero|sono) (?:\\p{L}+ ){0,4}(?:in|per) (?:malattia|maternità|permesso|lutto)|(?:non )?(?:è|era|sia|fosse|sembra|suona come|come) (?:\\p{L}+ )?una condanna(?! (?:per|penale|in|a))|(?:mutuo|mutua) (?:soccorso|aiuto|rispetto|accordo|fiducia)|(?:fa|fare|far|facev\\p{L}+|fatto|fai|fate|facendo|facciamo) affidamento",
]);

/** A trade, an employer or a school of somebody's. */
export const place = pattern([
  "(?:lavori|insegni|studi|lavora|insegna|studia|lavorava|fa l'infermier~|fai l'infermier~|fa il turno) (?:\\p{L}+ ){0,1}?(?:al|alla|all'|allo|in|presso|da|dalla|dal|per|nell[ao']|come)",
  "(?:dove|per cui) (?:lavori|lavora|insegni|insegna|studi|studia)|(?:suo|tuo) (?:capo|socio|principale)|contratto di affitto|dipendente (?:comunale|pubblic[oa]|statale|dell~|di)|(?:vivi|vive|abiti|abita|stai) (?:da|con|in|sotto|sopra|al) ",
  "(?:settant|ottant|sessant|cinquant|quarant|trent|vent)(?:un|due|tr|quattr|cinqu|sei|sett|ott|nov)?[aeo]?nne|dici\\p{L}{3,6}enne|(?:quindic|sedic|tredic|quattordic)enne|class?e (?:18|19|20)\\p{N}\\p{N}|(?:ha|di) (?:\\p{N}+|\\p{L}+) anni (?=.{0,40}(?:call center|impiego|chili|dose))|\\p{L}+, \\p{N}\\p{N} anni|nat[oa] (?:il|nel) ",
  "(?:in|per) (?:vacanza|ferie) (?:a|in) \\p{L}+|computer dell'ufficio|(?:alle|ore) \\p{N}+[.:]\\p{N}+ di notte|ultim[oa] accesso|profilo (?:chiuso|privato)",
]);

/** Who is spoken of: the person, theirs, or a third. */
export const somebody =
  /(?<!\p{L})(?:tu|tu[aoei]|tuoi|te|ti|sei|hai|eri|avevi|lei|su[aoe]|suoi|le|la|ha|è|era|aveva|l'ha|voi|vostr[aoei]|avete|siete|siccome|paziente|bambin[aoei]|ragazz[aoei]|signor[ae]?|client[ei]|figli[aoe]?|figlie|marito|moglie|madre|padre|mamma|papà|fratello|sorella|suocer[ao]|genero|nuora|nonn[ao]|nipote|cugin[ao]|zi[ao]|compagn[ao]|famigli[ae]|inquilin[ao]|vicin[ao]|collega|volontari[ao]|gemelli|person[ae]|dicevi|scriveva|risulta|abbonat[oa]|soffri|soffre|prende|prendi|convive)(?!\p{L})/u;

/** What the person has said in public: to say it back tells nobody anything. */
export const inTheOpen =
  /(?<!\p{L})(?:come (?:anche )?(?:lei |tu |voi )?(?:scriv|dic|racconti|racconta|segnal|ricord)\p{L}*|come (?:ci |mi )?(?:hai|ha|avete) (?:già )?(?:scritto|detto|raccontato|segnalato)|(?:ci |mi |qui |lei )?(?:hai|ha|avete) (?:già )?scritto(?: qui| tu| lei| bene)?(?: che|,|$|\.| nel commento| in pubblico)|(?<!me |ce |mi )(?:l'|lo )(?:hai|ha|avete) (?:già )?(?:scritto|detto)|che (?:ci |mi )?(?:racconti|racconta|descrivi|descrive)|nel (?:tuo|suo|vostro) (?:commento|post)|(?:scrivi|dici|racconti|scrive|dice|racconta)(?: tu| lei)? che)(?!\p{L})/u;

/** Nobody's case: what isn't said, asked or needed; what holds for everybody; what may be done and how. */
export const nobodys =
  /(?<!\p{L})(?:non (?:ne |lo |la |le |li |ci |vi |si |ti )?(?:parl|comment|diciamo|dico|dicono|racconti|possiamo (?:dire|parlare)|posso (?:dire|parlare|aprire)|chied|serv|occorr|pubblic|c'è bisogno|sappiamo|trattiamo|guardiamo|diamo|conta|import|facciamo|teniamo|conosciamo|scriv|mett)\p{L}*|senza (?:chied|scriv|dire|dover)\p{L}*|chi (?!l'ha|è|le ha)\p{L}+|(?<!(?:la|sua|tua|vostra) )gente|chiunque|ciascun\p{L}*|qualsiasi|qualunque|tutte le persone|(?:si|possono|può) (?:possono |può )?(?:chied|paga|pagare|manda|consegna|segnal|richied|trova|legg|scriv|parl)\p{L}*|segnal(?:atel[eaio]|ateci|alo|ilo|arl\p{L}|aci)|vanno (?:scritt|dett|segnalat|comunicat)\p{L}*|va (?:scritt|dett)\p{L}*|(?:dipend|stanno|tratta|legg)\p{L}* (?:solo|dall'|all'|all)|(?:lo |gliel\p{L}+ )?(?:spieg|conferm)(?:a|o|iamo|erà) (?:il|la|per|in|al|vol)|requisiti|regolament\p{L}*|(?:solo|soltanto) (?:in|al|allo|per)|in privato|di persona|a quattr'occhi|allo sportello|cancell(?:a|i) |togl(?:i|iere|ierlo)|accessibil\p{L}*|per le persone|per i client\p{L}*|abbonament\p{L}* per|tariffa|siamo (?:in|tutti|stati)|eravamo|ero|io|in (?:bottega|laboratorio|officina)|(?:nostr[oaie]|mi[oa]|mie|miei) (?:debit|bonus|saldo|prestit)\p{L}*|ti (?:offr|rimbors|accredit|riconosc|regal)\p{L}*|(?:le|vi) (?:offr|rimbors|accredit|riconosc|regal)\p{L}*|debito (?:con|verso|nei)|in debito|meno (?:allergi|sord)\p{L}*)(?!\p{L})/u;

/** What was said elsewhere than here. */
export const said =
  /(?<!\p{L})(?<!(?<!\p{L})(?:le|ti|vi|gli|ognuno|nessuno) |chi (?:le|ti|vi) ha risposto (?:[\p{L}']+ ){0,3})(?:dicev[aio]|dicevate|scrivev[aio]|spiegav[ai]|raccontav[ai]|parlav[ai]|(?:hai|ha|hanno|avete|avev[ai]|è stat[oa] lei a) (?:già |anche |pure |anche )?(?:detto|scritto|raccontato|spiegato|confidato|ammesso|confermato|riferito|confessato|segnalato|parlato|lasciato scritto|chiesto di non)|ci (?:ha|hai|hanno) (?:girato|passato|avvisati)|(?:mi|ci) (?:dice|dici|conferma))(?!\p{L})/u;
export const elsewhere =
  /(?<!\p{L})(?:al telefono|per telefono|(?:tua|sua|vostra|nostra|ultima) (?:\p{L}+ )?(?:telefonata|chiamata)|(?:telefonata|chiamata|colloquio|mail|e-mail|email|lettera|messaggio|chat) (?:riservat\p{L}+ )?(?:di|del|dell'|dello) ?\p{L}*|in chat|in confidenza|via confidenziale|in via riservata|(?:nella|nell'|nelle|nel|dalla|dal|dalle) (?:tu\p{L}+ |su\p{L}+ |vostr\p{L}+ |ultim\p{L}+ )?(?:e-?mail|lettera|messaggi[oo]?|domanda|modulo|scheda|pratica|colloquio|note|richiesta|questionario|chat|telefonata)|a(?:l|lla)? (?:mi[oa] |nostr[oa] )?(?:collega|direzione|direttore|preside|segreteria|operatore|operatrice|medico|maestra|assistente|commess[ao]|volontari[ao]|autista|tecnico)|a \p{L}+ della \p{L}+)(?!\p{L})/u;
/** Who tells about others. */
export const tellers =
  /(?<!\p{L})(?:(?:(?:ho|abbiamo) (?:parlato con|chiesto a[l]?|scritto a[l]?|avvisato|chiamato|sentito) (?:tu|su)[aoei]\p{L}* \p{L}+|(?:ti|le|vi) (?:incollo|copio|riporto)|ecco (?:la mail|il messaggio|la lettera|cosa (?:ci )?(?:ha|hai))|(?:l'|il |la )?(?:infermier[ae]|pediatra|medico|assistente sociale|parrocchia|parroco|maestra|vicin[oa]|portier[ea]|avvocato|commercialista)|(?:tu[ao]|su[ao]) (?:marito|moglie|figli[ao]|madre|padre|mamma|papà|sorella|fratello|suocer[ao]|nipote|cugin[oa]|collega|capo|compagn[oa]|ragazz[oa]|amic[oa]|vicin[oa])))(?!\p{L})/u;

/** Files, registers, cameras: what only the firm can see. */
export const files =
  /(?<!\p{L})(?:(?:dal|dalla|dall'|dalle|dai|nel|nella|nell'|nelle|nei|sul|sulla|sull'|il|la|lo) ?(?:nostr\p{L}+ |tu[ao] |su[ao] )?(?:registr[oi]|sched[ae]|agenda|cartella|pratica|fascicolo|archivi[oo]?|elenco|gestionale|sistema|telecamer[ae]|anagrafica|storico|estratto|tessera|registrazion[ei]|carta fedeltà|prenotazion[ei])|risult(?:a|i|ano|ava)|vedo|vediamo|(?:abbiamo|ho) (?:visto|controllato|appurato|letto|verificato|trovato|aperto|ascoltato|qui)|sappiamo|controllato|trovato|ci risulta|tu sei quell[ao]|se (?:ricordo bene|non sbaglio|non erro)|come sa|le ricordo|ti ricordo|ecco cosa)(?!\p{L})/u;

/** What was bought, booked, paid, visited. */
export const deeds =
  /(?<!\p{L})(?:(?:hai|ha|avete|avev[ai]|avevate|l'hai|l'ha) (?:già |anche |tu |poi |lei |sempre )?(?:fatto l'ordine|fatto un ordine|comprat\p{L}|acquistat\p{L}|ordinat\p{L}|prenotat\p{L}|pagat\p{L}|ritirat\p{L}|cenat\p{L}|pranzat\p{L}|res[oaie]|restituit\p{L}|digitat\p{L}|chiamat\p{L}|cancellat\p{L}|disdett\p{L}|annullat\p{L}|spostat\p{L}|noleggiat\p{L}|dormit\p{L}|consumat\p{L}|fatto|versat\p{L}|ricevut\p{L}|pianto)|(?:abbonat|iscritt|salit)[oa] (?:dal|a|da)|dovev(?:i|a|ate) ricevere|(?:pagat\p{L}|ordinat\p{L}|comprat\p{L}|vendut\p{L}|acquistat\p{L}) (?:il|a|con|da|dal)|(?:prenotazione|ordine|abbonamento|ritiro) (?:era|risulta|è) (?:per|segnat\p{L}|intestat\p{L}|a nome)|(?:le|ti) abbiamo pagato|non (?:risulta|risultano))(?!\p{L})/u;
/** Details of a deed. */
export const details = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:\p{N}+(?:[.,:]\p{N}+)*|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|${italianMonth}|(?:con|a nome di|a) (?:un'amica|un amico|tu[ao]|su[ao])|bancomat|contanti|carta)(?![\p{L}\p{N}])`,
  "gu",
);

/** Words for one and the same matter: who has told of one has told of the others. */
export const kindred: readonly RegExp[] = [
  /(?<!\p{L})(?:prestit[oi]|prestat[oaie])(?!\p{L})/u,
  /(?<!\p{L})(?:stipendi[oa]?|guadagn\p{L}*|paga|busta paga|giornat[ae] di lavoro)(?!\p{L})/u,
  /(?<!\p{L})(?:farmac[oi]|medicin[ae]|antibiotic\p{L}+|terapi[ae]|cur[ae]|pastigli[ae]|compress[ae]|ricett[ae]|sciropp[oi])(?!\p{L})/u,
  /(?<!\p{L})(?:vedov[oa]|lutto|(?:marito|moglie) (?:\p{L}+ ){0,3}(?:mort[oa]|mancat[oa]|scompars[oa])|(?:mort[oa]|mancat[oa]|pers[oa]) (?:\p{L}+ ){0,2}(?:marito|moglie))(?!\p{L})/u,
  /(?<!\p{L})(?:malat\p{L}+|ricover\p{L}+|ospedale|degen(?:te|za)|reparto|chemio\p{L}*|tumore|oncolog\p{L}+|operat[oa]|intervento)(?!\p{L})/u,
  /(?<!\p{L})(?:celiac\p{L}+|senza glutine|intolleran\p{L}+|allergi\p{L}+)(?!\p{L})/u,
];
/** Where something was said: by telephone, on paper, over a counter. */
export const channels: readonly RegExp[] = [
  /(?<!\p{L})(?:telefon\p{L}+|chiam\p{L}+|numero verde|call center)(?!\p{L})/u,
  /(?<!\p{L})(?:modul[oi]|scheda|questionario|note|domanda)(?!\p{L})/u,
  /(?<!\p{L})(?:sportello|banco|cassa|segreteria|reception)(?!\p{L})/u,
  /(?<!\p{L})(?:e-?mail|mail|letter[ae]|scritt[oa]|messagg[io]+|chat)(?!\p{L})/u,
];
/** Said without what was said: 'al telefono ce l'aveva detto e nessuno l'ha segnato'. */
export const untold =
  /(?<!\p{L})(?:quello|ciò|quanto|tutto quello) che (?:ci |mi )?(?:ha|hai|avete|avev[ai]|avevate) (?:già )?(?:detto|scritto|chiesto|spiegato)(?!\p{L})|(?<!\p{L})(?:ce |me )?l'(?:ha|hai|avete|avev[ai]|avevate) (?:già |anche )?(?:detto|scritto|chiesto|spiegato|segnalato)(?!\p{L})/u;
/** Numbers in words, for times that a case gives in figures. */
export const numbers = "una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici".split("|");
