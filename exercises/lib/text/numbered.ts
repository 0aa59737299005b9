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
  for (const item of itemsIn(text)) {
    if (item.number === 1 && (lists.at(-1)?.length ?? 0) > 0) lists.push([]);
    if (item.end <= item.start) continue;
    const inside = text.words.filter((word) => overlaps(word, item));
    lists.at(-1)?.push({ ...item, words: countWords(text.raw.slice(0, item.end), inside) });
  }
  return lists.reduce((best, list) => (list.length > best.length ? list : best), []);
}

/** Every numbered item of a text, empty ones included. */
function itemsIn(text: TextDoc): Omit<Item, "words">[] {
  const items: { number: number; start: number; end: number }[] = [];
  let open = false;
  let at = 0;
  for (const line of text.folded.split("\n").slice(0, mostLines)) {
    const found = mark.exec(line.slice(0, 60));
    const end = at + line.trimEnd().length;
    const last = items.at(-1);
    if (found !== null) items.push({ number: Number(found[1]), start: Math.min(at + found[0].length, end), end });
    open = found !== null || (open && line.trim() !== "" && !/^[ \t]*[-*#•]/u.test(line));
    if (found === null && open && last !== undefined) last.end = end;
    at += line.length + 1;
  }
  return items;
}

/** Lines that begin with a bullet: a list without numbers. */
export function bulletCount(text: TextDoc): number {
  return text.folded
    .split("\n")
    .slice(0, mostLines)
    .filter((line) => /^[ \t]*(?:[-*•–]|\u2705|\u274c|\ud83d\udc49|\u2714|\u2611)+[ \t]*\S/u.test(line)).length;
}
