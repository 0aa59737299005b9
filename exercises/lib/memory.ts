/** Gives what was made of a key before, or makes and keeps it. */
export type Memory<T> = (key: string, make: () => T) => T;

/** Remembers what was made of up to `most` keys, null included; past them all are forgotten, so that memory stays flat. */
export function memoryOf<T extends NonNullable<unknown> | null>(most: number): Memory<T> {
  const known = new Map<string, T>();
  return (key, make) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size >= most) known.clear();
    const made = make();
    known.set(key, made);
    return made;
  };
}
