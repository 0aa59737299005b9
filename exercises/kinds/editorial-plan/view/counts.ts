import { platformNames } from "../../../data/platform-names.ts";
import type { PlanBrief } from "../../../lib/plan/brief.ts";
import { mondayOf, parseDay, weekOf } from "../../../lib/plan/day.ts";
import { parseHours } from "../../../lib/plan/number.ts";
import { postsOf, readPlan } from "../../../lib/plan/read.ts";
import type { PlanAnswer } from "../../../lib/plan.ts";
import type { Platform } from "../../../lib/scene.ts";

/** `nothing`: there is nothing to judge yet. */
type Fit = "inRange" | "below" | "above" | "nothing";

/** How many, against what is asked for. */
export interface Count {
  readonly n: number;
  readonly min: number;
  readonly max: number;
  readonly fit: Fit;
}

/** The counts of a plan, by the same reckoning as the rules'. Weeks are Monday to Sunday; shares are percentages. */
interface Counts {
  /** First and last day of each week inside the period, as days since 1 January 1970. */
  readonly weeks: readonly { readonly from: number; readonly to: number }[];
  readonly channels: readonly { readonly name: string; readonly weeks: readonly Count[] }[];
  readonly hours: readonly Count[];
  readonly promo: Count;
  readonly open: Count;
}

const fitOf = (n: number, min: number, max: number): Fit => (n < min ? "below" : n > max + 1e-6 ? "above" : "inRange");
const count = (n: number, min: number, max: number): Count => ({ n, min, max, fit: fitOf(n, min, max) });
const percent = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);

/** How many posts a brief asks for at least, over all its weeks. */
export function leastPosts(brief: PlanBrief): number {
  const { channels } = countPlan({ objectives: [], pillars: [], rows: [] }, brief, 0);
  return channels.flatMap(({ weeks }) => weeks).reduce((sum, { min }) => sum + min, 0);
}

/** Counts a plan. `minOpen` is the least share of open slots, 0–1. Pure. */
export function countPlan(answer: PlanAnswer, brief: PlanBrief, minOpen: number): Counts {
  const plan = readPlan(answer);
  const posts = postsOf(plan);
  const nothing = posts.every(({ cells }) => Object.values(cells).every((cell) => cell === ""));
  const first = parseDay(brief.period.from) ?? 0;
  const last = parseDay(brief.period.to) ?? first;
  const weeks = Array.from({ length: weekOf(last) - weekOf(first) + 1 }, (_, index) => {
    const monday = mondayOf(weekOf(first) + index);
    return { from: Math.max(first, monday), to: Math.min(last, monday + 6) };
  });
  const channels = Object.entries(brief.platforms).map(([id, range]) => ({
    name: platformNames[id as Platform] ?? id,
    weeks: weeks.map(({ from, to }) => {
      const n = posts.filter(
        ({ day, platforms }) => day !== null && day >= from && day <= to && platforms.includes(id),
      ).length;
      // A week that the period cuts short asks for its part of the range.
      const share = (to - from + 1) / 7;
      const asked = count(n, Math.floor(range.min * share), Math.ceil(range.max * share));
      return nothing ? { ...asked, fit: "nothing" as const } : asked;
    }),
  }));
  const hours = weeks.map(({ from }) => {
    const spent = plan.rows
      .filter(({ day }) => day !== null && weekOf(day) === weekOf(from))
      .reduce((sum, { cells }) => sum + (parseHours(cells.effortHours) ?? 0), 0);
    const asked = count(Math.round(spent * 100) / 100, 0, brief.weeklyHours);
    return spent === 0 ? { ...asked, fit: "nothing" as const } : asked;
  });
  const of = (type: string) => posts.filter((row) => row.type === type).length;
  const [promo, open] = [of("promo"), of("open")];
  const promoFits = promo <= Math.floor(posts.length * brief.maxPromoShare + 1e-9);
  const openFits = open >= Math.max(minOpen > 0 ? 1 : 0, Math.ceil(posts.length * minOpen - 1e-9));
  return {
    weeks,
    channels,
    hours,
    promo: {
      n: percent(promo, posts.length),
      min: 0,
      max: percent(brief.maxPromoShare, 1),
      fit: nothing ? "nothing" : promoFits ? "inRange" : "above",
    },
    open: {
      n: percent(open, posts.length),
      min: percent(minOpen, 1),
      max: 100,
      fit: nothing ? "nothing" : openFits ? "inRange" : "below",
    },
  };
}
