import { gap } from "../../lib/pattern/phrases.ts";
import { type Family, family } from "./families.ts";

const yours = "(?:tu[oa]|su[oa]|vostr[oa]|tuoi|suoi|tue|sue)";
const sorry =
  "scus~|rimbors~|error[ei]|sbagliat[oaie]|sbaglio|guasto|difett~|colpa nostra|per fortuna|non (?:cambi|c'entra|dipend|si tocc)~|al sicuro|conferm~|ragione|grazie";

/** What a person may stand to lose. */
const assets =
  "(?:posto|contratto|pratica|domanda|iscrizione|tessera|borsa|licenza|permesso|concessione|mutuo|fido|conto|garanzia|sconto|turno|esame|voto|diploma|stage|tirocinio|badge|alloggio|ormeggio|orto|banco|pacco|tavolo|prenotazione|camera|abbonamento|assicurazione|polizza|pagella|sussidio|contributo|affitto|bollino|profilo|account)";
/** Those whom others know, and fear. */
const others =
  "(?:capo|principale|datore|superior[ei]|dirett(?:ore|rice)|dirigente|preside|professor~|maestr[ao]|insegnant[ei]|allenatore|colleg~|aziend[ae]|ditta|ufficio|scuola|università|marito|moglie|compagn[oa]|fidanzat[oa]|suocer[oa]|cognat[oa]|vicin[ei]|amministratore|condomini|padrone|proprietari[oa]|locatore|banca|assicurazione|commercialista|parroco|ordine professionale)";
/** Of those, who sets things right for a person: telling them is a service, unless they are told about the person. */
const helpers = "(?:(?:banca|assicurazione|commercialista)(?!\\p{L})|ufficio (?:postale|viaggi|acquisti|contabilità))";

