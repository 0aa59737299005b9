import { isAsked, isClash, openDimensions, wrongDimensions } from "./choice.ts";
import type { Classify, Sorting } from "./schema.ts";

/**
 * What a sorting earns, of how much. Without weights a card is one point, when nothing was found on it. With weights
 * each dimension asked of the card by its key earns its own points; a card that clashes earns none.
 */
export function pointsOf(
  { cards, dimensions, weights, clashes: declared }: Classify,
  sorting: Sorting,
  found: readonly (readonly unknown[])[],
): { got: number; all: number } {
  if (weights === undefined) return { got: found.filter((one) => one.length === 0).length, all: cards.length };
  const add = (ids: readonly string[]) => ids.reduce((total, id) => total + (weights[id] ?? 0), 0);
  const points = cards.map((card) => {
    const choice = sorting[card.id];
    const asked = dimensions.filter((dimension) => isAsked(dimension, card.gold)).map(({ id }) => id);
    const lost = new Set([...openDimensions(dimensions, choice), ...wrongDimensions(dimensions, card, choice)]);
    const clashing = declared.some((clash) => isClash(clash, card.id, choice));
    const unasked = dimensions.filter((dimension) => !isAsked(dimension, choice)).map(({ id }) => id);
    const right = clashing ? [] : asked.filter((id) => !lost.has(id) && !unasked.includes(id));
    return { got: add(right), all: add(asked) };
  });
  return {
    got: points.reduce((total, { got }) => total + got, 0),
    all: points.reduce((total, { all }) => total + all, 0),
  };
}
