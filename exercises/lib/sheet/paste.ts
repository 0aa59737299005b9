import type { Block } from "./grid-selection.ts";
import { parseTsv } from "./tsv.ts";

/** Longest text that is pasted, in UTF-16 units; as much as a plan may hold. */
const maxPaste = 1_000_000;

/**
 * The cells that a pasted text puts into a grid from the block's top left corner on, row by row: a single cell fills the
 * whole block. Without text, as when a picture was copied, there are none: nothing is written over.
 */
export function pastedInto({ top, bottom, left, right }: Block, text: string): string[][] {
  if (text === "") return [];
  const pasted = parseTsv(text.slice(0, maxPaste));
  const [first = []] = pasted;
  if (pasted.length > 1 || first.length !== 1) return pasted;
  const [only = ""] = first;
  return Array.from({ length: bottom - top + 1 }, () => Array<string>(right - left + 1).fill(only));
}
