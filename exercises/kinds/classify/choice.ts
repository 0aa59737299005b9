import type { Choice, Classify, ClassifyAnswer, ClassifyCard, Dimension } from "./schema.ts";

/** The option ids chosen in a dimension, each once; none when unanswered. */
export function chosen(choice: Choice | undefined, dimension: string): string[] {
  const value = choice?.[dimension] ?? [];
  return [...new Set(typeof value === "string" ? [value] : value)];
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id) => other.includes(id));
}

/** The diagnoses that hold for a card: gold first, then gold with each alternative's differences. */
export function accepted(card: ClassifyCard): Choice[] {
  return [card.gold, ...card.also.map((differences) => ({ ...card.gold, ...differences }))];
}

/** The dimensions in which a choice parts from the nearest diagnosis that holds; none when it is right. */
export function wrongDimensions(
  dimensions: readonly Dimension[],
  card: ClassifyCard,
  choice: Choice | undefined,
): string[] {
  const misses = accepted(card).map((right) =>
    dimensions.map(({ id }) => id).filter((id) => !sameSet(chosen(right, id), chosen(choice, id))),
  );
  return misses.reduce((nearest, miss) => (miss.length < nearest.length ? miss : nearest));
}

/** Whether everything in `together` is chosen. */
export function clashes(together: Choice, choice: Choice | undefined): boolean {
  return Object.keys(together).every((dimension) => {
    const has = chosen(choice, dimension);
    return chosen(together, dimension).every((id) => has.includes(id));
  });
}

/** The dimensions of a card that have no answer yet. */
export function openDimensions(dimensions: readonly Dimension[], choice: Choice | undefined): string[] {
  return dimensions.map(({ id }) => id).filter((id) => chosen(choice, id).length === 0);
}

/** How many cards have an answer in every dimension. */
export function answeredCards({ cards, dimensions }: Classify, answer: ClassifyAnswer): number {
  return cards.filter(({ id }) => openDimensions(dimensions, answer[id]).length === 0).length;
}

/** An id in a choice that the exercise doesn't have: a dimension, or (`option`) one of its options. */
export interface Stranger {
  readonly dimension: string;
  readonly option: string | null;
}

/** The ids in a choice, as an author or a learner wrote it, that the exercise doesn't have. */
export function strangersIn(dimensions: readonly Dimension[], choice: Choice): Stranger[] {
  return Object.keys(choice).flatMap((id): Stranger[] => {
    const dimension = dimensions.find((one) => one.id === id);
    if (dimension === undefined) return [{ dimension: id, option: null }];
    const unknown = chosen(choice, id).filter((option) => dimension.options.every((one) => one.id !== option));
    return unknown.map((option) => ({ dimension: id, option }));
  });
}
