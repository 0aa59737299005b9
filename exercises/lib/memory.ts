/** Remembers what was made of up to `most` keys; past them all are forgotten, so that memory stays flat. */
export function memoryOf<T extends NonNullable<unknown>>(most: number): (key: string, make: () => T) => T {
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
