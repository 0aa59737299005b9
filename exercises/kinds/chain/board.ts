import type { Chain, ChainAnswer, ChainCard, Link } from "./schema.ts";

/** The card with this id; undefined for an id that a saved answer holds and the exercise no longer does. */
export function cardOf({ cards }: Chain, id: string): ChainCard | undefined {
  return cards.find((card) => card.id === id);
}

/** The place of a level in the order, from 0; -1 for none. */
export function levelIndex({ levels }: Chain, id: string | undefined): number {
  return levels.findIndex((level) => level.id === id);
}

/** Where a card was placed, from 0; -1 when it was not. */
export function placeOf(exercise: Chain, answer: ChainAnswer, card: string): number {
  return levelIndex(exercise, answer.levels[card]);
}

/** Whether a card was placed in a level where it belongs. */
export function isRight(card: ChainCard, answer: ChainAnswer): boolean {
  const level = answer.levels[card.id];
  return level !== undefined && (level === card.level || card.also.includes(level));
}

/** The links of an answer between cards that there are, each once. */
export function linksOf(exercise: Chain, { links }: ChainAnswer): Link[] {
  const seen = new Set<string>();
  return links.filter(([from, to]) => {
    const key = `${from} ${to}`;
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh && cardOf(exercise, from) !== undefined && cardOf(exercise, to) !== undefined;
  });
}

/** Whether a link leads from a level to the next, as the cards were placed. */
export function isForward(exercise: Chain, answer: ChainAnswer, [from, to]: Link): boolean {
  const start = placeOf(exercise, answer, from);
  return start >= 0 && placeOf(exercise, answer, to) === start + 1;
}

/** The shortcut that a link takes, if it takes one. */
export function shortcutOf({ shortcuts }: Chain, [from, to]: Link): Chain["shortcuts"][number] | undefined {
  return shortcuts.find((shortcut) => shortcut.from.includes(from) && shortcut.to.includes(to));
}

/** One way from the first level to the last over links that lead forward and cards that are where they belong; null: none. */
export function wholeChain(exercise: Chain, answer: ChainAnswer): string[] | null {
  const links = linksOf(exercise, answer).filter((link) => isForward(exercise, answer, link));
  const sound = (id: string) => {
    const card = cardOf(exercise, id);
    return card !== undefined && isRight(card, answer);
  };
  const last = exercise.levels.length - 1;
  let ways = exercise.cards.filter(({ id }) => placeOf(exercise, answer, id) === 0 && sound(id)).map(({ id }) => [id]);
  for (let level = 1; level <= last; level++) {
    const reached = new Map<string, string[]>();
    for (const way of ways)
      for (const [from, to] of links) if (from === way.at(-1) && sound(to)) reached.set(to, [...way, to]);
    ways = [...reached.values()];
  }
  return ways[0] ?? null;
}
