import { matches } from "../pattern.ts";
import type { Range } from "../range.ts";
import type { TextDoc } from "../text.ts";

/** A rule of a group is a line of some 25 words; a longer line is prose, and is read sentence by sentence. */
const longest = 280;
const most = 60;

/** The lines of a text in which one rule is told: what two of their words say together, one rule says. */
export function ruleLines(text: TextDoc): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const line of text.raw.split("\n").slice(0, most)) {
    const end = start + line.length;
    if (line.length > longest)
      found.push(...text.sentences.filter((sentence) => sentence.start >= start && sentence.end <= end));
    else if (line.trim() !== "") found.push({ start, end });
    start = end + 1;
  }
  return found;
}

/** Whether a pattern of `pattern()` matches within a stretch. */
export function says(text: TextDoc, re: RegExp, where: Range): boolean {
  return matches(text, re, where).length > 0;
}
