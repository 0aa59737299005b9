import { overlaps, type Range } from "../range.ts";

/** A quotation longer than this (UTF-16 units) is taken for an unclosed mark. */
const longestQuote = 600;
/** Single marks are apostrophes as often as quotes: only short spans are believed. */
const longestSingle = 200;

/** An apostrophe that opens one of these words opens no quotation. */
const clipped = /^'(?:cause|til|em|tis|twas|round|bout|n|sto|sta|sti|ste|ndrangheta)(?!\p{L})/u;

/**
 * Spans between quotation marks, marks included, in a folded text, in order of place.
 * Double marks of any shape; single ones when they stand like quotes and not like apostrophes.
 * A mark that nothing closes before a blank line quotes nothing.
 */
export function quotedSpans(folded: string): Range[] {
  const spans = doubleQuoted(folded);
  for (const span of singleQuoted(folded)) if (!spans.some((other) => overlaps(span, other))) spans.push(span);
  return spans.sort((a, b) => a.start - b.start);
}

const blankLine = /\n *\n/y;

function doubleQuoted(folded: string): Range[] {
  const spans: Range[] = [];
  let open = -1;
  for (let i = 0; i < folded.length; i++) {
    blankLine.lastIndex = i;
    if (folded[i] === "\n" && blankLine.test(folded)) open = -1;
    if (folded[i] !== '"') continue;
    if (open >= 0 && i - open <= longestQuote) {
      if (i - open > 1) spans.push({ start: open, end: i + 1 });
      open = -1;
    } else if (canOpen(folded, i)) open = i;
    else open = -1;
  }
  return spans;
}

/** Refuses inch marks (`14"`) and marks glued to the end of a word. */
function canOpen(folded: string, at: number): boolean {
  const before = folded[at - 1] ?? " ";
  const after = folded[at + 1] ?? " ";
  return !(/[\p{L}\p{N}.!?]/u.test(before) && /[\s,.;:!?]/.test(after));
}

function singleQuoted(folded: string): Range[] {
  const spans: Range[] = [];
  const opening = /(?<![\p{L}\p{N}'])'(?=[\p{L}\p{N}])/gu;
  for (const { index } of folded.matchAll(opening)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue;
    const rest = folded.slice(index, index + longestSingle);
    if (clipped.test(rest)) continue;
    const close = /^'[^\n]*?[^\s']'(?![\p{L}\p{N}'])/u.exec(rest);
    if (close) spans.push({ start: index, end: index + close[0].length });
  }
  return spans;
}
