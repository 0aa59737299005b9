import type { Figure } from "./figure.ts";
import type { TextDoc } from "./text.ts";

/** Between euros and their cents, as they are said: 'cinque euro e novanta', 'five euros ninety'. */
const between = /^ (?:e |and )?$/u;
/** After cents: their name, the end of what is said, or a word that nothing is counted by. */
const after =
  /^(?: (?:cents?|centesim[io]|in|per|di|con|se|o|e|ma|a|fino|sotto|sopra|for|of|if|or|and|but|to|on|below|above|within)(?!\p{L})|[.,;:!?)\]\n]|$| ?[–—-])/u;
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
  if (part < 1 || part > 99 || !between.test(folded.slice(euros.end, figure.start))) return false;
  const rest = folded.slice(figure.end, figure.end + 14);
  return part < 10 ? cents.test(rest) : after.test(rest);
}
