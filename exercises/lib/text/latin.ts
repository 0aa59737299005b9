/** What Unicode's classes stand for in words of western and central Europe: bodies of character classes. */
const letters = "A-Za-zÀ-ÖØ-öø-ɏ";
const classes: Readonly<Record<string, string>> = {
  L: letters,
  N: "0-9",
  Lu: "A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĔĖĘĚĜĞĠĢĤĦĨĪĬĮİĲĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚ",
  Ll: "a-zß-öø-ÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĳĵķĸĺļľŀłńņňŉŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžſșț",
};
/** The letters of text in lower case; what is left out stands in no Italian or English word. */
const lower = "a-zß-öø-ÿ";

/**
 * Rewrites `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` in a regular expression's source as the letters of Europe and the ten
 * digits. Patterns of Italian or English words need no others, and the full classes (hundreds of ranges) take ten times
 * as long to compile, which the first verdict pays for. With `lower`, letters are small ones only: for text in lower case.
 */
export function latin(source: string, which: "any" | "lower" = "any"): string {
  let out = "";
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    if (char === "\\") {
      const property = /^\\p\{(\w+)\}/.exec(source.slice(i, i + 6))?.[1] ?? "";
      const set = property === "L" && which === "lower" ? lower : classes[property];
      out += set === undefined ? source.slice(i, i + 2) : inClass ? set : `[${set}]`;
      i += set === undefined ? 1 : property.length + 3;
      continue;
    }
    if (char === "[") inClass = true;
    else if (char === "]") inClass = false;
    out += char;
  }
  return out;
}

/** An expression in European letters: see `latin`. Throws a SyntaxError where `RegExp` does. */
export const latinExpression = (source: string, flags: string): RegExp => new RegExp(latin(source), flags);
