import { pattern } from "../../lib/pattern.ts";

/** Any word that neither denies nor joins. */
const w = "(?!(?:non|né|senza|nessun|nessuna)(?!\\p{L}))[\\p{L}']+";

/** Endings by which the brand says that it does, will do, is doing, has done, or can do a thing. */
const deed =
  "(?:o|iamo|erò|irò|eremo|iremo|remo|rò|ando|endo|are|ere|ire|ar(?:ti|le|vi|la|lo|li|e|telo|tela|glielo|gliela)|ir(?:ti|le|vi|la|lo|li|telo|tela|glielo|gliela)|er(?:ti|le|vi|la|lo|li|telo|tela|glielo|gliela)|ato|ata|ati|ate|uto|uta|ito|ita|ite|iti|so|sa|si)";

/** Deeds that mend, whatever their object. */
const mending =
  "(?:rimbors|rispedi|rispedir|reinvi|risped|rimand|ristamp|rifond|sostitu|sostituir|ripar|aggiust|storn|rend|restitu|restituir|riaccredit|accredit|risarci|risarcir|indennizz|riconsegn|recuper|ripristin|riapri|riapr|corregg|rettific|compens|rimpiazz|ritir|rifaccia|rifar|rimonta|sanifica|disinfett|ripuli|bonifica)";

/** Things a brand can send, bring, keep or give so as to mend. */
const goods =
  "(?:[ldnu]\\p{L}{0,5}')?(?:pacc[oh]i?|ordin[ei]|lampad[ae]|prodott[oi]|articol[oi]|merce|spesa|copia|sostitut[oiae]|ricambi[o]?|rimborso|soldi|importo|cifra|differenza|buono|voucher|certificat[oi]|document[oi]|cart[ae]|bigliett[oi]|posto|posti|camera|stanza|tavolo|pezz[oi]|alimenti|viveri|tecnico|corriere|idraulico|caffè|pizza|cena|pasto|piatt[oi]|colazione|notte|libro|libri|vestito|scarpe|taglia|maglia|borsa|chiavi|spesa|visita|ingresso|corsa|turno|lezione|abbonamento|etichetta (?:di reso|prepagata)|consegna|spedizione|scatol[ae]|cassett[ae]|un altro|un'altra|uno nuovo|una nuova|nuov[oa]|tutto|quello che manca)";

