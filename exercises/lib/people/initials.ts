/** The letters that stand on an avatar: "BL" for Bottega Lume, "V" for @vale_dice. */
export const initials = (name: string): string =>
  name
    .replace("@", "")
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join("")
    .toUpperCase();
