import type { TextDoc } from "../text.ts";
import type { Figure } from "./figure.ts";

/** Between euros and their cents, as they are said: 'cinque euro e novanta', 'five euros ninety'. */
const between = /^ (?:e |and )?$/u;
/** After cents: their name, the end of what is said, or where it is paid. 'For' and its like open another sum: '210 euros and 60 for petrol'. */
const after = /^(?: (?:cents?|centesim[io]|in)(?!\p{L})|[.,;:!?)\]\n]|$| ?[–—-])/u;
/** With no 'and' between, one may come after. */
const plain = /^ (?:e|and|o|or)(?!\p{L})/u;
const cents = /^ (?:cents?|centesim[io])(?!\p{L})/u;

/** Sums said in two parts are one figure: euros and, after them, cents. */
export function joinCents(text: TextDoc, figures: readonly Figure[]): Figure[] {
  return figures.flatMap((figure, at): Figure[] => {
    const [before, next] = [figures[at - 1], figures[at + 1]];
    if (before !== undefined && isCents(text, before, figure)) return [];
    if (next === undefined || !isCents(text, figure, next)) return [figure];
    const value = (figure.values[0] ?? 0) + (next.values[0] ?? 0) / 100;
    return [{ ...figure, end: next.end, values: [value] }];
  });
}

function isCents({ folded }: TextDoc, euros: Figure, figure: Figure): boolean {
  const [whole = 0, part = 0] = [euros.values[0], figure.values[0]];
  if (euros.unit !== "money" || figure.unit !== null || !Number.isInteger(whole) || !Number.isInteger(part))
    return false;
  const gap = folded.slice(euros.end, figure.start);
  if (part < 1 || part > 99 || !between.test(gap)) return false;
  const rest = folded.slice(figure.end, figure.end + 14);
  return part < 10 ? cents.test(rest) : after.test(rest) || (gap === " " && plain.test(rest));
}
