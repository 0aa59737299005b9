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

/**
 * Lower-cases a text and straightens its marks without moving anything: the result has as many UTF-16 units
 * as the text, so that a place in one is a place in the other. Letters whose lower case is longer (İ) stay as they are.
 */
export function fold(raw: string): string {
  let out = "";
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charAt(i);
    const straight = replacements[unit];
    if (straight !== undefined) out += straight;
    else if (unit === "\n") out += "\n";
    else if (blank.test(unit)) out += " ";
    else {
      const lower = unit.toLowerCase();
      out += lower.length === 1 ? lower : unit;
    }
  }
  return out;
}
