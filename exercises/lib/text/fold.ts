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

/** Signs joined at once: engines take no more than some ten thousand arguments. */
const chunk = 8192;

/**
 * The same text, made anew of its signs. Engines keep a text in one byte a sign or in two, as it came to them, and compile
 * an expression for each: a text that had a dash or a curly apostrophe before it was straightened needs but one.
 */
function narrow(text: string): string {
  if (/[^\0-\xff]/.test(text)) return text;
  let out = "";
  for (let from = 0; from < text.length; from += chunk) {
    const signs = Array.from({ length: Math.min(chunk, text.length - from) }, (_, i) => text.charCodeAt(from + i));
    out += String.fromCharCode(...signs);
  }
  return out;
}

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
  return narrow(out + raw.slice(from).toLowerCase());
}