/** Threats and slights that only hint: what a sentence must hold, with room in the middle. */
export const hints: readonly Family[] = [
  family(
    [
      [
        "purché|a condizione (?:che|di)|a patto (?:che|di)|sempre che|solo se|soltanto se|solo quando|altrimenti|sennò|finché non|una volta che",
      ],
      [
        "giornal[ei]|stampa|recension[ei]|comment[oi]|post|social|facebook|protest[ae]|lamentel[ae]|lament~|polemic~|silenzio|tono|toni|educat[oaie]|educazione|gentil[ei]|zitt[oaie]|tacer~|in pubblico|pubblic(?:a|hi|are)~|ritratt~|smentit~",
      ],
      ["(?:ti|le|vi|gli) ~|posto|pacc(?:o|hi)|rimbors~|contratto|pratica|tecnico|offerta|sconto|prenotazion[ei]"],
    ],
    [
      "le nostre scuse|può restare|non dipend~|comunque|rispond(?:o|iamo|eremo)|(?:nostr[oaie]|un|il prossimo|sotto al?) (?:post|comment[oi])|qui (?:nei|sotto|in)|aggiorn~|pubblic(?:hiamo|heremo)|vend~",
    ],
  ),
  family(
    [
      [
        `${yours} ${assets} ${gap(3)}(?:(?:può|potrebbe|potrà) (?:anche |sempre |ancora |benissimo |sempre )(?:\\p{L}+)|rischia|salta|slitta|scivola|sparisce|decade|salterà|slitterà|sparirà|decadrà|va in fondo|è in bilico|è in discussione|è appes[oa]|è sotto esame|non è (?:scontat|garantit|etern|dovut|intoccabil|per sempre|a vita)~)`,
        "(?:posto|contratto|aiuto|pacco|beneficenza|borsa|sussidio|favore) non è (?:un diritto|dovut[oa]|scontat[oa]|etern[oa])|non sono (?:un diritto|dovut[ie])|(?:il|lo|la|del|al) (?:tu[oa]|su[oa]) posto (?:lo|la) (?:diamo|vorrebbe|vogliono|aspetta|prende)~",
      ],
    ],
    [sorry],
  ),
  family(
    [
      [
        `(?:scriv|scritt|telefon|parl|avvis|inform|raccont|mostr|gir|inoltr|segnal|chied|chiam|contatt)(?:iamo|eremo|remo|erò|ato|ata|to|o|are) ${gap(2)}(?:al|alla|ai|alle|a|col|con|con il|il|la|i|all') ?${yours} (?!${helpers})${others}`,
        `(?:scriv|scritt|telefon|parl|avvis|inform|raccont|mostr|gir|inoltr|segnal|chied|chiam|contatt)(?:iamo|eremo|remo|erò|ato|ata|to|o|are) ${gap(2)}(?:al|alla|ai|alle|a|col|con|con il|il|la|i|all') ?${yours} ${helpers} ${gap(1)}(?:chi (?:sei|è)|che (?:razza|tipo|genere) di|di (?:te|lei)(?= ?[.,!])|come (?:ti|si) comport~|che (?:cliente|persona) (?:sei|è))`,
        `${yours} ${others} ${gap(2)}(?:sa|saprà|sapranno|sapesse|sa già|lo sa|legg~|vedr~|vedesse|ne sarebb~|sarebb~|sarà|saranno|chieder~|dir[àe]~|direbbe|pens(?:a|ano|asse|erà|eranno|erebbe|erebbero)|trover~|apprezz~|interess~|legge)`,
      ],
    ],
    [sorry, "se (?:vuoi|vuole|preferisc)~|porta~|aiut~"],
  ),
  family(
    [
      [
        `(?:annotat|registrat|conservat|salvat|fotografat|archiviat|schedat|filmat|ripres|stampat|memorizzat|riconosc|conosci|ricordi)~ ${gap(2)}${yours} (?:faccia|volto|targa|voce|profilo|abitudini|orari|precedenti|comportamento|toni|tono|parole|auto|macchina|figli|messaggi|commenti|telefonat[ae]|post)`,
        `(?:so|sappiamo) (?:bene |benissimo |anche |già |perfettamente )*(?:dove|con chi|a che ora|in che|quale) (?:\\p{L}+ )?(?:abit|lavor|parchegg|viv|gioc|stud|pass|va|vai|port|and|sei|sta|stai|mand|frequent)~`,
      ],
    ],
    [sorry],
  ),
  family(
    [
      [
        `non (?:ti|vi|le) (?:vogl|accogli|accogl|ospit|assist|spedi|consegn|vend|prenot|invit|affitt|prest|cur|visit|ricev|aiut|segu|cerc|port)(?:iamo|eremo|iremo|erò|o|iamo) (?:\\p{L}+ )?(?:più|mai)|non (?:entr|mett|torn|avr|potr|trover|ricever|metter|sar)(?:erai|erà|ai|à) (?:\\p{L}+ )?(?:più|mai più)|(?:per|con|a) (?:quelli|quelle|gente|person[ae]|client[ei]|tip[ie]|madri|un[oa]|chi è|individui|soggetti|personaggi) come (?:te|lei|voi|quest[aeio])|(?:quell[ie]|tip[ie]|un[oa]|individui|soggetti|personaggi) come (?:te|lei|voi)`,
      ],
    ],
    [
      sorry,
      "per (?:clienti|persone|famiglie|gente|chi è) come (?:te|lei|voi) che|peccato|perdere|attent[oa]|aiut~|fortun~|piacere|miglior~|merit~|bisogno|preghiamo|ferm[oa]|aspett~",
    ],
  ),
  family(
    [
      [
        "vattene|lèvati|levati|sparisci|rassegnati|accontentati|arrangiati|curati(?= ?[.!,])|cresci(?= ?[.!])|trovati (?:un|una|qualc)~|fatti (?:una vita|furb[oa]|un esame|una ragione|due domande)|si faccia (?:una vita|furb[oa]|un esame|una ragione|due domande|curare)|(?:se ne|te ne) (?:vada|vai)|si arrangi|si rassegni|si accontenti|si vergogni|esame di coscienza|(?:come|ma come) (?:ti|si|vi) permett~|come os[ai]|con (?:che|quale) (?:faccia|diritto|coraggio)|con chi (?:stai|sta) parlando|con chi (?:ha|hai) a che fare|chi (?:ti|si) cred[ei]~|al (?:tuo|suo|vostro) livello|(?:te ne|se ne) (?:pent|accorg)(?:irai|irà|erai|erà)|guai (?:a|se|seri)|peggio per (?:te|lei|voi)|al varco|se (?:ci )?tien[ei] (?:al|alla|ai|alle)|contro di (?:te|lei|voi)|a (?:tue|sue|vostre) spese(?= ?[.!])|agi(?:re|remo) di conseguenza|prezzolat[oaie]|mangiare gratis|scroccar~|leon[ei] da tastiera|da tastiera|(?:assetat|affamat|in cerca|a caccia) (?:\\p{L}+ )?di (?:like|follower|attenzion|visibil|fama)~|non (?:si |ti )merit[ia]|più di quanto (?:ti |si )?merit[ia]|un cliente in meno",
      ],
    ],
    ["merit[ia] (?:questo|quest|un tratt|di)~"],
  ),
];
