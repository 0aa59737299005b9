const lower = "a-zß-öø-ÿ";
const letters = "A-Za-zÀ-ÖØ-öø-ÿ";

/**
 * Rewrites `\p{L}` and `\p{N}` in a regular expression's source as the letters of western Europe and the ten digits.
 * Patterns of Italian or English words need no others, and the full classes (hundreds of ranges) take ten times as long
 * to compile, which the first verdict pays for. With `lower`, as small letters only: for text in lower case.
 */
export function latin(source: string, which: "any" | "lower" = "any"): string {
  let out = "";
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === "\\") {
      const property = /^\\p\{(L|N)\}/.exec(source.slice(i, i + 5))?.[1];
      const set = property === "L" ? (which === "lower" ? lower : letters) : property === "N" ? "0-9" : null;
      out += set === null ? source.slice(i, i + 2) : inClass ? set : `[${set}]`;
      i += set === null ? 1 : 4;
      continue;
    }
    if (char === "[") inClass = true;
    else if (char === "]") inClass = false;
    out += char;
  }
  return out;
}
