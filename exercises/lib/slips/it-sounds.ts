import { mend, type SlipRule, slip, typedSlip, whole, written } from "./slip.ts";

const participle =
  "\\p{L}{2,}(?:at|it|ut)[oaie]|fatto|detto|scritto|visto|preso|messo|chiesto|letto|perso|aperto|chiuso|risposto|rotto|deciso|promesso|offerto|speso";
/** Participles that are no noun after *a*: *a letto*, *a spedito* (the state of an order) are something else. */
const plainParticiple =
  "fatto(?! (?:compiuto|avvenuto))|scritto|avuto|preso|ricevuto|mandato|inviato|sbagliato|chiesto|ordinato|capito|trovato|aspettato|comprato|risposto|creato|causato|avvisato|deciso|controllato|parlato|sentito|saputo|potuto|voluto|dovuto|lasciato|chiamato|contattato|promesso|provato|acquistato|segnalato";

/** Italian words that sound alike, told apart by the words around them: row IT41. */
export const soundSlips: readonly SlipRule[] = [
  slip(
    "IT41",
    // 'lampadina giusta e stato dell'ordine': the state of something is no verb
    whole(
      "e stat[oaie] (?!di |d'|(?<=stato )(?:del(?!\\p{L}| tutto| suo| mio)|(?:dell'|dello|della|delle|dei|degli)(?! (?:migliori|più|peggiori))|(?:ordin[ei]|spedizion[ei]|consegn[ae]|pagament[oi]|avanzamento|attuale|finale|civile)(?!\\p{L})))\\p{L}+",
      "non e(?! (?:poi|mai|né))",
      "qual e(?! quanto)",
    ),
    mend(/e(?= stat)|e$/u, "è"),
  ),
  slip(
    "IT41",
    whole(
      "(?:l')?(?:pacco|ordine|rimborso|corriere|lampada|spedizione|consegna|prodotto|negozio|servizio|bonifico|buono|sito) e (?:in (?:viaggio|consegna|arrivo|ritardo|transito|lavorazione)|già|pront[oa](?! (?:e|il|la|a) )|disponibile)(?! e )",
    ),
    mend(/ e /u, " è "),
  ),
  typedSlip(
    "IT41",
    /(?<![\p{L}'’])[éÉ](?![\p{L}'’])|(?<!\p{L})(?:cioé|caffé|tivù?é|cos'é|com'é|dov'é|c'é|n'é|s'é)(?!\p{L})/gu,
    (match) => match[0].replace("é", "è").replace("É", "È"),
  ),
  slip("IT41", whole("(?:mi|ti|ci|vi|gli) da(?! (?:allora|subito)(?!\\p{L}))"), mend(/da$/u, "dà")),
  slip("IT41", /(?<!(?<!\p{L})(?:non|se|ce|me|te|ve|ci) )(?<![\p{L}'])ne(?= (?:[\p{L}']+ ){1,4}né(?!\p{L}))/gu, "né"),
  slip("IT41", whole("(?:con|in|tra|fra) se(?! stess)"), mend(/se$/u, "sé")),
  slip(
    "IT41",
    whole(
      "(?:al )?di la(?=\\s*(?:[.,!?;]|$)| d(?:el|i|a))",
      "la (?:fuori|dentro|sopra|sotto|dove c'|dove (?:era|è|si))",
      "(?:fin|da|di) li(?=\\s*(?:[.,!?;]|$)| (?:a|in|non|si|e)(?!\\p{L}))",
      "li (?:dentro|fuori|sopra|sotto|vicino)",
    ),
    (match) => match[0].replace(/(?<!\p{L})l([ai])(?!\p{L})/u, (_, vowel: string) => (vowel === "a" ? "là" : "lì")),
  ),
  slip(
    "IT41",
    whole("(?:dire|detto|dico|diciamo|dici|spero|certo che|pare|sembra) (?:di )?si(?=\\s*(?:[.,!?;]|$))"),
    mend(/si$/u, "sì"),
  ),
  slip("IT41", /(?<=(?:^|[,.;:!?\n] ?|(?<!\p{L})(?:ma|e|non) ))pero(?= \p{L})/gu, "però"),
  slip(
    "IT41",
    whole(
      "ce (?:un|una|stat[oaie]|qualche|qualcosa|molt[oa]|tant[oa]|scritto|bisogno|ancora|anche|già|sempre|il|nessun\\p{L}*|troppo|posto|tempo|modo)",
    ),
    mend(/^ce/u, "c'è"),
  ),
  slip(
    "IT41",
    whole(
      "c'è l'(?:ho|hai|ha|abbiamo|avete|hanno|avevo|aveva)(?:\\p{L})*",
      "c'è la (?:fai|faccio|fa|facciamo|fate|fanno|farai|faremo|farò|farà|farete|faranno|siamo|mettiamo|metti)",
      "c'è (?:ne|li)(?! \\p{L}+ (?:dentro))",
    ),
    mend(/c'è/u, "ce"),
  ),
  slip(
    "IT41",
    whole(`(?:ci|mi|ti|vi|lo|li|gli|non|si|in molti|in tanti) anno (?:già |mai |subito |anche )?(?:${participle})`),
    mend(/anno/u, "hanno"),
  ),
  slip(
    "IT41",
    whole("(?:un|ogni|quest'|dell'|all') ?hanno", "hanno (?:scolastico|solare|bisestile)"),
    mend(/hanno/u, "anno"),
  ),
  slip(
    "IT41",
    written(
      String.raw`(?<=(?<!\p{L})(?!(?:da|di|in|a|fino|vicino|passa|passato|passare|cambia|rispetto)(?!\p{L}))\p{L}+ )a (?:già |mai |anche |sempre )?(?:${plainParticiple})(?!\p{L})`,
    ),
    mend(/^a/u, "ha"),
  ),
  slip(
    "IT41",
    whole(
      "(?:grazie|ma anche|insieme|davanti|vicino|rispetto|oltre|fino) ha (?:chi|tutt[ie]|te|voi|noi|me|loro|lui|lei|un|una|il|la|quando)",
      "ha (?:seguito di|partire da|presto|breve)(?!\\p{L})",
    ),
    mend(/(?<!\p{L})ha(?!\p{L})/u, "a"),
  ),
  slip("IT41", whole("ai (?:già |mai )?(?:bisogno|notato|segnalato|vissuto|diritto|qualche)"), mend(/^ai/u, "hai")),
  slip(
    "IT41",
    whole(
      "(?:senza di|con|per|da|a|tra di|di) l'oro(?= (?:non|e|ci|che|sono|hanno))",
      "l'oro (?:sono|hanno|saranno|erano|stessi)",
    ),
    mend(/l'oro/u, "loro"),
  ),
  slip(
    "IT41",
    whole(
      "sta (?:sera|mattina|notte)",
      "d'ove",
      "d'accapo",
      "d'avanti",
      "d'ora (?:vero)",
      "a dosso",
      "in oltre(?=,)",
      "in somma",
      "a bastanza",
      "per fino",
      "tal volta",
      "ne (?:anche|pure|meno)(?= )",
      "in fatti(?=,| )(?! (?:di|del))",
      "(?:l'(?:ho|abbiamo|hanno|hai|ha)|non l'(?:ho|abbiamo|hanno)|fatt[oa]) (?:fatt[oa] )?a posta",
    ),
    (match) =>
      match[0]
        .replace(/^sta /u, "sta")
        .replace(/^d'/u, "d")
        .replace(/ (?=\p{L}+$)/u, ""),
  ),
  slip("IT41", /(?<=(?:^|[.!?;,\n] ?|(?<!\p{L})(?:ma|che) ))e all'ora(?! d)(?!\p{L})/gu, "e allora"),
  slip(
    "IT41",
    whole(
      "(?:tutto|siamo|sono|sei|è|sia|mettere|messo|rimettere|rimesso|sistemato|torna) apposto(?! (?:un|una|il|la|su|sul|sulla))",
    ),
    mend(/apposto/u, "a posto"),
  ),
  typedSlip(
    "IT41",
    /(?<![\p{L}'’])(?:di|in|da|a) (?:il|gli|lo)(?= \p{Ll})/gu,
    "preposizione e articolo insieme: del, nel, sul, dal, al",
  ),
];
