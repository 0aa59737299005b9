import { placeOf } from "../judge-text.ts";
import type { Mark, WordsMark } from "../schema.ts";
import type { Width } from "./MarkEditor.tsx";
import { type Token, tokensIn } from "./tokens.ts";

/** A mark as it lies on the page. */
export interface Laid {
  /** Its index in the answer. */
  readonly index: number;
  readonly mark: WordsMark;
  readonly first: number;
  readonly last: number;
}

/** The marks that lie on the page, in order of place. Marks of words that are not there are left out. */
export function layOut(text: string, tokens: readonly Token[], marks: readonly Mark[]): Laid[] {
  return marks
    .flatMap((mark, index): Laid[] => {
      const place = "words" in mark ? placeOf(text, mark) : null;
      const found = place === null ? null : tokensIn(tokens, place);
      return found === null || !("words" in mark) ? [] : [{ index, mark, first: found[0], last: found[1] }];
    })
    .sort((a, b) => a.first - b.first)
    .filter(({ first }, at, all) => all.slice(0, at).every((other) => other.last < first));
}

/** A word without a mark, or the words of a mark as far as they stand in one paragraph. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly on: Laid | null;
}

/** The words of a paragraph, in order, those of a mark together. A mark that a draft has across paragraphs is cut at their ends. */
export function runsIn(tokens: readonly Token[], laid: readonly Laid[], paragraph: number): Run[] {
  const runs: Run[] = [];
  const end = tokens.findLastIndex((token) => token.paragraph === paragraph);
  for (let at = tokens.findIndex((token) => token.paragraph === paragraph); at >= 0 && at <= end; ) {
    const on = laid.find(({ first, last }) => first <= at && at <= last) ?? null;
    const last = Math.min(on?.last ?? at, end);
    runs.push({ first: at, last, on });
    at = last + 1;
  }
  return runs;
}

/** A mark over the words from one to another. */
export function markOver(text: string, tokens: readonly Token[], first: number, last: number): WordsMark {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  return { words: text.slice(start, end), start, fix: null, reason: null };
}

/** The marks with a new one in place of those that it touches; its index comes with them. */
export function withMark(marks: readonly Mark[], laid: readonly Laid[], mark: WordsMark, first: number, last: number) {
  const gone = new Set(laid.filter((one) => one.first <= last && one.last >= first).map(({ index }) => index));
  const kept = marks.filter((_, index) => !gone.has(index));
  return { marks: [...kept, mark], index: kept.length };
}

/** Which ways a mark can grow or shrink: not over its neighbours, not out of the paragraph, not to nothing. */
export function widthsOf(tokens: readonly Token[], laid: readonly Laid[], { first, last }: Laid): Width[] {
  const free = (at: number) =>
    tokens[at]?.paragraph === tokens[first]?.paragraph && laid.every((one) => at < one.first || at > one.last);
  return [
    ...(free(first - 1) ? (["addBefore"] as const) : []),
    ...(first < last ? (["dropFirst", "dropLast"] as const) : []),
    ...(free(last + 1) ? (["addAfter"] as const) : []),
  ];
}

/** The mark made wider or narrower; what was typed stays, with the new word beside it. */
export function resized(text: string, tokens: readonly Token[], { mark, first, last }: Laid, width: Width): WordsMark {
  const from = first + { addBefore: -1, dropFirst: 1, dropLast: 0, addAfter: 0 }[width];
  const to = last + { addBefore: 0, dropFirst: 0, dropLast: -1, addAfter: 1 }[width];
  const next = markOver(text, tokens, from, to);
  const { fix, words } = mark;
  if (fix === null || fix === "") return { ...next, fix, reason: mark.reason };
  const before = width === "addBefore" ? next.words.slice(0, next.words.length - words.length) : "";
  const after = width === "addAfter" ? next.words.slice(words.length) : "";
  return { ...next, fix: before + fix + after, reason: mark.reason };
}
