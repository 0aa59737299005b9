import type { Review } from "../stores/records/review.ts";
import { dueAt, liveOf, settled } from "./review-schedule.ts";

/** A card with what is known of it. */
export interface KnownCard {
  readonly id: string;
  readonly log: readonly Review[];
  /** Whether its quick check was answered wrongly in the lesson; such cards come first. */
  readonly missed: boolean;
}

/** What there is to do today. */
export interface Today {
  /** Ids in the order in which they are asked: due, new, then those that come back within the sitting. */
  readonly queue: readonly string[];
  readonly due: number;
  readonly fresh: number;
  /** New cards that wait for another day. */
  readonly held: number;
  /** Grades given today. */
  readonly done: number;
  /** Cards due in each of the days from tomorrow on. */
  readonly ahead: readonly number[];
}

/** Days that one looks ahead. */
const daysAhead = 14;

/** New cards a day, unless the learner wishes otherwise. */
export const newADay = 10;
/** The most that can be wished. */
export const mostNewADay = 99;

/** Local midnight, `days` from the day of `now`; right across changes to and from summer time. */
function midnight(now: Date, days: number): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).getTime();
}

/** Today's queue of cards, which come in the order of the path. `limit`: new cards a day. */
export function todayOf(cards: readonly KnownCard[], limit: number, now: Date): Today {
  const [start, end] = [midnight(now, 0), midnight(now, 1)];
  const isToday = ({ at }: Review) => Date.parse(at) >= start && Date.parse(at) < end;
  const seen = cards.flatMap(({ id, log }) => {
    const last = settled(log);
    return last ? [{ id, due: dueAt(last, now), days: last.days, log: liveOf(log) }] : [];
  });
  const introduced = seen.filter(({ log }) => log[0]?.n === 1 && isToday(log[0])).length;
  const untouched = cards.filter(({ log }) => liveOf(log).length === 0);
  const waiting = [...untouched.filter(({ missed }) => missed), ...untouched.filter(({ missed }) => !missed)];
  const fresh = waiting.slice(0, Math.max(0, limit - introduced)).map(({ id }) => id);
  const today = seen.filter(({ due }) => due < end).sort((a, b) => a.due - b.due);
  // What was just not known comes back after the rest, without making one wait.
  const isSoon = ({ due, days }: { due: number; days: number }) => days < 1 && due > now.getTime();
  const idsOf = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
  return {
    queue: [...idsOf(today.filter((card) => !isSoon(card))), ...fresh, ...idsOf(today.filter(isSoon))],
    due: today.length,
    fresh: fresh.length,
    held: waiting.length - fresh.length,
    done: seen.reduce((sum, { log }) => sum + log.filter(isToday).length, 0),
    ahead: Array.from(
      { length: daysAhead },
      (_, n) => seen.filter(({ due }) => due >= midnight(now, n + 1) && due < midnight(now, n + 2)).length,
    ),
  };
}
