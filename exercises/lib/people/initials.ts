const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** What a reader takes for the first letter of a word: an accent or an emoji is never cut through. */
function firstLetter(word: string): string {
  const [first] = letters.segment(word);
  return first?.segment ?? "";
}

/** The letters that stand on an avatar: "BL" for Bottega Lume, "V" for @vale_dice; what is in brackets doesn't count. */
export const initials = (name: string): string =>
  name
    .replace("@", "")
    .replace(/\([^()]*\)/g, " ")
    .trim()
    .split(/\s+/)
    .slice(0, 2)
    .map(firstLetter)
    .join("")
    .toUpperCase();
