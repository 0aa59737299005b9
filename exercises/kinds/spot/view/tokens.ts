import type { Range } from "../../../lib/range.ts";

/** A word that can be marked: a run without blanks, without the marks at its edges. */
export interface Token extends Range {
  /** Index of its paragraph. */
  readonly paragraph: number;
}

const word = /[\p{L}\p{N}#@](?:\S*[\p{L}\p{N}'’+%€])?/u;

/** The words of a text, in order. A run of marks alone is a word too: it may be what is wrong. */
export function tokensOf(text: string, paragraphs: readonly Range[]): Token[] {
  return paragraphs.flatMap(({ start, end }, paragraph) =>
    [...text.slice(start, end).matchAll(/\S+/g)].flatMap((run) => {
      const { 0: inner, index: at } = word.exec(run[0]) ?? { 0: run[0], index: 0 };
      return [{ start: start + run.index + at, end: start + run.index + at + inner.length, paragraph }];
    }),
  );
}

/** Indexes of the first and last word that a place touches; null when it touches none. */
export function tokensIn(tokens: readonly Token[], { start, end }: Range): [number, number] | null {
  const first = tokens.findIndex((token) => token.end > start && token.start < end);
  const last = tokens.findLastIndex((token) => token.end > start && token.start < end);
  return first < 0 || last < first ? null : [first, last];
}

/** The word nearest to one, in the paragraph of another. */
export function inParagraphOf(tokens: readonly Token[], index: number, of: number): number {
  const isOwn = ({ paragraph }: Token) => paragraph === tokens[of]?.paragraph;
  return Math.min(Math.max(index, tokens.findIndex(isOwn)), tokens.findLastIndex(isOwn));
}
