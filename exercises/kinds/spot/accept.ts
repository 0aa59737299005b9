import type { Accept } from "./material.ts";

/** Makes alike what people type in more than one way: apostrophes, quotes, dashes, runs of blanks. Capitals stay. */
export function alike(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[’‘ʼ`´′]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[–—‑‐‒―−]/g, "-")
    .replace(/\s+/g, " ");
}

/** Whether a correction is one of those that count. Patterns look at small letters. */
export function accepts(accept: readonly Accept[], said: string): boolean {
  const text = alike(said).trim();
  const small = text.toLowerCase();
  return accept.some((one) => {
    if (typeof one === "string") return alike(one).trim() === text;
    if (one.unless !== undefined && new RegExp(one.unless, "u").test(small)) return false;
    return new RegExp(one.pattern, "u").test(small);
  });
}

/** Whether a correction has nothing but its capitals wrong. */
export function onlyCapitals(accept: readonly Accept[], said: string): boolean {
  const small = alike(said).trim().toLowerCase();
  return (
    !accepts(accept, said) && accept.some((one) => typeof one === "string" && alike(one).trim().toLowerCase() === small)
  );
}

/** Most places tried for one fixed piece of text: keeps the search bounded for corrections that repeat it. */
const mostPlaces = 8;

/**
 * What stands between fixed pieces of a text: `said` must begin with the first piece, end with the last, and hold the
 * others in order. Each way of cutting it gives one list, as long as there are gaps. Blanks at the ends don't count.
 */
export function gaps(said: string, fixed: readonly string[]): string[][] {
  const [first = "", ...rest] = fixed.map((piece) => alike(piece).trim());
  const text = alike(said).trim();
  return text.startsWith(first) ? cut(text.slice(first.length), rest) : [];
}

function cut(text: string, [next, ...later]: readonly string[]): string[][] {
  if (next === undefined) return text.trim() === "" ? [[]] : [];
  if (later.length === 0) return text.endsWith(next) ? [[text.slice(0, text.length - next.length).trim()]] : [];
  const found: string[][] = [];
  for (let at = text.indexOf(next), n = 0; at >= 0 && n < mostPlaces; at = text.indexOf(next, at + 1), n++)
    for (const tail of cut(text.slice(at + next.length), later)) found.push([text.slice(0, at).trim(), ...tail]);
  return found;
}
