import { pattern } from "../../lib/pattern.ts";

/** Neighbours that no Italian sentence has: signs of words drawn at random. */
export const impossible = pattern([
  "(?!uno (?:di|da|a|per|in|e|ed|o|con|ci|vi|si|è)(?!\\p{L}))(?:il|un|uno|una|del|dello|dei|degli|nel|nello|nei|negli|sul|sullo|sui|al|allo|ai|dal|dallo|gli|i) (?:di|da|a|con|per|in|e|ed|ma|o|ti|ci|vi|si|abbiamo|hai|è|sono|sei|siamo|il|lo|la|i|gli|un|una|del|della|dei|al|alla|nel|nella|dal|perché|quando|se|scriviamo|chiediamo)",
  "(?:di|con|in|su|tra) (?:e|ed|ma|è|hai|abbiamo|sono|ci|ti|si|di|con|del|della|dei|al|alla|nel|dal|per|da|perché)",
  "(?:della|delle|nella|nelle|sulla|sulle|dalla|dalle) (?:di|a|con|per|e|ma|ti|ci|si|abbiamo|hai|è|sono|il|la|i|le|un|una|del|della|al|nel|che non)",
  "(?:e|ed|ma|o) (?:e|ed|ma|o)",
  "(?:ti|ci|vi|mi) (?:di|il|la|i|le|un|una|del|della|al|alla|e|ma|con|per|da|in|nel|che|non|ti|ci|vi|mi)",
  "(?:non) (?:di|del|della|e|ma|al|alla|nel|non)",
  "(?:abbiamo|hanno|avete) (?:di|del|ti|ci|e|è|hai|sono|abbiamo|che|da|al|alla|nel)",
  "(?:è|sono) (?:è|sono|hai|abbiamo|ti|ci|si)",
  "(?:tuo|tua|nostro|nostra|suo|sua) (?:di|ti|ci|il|la|un|abbiamo|hai|al|del)",
  "che (?:e|di|che|del|della|ma|o)",
]);
/** Words that cannot close a sentence. */
export const open =
  /(?<!\p{L})(?:il|lo|i|gli|un|uno|una|di|del|dello|della|dei|degli|delle|al|alla|ai|alle|dal|dalla|nel|nella|sul|sulla|con|per|da|in|su|e|ed|ma|che|ti|ci|vi|se|non|tuo|tua|abbiamo|l)['\s]*$/u;

/** What replies do, one phrase an act; piled up with nothing else they are a list. */
export const acts: readonly RegExp[] = [
  pattern([
    "hai ragione",
    "ha ragione",
    "capiamo",
    "comprendiamo",
    "capisco",
    "grazie (?:per|di)(?: )?\\p{L}*",
    "grazie",
  ]),
  pattern([
    "abbiamo sbagliato",
    "(?:un )?(?:nostro|mio) errore",
    "errore nostro",
    "colpa nostra",
    "nostra (?:colpa|responsabilità)",
    "ci assumiamo",
    "responsabilità",
    "avremmo dovuto",
  ]),
  pattern([
    "ci scusiamo",
    "ci scusi",
    "scusa(?:ci|te)?",
    "scuse",
    "(?:ti |le |vi )?chiediamo scusa",
    "mi scuso",
    "perdono",
  ]),
  pattern(["ci dispiace", "ci spiace", "mi dispiace", "dispiaciuti", "siamo spiacenti"]),
  pattern(["rimbors~", "sostitu~", "rispedi~", "ripar~", "correggiamo", "rimediamo", "rimedio"]),
  pattern(["entro \\p{L}+", "oggi(?: stesso)?", "domani", "subito", "entro (?:\\p{N}+|due|tre) (?:ore|giorni)"]),
  pattern([
    "messaggio privato",
    "in privato",
    "dm",
    "scrivi(?:ci|mi)",
    "e-?mail",
    "contattaci",
    "\\p{L}{1,40}@\\p{L}+",
  ]),
];
