/** Ties that a row can declare. */
export type Tie = "none" | "sponsored" | "gifted" | "invited";

/** What people write in the disclosure cell, by the beginning of the word. */
export const tieNames: Readonly<Record<Exclude<Tie, "none">, readonly string[]>> = {
  sponsored: ["sponsor", "paga", "paid", "adv", "pubblicit", "advert", "partner"],
  gifted: ["gift", "omagg", "regal", "present"],
  invited: ["invit", "ospit", "guest"],
};

/**
 * Wordings that reveal a tie (IAP Digital Chart: Pubblicità, Sponsorizzato da, Promosso da, Advertising, Sponsored by,
 * Promoted by, Ad, Adv; hashtags included), as patterns over folded text. The name of a collaboration alone is none.
 */
const paid = [
  "pubblicità",
  "pubblicita'?",
  "#pubblicit[aà]",
  "(?:contenut[oi]|post|messaggio|video|reel|collaborazione|partnership) pubblicitari[oiae]",
  "sponsorizzat[oaie]",
  "sponsorizzazione",
  "promosso da",
  "promossa da",
  "inserzione",
  "annuncio pubblicitario",
  "a pagamento",
  "(?:collaborazione|partnership) (?:retribuita|pagata|commerciale)",
  "(?:contenuto|post) pagato da",
  "pagato da",
  "advertising",
  "advertisement",
  "adverts?",
  "adv",
  "sponsored",
  "promoted by",
  "paid (?:partnership|post|promotion|collaboration|content|for by|by)",
] as const;

const given = [
  "gifted(?:by)?",
  "omaggi[oa]",
  "(?:regalo|dono) d(?:i|a|al|alla|ella|ello|ei|egli) (?!natale|compleanno|nozze|san )\\p{L}+",
  "omaggiat[oaie]",
  "prodott[oi] ricevut[oi]",
  "prodottoricevuto",
  "(?:in|come) (?:regalo|dono) d~",
  "ricevut[oaie] in (?:regalo|dono|prestito)",
  "(?:ci|mi) (?:ha|hanno) (?:regalat|donat|prestat|fornit)[oaie]",
  "(?:regalat|donat|prestat)[oaie] d~",
  "fornit[oaie] (?:\\p{L}+ ){0,4}(?:gratis|gratuitamente)",
  "ricevut[oaie] (?:\\p{L}+ ){0,2}(?:gratis|gratuitamente)",
  "prodotto fornito d~",
  "gifts? (?:from|by)",
  "supplied by",
  "suppliedby",
  "(?:sent|given|supplied|provided|received|lent) (?:\\p{L}+ ){0,4}(?:free|for free|free of charge|by|from)",
  "free (?:product|sample|gift) from",
] as const;

const hosted = [
  "invited by",
  "invitedby",
  "invited (?:us|me)",
  "invitat[oaie] d~",
  "(?:ci|mi) (?:ha|hanno) (?:invitat|ospitat)[oaie]",
  "su invito d~",
  "invito di",
  "ospit[ei] d~",
  "ospitat[oaie] d~",
  "guests? of",
  "at the invitation of",
  "on invitation (?:from|of)",
  "hosted by",
] as const;

/** What may stand for each tie: payment words serve for all three, a gift is no word for a payment. */
export const wordings: Readonly<Record<Exclude<Tie, "none">, readonly string[]>> = {
  sponsored: paid,
  gifted: [...paid, ...given],
  invited: [...paid, ...hosted, ...given],
};

/** Words that turn a wording into its opposite when they stand shortly before it. */
export const denials = [
  "non",
  "not",
  "no",
  "senza",
  "without",
  "never",
  "mai",
  "nessuna",
  "isn't",
  "aren't",
  "wasn't",
  "nor",
] as const;
