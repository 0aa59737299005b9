const replacements: Readonly<Record<string, string>> = {
  "’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'",
  "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
  "–": "-", "—": "-", "‑": "-",
};

/** Lower-cases a text and straightens its marks without moving anything: the result is as long as the text. */
export function fold(raw: string): string {
  let out = "";
  for (let i = 0; i < raw.length; i++) {
    const unit = raw.charAt(i);
    const straight = replacements[unit];
    if (straight !== undefined) out += straight;
    else if (/\s/.test(unit)) out += unit === "\n" ? "\n" : " ";
    else {
      const lower = unit.toLowerCase();
      out += lower.length === 1 ? lower : unit;
    }
  }
  return out;
}
