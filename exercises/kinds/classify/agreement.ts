import { accepted, chosen } from "./choice.ts";
import type { Classify, Sorting } from "./schema.ts";

/** How often each label of the key met each label of the learner. */
interface Agreement {
  /** Share of cards with the same label, 0–1. */
  readonly share: number;
  /** Cohen's kappa, −1 to 1: agreement beyond what the two would reach by chance (Cohen 1960). */
  readonly kappa: number;
  /** `counts[key][learner]`, in the order of `labels`; null stands for a card without one label. */
  readonly labels: readonly (string | null)[];
  readonly counts: readonly (readonly number[])[];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Cohen's kappa and the share of equal labels, from pairs of labels; with one label throughout, kappa is 1 or 0. */
export function cohen(counts: readonly (readonly number[])[]): { share: number; kappa: number } {
  const total = sum(counts.map(sum));
  if (total === 0) return { share: 0, kappa: 0 };
  const share = sum(counts.map((row, at) => row[at] ?? 0)) / total;
  const chance = sum(
    counts.map((row, at) => (sum(row) / total) * (sum(counts.map((other) => other[at] ?? 0)) / total)),
  );
  if (chance === 1) return { share, kappa: share === 1 ? 1 : 0 };
  return { share, kappa: (share - chance) / (1 - chance) };
}

/**
 * How far the learner's labels agree with the key in a dimension. Where the key accepts several labels for a card and
 * the learner chose one of them, that one counts as the key's. A card without exactly one label agrees with nothing.
 */
export function agreementIn({ cards, dimensions }: Classify, dimension: string, sorting: Sorting): Agreement {
  const options = dimensions.find(({ id }) => id === dimension)?.options.map(({ id }) => id) ?? [];
  const pairs = cards.map((card) => {
    const said = chosen(sorting[card.id], dimension);
    const label = said.length === 1 && options.includes(said[0] ?? "") ? (said[0] ?? null) : null;
    const right = accepted(card).map((choice) => chosen(choice, dimension)[0] ?? null);
    return { key: label !== null && right.includes(label) ? label : (right[0] ?? null), label };
  });
  const labels: (string | null)[] = pairs.some(({ label }) => label === null) ? [...options, null] : options;
  const counts = labels.map((key) =>
    labels.map((label) => pairs.filter((pair) => pair.key === key && pair.label === label).length),
  );
  return { ...cohen(counts), labels, counts };
}

/** Whether an agreement reaches what is asked for; a hair below from rounding counts as reached. */
export function reaches(found: { share: number; kappa: number }, asked: { share: number; kappa: number }): boolean {
  return found.share + 1e-9 >= asked.share && found.kappa + 1e-9 >= asked.kappa;
}
