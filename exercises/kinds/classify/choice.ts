import type { Choice, Clash, Classify, ClassifyCard, Critical, Dimension, Sorting } from "./schema.ts";

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

/** Whether a dimension is asked of a card, given what has been chosen for it so far. */
export function isAsked({ askedWhen }: Dimension, choice: Choice | undefined): boolean {
  return askedWhen === undefined || chosen(choice, askedWhen.dimension).includes(askedWhen.option);
}

/**
 * The dimensions in which a choice parts from the nearest diagnosis that holds; none when it is right. What only one of
 * the two is asked for is left out: then the dimension that asks for it is wrong already.
 */
export function wrongDimensions(
  dimensions: readonly Dimension[],
  card: ClassifyCard,
  choice: Choice | undefined,
): string[] {
  const misses = accepted(card).map((right) =>
    dimensions
      .filter((dimension) => isAsked(dimension, right) && isAsked(dimension, choice))
      .map(({ id }) => id)
      .filter((id) => !sameSet(chosen(right, id), chosen(choice, id))),
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

/** Whether a choice on a card is one that a declared clash forbids there. */
export function isClash({ together, cards }: Clash, card: string, choice: Choice | undefined): boolean {
  return (cards?.includes(card) ?? true) && clashes(together, choice);
}

/** Whether a card must be right: it is listed, or its gold has what the group describes. */
export function isCritical({ cards, where }: Critical, { id, gold }: ClassifyCard): boolean {
  return (cards?.includes(id) ?? false) || (where !== undefined && clashes(where, gold));
}

/** The dimensions asked of a card that have no answer yet. */
export function openDimensions(dimensions: readonly Dimension[], choice: Choice | undefined): string[] {
  return dimensions
    .filter((dimension) => isAsked(dimension, choice))
    .map(({ id }) => id)
    .filter((id) => chosen(choice, id).length === 0);
}

/** How many cards have an answer in every dimension. */
export function answeredCards({ cards, dimensions }: Classify, sorting: Sorting): number {
  return cards.filter(({ id }) => openDimensions(dimensions, sorting[id]).length === 0).length;
}

/** A choice with an option set, without what is then no longer asked. */
export function withChoice(
  dimensions: readonly Dimension[],
  choice: Choice,
  dimension: string,
  options: readonly string[],
): Choice {
  const one = dimensions.find(({ id }) => id === dimension)?.choose === "one";
  const changed: Choice = { ...choice, [dimension]: one ? (options[0] ?? []) : [...options] };
  const stale = dimensions.filter((each) => !isAsked(each, changed)).map(({ id }) => id);
  return Object.fromEntries(Object.entries(changed).filter(([id]) => !stale.includes(id)));
}

/** An id in a choice that the exercise doesn't have: a dimension, or (`option`) one of its options. */
interface Stranger {
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
