/**
 * Whether two words are the same but for one letter: another, one more, one less, or two swapped. A word of a query is
 * held against each word of an index, so no word is cut for it.
 */
export function oneLetterApart(a: string, b: string): boolean {
  const longer = a.length - b.length;
  if (a === b || longer > 1 || longer < -1) return false;
  let from = 0;
  while (from < a.length && a.charCodeAt(from) === b.charCodeAt(from)) from += 1;
  const same = (skippedA: number, skippedB: number) => {
    for (let [i, j] = [from + skippedA, from + skippedB]; i < a.length; i += 1, j += 1)
      if (a.charCodeAt(i) !== b.charCodeAt(j)) return false;
    return true;
  };
  if (longer > 0) return same(1, 0);
  if (longer < 0) return same(0, 1);
  if (same(1, 1)) return true;
  return a[from] === b[from + 1] && a[from + 1] === b[from] && same(2, 2);
}
