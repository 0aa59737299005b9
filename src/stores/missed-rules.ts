import type { Attempt } from "./records/attempts.ts";

/** A rule, and in how many attempts it was missed. */
export interface Missed {
  readonly id: string;
  readonly times: number;
}

/** The rules that attempts missed, most often first, of equals in the order of their ids. Attempts that kept no rules don't count. */
export function missedIn(attempts: readonly Pick<Attempt, "missed">[]): Missed[] {
  const times = new Map<string, number>();
  for (const { missed } of attempts) for (const id of new Set(missed)) times.set(id, (times.get(id) ?? 0) + 1);
  return [...times]
    .map(([id, count]) => ({ id, times: count }))
    .sort((a, b) => b.times - a.times || (a.id < b.id ? -1 : 1));
}
