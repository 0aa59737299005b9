import { gap } from "../../lib/pattern/phrases.ts";
import { type Family, family } from "./families.ts";

/** What people publish against a firm. */
const speech =
  "(?:comment[oi]|recension[ei]|post|valutazion[ei]|stellin[ae]|foto|fotografi[ae]|video|tweet|petizione|reclam[oi]|lamentel[ae]|esposto|hashtag|denuncia|querela|storia|storie|vot[oi]|stell[ae]|stelline|accus[ae]|firma|segnalazione|articolo|parole|campagna)";
const mine = "(?:tu[oa]|su[oa]|vostr[oa]|tuoi|suoi|tue|sue)";

/** Ways to have somebody fall silent. */
const hush = [
  `(?:cancell|elimin|rimuov|rimoss|togli|tolg|tolt|ritir|modific|nascond|aggiorn|corre(?:gg|tt)|riscri|sistem(?:i|ato|ata|are|erai|erà)|alz|ritocc)~ ${gap(3)}${speech}`,
  `${speech} ${gap(4)}(?:cancellat|eliminat|rimoss|tolt|sparit|spar|ritirat|modificat|aggiornat|corrett|riscritt|diventat|salit|racconta|racconterà|via|esca|escano|esce)~`,
  "silenzio|silenziosa?|tacere|tac(?:i|e|ia|erai|erà)|zitt[oaie]|riserbo|ritratt(?:i|a|are|ate|erà|erai|azione)|rettific(?:a|hi|are|herà|herai|ate)|smentisc~|smentire",
  `(?:non|mai|niente) ${gap(2)}(?:parl|racconti|racconta|diffond|pubblic|divulg|aggiung|scriv|arriv|finisc|esc|usc)~ ${gap(1)}(?:più|altro|a nessuno|con nessuno|(?:ai|sui|in|alla|della|dalla|di|sulla) (?:giornali|stampa|social|rete|giro|pubblico|sua|tua|questa|questo|quest))~`,
];
const deal =
  "appena|quando|una volta che|purché|a condizione (?:che|di)|a patto (?:che|di)|sempre che|finché|fino a che|fino a quando|in cambio|altrimenti|sennò|se no|oppure|solo dopo|prima che|intesi|siamo intesi|se|dal momento in cui|nel momento (?:stesso )?in cui|dopo che|e poi|allora";
const goods =
  "rimbors~|restitu~|soldi|euro|pacc(?:o|hi)|tecnico|paralume|lampada|tavolo|prenotazion[ei]|ristorante|caparra|deposito|pratica|garanzia|assistenza|scont[oi]|buono|risarc~|danno|fornitura|abbonamento|cors[oi]|sedut[ae]|collaborazione|ordine|targa|richiamiamo|appuntamento|intervento|riparazion[ei]|sostituzion[ei]|€|camera|posto|offerta|consegn~|sped~|aiut~|visit[ae]|lezion[ei]|contratto|regalo|premio|biglietto|tessera|spedizion[ei]|certificato|rispost[ae]";

const critic =
  "(?:si lament|lament|protest|offend|infang|attacc|insult|diffam|critic|sbrait|sparl|polemizz|calunni|denigr|accus|maltratt|sput|rovin|danneggi|ricatt|disturb)(?!ivit)~|(?:alz|alza|alzano) la voce|parl(?:a|ano|i) male|f(?:a|anno|are|ai) (?:la |le |il |i )?(?:polemic|guerra|furb|casino|scenat|spiritos|storie)~|fa(?:nno)? girare|diffond~|(?:si comport|ci tratt|ci ha(?:nno)? (?:voltat|trattat|attaccat|offes)|ci volt|ci manc|ci mett|la pens)~|riceve gratis|non differenzia";
const anyone = `(?:chi|chiunque|coloro che|quelli che|quanti|(?:client[ei]|ospit[ei]|famigli[ae]|person[ae]|gente|utent[ei]|degent[ei]|genitor[ei]|mamm[ae]|madr[ei]|cittadin[oiae]|passegger[oiae]|soci[oa]?|alliev[oiae]|student[ei]|inquilin[oiae]|tirocinant[ei]|pazient[ei]|lettor[ei]|spettator[ei]|abbonat[oi]|un[oa]) (?:\\p{L}+ )?(?:che|la cui|il cui))`;

/** What only the other side is said to utter. */
const spite =
  "(?:bugia|insulto|lamentel[ae]|contestazion[ei]|offes[ae]|passo falso|sfuriata|parolaccia|provocazione|accus[ae]|falsità|scenata|sceneggiata|cattiveria|insinuazione)";

