/** Edit distance (insertions, deletions, substitutions), given up above `limit`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? limit + 1;
}

/** The known name that was probably meant, or null when none is near (two letters or a third differ, and not all of them). */
export function nearest(name: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const d = distance(name.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (d < bestDistance && d < Math.max(name.length, candidate.length)) [best, bestDistance] = [candidate, d];
  }
  return best;
}

/** The known names that are most like a name, best first, whether or not one of them was meant. */
export function mostLike(name: string, known: Iterable<string>, many: number): string[] {
  const words = name.toLowerCase().split("-");
  const shared = (other: string) => words.filter((word) => word.length > 2 && other.includes(word)).length;
  return [...known]
    .map((other) => ({ other, shared: shared(other), apart: distance(name.toLowerCase(), other, 40) }))
    .sort((a, b) => b.shared - a.shared || a.apart - b.apart)
    .slice(0, many)
    .map(({ other }) => other);
}

/** `Did you mean "x"?` with a leading space, or nothing. */
export function didYouMean(name: string, known: Iterable<string>): string {
  const near = nearest(name, known);
  return near === null ? "" : ` Did you mean "${near}"?`;
}
