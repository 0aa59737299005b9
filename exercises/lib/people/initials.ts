import { graphemes } from "../text/graphemes.ts";

function firstLetter(word: string): string {
  const [first = ""] = graphemes(word);
  return first;
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
