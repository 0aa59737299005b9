import { memoryOf } from "../../lib/memory.ts";
import { broken, type Counts, limitsOf, totalOf } from "./mix.ts";
import type { Mix } from "./schema.ts";

interface Room {
  readonly min: number;
  readonly max: number;
}

interface Best {
  readonly steps: number;
  readonly ways: Counts[];
}

/** Beyond this many changes none are looked for; the build refuses such exercises. */
export const mostSteps = 40;

/** Changes tried, begun ones too, before the search gives up: a fifth of a second or so. The build refuses such exercises, too. */
const mostTries = 500_000;

/** For sums of shares that are equal but for their last digits. */
const dust = 1e-6;

/** Tells whether so many more changes could bring the mix about, when only the groups from `at` on may still change. */
function reachOf(mix: Mix, ids: readonly string[], rows: Room) {
  const bounds = mix.bounds.map((bound) => ({ ...limitsOf(bound), isIn: ids.map((id) => bound.groups.includes(id)) }));
  return (after: readonly number[], at: number, left: number): boolean => {
    const total = after.reduce((sum, count) => sum + count, 0);
    if (total + left < rows.min || total - left > rows.max) return false;
    return bounds.every(({ min, max, isIn }) => {
      const part = after.reduce((sum, count, index) => (isIn[index] ? sum + count : sum), 0);
      const [inside, outside] = [isIn.includes(true, at), isIn.includes(false, at)];
      // What one change can do for a share: another of the groups, or one less of the others; and the other way round.
      const up = Math.max(inside ? 1 - min : 0, outside ? min : 0);
      const down = Math.max(inside ? 1 - max : 0, outside ? max : 0);
      return min * total - part <= left * up + dust && part - max * total <= left * down + dust;
    });
  };
}

function search(mix: Mix, counts: Counts, rows: Room): Best | null {
  const ids = Object.keys(counts);
  const canReach = reachOf(mix, ids, rows);
  const after = Object.values(counts);
  let tries = 0;
  let ways: Counts[] = [];
  /** Spreads exactly `left` additions and removals over the groups from `at` on, in every way that may lead there. */
  function spread(at: number, left: number, change: Counts): void {
    tries += 1;
    const id = ids[at];
    if (tries > mostTries || !canReach(after, at, left)) return;
    if (id === undefined) {
      const made = Object.fromEntries(ids.map((one, index) => [one, after[index] ?? 0]));
      const total = totalOf(made);
      if (left === 0 && total >= rows.min && total <= rows.max && broken(mix, made).length === 0) ways.push(change);
      return;
    }
    const before = counts[id] ?? 0;
    for (let size = at === ids.length - 1 ? left : 0; size <= left; size++)
      for (const by of size === 0 ? [0] : [size, -size]) {
        if (before + by < 0) continue;
        after[at] = before + by;
        spread(at + 1, left - size, by === 0 ? change : { ...change, [id]: by });
      }
    after[at] = before;
  }
  for (let steps = 0; steps <= mostSteps; steps++) {
    ways = [];
    spread(0, steps, {});
    if (tries > mostTries) return null;
    if (ways.length > 0) return { steps, ways };
  }
  return null;
}

/** A page has one such exercise or two, and the same is asked at each grading. */
const remembered = memoryOf<Best | null>(20);

/**
 * The smallest changes that make a mix within the room for posts, by trying changes of 0, 1, 2 … posts; all of that
 * size are given. Null when 40 posts are not enough, or there are too many ways to try.
 */
export function fewestChanges(mix: Mix, counts: Counts, rows: Room): Best | null {
  return remembered(JSON.stringify([mix.bounds, counts, rows]), () => search(mix, counts, rows));
}
