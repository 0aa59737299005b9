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
  "(?:contenut[oi]|post|messaggio|video|reel) pubblicitari[oi]?",
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
  "omaggiat[oa]",
  "in regalo da",
  "regalat[oaie] da",
  "fornit[oaie] (?:gratis|gratuitamente)(?: da)?",
  "prestat[oaie] da",
  "gift(?:s)? (?:from|by)",
  "a gift",
  "(?:sent|given|supplied|provided|received|lent) (?:\\p{L}+ ){0,3}(?:free|for free|free of charge|by|from)",
  "free (?:product|sample|gift) from",
  "ricevut[oaie] (?:\\p{L}+ ){0,2}(?:gratis|gratuitamente)",
  "prodotto fornito da",
] as const;

const hosted = [
  "invited ?by",
  "invitedby",
  "invitat[oaie] da~",
  "su invito di",
  "su invito d~",
  "ospit[ei] d~",
  "guests? of",
  "(?:as|at) (?:the )?(?:guests?|invitation) of",
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
