import type { Token } from "./tokens.ts";

/** Where an arrow leads from a word. `rows` gives the place of a word on the page, for up and down; null: the key is not ours. */
export function wordAfterKey(
  key: string,
  far: boolean,
  at: number,
  tokens: readonly Token[],
  placeOf: (index: number) => { readonly x: number; readonly y: number } | null,
): number | null {
  const last = tokens.length - 1;
  const inParagraph = (index: number) => tokens[index]?.paragraph === tokens[at]?.paragraph;
  const begin = tokens.findIndex((_, index) => inParagraph(index));
  const end = tokens.findLastIndex((_, index) => inParagraph(index));
  if (key === "ArrowLeft") return Math.max(0, far ? (at > begin ? begin : at - 1) : at - 1);
  if (key === "ArrowRight") return Math.min(last, far ? end + 1 : at + 1);
  if (key === "Home") return far ? 0 : begin;
  if (key === "End") return far ? last : end;
  if (key === "ArrowUp" || key === "ArrowDown") return onOtherLine(key === "ArrowUp" ? -1 : 1, at, last, placeOf);
  return null;
}

/** How far apart two words on one line may stand, in px: corrections above them move them a little. */
const sameLine = 6;

/** The nearest word of the next line up or down. */
function onOtherLine(
  step: 1 | -1,
  at: number,
  last: number,
  placeOf: (index: number) => { readonly x: number; readonly y: number } | null,
): number {
  const here = placeOf(at);
  if (here === null) return at;
  let line: number | null = null;
  let best = at;
  let gap = Number.POSITIVE_INFINITY;
  for (let index = at + step; index >= 0 && index <= last; index += step) {
    const there = placeOf(index);
    if (there === null || Math.abs(there.y - here.y) <= sameLine) continue;
    line ??= there.y;
    if (Math.abs(there.y - line) > sameLine) break;
    if (Math.abs(there.x - here.x) < gap) [best, gap] = [index, Math.abs(there.x - here.x)];
  }
  return best;
}
