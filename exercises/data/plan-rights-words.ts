/** Places where pictures are found: none of them gives a right to use one (facts 5.3). Patterns over folded text. */
export const foundPlaces = [
  "google(?: ima~)?", "pinterest", "bing", "internet", "web", "in rete", "dalla rete", "online", "on line", "on-line", "trovat[oaie]", "found", "scaricat[oaie]", "downloaded", "scraped",
  "screenshot", "screen", "tiktok", "instagram", "facebook", "social", "wikipedia", "sito di altri", "altro sito", "another site", "reddit", "tumblr", "meme",
] as const;

/** Doubts: whatever else the cell says, nobody knows whether the picture may be used. */
export const doubts = [
  "boh", "unknown", "sconosciut~", "non (?:lo )?so", "don't know", "not sure", "non sappiamo", "da (?:verificare|chiedere|controllare|chiarire)", "to (?:check|ask|verify|be (?:checked|verified|asked|confirmed))",
  "senza (?:licenza|consenso|permesso|liberatoria)", "without (?:licen[cs]e|consent|permission)", "no (?:licen[cs]e|consent|permission|source|rights)", "nessun~ (?:licenza|consenso|permesso|fonte|liberatoria)", "maybe", "forse", "probabil~", "probabl~",
] as const;

/** What gives a right in so many words, wherever the picture was found. */
export const grants = [
  "nostr[oaie]", "ours?", "own", "my", "mi[ao]", "proprie?t?à?", "propri[ao]", "dalla bottega", "della bottega", "in-house", "liberatori~", "consens~", "consent~", "permess~", "permission~", "autorizza~", "authori[sz]~",
  "cc[- ]?(?:0|by)~", "creative commons", "pubblico dominio", "public domain", "unsplash", "pexels", "pixabay", "licenza (?:acquistata|comprata|pagata|cc~|n)", "licen[cs]e (?:bought|paid|no|cc~)", "bought", "acquistat[oa]", "scattat[oa] da", "taken by",
] as const;
