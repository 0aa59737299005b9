const replacements: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
  "′": "'",
  "‛": "'",
  "＇": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "‟": '"',
  "«": '"',
  "»": '"',
  "″": '"',
  "＂": '"',
  "–": "-",
  "—": "-",
  "‑": "-",
  "‐": "-",
  "‒": "-",
  "―": "-",
  "−": "-",
  "\u2028": "\n",
  "\u2029": "\n",
};

const blank = /\s/;

/** Straightens a sign, or lower-cases it; what would grow longer stays. */
function foldUnit(unit: string): string {
  const straight = replacements[unit];
  if (straight !== undefined) return straight;
  if (unit === "\n") return unit;
  if (blank.test(unit)) return " ";
  const lower = unit.toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** All but letters, digits and signs that stay as they are; and `İ`, whose lower case is longer. */
const odd = /[^!-_a-~ \n\xa1-\xaa\xac-\xb3\xb5-\xba\xbc-\u012f\u0131-\u017f]/g;

/**
 * Lower-cases a text and straightens its marks without moving anything: the result has as many UTF-16 units
 * as the text, so that a place in one is a place in the other. Letters whose lower case is longer (İ) stay as they are.
 */
export function fold(raw: string): string {
  // Letter by letter what is odd, all others at once.
  let out = "";
  let from = 0;
  for (const { index } of raw.matchAll(odd)) {
    out += raw.slice(from, index).toLowerCase() + foldUnit(raw.charAt(index));
    from = index + 1;
  }
  return out + raw.slice(from).toLowerCase();
}
