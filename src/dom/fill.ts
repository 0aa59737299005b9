/** Puts values where the words say {0}, {1}, …: markup hands words to elements as text, so they cannot be functions. */
export function fill(words: string | undefined, ...values: readonly (string | number)[]): string {
  return (words ?? "").replace(/\{(\d)\}/g, (hole, index) => String(values[Number(index)] ?? hole));
}

/** Words for one and for several. */
type Counted = Readonly<Record<"one" | "other", string>>;

/** The words for so many, with the number (and what else they ask for) put in. */
export const counted = (words: Counted, n: number, ...values: readonly (string | number)[]): string =>
  fill(n === 1 ? words.one : words.other, n, ...values);
