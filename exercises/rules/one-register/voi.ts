/** Words that can only address several people, or one as *voi*. */
export const voiMarkers: readonly string[] = [
  "vi(?! (?:è|sono|era|erano|sia|siano|fosse|fossero|sarà|saranno|fu|furono|siano stat|è stat)(?!\\p{L}))", "v'(?:abbiamo|invitiamo|aspettiamo)", "voi", "vostr[aoie]",
  "avete", "siete", "potete", "volete", "dovete", "sapete", "avevate", "potreste", "vorreste", "dovreste", "potrete", "avrete", "riceverete", "troverete", "sarete", "preferite",
  "(?:scriv|rispond|chied|legg|segu|prend|mett|ten|cred|permett)ete(?:ci|mi|lo|la|li|le)", "(?:mand|invi|contatt|chiam|raccont|scus|perdon|lasci|aiut|aspett|segnal|indic|visit|stacc|us|consider)ate(?:ci|mi|lo|la|li|le|celo)", "diteci", "fateci", "venite", "scrivete", "rivolgetevi", "sentitevi", "fidatevi",
];

/** Those that leave no doubt even once: *vi* alone may greet a whole community. */
export const voiOrders: readonly string[] = ["\\p{L}+(?:ete|ate)(?:ci|mi)", "diteci", "fateci", "vostr[aoie]", "avete", "potete", "siete", "rivolgetevi"];
