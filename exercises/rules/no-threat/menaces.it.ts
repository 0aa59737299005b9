import { gap } from "../../lib/pattern/phrases.ts";
import { type Family, family } from "./families.ts";

const yours = "(?:tu[oa]|su[oa]|vostr[oa]|tuoi|suoi|tue|sue)";

/** Advice in the conditional, to nobody: 'prima di accusare converrebbe leggere' reproaches, and menaces nobody. */
const civil =
  "(?:basterebbe|bastava|converrebbe|conviene|(?:sarebbe|era) (?:stato )?(?:opportuno|bene|meglio|utile|giusto)|è (?:sempre )?(?:bene|meglio|opportuno|utile)) (?!tac|star zitt|pens|ricord|tener|(?:\\p{L}+ ){1,2}avvocat)";

/** Menaces and dismissals in Italian that need little beside them. */
export const menaces: readonly Family[] = [
  // Face to face.
  family(
    [
      [
        `(?:vien|veng|venit|pass|prov|ripet)~ ${gap(3)}(?:a dir(?:lo|melo|celo|mi|ci)|in faccia|a quattr'occhi|davanti a me)|(?<!guard(?:arci|armi|arvi|arla|arti|arsi|are) )in faccia (?:a|ai|alle|avr|non)~|(?:avrai|avrà|se hai|se ha|se avete|se ne hai) il coraggio|a non (?:averci|avermi) detto|(?:far(?:ti|le|vi)|togliere) passare la voglia|(?:ti|le) passer(?:à|ai) la voglia|fortuna a non|(?:sei|è) fortunat[oa] che|controlla bene (?:la|il|le)|cambi(?:a|are|i) (?:città|aria|quartiere|palestra e|paese)|e anche quartiere`,
      ],
    ],
    ["se (?:vuoi|vuole|ti va|le va|preferisci|preferisce|preferite)|scusa|il caffè|rischio"],
  ),
  // Sayings that warn.
  family([
    [
      "buon intenditor~|orecchie per intendere|(?:uomo|persona|donna|mezzo) avvisat~|avvisat[oaie] mezz~|chi semina|raccogli~ tempesta|chi la fa l'aspetti|ride ultimo|gambe corte|chi di spada|la corda si spezza|tirare (?:troppo )?la corda|scherz(?:a|are|i|ando|ate) (?:pure )?(?:col|con il) fuoco|sput(?:a|are|i|ando) nel piatto|causa del suo mal|chi vuol capire|la ruota gira|nodi vengono al pettine|a buon rendere|chi (?:troppo|rompe)|can che abbaia|morde la mano",
    ],
  ]),
  // Patience that runs out, last times.
  family(
    [
      [
        "pazienza (?:\\p{L}+ ){0,3}?(?:è finita|finisce|ha un limite|ha dei limiti|sta finendo|è esaurita|è agli sgoccioli|si esaurisce)|perd(?:e|o|iamo) la pazienza|(?:messo|mett~) a dura prova|finché siamo (?:ancora )?(?:di buon|pazient|gentil|calm|in tempo)~|ultim[oa] (?:avviso|avvertimento|richiamo|possibilità che ti|occasione che ti)|(?:che sia|è) l'ultima volta|per l'ultima volta|non ci (?:costring|obblig|provoc|sfid|tent|forz)(?:a|ere|i|ete|are|ate)|non (?:costring|provoc|sfid)~|(?:farci|fammi|ci fa|facci) cambiare idea|per stavolta|per questa volta (?:passi|lasciamo|chiudiamo)|(?:per (?:il momento|ora|adesso)) (?:ci limit|soprassed|lasciamo|non procediamo|prendiamo atto)~|lasciamo correre|finché (?:rest[ai]|riman[ei]) educat~|finché (?:ti|si) comport~|nome per (?:adesso|ora)|(?:non )?(?:abbiamo|ho) ancora sporto",
      ],
    ],
    ["scus~|nostr[oaie] (?:error|ritard)~|abbiamo abusato|abbiamo messo"],
  ),
  // Advice that is none.
  family(
    [
      [
        `nel (?:tuo|suo|vostro) (?:stesso |proprio |esclusivo )?interesse|per il bene (?:tuo|suo|di tutti)|per il (?:tuo|suo) (?:stesso )?bene|un consiglio (?:spassionato|da amic[oa]|gratis|gratuito)`,
      ],
      ["non|cancell~|tac(?:ere|i|ia|cia)~|ferm~|smett~|lasc[ia]~|tolg~|togli~|evit~|silenzio|zitt[oa]"],
    ],
    ["lampad~|spina|scontrino|conserv~|usare|garanzia"],
  ),
  family(
    [
      [
        `(?:ti|le|vi|gli) (?:conviene|converrebbe|converrà|consigli~|sugger~|raccomand~) ${gap(3)}(?:tener(?:e|ti|si)? per|tac|smett|fermar|cancell|cambiare (?:palestra|aria|quartiere|tono|atteggiamento|banca|negozio)|accettar|restare zitt|lasciar perdere|pensarci|non (?:pi[ùu] )?(?:tagg|insist|parl|torn|aggiung|pubblic|continu|tir|fart|mett|provoc|far arrabb)|misur|pesar|abbass)~`,
        `fossi in (?:te|lei|voi)|ci (?:penserei|penseremmo)(?! io)|(?:farebbe|faresti|fareste) (?:bene|meglio) a (?:ricord|tac|pens|star|smett|guard|cancell|non |ringrazi|stud|impar|legg|toglier|ritir|vergogn|abbass|occup|scus)~|(?:diventi|diventa|finisca|finisce) (?:spiacevole|male|brutta|seria)|(?:prima|ricordi) di (?:criticare|accusare|infangare|fare la morale|aprire bocca|puntare il dito|dare lezioni|insultare|offendere|sparare|sputare|fare il nome|sparlare|dare de[il]|venire a)(?! (?:[\\p{L}']+ ){0,5}?${civil})`,
      ],
    ],
    ["furios~|arrabbiat~|delus[oa]|fatto lo stesso|avremmo|avrei|dovevamo|lampadin~|freni|gomme|abbiamo accusat~"],
  ),
  // Shown the door.
  family(
    [
      [
        "non (?:sei|è|siete|sarai|sarà) (?:più )?(?:gradit|benvenut|il benvenut|la benvenut|ben accett)~|(?:sei|siete|sarai|lei è) (?:ufficialmente |da oggi |ormai )?fuori dal~|sei (?:appena )?(?:uscit[oa]|espuls[oa]|radiat[oa]|sospes[oa]|esclus[oa])|(?:mett(?:o|iamo|eremo)|mess[oaie]) (?:subito )?(?:alla porta|fuori)|la porta (?:la|è|sarà) (?:trova|trovi|troverà|chiusa per)|accompagn~ (?:\\p{L}+ )?(?:fuori|alla porta|all'uscita)|(?:accomod(?:ati|arsi|arti)|si accomodi) (?:pure )?(?:dalla|altrove|fuori|da|alla)|(?:prenot|compr|parcheggi|mangi|cerc|viaggi|alloggi|serv)(?:a|i|hi|ati|iti) (?:pure )?altrove|(?:vai|vada|prova|provi) (?:pure )?(?:altrove|dalla concorrenza|da un altro)|dalla concorrenza|(?:non )?far(?:si|ti) più (?:vedere|viv[oa])|(?:stia|stai|stare|resti|resta|girare?) (?:alla larga|al largo)|già allontanat~|senza rimpianti",
        `non (?:ti|vi) (?:servi|riprend|accogli|accett|ricev|vogli|invit|ospit|assist)~ (?:più|mai)|non (?:parla|parliamo|negoziamo|trattiamo|perdiamo) (?:\\p{L}+ ){0,3}?(?:con (?:gli|chi|certa|gente)|tempo con)|con (?:chi|gli|certa) ${gap(4)}non (?:parl|tratt|negozi|perd|discut)~`,
        `${yours} (?:account|profilo|tessera|iscrizione|abbonamento|targa|badge) ${gap(5)}(?:verrà|sarà|viene|non apre|da oggi no|da oggi non|è sospes|resta sospes)~|cancelliamo la (?:tua|sua) (?:prenotazione|iscrizione)|(?:conversazione|assistenza|discorso|discussione|gentilezza|cortesia|disponibilità|collaborazione|rapporto) (?:\\p{L}+ )?(?:finisce|finiscono|termina|si chiude|si interrompe) qui|chiudo i commenti|(?<=[.!?] )segnalat[oa](?= ?[.!])|nel cassonetto|vola (?:nel|via)|se lo scord[ai]|(?:te lo|te la) (?:scordi|sogni|puoi scordare)`,
        "(?:comincia|finisce|esce|uscirà) dalla guida|(?:non la|non ti) vogliamo|non venire (?:poi )?a (?:piangere|lament|chieder)~|(?:te la sei|se l'è|te lo sei|te le sei) (?:cercat|volut|merit)~",
      ],
    ],
    ["errore|per sbaglio|riattiv~|sblocc~|rimbors~|scus~|refuso|avevamo"],
  ),
  // Demands upon the person.
  family(
    [
      [
        `(?:togli|tolga|togliete|rimuov[ia]|ritir[ai]|ritratt[ai]|smentisc[ai]) (?:subito |immediatamente |pure )?(?:la|il|le|i|quel|quella|questo|questa|tutto|ogni) ?${gap(1)}(?:foto|video|post|comment[oi]|recensione|accus[ae]|firma|denuncia|nom[ei]|parole|storia|quello)|(?:comment[oi]|post|recensione|foto|video) ${gap(4)}(?:lo|la|le|li) (?:togli|tolga|cancell|rimuov|elimin)(?:i|a|ate|iete)?|(?:tasto|pulsante) (?:elimina|cancella)|tempo fino a~ ${gap(3)}per (?:spar|cancell|toglier|rimuov|ritir|rettific|scus|chiedere scusa)~|spar(?:isci|isca|ite) (?:da|dal|dalla|entro)|(?:comment[oi]|post|recension[ei]|accus[ae]|parole) ${gap(3)}spar(?:ire|iscono|isce|irà|iranno) (?:da(?! sol[oaie])|dal|dalla|entro)|ritira quello che`,
        "(?<!ti )(?<!vi )(?<!le )(?:chied[ia]|chiedete) scusa (?:a|al|alla|ai|alle|agli|subito|e)|(?:scuse|scusa) (?:pubbliche |formali )?da parte (?:sua|tua|vostra)|(?:aspett|pretend|esig)(?:o|iamo) (?:\\p{L}+ )?(?:le )?(?:tue|sue|vostre) scuse|(?:ci|mi) (?:devi|deve) (?:delle |le )?scuse|se hai un minimo|non tagg(?:are|arci)|che di questa storia non|promett~ il silenzio|in cambio ci aspettiamo|finché la (?:mamma|signora|famiglia) non|firmi che non|a non aggiungere altro",
      ],
    ],
    ["lampad~ dal|spina|ordine sbagliato|se (?:puoi|vuoi|ti va)|ti chied~|non (?:devi|serve)"],
  ),
  // What is known told to all.
  family(
    [
      [
        `(?:dir|dic|raccont|svel|rivel|spieg|mostr)~ (?:\\p{L}+ )?(?:davanti a tutti|pubblicamente|a tutti) (?:perché|come|chi|quello|cosa|che cosa) (?:(?:è|sia) (?!success|accadut|capitat|andat|emers|stat[oa](?= ?[.,;:!?]))|(?:ha|hai|sei|ti|la|le|sappiamo)(?!\\p{L}))|(?:lo|la|li|le) (?:rendiamo|renderemo) (?:pubblic[oaie]|a tutti)|${yours} (?:\\p{L}+ )?(?:messaggi|messaggio|mail|e-mail|email|chat|insult[oi]|telefonat[ae]|conversazion[ei]|parole|vocal[ei]|nome|foto|indirizzo) ${gap(5)}(?:lo|la|li|le) (?:pubblichiamo|pubblicheremo) (?:qui|a tutti)|vogliamo parlarne|pubblic(?:hiamo|heremo) ${gap(6)}(?:vediamo|così|tuo|tua|suo|sua)|(?:leggiamo|legger~) ad alta voce|i (?:tuoi|vostri) follower sappiano|(?:potremmo|potrei) raccontar~|hai sentito (?:che )?cosa è (?:successo|capitato)|(?:sai|sa|sapete|vedi|veda|guard[ai]|ricord[ai]|(?:hai|ha|avete) (?:sentito|visto|saputo|letto)|chied(?:i|a|ete) (?:[\\p{L}']+ ){0,5}?) ?com'è finita`,
      ],
    ],
    ["errore|sbagliat[oaie]|scus~|abbiamo"],
  ),
  // The law and the bill.
  family(
    [
      [
        `(?:si|la|ti|vi) (?:finisc|finir)~ in (?:procura|tribunale|causa|questura|carcere)|finir~ in (?:tribunale|procura|carcere)|finisce in procura|dann[oi] d'immagine|dann[oi] (?:all'immagine|alla reputazione)|carte bollate|carta bollata|casellario|perdere una causa|(?:abbiamo|ho) (?:\\p{L}+ )?avvocat[oi]|(?:un|dei) buon[i]? avvocat[oi]|(?:trovat|cercat|pagat|si trov|si cerch|prepar)~ (?:un )?(?:buon |bravo )?avvocat[oi]|sporg~ querela|sporto querela|davanti (?:a un|al) giudice`,
        `(?:può|potrebbe|potrà|potrebbero|possono) costar(?:ti|le|vi) (?!\\p{N}|circa|solo|da|al massimo)|(?:ti|le|vi) (?:coster(?:à|anno)|costerebbe) (?:car|molt|tropp)~|avrà un (?:costo|prezzo)|(?:fattura|conto|parcella) ${gap(4)}per il tempo|present(?:are|eremo|iamo) il conto|(?:la|me la|ce la) pagher(?:ai|à)|(?:ti|le|vi) addebit(?:iamo|eremo|erò)|penali si|perde il deposito`,
      ],
    ],
    ["rimbors~|scus~|errore|paghiamo noi la|nostra causa|ritardo nostro"],
  ),
  // Ill wishes and what is to come.
  family(
    [
      [
        `(?:le|ti|vi) augur(?:o|iamo) (?:di )?(?:non|mai|che (?:non|un giorno|qualcuno|prima o poi|nessuno|(?:\\p{L}+ )?(?:capit|succed|tocch|faccia|tratti)~))|spero per (?:lei|te|voi)|(?:spero|speriamo) che (?:\\p{L}+ )?(?:ti|le|vi) (?:vada|capiti|succeda|tocchi|serva)|prima o poi (?:\\p{L}+ )?(?:passer|toccher|torner|avrai bisogno|avrà bisogno|ti serv|le serv|verr|ti capiter|le capiter)~|tocca a tutti|allora sì che|(?:fai|faccia) come (?:cred|vuoi|vuole|ti pare|le pare)~ ${gap(1)}(?:poi|ma)|vedremo (?:se|chi) (?:in faccia|avr|ride|rid)~|la prossima volta (?:che )?(?:si legga|stai|stia|vai|vada)~|vediamo chi`,
      ],
    ],
    ["scus~|rimbors~|pagherai meno|gratis|di persona|tecnico"],
  ),
];
