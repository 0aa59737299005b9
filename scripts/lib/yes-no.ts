/** What people write for yes and for no, in the languages of authors and of programs. */
const words = {
  yes: ["yes", "y", "sì", "si", "si'", "s", "vero", "vera", "certo", "true", "on", "oui", "ja", "sí"],
  no: ["no", "n", "not", "none", "non", "falso", "falsa", "false", "off", "nein", "mai", "never"],
} as const;

/** Whether a value means yes or no, whatever it is written as; null when it is neither. */
export function yesOrNo(value: unknown): "yes" | "no" | null {
  const word = String(value).trim().toLowerCase();
  return (["yes", "no"] as const).find((meaning) => (words[meaning] as readonly string[]).includes(word)) ?? null;
}