/** Concrete ways of making good, in the brand's own voice. */
export const remedy = pattern([
  `${mending}${deed}(?! (?:chiarezza|informazioni))`,
  `(?:[tlv][ie] |te l[oaie] |gliel[oaie] |ve l[oaie] |l[oaie] )?(?:(?:ri)?(?:mand|invi|spedi|port|consegn|regal|offr|cambi|don|recapit|riserv|prenot|tien|prepar|serv|dar|dare|d|anticip|sped|proc)(?:o|iamo|iremo|eremo|remo|erò|irò|ò|ar(?:ti|le|vi|e)|ir(?:ti|le|vi|e)|ando|endo))(?: ${w}){0,5} ${goods}`,
  `(?:te|glie|ve|ce)(?: )?l[oaie] (?:riport|port|consegn|mand|rimand|sped|cambi|rifacc|invi|rid|tien)(?:o|iamo|iremo|eremo|remo|erò|irò|ò)|(?:portar|mandar|spedir|consegnar|inviar|cambiar|riportar)(?:te|glie|ve)l[oaie]`,
  `(?:veniamo|vengo|verremo|verrò|passiamo|passo|passeremo|passerò|arriviamo|viene|verrà|passa|passerà|mandiamo|andiamo)(?: ${w}){0,4} (?:da te|da lei|da voi|a casa|a prender~|a ritirar~|a riprender~|a sostituir~|a domicilio|a portar~|a riparar~|a controllar~|a consegnar~|a sistemar~|a recuperar~)`,
  `(?:portiamo|porto|porteremo|consegniamo|consegneremo|portarti|portarle|portarvi|consegnare|portare)(?: ${w}){0,4} (?:a casa|a domicilio|a mano|da te|da voi|da lei|di persona)`,
  `(?:un|il|nostro|una|volontari[oae]|tecnic[oi]|corriere|collega|(?:ti|le|vi|lo|la))(?: ${w}){0,3} (?:ritir|consegn|port|recuper|controll|ripar|esamin|sostitu)(?:a|erà|irà|isce|eranno|ano)(?: ${w}){0,4} ${goods}`,
  `(?:sospes|sospend|blocc|ferm|tolt|togli|ritirat|ritir)(?:o|a|e|i|iamo|eremo|ato|ata|ati|ate)(?: ${w}){0,4} (?:vendit[ae]|commercio|catalogo|negozi[o]?|scaffali|sito|lotto|produzione|spedizioni|campagna|post|spot|menu|servizio)`,
  `(?:rimoss[oaie]|rimuov~|eliminat[oaie]|tolto|tolti|togliamo|cancellat[oaie]|cancelliamo|oscurat~|ritirato)(?: ${w}){0,4} (?:post|foto|video|annuncio|immagin[ei]|manifest[oi]|campagna|pubblicità|commento|contenuto|addebito|dat[oi]|frase|scritta|multa|mora|sanzione)`,
  `(?:corrett[oaie]|corregg~|sistemat[oaie]|aggiornat[oaie]|riscritt[oaie]|cambiat[oaie]|rifatt[oaie])(?: ${w}){0,4} (?:indirizz[oi]|etichett[ae]|prezz[oi]|orari|orario|scheda|post|testo|data|dato|dati|cartell[oi]|turni|pagina|procedura|avvis[oi]|calendario|conto|fattura|sistema|errore|controllo|modo)`,
  `(?:apr(?:iamo|iremo|irà|e|o)|riapr(?:iamo|iremo|irà|e)|aggiung(?:iamo|eremo)|prolung(?:hiamo|heremo)|rest(?:iamo|eremo|a|erà)(?: ${w}){0,2} apert~|ten(?:iamo|remo)(?: ${w}){0,3} apert~|apertura straordinaria|turno (?:extra|in più|straordinario|aggiuntivo)|orario (?:prolungato|esteso|straordinario))`,
  `(?:appuntamento|posto|priorità|precedenza|corsia|canale|numero|sportello)(?: ${w}){0,3} (?:priorit~|dedicat~|riservat~|prenotat~|preferenzial~|subito|assicurat~|garantit~|straordinari[oa])|senza (?:fare (?:la )?)?(?:coda|fila)|salt(?:are|ando|i|a|erà|erai) la (?:coda|fila)|(?:fissiamo|diamo|riserviamo|fissarle|fissarti|riservarle|riservarti|prenotiamo|teniamo|offriamo|fisso|riservo|darle|darti|diamole)(?: ${w}){0,3} (?:appuntamento|posto|precedenza|priorità)|(?:la|ti|vi) riceviamo|(?:passa|passi|passate) (?:per prim[oaie]|davanti|avanti|subito)`,
  `(?:copr(?:iamo|iremo|o)|pag(?:hiamo|heremo|o)|sosteniamo|ci facciamo carico|facciamo noi|tutto|ritiro|reso|spese|costi|spedizione)(?: ${w}){0,4} (?:spes[ae]|cost[oi]|dann[oi]|ritiro|tavolo|riparazione|differenza|noi|a (?:nostro|carico nostro)|nostro carico|gratis|gratuit[oaie])|a (?:nostre spese|nostro carico|carico nostro)|(?:pag|offr)(?:hiamo|iamo) noi`,
  "(?:avrai|avrà|avrete|ricever(?:ai|à|ete)|riceve|ricevi|otterr(?:ai|à)|(?:hai|ha|avete) diritto|ti spetta|scegli(?:ere)?|scelga|(?<!se )(?:preferisc[ie]|vuoi|vuole)|ti arriva|ti arriverà|arriverà|trover(?:ai|à|ete)|parte|ripart[ei]|ripartirà|partirà|riparte)(?: [\\p{L}']+){0,4} " +
    goods,
  `(?:pacc[oh]i?|ordine|lampada|rimborso|spesa|buono|sostituzione|ricambio|copia|merce|prodotto)(?: ${w}){0,3} (?:(?:ri)?part(?:e|irà|ono|iranno)(?! (?:di solito|normalmente|in genere|sempre))|(?:ti |le |vi )?arriv(?:a|erà|ano)|viaggia|è (?:già |di nuovo )?(?:in viaggio|ripartit[oa])|(?:sarà|verrà|viene)(?: ${w}){0,2} (?:sped|consegn|rimbors|ricevut|recapit|da te|a casa)~)`,
  "(?<!(?:richiesta di|richiedere il|chiedere il|chiesto il|politica di|tempi di|niente|ottenere il|condizioni di) )(?:rimborso|sostituzione|riparazione|risarcimento|indennizzo|riconsegna|rispedizione|storno|riaccredito|nuova spedizione|ritiro (?:gratuito|a domicilio|a casa)|consegna (?:a mano|a domicilio|straordinaria|gratuita))(?= (?:parte|part|completo|totale|integrale|immediato|dell|del|della|delle|di|entro|a |oggi|domani|subito|è|sarà|arriv|intero|gratuit|già|per|con))",
  `(?:stacc(?:a|hi|ate|arla|arlo|are)|scolleg(?:a|hi|ate|arla|are)|spegn(?:i|a|ete|ere|erla)|spenta|staccata|smett(?:a|i|ete|ere) di (?:usar|utilizz|mangi|bere)~|(?:getta|getti|butta|butti|buttate))(?: ${w}){0,5}`,
  "non (?:la |lo |li |le |l')?(?:us(?:i|ate|are|arla|arlo|arli|arle|a)|utilizz(?:i|ate|are|arla|arlo)|accend(?:a|ete|erla|erlo|ere)|riaccend~|ricolleg~|colleg(?:hi|ate|arla|are)|attacc(?:hi|arla|are)|tocc(?:hi|arla|are|ate)|mang(?:i|iate|iare|iarlo|iarli)|consum(?:i|ate|are|arlo|arli|arla)|beva|bere|apr(?:a|irla|ire|ite)|clicc(?:hi|are|ate)|consegn(?:i|are))(?=[ ,.:;!]|$)",
  `tecnic[oia](?: ${w}){0,6} (?:ritir|esamin|controll|verific|ispezion|smont|analizz|pass|vien|verr|guard)~|(?:esamin|analizz|smont|ispezion|controll)(?:iamo|eremo|ano|a|erà|eranno|are|arla|ando)(?: ${w}){0,4} (?:lampad[ae]|prodott[oi]|lotto|campion[ei]|apparecchi[o]?|pezzo|impianto|macchin[ae]|modello)|(?:lampad[ae]|prodott[oi]|lotto|campion[ei])(?: ${w}){0,3} (?:in laboratorio|dal tecnico|a controllo)`,
  `(?:abbiamo|ho)(?: ${w}){0,2} (?:rimoss|tolt|cancellat|eliminat|sospes|corrett|ripristinat|sbloccat|riattivat|ritirat|sistemat|liberat|annullat)[oaie]|(?:lo|la|li|l'|tutto)(?: )?(?:affid|ripar|riport|rimett|rifacc|rimand|riparti)(?:iamo|o|eremo|iremo)(?: ${w}){0,4}|(?:euro|soldi|€|importo|spese|somma)(?: ${w}){0,3} (?:torn|rientr|arriv)(?:a|ano|eranno|erà)(?: ${w}){0,4}|(?:[tlv][ie]|te l[oaie]|glie?l[oaie]) rid(?:iamo|ò|aremo|arò)(?: ${w}){0,3}|tolg(?:a|i|ete)[^.!?]{0,12}(?:spina|corrente)|met(?:ta|ti|tete) via`,
  `(?:facciamo|faremo|faccio|farò|fatto) (?:avere|arrivare|recapitare|trovare)(?: ${w}){0,4} ${goods}|(?:pacco|ordine|lampada|merce|spesa)(?: ${w}){0,3} (?:col|con il|dal|in mano al|al) corriere|(?:ten(?:ga|ete|i|erla|erlo)|lasci|lasciate)(?: ${w}){0,2} (?:lontan|staccat|spent|scollegat)[oaie]`,
  `richiam(?:iamo|eremo|ato)(?: ${w}){0,2} (?:tutt[ei]|lotto|prodotti|lampade|il modello)`,
  `(?:da|a partire da) (?:oggi|domani|ora|adesso|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|questa settimana|stamattina|questo mese|ieri)(?: ${w}){0,6} (?:\\p{L}{2,}iamo|\\p{L}{2,}remo|viene|vengono|c'è|ci sono|ci sarà|legge|leggono|controlla|controllano|due (?:persone|volontari|colleghi))`,
  `(?:abbiamo|ho)(?: ${w}){0,2} (?:aggiunto|attivato|riattivato|introdotto|raddoppiato|affidato|incaricato|inserito|assunto|assegnato|ripulito|pulito|disinfettato|rifatto|spento|chiuso)(?: ${w}){0,2} (?:un|una|il|la|due|tre|più|i|le|dell|l)[\\p{L}']*`,
  `(?:sconto|buono|voucher|credito|omaggio)(?: ${w}){0,4} (?:euro|€|per te|per lei|sulla|sul|sulle)|(?:notte|cena|ingresso|corsa|consegna|spedizione|visita|ordine|mese)(?: ${w}){0,2} (?:gratuit[oa]|gratis|in omaggio|offert[oa])`,
]);

/** After 'mandare', 'inviare' and the like: things that inform but mend nothing. */
export const idle = /(?:rimborsi? (?:solo|soltanto|se|quando|per legge)|cambi(?:amo|are) (?:argomento|idea))/u;
