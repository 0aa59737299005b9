/** Puts values where the words say {0}, {1}, …: markup hands words to elements as text, so they cannot be functions. */
export function fill(words: string | undefined, ...values: readonly (string | number)[]): string {
  return (words ?? "").replace(/\{(\d)\}/g, (hole, index) => String(values[Number(index)] ?? hole));
}
