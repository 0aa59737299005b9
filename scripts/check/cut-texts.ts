import { type Document, visit } from "yaml";

/** A text that stops at a # which was meant as part of it. */
interface CutText {
  /** Where the # stands in the file. */
  readonly at: number;
  readonly what: string;
  readonly advice: string;
}

/** A # behind a blank with a letter or a digit right after it: a hashtag or a number. What authors note for themselves begins `# `. */
const sign = /(?<=[ \t])#[\p{L}\p{N}][^\r\n]*/uy;

/** The texts without quotes that YAML cuts at such a #, and fields of which nothing is left. */
export function cutTexts(document: Document, text: string): CutText[] {
  const found: CutText[] = [];
  visit(document, {
    Scalar(_, { type, value, range }) {
      if (type !== "PLAIN" || !range || !(typeof value === "string" || value === null)) return;
      const blanks = /^[ \t]*/.exec(text.slice(range[1]))?.[0].length ?? 0;
      sign.lastIndex = range[1] + blanks;
      const words = sign.exec(text)?.[0].trim();
      if (words === undefined) return;
      found.push({
        at: range[1] + blanks,
        what: `After a blank, # begins a note that nobody else reads: “${words}” is left out${value === null ? "" : `, and the text ends with “${value.slice(-40)}”`}.`,
        advice: "Put the whole text between quotes; if it is a note, write a blank after the #.",
      });
    },
  });
  return found;
}
