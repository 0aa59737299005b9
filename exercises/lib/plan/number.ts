/** Reads the first number of a cell: 1.2 · 1,2% · € 8.400 · 2 300 follower. null when there is none. */
export function parseNumber(text: string): number | null {
  const found = /[-−]?\d{1,3}(?:[\s.,'’]\d{3})+(?!\d)(?:[.,]\d+)?|[-−]?\d+(?:[.,]\d+)?/.exec(text);
  if (!found) return null;
  const raw = found[0].replace("−", "-");
  const grouped = /^(-?\d{1,3}(?:[\s.,'’]\d{3})+)([.,]\d+)?$/.exec(raw);
  // 0.125 is a fraction, 1.250 and 8,400 are thousands.
  if (grouped && !/^-?0/.test(raw))
    return Number((grouped[1] ?? "").replace(/[\s.,'’]/g, "") + (grouped[2] ?? "").replace(",", "."));
  return Number(raw.replace(/[\s'’]/g, "").replace(",", "."));
}

/** Reads an effort in hours: 1.5 · 1,5 h · 2 ore · 90 min · 1h30. null when it is none; negative ones are none. */
export function parseHours(text: string): number | null {
  const cell = text.trim().toLowerCase();
  const mixed = /^(\d{1,3})\s*h\s*(\d{1,2})(?:\s*m(?:in)?)?$/.exec(cell);
  if (mixed) return Number(mixed[1]) + Number(mixed[2]) / 60;
  const plain = /^(\d{1,4}(?:[.,]\d{1,6})?)\s*(?:(h|hrs?|hours?|or[ae])|(m|min|minut[ioes]+|'))?\.?$/.exec(cell);
  if (!plain) return null;
  const value = Number((plain[1] ?? "").replace(",", "."));
  return plain[3] === undefined ? value : value / 60;
}
