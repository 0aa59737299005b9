/** What says when it was changed. ISO 8601, UTC. */
export interface Stamped {
  readonly at: string;
}

/** The later of two. At the same instant the choice is arbitrary but the same in every tab, so that tabs agree. */
export function later<T extends Stamped>(a: T, b: T): T {
  if (a.at !== b.at) return Date.parse(a.at) > Date.parse(b.at) ? a : b;
  return JSON.stringify(a) > JSON.stringify(b) ? a : b;
}

/** Now in ISO 8601, but always after `previous`: a clock set back must not make new work look older than old work. */
export function nextStamp(now: Date, previous?: string): string {
  const floor = previous === undefined ? Number.NEGATIVE_INFINITY : Date.parse(previous) + 1;
  return new Date(Math.max(now.getTime(), floor)).toISOString();
}
