import type { Dimension } from "../schema.ts";

/** The keys of the first, second and third dimension: three rows of the keyboard. J and K, to go on and back, are free. */
const keyRows = ["123456789", "qwertyuio", "zxcvbnm"] as const;

/** The key of each option of a dimension, in order; options beyond the row of keys have none. */
export function keysOf(dimensions: readonly Dimension[], dimension: string): string[] {
  const row = keyRows[dimensions.findIndex(({ id }) => id === dimension)] ?? "";
  return [...row];
}

/** What a key chooses among the dimensions of a message; null when it chooses nothing. */
export function optionAt(
  dimensions: readonly Dimension[],
  key: string,
): { readonly dimension: Dimension; readonly option: string } | null {
  for (const dimension of dimensions) {
    const option = dimension.options[keysOf(dimensions, dimension.id).indexOf(key.toLowerCase())];
    if (option !== undefined) return { dimension, option: option.id };
  }
  return null;
}
