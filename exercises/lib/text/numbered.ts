import { overlaps, type Range } from "../range.ts";
import type { TextDoc } from "../text.ts";
import { countWords } from "./words.ts";

/** An item of a numbered list. The range leaves the number out. */
interface Item extends Range {
  /** As written: 3 for '3.', '3)', '3️⃣', 'Rule 3:'. */
  readonly number: number;
  readonly words: number;
}

const mark =
  /^[ \t]*(?:[#>*_-]+[ \t]*)?(?:(?:regola|rule|punto|n\.|no\.|art\.|articolo)[ \t]*(?:n\.[ \t]*)?)?(\d{1,2})(?:[ \t]*[.):\u00b0\u00ba]+\*{0,2}(?!\d)|\ufe0f?\u20e3|[ \t]+-(?=[ \t]))[ \t]*/u;
/** More lines than any set of rules has. */
const mostLines = 300;

/** The longest numbered list of a text; numbering that starts anew at 1 begins another list. An item goes on until a blank line or the next number. */
export function numberedItems(text: TextDoc): Item[] {
  const lists: Item[][] = [[]];
  let open: { number: number; start: number; end: number } | null = null;
  const close = () => {
    if (open === null) return;
    const { number, start, end } = open;
    const inside = text.words.filter((word) => overlaps(word, { start, end }));
    if (number === 1 && (lists.at(-1)?.length ?? 0) > 0) lists.push([]);
    if (end > start) lists.at(-1)?.push({ number, start, end, words: countWords(text.raw.slice(0, end), inside) });
    open = null;
  };
  let at = 0;
  for (const line of text.folded.split("\n").slice(0, mostLines)) {
    const found = mark.exec(line.slice(0, 60));
    const end = at + line.trimEnd().length;
    if (found !== null) {
      close();
      open = { number: Number(found[1]), start: Math.min(at + found[0].length, end), end };
    } else if (line.trim() === "" || /^[ \t]*[-*#•]/u.test(line)) close();
    else if (open !== null) open = { ...(open as { number: number; start: number; end: number }), end };
    at += line.length + 1;
  }
  close();
  return lists.reduce((best, list) => (list.length > best.length ? list : best), []);
}

/** Lines that begin with a bullet: a list without numbers. */
export function bulletCount(text: TextDoc): number {
  return text.folded
    .split("\n")
    .slice(0, mostLines)
    .filter((line) => /^[ \t]*(?:[-*•–]|\u2705|\u274c|\ud83d\udc49|\u2714|\u2611)+[ \t]*\S/u.test(line)).length;
}
