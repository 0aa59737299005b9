/** A stretch of the answer as typed: UTF-16 offsets, `end` excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The places where a global expression matches, in order. */
export function placesIn(text: string, re: RegExp): Range[] {
  return Array.from(text.matchAll(re), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}

/** True when the two ranges share at least one code unit. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly within `outer`. */
export function within(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
