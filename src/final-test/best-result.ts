import { isPassed } from "./test-draw.ts";

/** The questions of a sitting that was handed in, and those answered rightly. */
interface Sat {
  readonly asked: readonly unknown[];
  readonly right: readonly unknown[];
}

/**
 * The best of the sittings, which come in the order in which they were handed in: one that passed before any that
 * didn't, then the greater share of right answers, and of equals the latest. Null without any. Sittings needn't have
 * asked as many questions, so that the most right answers aren't always the best.
 */
export function bestResult<T extends Sat>(results: readonly T[]): T | null {
  return results.reduce<T | null>((best, next) => (best && isBetter(best, next) ? best : next), null);
}

function isBetter(a: Sat, b: Sat): boolean {
  const [passed, other] = [a, b].map(({ asked, right }) => Number(isPassed(right.length, asked.length)));
  if (passed !== other) return (passed ?? 0) > (other ?? 0);
  // Crosswise, so that equal shares are equal, and a sitting of no questions is no better than any.
  return a.right.length * b.asked.length > b.right.length * a.asked.length;
}
