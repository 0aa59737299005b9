import { gap, phrases } from "../../lib/phrases.ts";

/** Selling to somebody who came to complain. A voucher, a refund or a visit offered to make up for it isn't. */
export const selling = phrases(
  [
    "(?:codice|coupon|promo)(?: \\p{L}+){0,2}? (?:sconto|promo(?:zionale)?|\\p{L}*\\p{N}{1,3})|(?:codice|coupon) (?:sconto|promo\\p{L}*)|buono sconto",
    "\\p{N}{1,2} ?% (?:di sconto|su|sul|sulla|sulle|sui|off|in meno)|sconto (?:del|di) ?\\p{N}{1,2}|scont[oi] (?:(?:sul|sulla|su|per) (?:tuo |suo |il |la )?(?:prossim|tutt|nuov)\\p{L}*|imperdibil\\p{L}*|special\\p{L}*|esclusiv\\p{L}*|estiv\\p{L}*|natalizi\\p{L}*)|prezz[oi] (?:scontat|imbattibil|special|vantaggios|promozional|bass)\\p{L}*|superscont\\p{L}*|saldi(?= |[.,!])",
    "approfitt(?:a|ate|ane|atene|arne|i|ino|atene)(?: \\p{L}+)?|non (?:perder(?:e|ti|tela|telo|tevi)?|lasciarti sfuggire|si perda|perdetevi|farti scappare) (?:la |il |l'|i |le |questa |questo |nostr\\p{L} )*(?:occasion|offert|sald|promo|nuov|collezion|scont|serat|event)\\p{L}*",
    `(?:dai|dia|date|dare|butta|da') (?:anche |pure |intanto )?un(?:'| )\\s?(?:occhiata|occhio) (?:ai|alle|alla|al|agli|a|anche) ${gap(3)}(?:collezion|novità|nuov|prodott|offert|catalog|lampad|modell|shop|negozio|sito|vetrin|saldi|promo|men[uù]|pacchett|camer|cors|propost|store)\\p{L}*`,
    `(?:scopri|scopra|scoprite|scoprire|guarda|guardi|visita|visiti|visitate|sfoglia|sfogli|prova|provi|provate|ammira|conosci) (?:anche |subito |pure |intanto |ora )?(?:la |il |le |i |gli |l'|tutte |tutti |su )*(?:nostr\\p{L} )?(?:nuov|collezion|novità|offert|promo|catalog|shop|negozio|sald|gamma|ultim|linea|store|e-commerce|pacchett|men[uù]|abbonament|prodott)\\p{L}*`,
    "(?:nuova|ultima|splendida|bellissima|esclusiva) (?:collezione|linea|gamma)|(?:nuov[ieo]|ultim[ie]) (?:arriv[oi]|modell[oi] (?:in|della|di) \\p{L}+)|(?:appena|già) (?:arrivat[aeio] )?in negozio|disponibil[ei] (?:ora |adesso |subito )?(?:nel nostro shop|sullo shop|in negozio|online)|novità (?:della|in|di) (?:\\p{L}+ )?(?:stagione|arrivo|autunno|primavera|estate|natale|negozio)|vieni a (?:scoprire|provare|vedere) (?:le nostre |la nostra |i nostri )?(?:nuov|collezion|offert|novità|cors|promo)\\p{L}*",
    "(?:acquista|compra|ordina|prenota|iscriviti|abbonati|acquisti|compri|si iscriva|si abboni|acquistate|comprate)(?: \\p{L}+){0,2}? (?:ora|adesso|subito|oggi stesso|alla newsletter|online|anche|una (?:nuova|altra)|un (?:nuovo|altro)|le nostre|i nostri)(?! (?:è|hai|sono))|(?:metti|lascia) (?:un )?mi piace|(?:seguici|ci segua|seguiteci)(?: \\p{L}+){0,2}? (?:per|su|sui)|iscriviti (?:al|alla|ai)|tagga (?:un|una|i)",
    "(?:offert[ae]|promozion[ei]|promo) (?:\\p{L}+ )?(?:imperdibil|lampo|special|limitat|valid|esclusiv|in corso|del (?:mese|momento|giorno)|riservat|attiv|di (?:natale|primavera|benvenuto|stagione))\\p{L}*|in (?:offerta|promozione|promo|saldo)|(?:2|due|3|tre) ?x ?(?:1|2|uno|due)|spedizione (?:gratis|gratuita) (?:sopra|da|oltre|per ordini|su tutti)|solo (?:per oggi|fino a)|(?:affrettati|corri|correte|si affretti)(?= |[.,!])|black friday|cyber monday",
    "(?:siamo|restiamo|rimaniamo) (?:i|il|la|leader|tra i|numero)(?: \\p{L}+){0,3} (?:leader|miglior|numero uno|n\\.? ?1|d'italia|del settore|preferit|amat)\\p{L}*|leader (?:del|di|nel) (?:settore|mercato)|le (?:migliori|più belle) (?:lampade|camere|creme|scarpe) (?:d'italia|del|sul|di)|qualità (?:imbattibile|senza pari|superiore a)|(?:miglior|ottimo|imbattibile) rapporto qualità",
  ],
  [
    `(?:non|né|niente|nessun[ao]?|senza|fermat\\p{L}*|sospes\\p{L}*|sospend\\p{L}*|bloccat\\p{L}*|tolto|togliamo|ritirat\\p{L}*|ritiriamo) ${gap(5)}(?:in (?:negozio|offerta|promozione)|codice|sconto|scont[oi]|offert[ae]|promozion[ei]|promo|collezione|approfitt\\p{L}*|disponibil\\p{L}*|online|saldi|vendita)(?: \\p{L}+){0,2}`,
    "(?:codice|il codice|un codice) (?:per|di|che|fiscale|cliente|ordine|della|del|a barre|civile|etico)(?: \\p{L}+){0,3}",
    `(?:per (?:scusarci|rimediare|farci perdonare|quello che|l'attesa|il ritardo|compensar\\p{L}*)|a titolo di scuse|come (?:scuse|rimedio|risarcimento|piccolo gesto)|rimborso|risarcimento|rimborsiamo|rimborsare|rimborseremo) ${gap(10)}(?:buono sconto|buono|sconto|codice sconto|\\p{N}{1,2} ?%)(?: \\p{L}+){0,4}`,
    "(?:sconto|buono|prezzo) (?:\\p{L}+ ){0,3}?(?:che (?:hai|avevi|ha|aveva)|del tuo|mancato|sbagliato|non applicato|promesso)(?: \\p{L}+){0,3}",
    "(?:ordina|ordini|acquista|compra) (?:\\p{L}+ ){0,2}?(?:da noi|hai)",
  ],
);
