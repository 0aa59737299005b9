/** Keys shorter than this are looked for one by one: they are few, and in every other text. */
const indexed = 3;
/** Places of the index; a power of two. */
const size = 4096;

/** A place in the index, from the first three letters of a key, or of what stands in a text. */
const placeAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (size - 1);

interface Key {
  readonly key: string;
  /** Which list it is of. */
  readonly list: number;
}

/** Which of many lists have a key that a text holds: by their numbers. Goes through the text once, however many keys there are. */
export function keyFinder(lists: readonly (readonly string[])[]): (text: string) => ReadonlySet<number> {
  const short: Key[] = [];
  const index: (Key[] | undefined)[] = Array.from({ length: size });
  for (const [list, keys] of lists.entries())
    for (const key of keys) {
      const place = placeAt(key, 0);
      if (key.length < indexed) short.push({ key, list });
      else index[place] = [...(index[place] ?? []), { key, list }];
    }
  return (text) => {
    const found = new Set<number>();
    for (const { key, list } of short) if (!found.has(list) && text.includes(key)) found.add(list);
    for (let at = 0; at + indexed <= text.length; at++) {
      const keys = index[placeAt(text, at)];
      if (keys === undefined) continue;
      for (const { key, list } of keys) if (!found.has(list) && text.startsWith(key, at)) found.add(list);
    }
    return found;
  };
}
