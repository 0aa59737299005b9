import type { Range } from "./range.ts";

/** A quotation longer than this is taken for an unclosed mark. */
const longestQuote = 400;

/** Spans between double quotation marks of any shape, marks included, in a folded text. */
export function quotedSpans(folded: string): Range[] {
  const spans: Range[] = [];
  let open = -1;
  for (let i = 0; i < folded.length; i++) {
    if (folded[i] !== '"') continue;
    if (open < 0) open = i;
    else {
      if (i - open <= longestQuote) spans.push({ start: open, end: i + 1 });
      open = -1;
    }
  }
  return spans;
}
