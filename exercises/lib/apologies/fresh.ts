/** Words that begin something new after the apology, so that a condition after them is not its own. */
export const fresh = {
  it: /[;:!?]|,(?!\s*$)|(?<!\p{L})-(?!\p{L})|(?<!\p{L})(?:e|ed|ma|così|fa(?:cci|teci|mmi)|scriv\p{L}+|dicci)(?!\p{L})(?! (?:con|a|per|di|del|della|dell|da|ai|alle|tutti|ce ne|me ne|nostr|mi|ci)(?!\p{L}))/u,
  en: /[;:!?]|,(?!\s*$)|(?<!\p{L})-(?!\p{L})|(?<!\p{L})(?:so|but|please|let us|tell us|ask)(?!\p{L})|(?<!\p{L})and(?!\p{L})(?! (?:to|for|about|with|we're|we are|regret|truly|very|so sorry|all)(?!\p{L}))/u,
};