/** Threats in Italian, by what is done: a family to each thing that a person is made to fear. */
export const threats: readonly Family[] = [
  // A bargain: what is due, for silence.
  family(
    [hush, [deal], [goods]],
    [
      "se (?:ti|le|vi) (?:va|fa piacere)|com'è|(?:la|il) nostr[oa]|indirizzo|(?:può|possono|puoi) (?:pure |anche |tranquillamente )?(?:restare|rimanere|tener~|continuare|cambiare)|rest(?:a|i|ano) (?:pure )?dov'è|non (?:devi|deve|dipende|dipendono|serve|chied~|cambia|c'entra)|qualunque cosa|comunque|nostr[oaie] (?:post|silenzio|comment[oi]|foto|parole|rispost[ae])|(?:il |un |di )?(?:lungo |nostro )?silenzio (?:nostro|da parte nostra)|abbiamo (?:tolto|ritirat|cancellat|rimoss|taciut)~|ha tolto|ritir(?:iamo|o|a|are|arl[ao]) (?:noi|la lampada|il|domani)|si (?:è|sono) tac~|mandaci|mandami|inviaci|manda|mandi|allega|le foto servono|(?:siamo|rimasti|stati|restati|stiamo|restiamo) (?:in silenzio|zitti)|in silenzio|dopo (?:giorni|settimane|due|tre|\\p{N}+) (?:\\p{L}+ )?di silenzio|la tenga|scriv(?:i|ere|imi|a|ici|erci)",
    ],
  ),
  family(
    [
      [
        `(?:ritir[ai]|ritratt[ai]|rettific(?:a|hi)|cancell[ai]|elimin[ai]|modific(?:a|hi)|tolga|togli|smentisc[ai]) ${gap(5)}(?:e|poi) (?:poi |allora |magari |solo allora )?(?:ti|le|la|vi|avrai|avrà|ne|si|tutto|il|la sua|la tua|parliamo|riparliamo|vediamo)`,
      ],
      [`${speech}|ritratt~|rettific~|quello che|smentisc~`],
    ],
    ["ti avvis~|la avvis~|errore|ordine|lampadina|spin[ae]"],
  ),
  // A good word asked in return.
  family(
    [
      ["in cambio|(?:ci|mi) bast(?:a|ano|erebbe|erebbero)|(?:ti|le|vi) chied(?:o|iamo) (?:solo|soltanto) in cambio"],
      [`(?:cinque|quattro|qualche|più) stelle|buona parola|${speech}|aggiung~ (?:\\p{L}+ )?(?:che|qui|sotto)`],
      ["in cambio|stelle|buona parola"],
    ],
    ["non|niente|nulla|scus~|la foto|una foto|le foto|il link"],
  ),
  // Somebody else who would see to it.
  family(
    [
      [
        "prima che (?:(?:debba|debbano|dovesse|tocchi|se ne|ci|lo|la) ){0,3}(?:\\p{L}+ )?(?:occup|interven|pens|spieg|chiar|pronunci|decid|valut)~ (?:\\p{L}+ )?(?:qualcun altro|altri|chi di dovere|qualcuno|altre persone|chi di competenza)|prima che (?:qualcun altro|altri|qualcuno|chi di dovere|altre persone) (?:\\p{L}+ ){0,2}?(?:occup|interven|pens|spieg|chiar|pronunci|decid|valut)~|(?:senza|senza dover|così da non dover) (?:\\p{L}+ )?(?:coinvolg|disturb|scomod)~ (?:altre persone|altri|terzi|nessun altro|qualcun altro)|così non (?:siamo|sono|saremo|ci vediamo) (?:costrett|obbligat)[oaie] (?:ad? )?(?:andare|coinvolg|procedere|passare)~|(?:peccato|spiacevole|brutto) (?:doverne|dover) (?:parlar|discuter|risolver)~ (?:[\\p{L}']+ ){0,2}?(?:in un (?:posto|luogo)|da un'altra parte|altrove|in altr[aei])",
      ],
    ],
    ["scus~|nostr[oa] (?:errore|post|commento)|tecnico|spina|puoi|può rivolg~"],
  ),
  // The next word.
  family([
    [
      `(?:un'altra(?: ${mine})?|un altro(?: ${mine})?|ancora un'?|un'ulteriore|ulterior[ei]|al prossimo|alla prossima|dal prossimo|la prossima|il prossimo|alla seconda|alla terza|un[ao']? ?${mine} altr[oa]) (?:sol[oa] |altr[oa] )?(?:parola|riga|mossa(?! (?:la facciamo|la faccio|tocca|spetta|è (?:nostra|mia)))|uscita|${spite})`,
      `un[ao']? ?${mine} (?:sol[oa] )?${spite}`,
      // 'una tua parola e il pacco parte' waits for them; 'una tua parola e ti blocchiamo' doesn't
      `un[ao']? ?${mine} (?:sol[oa] )?(?:parola|riga|mossa|uscita) ${gap(3)}(?:e|o) ${gap(3)}(?:blocc|bann|denunc|querel|avvocat|fuori|finisc|finit|perd|salt|revoc|tribunal|pentir)~`,
      "parol[ae] di troppo|passo falso|(?:commento|post|messaggio) di troppo",
      `(?:leggiamo|leggo|vediamo|vedo|arriva|esce|trovo|troviamo|compare) (?:ancora )?(?:un altro|un'altra) (?:commento|post|recensione|messaggio|riga|parola)`,
    ],
  ]),
  family(
    [
      [
        `(?:un altro|un'altra|ancora un'?|al prossimo|alla prossima) (?:commento|post|recensione|tweet) (?:così |del genere |simile |come questo )?${gap(3)}(?:e|chiud|non|blocc|perd|salt|finisc|sei|ti|la|vi|vol|annull)~`,
      ],
    ],
    ["scriv~|rispond~|grazie|ringrazi~"],
  ),
  family(
    [
      [
        `se (?:ti |si |vi )?(?:ostin|azzard)~|se (?:lei |tu |voi )?(?:insist|continu|persist|and)~ (?:avanti )?(?:a (?:lament|scriv|insult|offend|fotograf|attacc|polemizz|pubblic|parl|protest|infang|diffond|diffam)|così|di questo|con (?:quest|quel)|su questa)~`,
      ],
    ],
    ["fa(?:i|te)? bene|ragione|ti (?:leggiamo|ascoltiamo|rispondiamo)|grazie"],
  ),
  // What befalls those who complain.
  family(
    [
      [`${anyone} ${gap(4)}(?:${critic})`],
      [
        "non~|perd(?:e|ono|erà|ere)|fuori|chius[oa]|porta|finisc~|fin(?:irà|ire)|ultim[oaie]|fondo|paga(?:no)?|pagher~|deve|devono|dovr~|torn~|trov(?:a|ano|erà|eranno)|vedr~|rischi~|conseguenz~|risponde~|altrove|concorrenza|prendiamo|allontan~|ricord~|impar~|guard~|zitt~|verrà|sarà|casellario|valuter~|decid~|ben[ei] a|cont[oi]|paziente|accomod~|specchio|ormeggio|regolamento|danno|un giorno|stesso|lista|coraggio|educazione",
      ],
    ],
    [
      "ragione|favore|diritto(?! al)|grazie|ringrazi~|benvenut~|non (?:viene|verrà|è|sarà|perde|cancell|blocc|allontan|succede|capiti|scus|dev|dov)~|fa bene|capi(?:amo|sco)|giust[oa]|nessun[oa]? ?|aiut~|ascolt~|impariamo|imparato|abbiamo|ci scusiamo|scusa|prima (?:pagina|di tutto)|lamp~|spina|rimbors~|rispondere",
    ],
  ),
  family([
    [
      `(?:reclam[oi]|lamentel[ae]|contestazion[ei]|critic(?:a|he)|polemic(?:a|he)|protest[ae]|accus[ae]|comment[oi]|parole) ${gap(5)}(?:comport(?:a|ano|erà|eranno)|costerà|costeranno|prevede|prevedono) ${gap(4)}(?:perdita|sospension|chiusur|esclusion|revoc|penal|annull|blocc|cancellaz|sanzion|risoluzion|mult|espulsion)~`,
      "chi danneggia il nostro (?:nome|marchio)|perde (?:il diritto (?:al|alla|ai)|il posto|l'ormeggio|la garanzia|il deposito|la caparra) (?:chi|così)|(?:danneggi|infang|sporc)~ il nostro (?:buon )?nome",
    ],
  ]),
  // Power over what the person needs.
  family(
    [
      [
        "ricordat(?:i|evi)|(?:si |lo )?ricordi|ricorda(?:re)?|non (?:lo )?dimentic(?:are|arlo|arti|hi|ate)~|tenga(?:lo)? (?:presente|a mente|conto)|tien(?:i|ilo) (?:presente|a mente|conto)|sapp(?:i|ia|iate) che|(?:le|ti|vi) ricord(?:o|iamo) che|attenzione|attent[oa]|pensaci|ci pensi|ne è consapevole|(?:fai|faccia) (?:pure )?(?:lo|la|il) (?:spiritos|furb|gradass)~|tanto",
      ],
      [
        "revoc~|nelle nostre mani|dipende da noi|(?:l[oaie]) (?:facciamo|compiliamo|decidiamo|firmiamo|scriviamo|diamo|rinnoviamo|teniamo) noi|firma (?:la|il|i) |si (?:può|possono) (?:anche )?(?:revoc|togli|sospend|annull|perd|ritir)~|si addebit~|rifiutar(?:si|e)|in fondo alla|toni come|sette in condotta|corda|disdir~|disdett~ (?:il|la|dal)",
      ],
    ],
    ["gratis|senza spese|non è stat~"],
  ),
  family(
    [
      [
        `(?:può|possono|potrebbe) (?:anche )?(?:restare|rimanere) (?:\\p{L}+ )?(?:chius|ferm|sospes|blocc)~|${mine} (?:pratica|richiesta|domanda|ordine) (?:finirà|andrà|resterà|scivolerà)|in fondo (?:alla|al) (?:lista|coda|pila|mucchio|cassetto)|(?:avrà|avranno|avr\\p{L}+) voglia di (?:affrett|aiutar|sbrigar|serv|correr)~|con la stessa (?:cortesia|educazione|fretta|gentilezza|cura|calma) (?:che|con cui)|ce la prend~ comoda|dipend(?:e|erà) da (?:quanto|come) (?:lei |tu )?(?:collabor|ti comport|si comport|ti rivolg|si rivolg|ti esprim|si esprim)~|alla luce del (?:tuo|suo)|(?:che|che lei|che tu) (?:collabor|si comport|ti comport)~`,
        "(?:valuter(?:à|emo|anno)|valutiamo|ci riserviamo(?: di)?(?: valutare| decidere)?|vedremo|decideremo|decidiamo) se (?:accogli|serv|rinnov|continu|accett|tener|mant|sped|riprender)~|ci riserviamo di (?:decidere|non |sospender|rivedere|limitar|annull|rifiut)~|(?:un )?(?:buon |solo )?motivo per (?:spedir|aiutar|serv|rispond|accontent)~",
        "(?:mutuo|prestito|contratto|affitto|fido|borsa|licenza|permesso|posto|incarico) (?:non )?si (?:può|rinegozia|rinnova|revoca|perde) (?:anche|per cert)~|(?:per|con) certa gente|a cert[ai] (?:gente|client)~",
      ],
    ],
    ["errore|sbagli~|adesso è|guasto|pioggia|nessun[oa]?|era|erano|lavori|magazzino era"],
  ),
  // The person is known, watched, noted down.
  family(
    [
      [
        `(?:pres[oa]|prend(?:o|iamo|ere)|tien~|tenut[oa]) (?:buona |bene )?(?:nota|atto) (?:di |del |della |delle |dei |dell')${mine} (?:nome|cognome|ton[oi]|profilo|atteggiamento|comportamento|parole|faccia|linguaggio|mod[oi])|(?:not|annot|segn|archivi|schedat)(?:ato|ata|ati|ate|iamo|o)? (?:il |i |la |le )?${mine} (?:nome|tono|parole|profilo|messaggi|faccia)`,
        `ci (?:ricorderemo|ricordiamo|segniamo|siamo segnat~) (?:bene |benissimo )?(?:di te|di lei|di voi|chi|${mine}|il ${mine}|della ${mine}|del ${mine})|(?:ricord|riconosc)~ ${gap(2)}(?:la |le |il )?${mine} (?:faccia|targa|viso|muso)|(?:ricord|riconosc)~ (?:bene |benissimo |subito )?(?:la )?${mine} voce|la ${mine} (?:faccia|targa) ${gap(3)}(?:ricord|riconosc|cassa|ingresso|oggi)~`,
        `(?:sappiamo|so|conosciamo|scopr~|sapremo|faremo luce|troveremo|abbiamo capito) ${gap(3)}(?:chi (?:sei|siete|è lei|c'è dietro|si nasconde|ti manda)|dove (?:abit|lavor|viv|parchegg|gioc|ti trov|la trov)~|(?:il )?${mine} (?:vero )?(?:nome|indirizzo|datore|capo|famiglia)(?: vero)?|di che past~)|${mine} (?:nome vero|vero nome)|c'è dietro (?:il ${mine}|questo|quel) profilo`,
        "lista nera|(?:elenco|lista|registro|schedario) (?:di|dei|delle) (?:profili|clienti (?:difficil|indesider|sgradit)|indesiderat|sgradit)~|tener(?:e|ti|la|vi|lo)? (?:sotto|d') ?(?:osservazione|occhio|controllo)|(?:ti|la|vi) teni?(?:amo|go) (?:sotto osservazione|d'occhio)|(?:quello|ciò|cose) che sappiamo (?:di|su) (?:lei|te|voi)|il numero della (?:tua|sua) carta|noi abbiamo le telecamere|un'idea precisa della persona|sappiamo (?:tutti|bene) (?:come mai|perché)",
        `(?:gir(?:at[oaie]|o|iamo)|inoltrat[oaie]|mandat[oaie]|mostrat[oaie]|pass(?:at[oaie]|iamo|o)) ${gap(4)}(?:${mine} (?:profilo|faccia|capo|datore|superior|ditta|azienda)|ditta per cui|azienda (?:per|in) cui|posto (?:dove|in cui) lavor)~`,
        "(?:noi )?non dimentich(?:iamo|eremo) (?:chi|certe|quello|facil)|non dimenticano|se ne ricord(?:erà|eranno|eremo)|memoria (?:lunga|d'elefante|di ferro|buona)|(?:il paese|il mondo|l'ambiente|la città) è piccol[oa]",
      ],
    ],
    [
      "scusa(?:re|rci|rmi)?|rimbors~|grazie|avevi ragione|aveva ragione|guasto|errore nostro|agenda|calendario|in un altro|(?:nel|sul) (?:giorno|mese|foglio|registro|quaderno)|appuntament~|turn[oi]|lista d'attesa|iscri~|purtroppo|per sbaglio|per spedir~|per cercar~",
    ],
  ),
  // Others are set upon the person.
  family(
    [
      [
        `${mine} (?:capo|datore di lavoro|insegnante|preside|professor~|maestr[ao]|marito|moglie|padrone di casa|azienda|compagnia di assicurazione|assicurazione|collegh?[aei]|collega di \\p{L}+|superior[ei]|vicin[ie]|parroco|genero|suocera|fidanzat[oa]|ordine professionale|allenatore|scuola) ${gap(3)}(?:leggerà|leggeranno|saprà|sapranno|verrà a sapere|sarebbe (?:content|interessat|curios)~|sarà (?:content|interessat|felice|curios)~|vedrà|verrà informat~|che ne (?:pensa|dir)~|ha perso|si chiama|cosa (?:ne )?(?:pensa|dir)~)|(?:leggerà|leggeranno|saprà) (?:anche )?(?:il|la|i) ${mine} (?:capo|compagnia|assicurazione|datore|azienda|vicin|famigli|marit|mogli|collegh)~`,
        `(?:avvert|avvis|inform|segnal|contatt|scriv)(?:iamo|iremo|eremo|ito|ato|erò|irò) ${gap(3)}(?:colleghi|(?:altri|gli altri) (?:alberg|negoz|ristor|hotel|esercen|commerc|propriet|condom|circol)~|servizi sociali|${mine} (?:capo|datore|azienda|scuola|famiglia|marito|moglie|preside))|(?:segnal|denunc)~ (?:ai|presso i) servizi sociali`,
        `(?:chiam|avvis|avvert|allert|coinvolg|rivolg)(?:o|iamo|eremo|erò|iremo|ere|erci) ${gap(2)}(?:forze dell'ordine|carabinieri|polizia|questura|guardia di finanza|la sicurezza)`,
        `(?:ha|abbiamo|hanno) (?:molti |tanti |parecchi |buoni |ottimi )(?:amici|amiche|agganci|conoscenze)|anche (?:nella|nel|in) ${mine} (?:azienda|paese|quartiere|famiglia|ufficio)|sapranno anche (?:lì|là)|parlano tra loro|(?:a casa|in famiglia) (?:sanno|lo sanno|sa)~ che|ci ha(?:nno)? raccontato (?:parecchi|tant|molt|un sacco)~`,
      ],
    ],
    ["rimbors~|per aiut~|ci scus~|scusa|risarcir~|sopralluogo|errore nostro"],
  ),
];
