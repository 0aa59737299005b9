import type { Block, Size } from "../../../lib/sheet/grid-selection.ts";
import { pastedInto } from "../../../lib/sheet/paste.ts";
import { type Cell, readValue } from "../matrix.ts";

/** What a pasted text writes into the matrix, and where. What is no letter, or would fall outside, is left out. */
export function pastedCells(text: string, block: Block, size: Size): Cell[] {
  return pastedInto(block, text)
    .slice(0, size.rows - block.top)
    .flatMap((line, down) =>
      line.slice(0, size.cols - block.left).flatMap((pasted, over) => {
        const value = readValue(pasted);
        return value === null ? [] : [{ row: block.top + down, col: block.left + over, value }];
      }),
    );
}
