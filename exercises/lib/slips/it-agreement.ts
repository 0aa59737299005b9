import { type SlipRule, slip, whole, written } from "./slip.ts";

const feminineSingular =
  "lampada|spedizione|consegna|etichetta|segnalazione|richiesta|risposta|email|mail|scusa|spesa|colpa|settimana|giornata|mattina|mattinata|sera|famiglia|foto|bottega|ragione|responsabilità|situazione|prenotazione|camera|fattura|merce|sicurezza|presa|spina|mano|scatola|chat|pagina|squadra|collega di lavoro|attenzione|fiducia|pazienza|delusione|rabbia|novità|soluzione|sostituzione|riparazione|persona|cliente abituale|festa|sorpresa|mamma|madre|figlia";
const masculineSingular =
  "problema|pacco|errore|ordine|ritardo|rimborso|reso|messaggio|commento|corriere|indirizzo|danno|numero|prodotto|servizio|sistema|programma|tema|disagio|compleanno|regalo|letto|giorno|mese|anno|minuto|tecnico|negozio|sito|link|telefono|buono|pagamento|nostro errore|paralume|tavolo|tavolino|dito|cavo|pezzo|scontrino|modulo|appuntamento|sportello|ufficio|turno|punto|caso|fatto|motivo|profilo|padre|figlio|papà";

const masculineDeterminer =
  "il|un|del|al|dal|nel|sul|questo|quel|tuo|suo|nostro|vostro|il tuo|il suo|il nostro|il vostro|al tuo|del tuo|del nostro|al nostro|nel nostro";
const feminineDeterminer =
  "la|una|della|alla|dalla|nella|sulla|questa|quella|tua|sua|nostra|vostra|la tua|la sua|la nostra|la vostra|alla tua|della tua|della nostra|nella nostra";
const masculinePlural =
  "pacchi|ordini|errori|problemi|commenti|messaggi|giorni|minuti|mesi|anni|clienti|ritardi|rimborsi|prodotti|pezzi|motivi|tecnici|reclami";
const femininePlural =
  "volte|ore|settimane|persone|lampade|cose|spese|segnalazioni|risposte|domande|richieste|scuse|consegne|spedizioni|etichette|foto|famiglie|email|mail|colpe|sere|prove";

/** Before *tutti*: what follows is said to everybody ('diamo a tutti le chiavi') or for them ('a nome di tutti le scuse'). */
const forEverybody = String.raw`(?<!(?<!\p{L})(?:a|da|per|fra|tra|(?:nome|parte|conto) di) )`;
/** A verb: *le* and *gli* before it are pronouns ('tutti le vogliono', 'le chiediamo scusa'). No plural noun ends so. */
const verb = String.raw`(?:\p{L}+(?:ano|ono|anno|ero|iamo|remo)|(?:chied|porg|dic|scriv|rispond|promett|assicur|augur|mand|invi|conferm|garantisc|facci|dev|h|d)o)(?!\p{L})`;

/** Italian slips of agreement between a determiner and a common noun of the trade: row IT37. Nouns of one gender only. */
export const agreementSlips: readonly SlipRule[] = [
  slip(
    "IT37",
    whole(
      `(?:${masculineDeterminer}) (?:${feminineSingular})`,
      // 'Chi compra casa, la sistema': the pronoun before a verb is no article.
      `(?!la (?:sistema|programma|regalo|danno|indirizzo|ritardo|commento|rimborso|cavo|punto|numero))(?:${feminineDeterminer}) (?:${masculineSingular})(?! (?:lo|la|li|le|l'|è stat))`,
    ),
    "accorda l'articolo con il nome",
  ),
  slip(
    "IT37",
    whole(
      `(?:diversi|molti|tanti|parecchi|pochi|troppi|alcuni|tutti i|tutti gli|questi|quei|i nostri|i tuoi|i vostri|dei|nei|ai) (?:${femininePlural})`,
      `(?:diverse|molte|tante|parecchie|poche|troppe|alcune|tutte le|queste|quelle|le nostre|le tue|le vostre|delle|nelle|alle) (?:${masculinePlural})`,
    ),
    "accorda l'aggettivo con il nome",
  ),
  // A plural that opens its clause, and a verb in the singular: "I turni era cambiati".
  slip(
    "IT37",
    written(
      String.raw`(?<=(?:^|[.!?;:\n] ?|(?<!\p{L})(?:e|ma|che|perché) ))(?:i|gli|le) (?:nostri |nostre |tuoi |tue |suoi |sue |due |tre )?(?:${masculinePlural}|${femininePlural}|turni|volontari|orari|avvisi|sportelli|uffici|colleghi|ragazzi|bambini|genitori|ospiti|operatori) (?:non )?(?:era|è|ha|aveva|sarà|arriva|parte) (?!(?:chi|che|una? cosa) )`,
    ),
    "accorda il verbo con il soggetto",
  ),
  slip(
    "IT37",
    whole(
      `${forEverybody}(?:tutti le|tutte gli)(?! ${verb})`,
      `${forEverybody}tutte i`,
      "(?:due|tre|quattro|cinque|sei|sette|otto|dieci|pochi|alcuni|molti) (?:giorno|minuto|mese|anno|pacco|ordine|errore|messaggio|commento)(?!\\p{L})",
      "(?:due|tre|quattro|cinque|sei|sette|otto|dieci|poche|alcune|molte) (?:ora|settimana|persona|lampada|volta|cosa)(?!\\p{L})",
    ),
    "accorda le due parole",
  ),
];
