import { expression } from "../../exercises/lib/pattern.ts";

/** What engines call a mistake in an expression, and how an author would. */
const mistakes: readonly (readonly [RegExp, string])[] = [
  [/^Unterminated group/, "a round bracket opens and never closes: ) is missing"],
  [/^Unmatched '\)'/, "a round bracket closes that never opened: take ) out, or write \\) for the sign itself"],
  [/^(?:Unterminated character class|missing terminating \])/, "a square bracket opens and never closes: ] is missing"],
  [
    /^Lone quantifier brackets|^Incomplete quantifier/,
    "a curly bracket stands alone: for the sign itself write \\{ or \\}",
  ],
  [
    /^Nothing to repeat/,
    "a ?, * or + stands where there is nothing before it to repeat: for the sign itself write a \\ before it",
  ],
  [
    /^Range out of order/,
    "the range between square brackets runs backwards: write the smaller sign first, as in [1-9]",
  ],
  [
    /^numbers out of order/,
    "the count between curly brackets runs backwards: write the smaller number first, as in {1,3}",
  ],
  [/^\\ at end/, "it ends in a \\, which says nothing there"],
  [/^Invalid (?:escape|property name|unicode|named)/i, "a \\ stands before a sign that needs none"],
  [/^Invalid (?:capture )?group/, "what follows (? is no kind of bracket: a group is written (?:one|two)"],
];

/** The engine's own words for what is wrong, without the expression. */
const reasonOf = (error: unknown) =>
  (error as Error).message.replace(/^Invalid regular expression: (?:\/.*\/\w*: )?/su, "");

/** Why no rule can use a pattern, in an author's words; null when it is sound. `shorthand`: with `~` and blanks as words have them (exercises/lib/pattern.ts). */
export function patternInWords(source: string, shorthand: boolean): string | null {
  try {
    if (!shorthand) {
      new RegExp(source, "u");
      return null;
    }
    if (source.includes(" ?")) return "a blank that may be missing is written (?: )?, not a blank and a ?";
    // By itself first: what stands around it in the whole would lend it brackets.
    new RegExp(source, /\\[pP]\{/.test(source) ? "u" : "");
    expression(source);
    return null;
  } catch (error) {
    const reason = reasonOf(error);
    return mistakes.find(([said]) => said.test(reason))?.[1] ?? `it can't be read (${reason})`;
  }
}

/** The capitals of a pattern, as words that hold them; escapes such as \P aside. */
export function capitalsIn(source: string): string | null {
  const plain = source.replace(/\\[pP]\{[^}]*\}|\\./gsu, (sign) => " ".repeat(sign.length));
  return /\p{L}*\p{Lu}\p{L}*/u.exec(plain)?.[0] ?? null;
}
