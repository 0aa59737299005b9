/** Everyday words of replies, five letters or more: what people mistype. */
export const wordsToMistype = {
  it: "ritardo pacco spedizione ordine errore scusa lampada rimborso domani messaggio indirizzo cliente consegna giornata purtroppo ragione corriere problema attenzione responsabilità mandiamo chiediamo rispediamo controllato sbagliato ricevuto scritto aspettare compleanno etichetta sicurezza tecnico aggiornamento negozio laboratorio contratto persone sabato visita famiglia volontari sportello appuntamento documento avviso chiusura regalo sorpresa delusione fiducia esperienza servizio assistenza telefono privato posta casella risposta settimana lavorativi espresso gratuito sostituzione riparazione garanzia condizioni acquisto prodotto vetro calore incidente tavolo spina vendita sospeso ritiriamo verifichiamo scriverti raccontarci mandarti chiamarci facilmente subito stasera entro ancora davvero molto insieme dispiace capiamo preoccupazione rabbia domanda verità fotografia scuola".split(
    " ",
  ),
  en: "delay parcel delivery order mistake apology lamp refund tomorrow message address customer shipping birthday unfortunately right courier problem attention responsibility sending asking checked wrong received written waiting label safety technician update workshop contract people Saturday visit family volunteers counter appointment document notice closure present surprise disappointment trust experience service support telephone private mailbox answer week working express replacement repair guarantee conditions purchase product glass heat accident table socket suspended collect verify write tell quickly tonight within still really together sorry understand concern anger question truth photograph school experience details morning evening immediately direct number account happened promised explain"
    .toLowerCase()
    .split(" "),
} as const;

/** `count` words with one slip of the finger each: a letter lost, added, changed, or two swapped. Always the same ones. */
export function typed(words: readonly string[], count: number): string[] {
  let state = 20261117;
  const next = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  const letters = "aeioulnrtscdpmvgbfhz";
  const made: string[] = [];
  while (made.length < count) {
    const word = words[next(words.length)] ?? "";
    const at = next(word.length);
    const letter = letters.charAt(next(letters.length));
    const slip = [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
    ][next(4)];
    if (slip !== undefined && slip !== word) made.push(slip);
  }
  return made;
}

/** Right replies of many hands, with names, loans, handles and colloquial words that no list foresaw. */
export const cleanTexts = {
  it: [
    "Buongiorno Sara, sono Kevin della reception dell'Hotel Miramare. Ha ragione: la Sua camera non era pronta alle 15 e nessuno L'ha avvisata. Le chiedo scusa. Oggi stesso Le rimborsiamo la prima notte; mi scriva a kevin@miramare.example.",
    "Ciao @luca_b, fa effetto anche a me leggere una cosa così. Però da noi non lavorano minori: siamo in sei, tutti maggiorenni e assunti. Qui trovi chi siamo: https://bottegalume.example/chi-siamo. Il sabato mattina la bottega è aperta, passa quando ti va.",
    "Ehi Giulia, che rabbia! Ti avevamo promesso la Alba per venerdì e invece l'abbiamo spedita al civico sbagliato. Te la rimandiamo stasera col corriere espresso: dopodomani ce l'hai. Scrivici in DM il tuo indirizzo, ok? 💛 Nives",
    "Gentile signor Bianchi, quaranta minuti di coda col nonno in carrozzina sono inaccettabili. L'errore è nostro, avevamo un solo sportello aperto. Da lunedì ne apriamo due. Laura Conti, URP",
    "Ciao Ele, il wifi della sala studio è giù da martedì e non vi abbiamo detto niente. Stiamo cambiando il router; nel frattempo puoi usare la postazione 4, che è cablata. Ti aggiorno qui appena va. Bea",
    "Buonasera Ahmed, il rider è arrivato con un'ora e mezza di ritardo e la pizza era gelata. Le ridiamo i 23 euro entro domani sulla stessa carta. Gennaro, pizzeria Da Ciro",
    "Hai scritto «nn mi rispondete mai» e ce lo meritiamo: un po' di feedback ve lo dovevamo. Il team è al lavoro, lo staff ti richiama dopo le 18, qual è il numero giusto?",
  ],
  en: [
    "Hi Julia, you've every right to be cross. Your mum's lamp should've been with you on Friday; we stuck the wrong label on it and never told you. A new one's going out by express today. We'll refund the £5.90 too. DM us your address? Martha",
    "Mark, I'm so sorry about your table, and I hope nobody's hurt. We've stopped selling the Alba. Please unplug it. Our technician will collect it tomorrow, and I'll post an update here by 6pm. safety@bottegalume.example reaches me directly. Dave",
    "Hello Luke, if there were kids working here I'd be furious as well. There aren't. We're six adults, all on contracts: https://bottegalume.example/en/about. Come and have a nosey round!",
    "Dear Ms Okafor, you queued for forty minutes with a toddler and found the counter shut. We hadn't put a notice up; that's on us and I apologise. I've pencilled you in for Thursday at 8.30. Laura Jones, Registry Office",
    "Oh no, Priya! Cold pizza an hour late isn't what anyone ordered. We messed up the delivery slots tonight, sorry. You'll get your £18 back by tomorrow. Gino",
    "Hi Tom, gutted to read this. The room wasn't made up, and it was nearly 5 before we let you in. I've taken one night off your bill. The colour and the color are both fine, and so are apologize and apologise.",
    "You wrote “ur service is rubish” and, honestly, the way we treated you was poor. The app logged you out mid-transfer because of an update we pushed. Your money is safe. Jo",
  ],
} as const;
